import type { Json } from '../json.ts';
import { kindOf } from '../kind.ts';
import { Node } from '../node.ts';
import { pointer } from '../pointer.ts';
import { Source } from '../source.ts';
import type { Catalogue } from '../texts.ts';
import { choiceDifferences } from './choice-differences.ts';
import { compared, parentAfter, type Compared } from './compared.ts';
import { difference, type Difference } from './difference.ts';
import type { Item } from './inventory.ts';
import { keywordDifferences } from './keywords.ts';
import { orderDifferences } from './order.ts';
import { translationDifferences } from './translations.ts';

/** The words of two versions in other languages than the definition's own. */
export interface Translations {
  readonly before: readonly Catalogue[];
  readonly after: readonly Catalogue[];
}

/**
 * What differs between two definitions, by identity: `x-id` in ours, location in a foreign schema. The order of keywords, and of
 * members that have an `x-order`, does not count. What is gone comes first; the rest is in the order of the later definition.
 * Time is linear in the size of both, but for the sorting of siblings.
 * @param translations the catalogues of both, to tell texts of other languages apart too.
 */
export function diff(a: Json, b: Json, translations?: Translations): Difference[] {
  return differences(a, b, compared(a, b), translations);
}

/** The same for two versions that were matched before. */
export function differences(a: Json, b: Json, both: Compared, translations: Translations | undefined): Difference[] {
  const { before, after, earlier } = both;
  const found: Difference[] = [];
  for (const [id, item] of earlier) {
    if (!after.items.has(id) && (item.kind !== 'shape' || after.items.has(parentAfter(both, item) ?? '')))
      found.push(difference({ code: 'removed', id: item.id, kind: item.kind, in: item.parent }));
  }
  const order = orderDifferences(before, after, earlier);
  const [from, to] = [new Source(a), new Source(b)];
  for (const item of after.items.values()) {
    const was = earlier.get(item.id);
    if (was) found.push(...between(was, item, parentAfter(both, was), [from, to]), ...(order.get(item.id) ?? []));
    else if (item.kind !== 'shape' || earlier.has(item.parent ?? ''))
      found.push(difference({ code: 'added', id: item.id, kind: item.kind, in: item.parent }));
  }
  return [...found, ...(translations ? translationDifferences(after, translations) : [])];
}

/** Everything that differs in one item that both have. */
function between(was: Item, item: Item, parent: string | undefined, [from, to]: readonly [Source, Source]): Difference[] {
  const { id, kind } = item;
  const found: Difference[] = [];
  if (was.id !== id && was.kind !== 'shape') found.push(difference({ code: 'replaced', id, kind, from: was.id, to: id }));
  if (parent !== item.parent) found.push(difference({ code: 'moved', id, kind, from: parent, to: item.parent }));
  const names = [was, item].map(nameIn);
  if (kind !== 'shape' && names[0] !== names[1])
    found.push(difference({ code: 'renamed', id, kind, from: names[0], to: names[1] }));
  const said = [...keywordDifferences(was, item, id), ...choiceDifferences(was, item, id)];
  found.push(...said);
  if (kind === 'field' && item.schema !== was.schema) {
    const [a, b] = [kindIn(from, was), kindIn(to, item)];
    if (a !== b) found.push(difference({ code: 'kind', id, kind, from: a, to: b }));
  }
  return found;
}

/** The name that documents, conditions and texts know an item by. */
function nameIn({ steps, parent, location }: Item): string {
  return steps ? pointer(...steps).slice(1) : parent === undefined ? location : '';
}

function kindIn(source: Source, { schema, location }: Item): string {
  return kindOf(new Node(source, [{ schema, location }]));
}
