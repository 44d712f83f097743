import {
  lint,
  sentence,
  type LintFinding,
  type PlainDutch,
  type SensitiveTopics,
  type SentenceLanguage,
} from '@wegwijs/definition/lint';
import type { Json } from '@wegwijs/definition';
import { invalid } from '../ask/valid.ts';
import type { Command } from '../commands/command.ts';
import type { Scene } from '../scene/scene.ts';
import { unanswered } from '../publish/answers.ts';

/** Something about the layer that is not as it should be. */
export interface BuilderProblem {
  /** As `lint` names it; `answers.missing`: a question was added and not all was answered; `file.invalid`: against the rules for the file. */
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
}

const known = new WeakMap<Scene, { options: ProblemOptions; problems: readonly BuilderProblem[] }>();

/**
 * What is not as it should be in the layer and its words, worst first: locks, conditions, access, texts that lack or are stale, plain
 * Dutch, subjects not to be asked lightly, questions that were not answered. What others say is theirs to mend and is left out.
 * Looks at the whole form, so it is for a quiet moment and not for every key; of one scene it is worked out once.
 */
export function problems(scene: Scene, options: ProblemOptions): readonly BuilderProblem[] {
  const before = known.get(scene);
  if (before && before.options === options) return before.problems;
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
  const found = [...unfit(scene), ...answersMissing(scene), ...lint(subject).filter(isOurs).map(problemOf)];
  const weights = ['error', 'warning', 'advice'];
  const sorted = found.sort((a, b) => weights.indexOf(a.severity) - weights.indexOf(b.severity));
  known.set(scene, { options, problems: sorted });
  return sorted;
}

/** What a layer that came from elsewhere says against the rules for such a file: no command brings that about. */
function unfit({ ground, design }: Scene): BuilderProblem[] {
  const all = [['layer'], ...Object.keys(design.texts).map((language) => ['texts', language])];
  const why = invalid(
    ground,
    design,
    all.map((way) => [way, null] as const),
  );
  return why ? [{ code: 'file.invalid', severity: 'error', id: undefined, params: why.params ?? {} }] : [];
}

function answersMissing(scene: Scene): BuilderProblem[] {
  return unanswered(scene).map(({ id, missing }) => ({ code: 'answers.missing', severity: 'warning', id, params: { missing } }));
}

function problemOf(finding: LintFinding): BuilderProblem {
  const { code, severity, id, params, fix } = finding;
  const mend = fix ? { fix: { do: 'patch' as const, ...fix } } : {};
  return { code, severity, id, params, ...mend, finding };
}

/** A problem in one sentence; of what is no finding the code, for the words of the face. */
export function problemSentence({ code, finding }: BuilderProblem, language: SentenceLanguage): string {
  return finding ? sentence(finding, language) : code;
}
