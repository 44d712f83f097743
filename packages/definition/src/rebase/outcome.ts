import type { Json } from '../json.ts';

/** Why an override came out as it did. */
export type OverrideReason =
  /** `kept`: nothing that it changes was changed. */
  | 'untouched'
  /** `kept`: what it changes has another id or value now, as the history records, and so has the override. */
  | 'renamed'
  /** `kept`: it is no change of the base: a note, or a part of the layer that is not compared with it. */
  | 'own'
  /** `conflict`: the base changed the same. */
  | 'base-changed'
  /** `conflict`: the new base refuses it. `code` and `basis` say why. */
  | 'refused'
  /** `conflict`: what it stands after, in or under, or what its condition reads, is gone. `ids` names that. */
  | 'leans-on-gone'
  /** `conflict`: the history carries the field to others (`ids`), which the layer has to choose from. */
  | 'divided'
  /** `conflict`: a translation of words that the override under it no longer says so. */
  | 'stale'
  /** `obsolete`: the base says the same now. */
  | 'same'
  /** `obsolete`: what it changes is gone. */
  | 'gone';

/** What became of one override of a layer. */
export interface RebasedOverride {
  /** Where in the layer. */
  readonly part: 'modules' | 'set' | 'add' | 'place' | 'catalogues' | 'texts' | 'other';
  /** The `x-id`, as the layer had it; `module.<name>` for a switch; the identity of an entry; empty for what is about no id. */
  readonly id: string;
  /** The keyword; `choices.only`, `choices.titles.<value>`, `choices.add.<value>`; for `catalogues` the kind of entry, and of an entry from above a dot and the word; for `texts` as in a catalogue. */
  readonly keyword: string;
  /** Of a translation: BCP 47. */
  readonly language?: string;
  /** `kept` and `conflict` stay in the layer. `obsolete` was taken out of it; its value stays here. */
  readonly outcome: 'kept' | 'conflict' | 'obsolete';
  readonly reason: OverrideReason;
  /** What the layer says. */
  readonly value: Json;
  /** What the old and the new base say, where they say it. */
  readonly was?: Json;
  readonly now?: Json;
  /** The id that it has in the rebased layer, when that is another. */
  readonly to?: string;
  readonly ids?: readonly string[];
  /** Of an entry of a catalogue from above: its title. */
  readonly title?: string;
  readonly code?: string;
  readonly basis?: string;
}

/** What came of laying a layer over a new base. */
export type Verdict = Pick<RebasedOverride, 'outcome' | 'reason'> &
  Partial<Pick<RebasedOverride, 'was' | 'now' | 'ids' | 'code' | 'basis'>>;
