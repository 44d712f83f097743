import { memberOf, own, type Problem } from '@wegwijs/definition';
import type { Field } from './field.ts';
import type { Form } from './form.ts';
import { problemsOf } from './walk.ts';

/** Something that completion still lacks, and who asks for it. */
export interface Missing {
  readonly field: Field;
  readonly problem: Problem;
  /** The article that asks for it; undefined when it is asked by a layer. */
  readonly basis: string | undefined;
  /** The layer that asks for it; undefined when the base does. */
  readonly layer: string | undefined;
}

/** What stands between a document and its completion. */
export interface Completion {
  readonly complete: boolean;
  /** What must be put right, in reading order. */
  readonly wrong: readonly Problem[];
  readonly missing: readonly Missing[];
}

/** Judges the whole document. Walks all of it: for a step, a pause or the end, never for a keystroke. */
export function completionOf(form: Form): Completion {
  const problems = problemsOf(form.root);
  const wrong = problems.filter(({ weight }) => weight !== 'missing');
  const missing = problems.filter(({ weight }) => weight === 'missing').flatMap((problem) => missingOf(form, problem));
  return { complete: wrong.length === 0 && missing.length === 0, wrong, missing };
}

/**
 * Who asks for the value of a field, and on what ground.
 * @param keyword the word that asks: a layer may ask for three talks where the base asks for one.
 */
export function groundOf(
  { node, form: { definition } }: Field,
  keyword = 'x-required',
): { basis: string | undefined; layer: string | undefined } {
  const layer = own(definition.origins, `${node.id}#${keyword}`) ?? node.text('x-layer');
  const lock = node.word('x-lock');
  const basis = memberOf(lock, 'basis');
  return {
    basis: layer === undefined && typeof basis === 'string' ? basis : undefined,
    layer: typeof layer === 'string' ? layer : undefined,
  };
}

/** The word that a kind of lack comes from. */
const words: ReadonlyMap<string, string> = new Map([['required', 'x-required'], ['must-be-true', 'x-must-be-true']]); // prettier-ignore

function missingOf(form: Form, problem: Problem): Missing[] {
  const field = form.field(problem.pointer);
  return field ? [{ field, problem, ...groundOf(field, words.get(problem.code) ?? problem.code) }] : [];
}
