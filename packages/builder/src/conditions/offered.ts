import { own, type Json } from '@wegwijs/definition';
import { listIn, valuesOf } from '../commands/choice-list.ts';
import { kindIn } from '../look/kind-in.ts';
import type { Scene } from '../scene/scene.ts';
import type { ClauseTest } from './sentence.ts';

/** A question that a condition can ask about: the tests that fit its kind, and the values where there is a list of them. */
export interface Askable {
  readonly id: string;
  readonly tests: readonly ClauseTest[];
  /** Absent where a person types the value. */
  readonly values?: readonly Json[];
}

const either: readonly ClauseTest[] = ['answered', 'not-answered'];
const byKind: { readonly [kind: string]: readonly ClauseTest[] } = {
  choice: ['is', 'is-not', 'one-of', 'none-of', ...either],
  choices: ['contains', 'contains-not', ...either],
  ranked: ['contains', 'contains-not', ...either],
  'yes-no': ['is', ...either],
  confirm: ['is', ...either],
  number: ['at-least', 'at-most', 'is', ...either],
  scale: ['at-least', 'at-most', 'is', ...either],
};
/** What holds others has no answer of its own. */
const holdsOthers = ['group', 'rows', 'week', 'map', 'tuple', 'alternatives'];

/**
 * The questions that a condition of a node can ask about, in the order of the form: not itself nor what stands in it, not what is left
 * out, and in a repeating group those of the same row or outside every list. Whether a role would learn too much, `may` says.
 * @param list the questions of the rows of this list instead: for what is asked of at least one row
 */
export function askable(scene: Scene, id: string, list?: string): readonly Askable[] {
  const place = scene.places.get(id) ?? '';
  const ownRow = list === undefined ? rowOf(place) : `${scene.places.get(list) ?? ''}/`;
  return [...scene.places].flatMap(([other, at]): Askable[] => {
    const node = scene.node(other);
    const row = rowOf(at);
    const isWithin = at === place || at.startsWith(`${place}/`);
    if (!node || isWithin || !at.includes('/properties/') || at.startsWith('/x-') || (row !== '' && row !== ownRow)) return [];
    if (list !== undefined && row === '') return [];
    const kind = kindIn(node);
    if (own(node, 'x-present') === false || own(node, 'x-section') === true || holdsOthers.includes(kind)) return [];
    const offers = listIn(node);
    const values = offers ? valuesOf(offers.list) : kind === 'yes-no' || kind === 'confirm' ? [true, false] : undefined;
    const tests = kind === 'list' && offers ? byKind['choices'] : byKind[kind];
    return [{ id: other, tests: tests ?? either, ...(values ? { values } : {}) }];
  });
}

/** The lists of rows that a condition of a node can ask about: not those that it stands in or that stand in it, nor lists in rows. */
export function askableLists(scene: Scene, id: string): readonly string[] {
  const place = scene.places.get(id) ?? '';
  return [...scene.places].flatMap(([other, at]) => {
    const node = scene.node(other);
    const isAround = place === at || place.startsWith(`${at}/`) || at.startsWith(`${place}/`);
    if (!node || isAround || rowOf(at) !== '' || !at.includes('/properties/') || own(node, 'x-present') === false) return [];
    return kindIn(node) === 'rows' ? [other] : [];
  });
}

/** The place of the row that a node stands in; empty outside every list. */
function rowOf(place: string): string {
  return place.slice(0, place.lastIndexOf('/items/') + 1);
}
