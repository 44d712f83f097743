import { lens, type Definition, type Finding, type Json } from '@wegwijs/definition';
import type { DossierRecord } from '@wegwijs/definition/dossier';
import { DossierDates, knownTo, readGuide, wayOf, type Guide, type Way } from '@wegwijs/definition/phases';
import type { KindSource } from '../dossier/kind-source.ts';
import { Kinds, type GivenWords } from '../dossier/kinds.ts';
import type { Voices } from '../scene.ts';

/** The kinds of documents that a way is read from; the last is waited for by nothing, and only asked for where talks are shown. */
const kinds = ['phases', 'intake', 'pipDecision', 'developmentPlan'];
const talks = 'evaluation';

/** For each kind a publication or its address. */
type Given = { readonly [kind: string]: string | object };

/** Who looks, and when. */
export interface Looks {
  readonly role: string;
  /** The data groups that are shared with this role; `true` for all. */
  readonly consents: readonly string[] | true;
  readonly today: string;
}

/** The definitions, words and catalogues that a way is shown with, fetched when they are needed. */
export class TrackSource {
  readonly #arrived: (findings: readonly Finding[]) => void;
  #given: readonly [Given, GivenWords] | undefined;
  #kinds: Kinds | undefined;
  #guide: { readonly of: unknown; readonly guide: Guide } | undefined;
  readonly #withTalks: boolean;
  #seen: { readonly of: readonly unknown[]; readonly records: readonly DossierRecord[] } | undefined;
  #way: { readonly of: readonly unknown[]; readonly way: Way } | undefined;
  phase: 'loading' | 'failed' | 'ready' = 'loading';

  /**
   * @param arrived called when a definition or words came in, or could not be had.
   * @param withTalks whether the talks of the evaluation are wanted too.
   */
  constructor(arrived: (findings: readonly Finding[]) => void, withTalks = false) {
    this.#arrived = arrived;
    this.#withTalks = withTalks;
  }

  /** Takes over what a page says of the kinds of documents. */
  open(definitions: Given, words: GivenWords): void {
    // A dossier says it anew with every change.
    if (this.#given && same(this.#given[0], definitions) && this.#given[1] === words) return;
    this.#given = [definitions, words];
    const made = new Kinds(definitions, words, this.#arrived);
    this.#kinds = made;
    this.phase = 'loading';
    const loading = kinds.map((kind) => made.load(kind));
    if (this.#withTalks) made.load(talks).catch(() => undefined);
    void Promise.allSettled(loading).then(([phases]) => {
      if (this.#kinds !== made) return;
      this.phase = phases?.status === 'fulfilled' ? 'ready' : 'failed';
      this.#arrived([]);
    });
  }

  /** The definition of the path; undefined while it is not here. */
  get definition(): Definition | undefined {
    return this.#kinds?.here.get('phases');
  }

  /** The definitions that are here. */
  get definitions(): ReadonlyMap<string, Definition> {
    return this.#kinds?.here ?? new Map<string, Definition>();
  }

  /** What is said of the talks of the evaluation; undefined while it is not here. */
  get talks(): KindSource | undefined {
    return this.#withTalks ? this.#kinds?.source(talks) : undefined;
  }

  /** What can happen, as the gemeente says. */
  get guide(): Guide {
    const catalogues = this.#kinds?.source('phases')?.publication?.catalogues;
    if (!this.#guide || this.#guide.of !== catalogues) this.#guide = { of: catalogues, guide: readGuide(catalogues) };
    return this.#guide.guide;
  }

  /** The voices of the path; undefined while its definition is not here. */
  voices(locale: string, second: string | undefined): Voices | undefined {
    return this.#kinds?.source('phases')?.voices(locale, second);
  }

  /** Where the person is, as far as this role sees it. The same as long as nothing in it is another. */
  way(records: readonly DossierRecord[], looks: Looks): Way {
    const { guide, definitions } = this;
    const { role, consents, today } = looks;
    const seen = this.seen(records, looks);
    const of = [seen, guide];
    if (this.#way?.of.every((one, i) => one === of[i])) return this.#way.way;
    const all = wayOf(guide, new DossierDates(definitions).of(seen, today), today);
    const shares = (group: string) => consents === true || consents.includes(group);
    const way = { ...all, milestones: knownTo(all.milestones, definitions, { role, shares }) };
    this.#way = { of, way };
    return way;
  }

  /** The documents as far as this role sees them. The same as long as nothing in them is another. */
  seen(records: readonly DossierRecord[], looks: Looks): readonly DossierRecord[] {
    const { definitions } = this;
    const of = [records, definitions.size, looks.role, looks.consents, looks.today];
    if (this.#seen?.of.every((one, i) => one === of[i])) return this.#seen.records;
    const seen = records.flatMap((record) => {
      const definition = definitions.get(record.kind);
      return definition ? [{ ...record, document: seenIn(definition, record, looks) }] : [];
    });
    this.#seen = { of, records: seen };
    return seen;
  }
}

/** A document as far as a role sees it. */
export function seenIn(definition: Definition, { document }: Pick<DossierRecord, 'document'>, looks: Looks): Json {
  const { role, consents, today } = looks;
  const all = consents === true ? Object.keys(definition.word('x-profiles') ?? {}) : consents;
  return lens(definition, document, { role, today, consents: all.map((group) => ({ group, givenOn: today })) }).document ?? {};
}

function same(one: Given, other: Given): boolean {
  return [...kinds, talks].every((kind) => one[kind] === other[kind]);
}
