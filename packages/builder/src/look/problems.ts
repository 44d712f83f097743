import { lintSteps, type LintFinding, type PlainDutch, type SensitiveTopics } from '@wegwijs/definition/lint';
import type { Json } from '@wegwijs/definition';
import type { Command } from '../commands/command.ts';
import type { Scene } from '../scene/scene.ts';
import { unanswered } from '../publish/answers.ts';
import { unmet, type Example } from './examples.ts';
import { unfit } from './unfit.ts';

/** Something about the layer that is not as it should be. */
export interface BuilderProblem {
  /** As `lint` names it; `example.unmet`: an example sees another form than was expected; `answers.missing`: a question was added and not all was answered; `file.invalid`: against the rules for the file. */
  readonly code: string;
  readonly severity: 'error' | 'warning' | 'advice';
  /** What it is about, to jump to; undefined for the whole. */
  readonly id: string | undefined;
  readonly params: { readonly [name: string]: Json };
  /** A command that mends it. */
  readonly fix?: Command;
  /** For the sentence of a finding. */
  readonly finding?: LintFinding;
}

/** What problems are judged with. */
export interface ProblemOptions {
  /** `YYYY-MM-DD`. */
  readonly today: string;
  readonly plain?: PlainDutch;
  readonly topics?: SensitiveTopics;
  /** People made up, with what they are to see; and whether nothing is published while that is otherwise. */
  readonly examples?: readonly Example[];
  readonly examplesBlock?: boolean;
}

const known = new WeakMap<Scene, { options: ProblemOptions; problems: readonly BuilderProblem[] }>();

/** Whether the same would be found with both. */
function isSame(a: ProblemOptions, b: ProblemOptions): boolean {
  return (['today', 'plain', 'topics', 'examples', 'examplesBlock'] as const).every((word) => a[word] === b[word]);
}

/**
 * What is not as it should be in the layer and its words, worst first: locks, conditions, access, texts that lack or are stale, plain
 * Dutch, subjects not to be asked lightly, questions that were not answered. What others say is theirs to mend and is left out.
 * Looks at the whole form, so it is for a quiet moment and not for every key; of one scene it is worked out once.
 */
export function problems(scene: Scene, options: ProblemOptions): readonly BuilderProblem[] {
  const steps = problemSteps(scene, options);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** The same, a little at a time: a page can draw and hear in between. */
export function* problemSteps(scene: Scene, options: ProblemOptions): Generator<undefined, readonly BuilderProblem[]> {
  const before = known.get(scene);
  if (before && isSame(before.options, options)) return before.problems;
  const { ground, design } = scene;
  const name = design.layer.layer;
  const subject = {
    base: ground.base,
    layers: [...ground.above, design.layer],
    catalogues: [...ground.catalogues, ...Object.values(design.texts)],
    ...(ground.others ? { others: ground.others } : {}),
    ...options,
  };
  const isOurs = ({ document }: LintFinding) => document === name || document.startsWith(`${name}/`);
  const why = unfit(scene);
  const invalid: BuilderProblem[] = why
    ? [{ code: 'file.invalid', severity: 'error', id: undefined, params: why.params ?? {} }]
    : [];
  yield;
  const findings = yield* lintSteps(subject);
  const found = [
    ...invalid,
    ...answersMissing(scene),
    ...examplesUnmet(scene, options),
    ...findings.filter(isOurs).map(problemOf),
  ];
  const weights = ['error', 'warning', 'advice'];
  const sorted = found.sort((a, b) => weights.indexOf(a.severity) - weights.indexOf(b.severity));
  known.set(scene, { options, problems: sorted });
  return sorted;
}

function answersMissing(scene: Scene): BuilderProblem[] {
  return unanswered(scene).map(({ id, missing }) => ({ code: 'answers.missing', severity: 'warning', id, params: { missing } }));
}

function examplesUnmet(scene: Scene, { examples = [], examplesBlock = false, today }: ProblemOptions): BuilderProblem[] {
  return unmet(scene, examples, today).map(({ name, expectation: { id, role, is } }) => ({
    code: 'example.unmet',
    severity: examplesBlock ? 'error' : 'warning',
    id: scene.places.has(id) ? id : undefined,
    params: { name, is, ...(role === undefined ? {} : { role }) },
  }));
}

function problemOf(finding: LintFinding): BuilderProblem {
  const { code, severity, id, params, fix } = finding;
  const mend = fix ? { fix: { do: 'patch' as const, ...fix } } : {};
  return { code, severity, id, params, ...mend, finding };
}
