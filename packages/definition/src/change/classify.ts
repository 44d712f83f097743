import { Definition } from '../definition.ts';
import { equal, memberOf, own, type Json } from '../json.ts';
import { steps } from '../pointer.ts';
import { changedNames, uses, widens } from './conditions.ts';
import { compared, type Compared } from './compared.ts';
import { differences, type Translations } from './diff.ts';
import type { Difference } from './difference.ts';
import { frameOf, type Item } from './inventory.ts';
import { listingOf, overlaps } from './listing.ts';
import { levels, reasonLevels, type Level, type Reason, type ReasonCode } from './reason.ts';
import { reasonOf, reasonOfList, takesOthers } from './rules.ts';

/** What a new version is for who has documents, drafts and pages of the old one. */
export interface Classification {
  readonly level: Level;
  /** One for each difference. */
  readonly reasons: readonly Reason[];
}

/** Two definitions, as far as their differences are judged by more than themselves. */
interface Pair extends Compared {
  /** Named conditions that mean something else. */
  readonly changed: ReadonlySet<string>;
  /** Those of them that decide whether something is asked. */
  readonly hiding: ReadonlySet<string>;
  /** Whether a field that was asked is now never asked, because its being asked depends on itself. */
  readonly circles: boolean;
}

/**
 * Says whether a new version is a patch, minor or major.
 *
 * - `patch`: words, order and notes; every verdict on a document stays the same.
 * - `minor`: every answer that was right stays right and keeps its place; something is new, newly asked, needed or accepted.
 * - `major`: an answer can become wrong, be left out or lose its place, or the ids and types that a page relies on change.
 *   What cannot be proven harmless is major.
 *
 * It speaks of documents that were made with `a`: they hold what `a` knows and asks.
 */
export function classify(a: Json, b: Json, translations?: Translations): Classification {
  const both = compared(a, b);
  const changed = changedNames(memberOf(a, 'x-derived'), memberOf(b, 'x-derived'));
  const conditions = [...both.before.items.values()].map(({ schema }) => own(schema, 'x-visible-when'));
  const hiding = usedBy(conditions.flatMap(uses), memberOf(a, 'x-derived'));
  const [circular, nowCircular] = [new Definition(a).circles, new Definition(b).circles];
  const circles = [...nowCircular.keys()].some((id) => both.earlier.has(id) && !circular.has(id));
  const pair: Pair = { ...both, changed, hiding, circles };
  const reasons = differences(a, b, both, translations).map((one) => reason(one, pair));
  const level = levels[Math.max(0, ...reasons.map((one) => levels.indexOf(one.level)))] ?? 'none';
  return { level, reasons };
}

function reason(difference: Difference, pair: Pair): Reason {
  const code = codeOf(difference, pair);
  const level = reasonLevels[code];
  return { level, code, difference, ...(level === 'major' ? { carried: isCarried(difference, pair) } : {}) };
}

function codeOf({ code, id, kind, keyword = '', from, to }: Difference, pair: Pair): ReasonCode {
  const { earlier, after } = pair;
  const item = after.items.get(id);
  const [was, now] = [earlier.get(id), item].map((one) => one && listingOf(one.schema));
  switch (code) {
    case 'text':
      return 'words';
    case 'reordered':
    case 'choice-moved':
      return 'order';
    case 'kind':
      return 'shown';
    case 'removed':
      return 'gone';
    case 'renamed':
      if (kind === 'derived') return 'left-out';
      return item?.parent === undefined ? 'behaves' : 'place';
    case 'replaced':
    case 'moved':
      return 'place';
    case 'choice-removed':
      return 'stricter';
    case 'choice-added':
      return item?.positive && now && !overlaps(now) ? 'wider' : 'unproven'; // prettier-ignore
    case 'added':
      return addedCode(id, pair);
    case 'rule':
      break;
  }
  if (keyword === 'choices') return item?.positive ? reasonOfList(was, now) : 'unproven';
  if (keyword === 'x-visible-when') return widens(from, to, pair.changed) && !pair.circles ? 'asked' : 'left-out';
  if (kind === 'derived' && keyword === 'when') return pair.hiding.has(nameOf(item)) ? 'left-out' : 'needed';
  const found = reasonOf(keyword.replace(/^choices\./, ''), from, to, !after.own);
  // Where stricter may be looser, and in a line of choices, nothing about what is accepted can be told.
  const told = item?.positive && !keyword.startsWith('choices.');
  return !told && (found === 'wider' || found === 'stricter' || found === 'needed') ? 'unproven' : found;
}

function addedCode(id: string, { earlier, after, hiding, circles }: Pair): ReasonCode {
  const item = after.items.get(id);
  if (!item || circles) return circles ? 'left-out' : 'added';
  if (item.kind === 'derived') return hiding.has(nameOf(item)) ? 'left-out' : 'added';
  const parent = earlier.get(item.parent ?? '');
  if (!item.positive || (!after.own && parent && takesOthers(parent.schema))) return 'unproven';
  if (item.kind === 'shape' || item.kind === 'row') return /^\/(\$defs|definitions)\/[^/]*$/.test(item.location) || isNewMember(item.location) ? 'added' : 'unproven'; // prettier-ignore
  return 'added';
}

/** The name by which conditions use a named condition. */
function nameOf(item: Item | undefined): string {
  return steps(item?.location ?? '')[1] ?? '';
}

/** A schema by name in an object is new to documents; any other new schema judges what they hold. */
function isNewMember(location: string): boolean {
  return /\/properties\/[^/]*$/.test(location);
}

/** The named conditions that these use, by way of others too. */
function usedBy(names: readonly string[], all: Json | undefined): Set<string> {
  const found = new Set(names);
  for (const name of found) {
    const node = memberOf(all, name);
    for (const inner of uses(memberOf(node, 'when'))) found.add(inner);
  }
  return found;
}

function isCarried({ code, id, from, value }: Difference, { before, after, history }: Pair): boolean {
  const recorded = history.filter((one) => one.from.includes(id));
  if (code === 'choice-removed') return recorded.some(({ values }) => values?.some(([old]) => equal(old, value)));
  if (!['replaced', 'moved', 'renamed'].includes(code)) return recorded.length > 0;
  const [was, now] = [frameOf(before, code === 'replaced' ? String(from) : id), frameOf(after, id)];
  return recorded.length > 0 || equal(was, now);
}
