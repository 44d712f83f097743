import { catalogueOf, figureSet, type FigureSet, type Telling } from '@wegwijs/definition/evaluation';
import type { Database } from './database.ts';
import { dayOf } from './day.ts';
import { OneByOne } from './one-by-one.ts';
import { Problem } from './problem.ts';
import type { Publications } from './publications.ts';
import type { Dossier, User } from './sessions.ts';

/** What a portal gives the figures. */
export interface FiguresOptions {
  readonly database: Database;
  readonly publications: Publications;
  readonly dossiers: readonly Dossier[];
  readonly now: () => Date;
}

/** By what figures are told beside everyone together. The fewer, the sooner they move (decision 27). */
const groupings = ['route', 'targetGroup'];

/** The figures over all dossiers of a gemeente, for who reads figures and no dossier. They are told once in a quarter. */
export class Figures {
  readonly #options: FiguresOptions;
  readonly #turns = new OneByOne();

  constructor(options: FiguresOptions) {
    this.#options = options;
  }

  /** @throws Problem 403 for who reads no figures, 404 where the gemeente published no evaluation */
  of({ figures: gemeente }: User): Promise<FigureSet> {
    if (gemeente === undefined) throw new Problem(403);
    return this.#turns.run(gemeente, () => this.#told(gemeente));
  }

  async #told(gemeente: string): Promise<FigureSet> {
    const { database, publications, now } = this.#options;
    const today = dayOf(now());
    const before = await database.figures(gemeente);
    if (before && quarterOf(before.set.on) === quarterOf(today)) return before.set;
    const catalogues = publications.catalogues(gemeente, 'evaluation');
    if (!catalogues) throw new Problem(404);
    const telling: Telling = figureSet(await this.#dossiersOf(gemeente), {
      ...{ catalogue: catalogueOf(catalogues), today, by: groupings },
      ...(before && { before }),
    });
    await database.keepFigures(gemeente, telling);
    return telling.set;
  }

  #dossiersOf(gemeente: string) {
    const { database, dossiers } = this.#options;
    return Promise.all(dossiers.filter((one) => one.gemeente === gemeente).map(({ id }) => database.records(id)));
  }
}

/** `2026-3` for a day in July, August or September. */
function quarterOf(day: string): string {
  return `${day.slice(0, 4)}-${Math.ceil(Number(day.slice(5, 7)) / 3)}`;
}
