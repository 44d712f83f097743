import type { Property } from '@wegwijs/builder';
import type { Desk } from '../desk.ts';
import type { ConditionKeyword } from './condition-modes.ts';
import type { Subject } from './subjects.ts';

/** So many questions are asked with at most. */
const tries = 8;

/** Why nothing can be changed of a condition; undefined when something can. */
export function whyClosed(
  desk: Desk,
  nodeId: string,
  keyword: ConditionKeyword,
  property: Property | undefined,
  subjects: readonly Subject[],
): string | undefined {
  if (property?.free === 'fixed') return desk.say('builder.words-fixed', { basis: property.basis ?? '' });
  // Any other condition will do to ask with; one that goes round in a circle is refused for what it says, not for whose it is.
  for (const { id } of subjects.filter(({ kind }) => kind === 'field').slice(0, tries)) {
    const value = keyword === 'x-required' ? true : { not: { all: [{ field: id, is: { absent: true } }] } };
    const asked = desk.builder.may({ do: 'set', id: nodeId, keyword, value });
    if (asked.may) return undefined;
    const { code } = asked.why;
    if (code === 'circular' || code === 'unseen') continue;
    if (code === 'role') return desk.refusal(asked.why);
    return ['floor', 'locked', 'unknown-keyword'].includes(code) ? desk.say('builder.words-of-another') : undefined;
  }
  return undefined;
}
