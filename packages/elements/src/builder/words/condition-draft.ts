import { conditionOf, type ClauseTest, type Sentence } from '@wegwijs/builder';
import { isArray, type Json } from '@wegwijs/definition';

/** A clause that is being made: perhaps nothing is chosen yet, or no answer. */
export type DraftClause =
  | { readonly blank: true }
  | { readonly field: string; readonly test: ClauseTest; readonly value?: Json }
  | { readonly derived: string; readonly holds: boolean }
  | { readonly some: string; readonly holds: boolean; readonly where: DraftSentence }
  | { readonly group: DraftSentence }
  | { readonly raw: Json };

/** A sentence that is being made. */
export interface DraftSentence {
  readonly join?: 'all' | 'any';
  readonly not?: true;
  readonly clauses: readonly DraftClause[];
}

/** Where a clause stands: its number, and inside a group or a list the number there. */
export type ClausePath = readonly number[];

/** Something of which nothing is chosen yet. */
export const blank: DraftClause = { blank: true };

/** Whether a test asks for an answer to compare with. */
export function comparesWith(test: ClauseTest): 'one' | 'several' | undefined {
  if (test === 'answered' || test === 'not-answered') return undefined;
  return test === 'one-of' || test === 'none-of' ? 'several' : 'one';
}

/** The sentence as far as it is finished; undefined where nothing is. */
export function finished({ clauses, ...rest }: DraftSentence): Sentence | undefined {
  const whole = clauses.flatMap((clause) => finishedClause(clause));
  return whole.length > 0 ? { ...rest, clauses: whole } : undefined;
}

function finishedClause(clause: DraftClause): Sentence['clauses'] {
  if ('blank' in clause) return [];
  if ('group' in clause) {
    const group = finished(clause.group);
    return group ? [{ group }] : [];
  }
  if ('some' in clause) {
    const where = finished(clause.where);
    return where ? [{ ...clause, where }] : [];
  }
  if (!('field' in clause)) return [clause];
  const needs = comparesWith(clause.test);
  const lacks = needs !== undefined && (clause.value === undefined || (isArray(clause.value) && clause.value.length === 0));
  return lacks ? [] : [clause];
}

/** Whether nothing is left to be chosen. */
export function isWhole({ clauses }: DraftSentence): boolean {
  const inside = (clause: DraftClause) =>
    'group' in clause ? isWhole(clause.group) : 'some' in clause ? isWhole(clause.where) : finishedClause(clause).length > 0;
  return clauses.length > 0 && clauses.every(inside);
}

/** The condition of a sentence that is whole. */
export function written(draft: DraftSentence): Json {
  return conditionOf(finished(draft) ?? { clauses: [] });
}

/** A sentence with another clause at a place; without one it goes. */
export function withClause(sentence: DraftSentence, [at = 0, ...inner]: ClausePath, to: DraftClause | undefined): DraftSentence {
  const before = sentence.clauses[at];
  const after = inner.length > 0 && before ? withInner(before, (one) => withClause(one, inner, to)) : to;
  const clauses =
    before === undefined && after
      ? [...sentence.clauses, after]
      : sentence.clauses.flatMap((one, i) => (i !== at ? [one] : after ? [after] : []));
  return joined({ ...sentence, clauses });
}

/** The lists of rows that a sentence asks about. */
export function listsIn({ clauses }: DraftSentence): readonly string[] {
  return clauses.flatMap((clause) => ('group' in clause ? listsIn(clause.group) : 'some' in clause ? [clause.some] : []));
}

/** The sentence at a place: the whole, or the one inside a group or a list. */
export function sentenceAt(sentence: DraftSentence, [at, ...inner]: ClausePath): DraftSentence {
  if (at === undefined) return sentence;
  const clause = sentence.clauses[at] ?? blank;
  return sentenceAt('group' in clause ? clause.group : 'some' in clause ? clause.where : { clauses: [] }, inner);
}

/** The same sentence joined in another way. */
export function withJoin(
  sentence: DraftSentence,
  [at, ...inner]: ClausePath,
  join: Pick<DraftSentence, 'join' | 'not'>,
): DraftSentence {
  if (at === undefined) return { ...join, clauses: sentence.clauses };
  const change = (one: DraftClause) => withInner(one, (innerSentence) => withJoin(innerSentence, inner, join));
  return { ...sentence, clauses: sentence.clauses.map((one, i) => (i === at ? change(one) : one)) };
}

function withInner(clause: DraftClause, change: (inner: DraftSentence) => DraftSentence): DraftClause {
  if ('group' in clause) return { group: change(clause.group) };
  return 'some' in clause ? { ...clause, where: change(clause.where) } : clause;
}

/** Several are joined, and one alone is not. */
function joined({ join, not, clauses }: DraftSentence): DraftSentence {
  if (clauses.length > 1) return { join: join ?? 'all', ...(not ? { not } : {}), clauses };
  return not && join ? { join, not, clauses } : { clauses };
}
