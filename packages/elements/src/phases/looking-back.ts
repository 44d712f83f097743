import type { DossierRecord } from '@wegwijs/definition/dossier';
import {
  answerers,
  catalogueOf,
  itemsFor,
  momentsDue,
  type Answerer,
  type EvaluationCatalogue,
  type Indicator,
  type Item,
  type MomentDue,
} from '@wegwijs/definition/evaluation';
import { Form } from '@wegwijs/form';
import { sees } from '../evaluation/sees.ts';
import type { Scene } from '../scene.ts';
import type { Looks, TrackSource } from './track-source.ts';

/** What is asked of one answerer at a talk. */
export interface Asked {
  readonly answerer: Answerer;
  /** Whether that is who looks. */
  readonly mine: boolean;
  readonly items: readonly Item[];
}

/** The talks that come, with what is asked at them. */
export interface LooksBack {
  /** The words of the definition of evaluations. */
  readonly scene: Scene;
  readonly moments: readonly { readonly due: MomentDue; readonly asked: readonly Asked[] }[];
  /** What the gemeente counts, for who leads the talks. */
  readonly indicators: readonly Indicator[];
}

/**
 * When people look back together on the plan, as far as who looks may know; undefined while the definition of evaluations is not here, or not
 * given. A helper hears of the days that were agreed on, as in the checklist.
 */
export function looksBack(
  source: TrackSource,
  records: readonly DossierRecord[],
  looks: Looks,
  scene: Scene,
): LooksBack | undefined {
  const { definition, publication } = source.talks ?? {};
  if (!definition || !source.talks) return undefined;
  const { role, consents, today } = looks;
  const catalogue = catalogueOf(publication?.catalogues);
  const form = new Form(definition, { value: {}, role, consents, today, newId: () => '' });
  const all = sees(form, 'caseManager');
  const mine = new Set(answerers.filter((answerer) => form.field(`/own/${answerer}`)?.editable));
  const leads = mine.has('caseManager');
  const due = momentsDue(catalogue.moments, source.seen(records, looks), { today });
  return {
    scene: { ...scene, form, definition, ...source.talks.voices(scene.voice.language, scene.second?.language) },
    moments: due
      .filter(({ state, planned }) => state !== 'waiting' && (all || planned !== undefined))
      .map((one) => ({ due: one, asked: askedAt(catalogue, one, mine, leads) })),
    indicators: leads ? catalogue.indicators : [],
  };
}

function askedAt(catalogue: EvaluationCatalogue, { moment }: MomentDue, mine: ReadonlySet<Answerer>, all: boolean): Asked[] {
  return answerers.flatMap((answerer) => {
    const items = itemsFor(catalogue, moment.id, answerer).filter(({ derive }) => derive === undefined);
    return items.length > 0 && (all || mine.has(answerer)) ? [{ answerer, mine: mine.has(answerer), items }] : [];
  });
}
