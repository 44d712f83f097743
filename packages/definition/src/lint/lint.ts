import { Context, type Subject } from './context.ts';
import type { LintFinding, Severity } from './rule.ts';
import { rules } from './rules.ts';

const weights: readonly Severity[] = ['error', 'warning', 'advice'];

/**
 * What is not as it should be in a definition with its layers and texts, worst first, then in the order of the documents.
 * Never throws on what people write; what is no layer at all is said too.
 * @param least what is milder than this is not looked for
 */
export function lint(subject: Subject, least: Severity = 'advice'): readonly LintFinding[] {
  const steps = lintSteps(subject, least);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** The same, one rule at a time: a page can do something else in between. */
export function* lintSteps(subject: Subject, least: Severity = 'advice'): Generator<undefined, readonly LintFinding[]> {
  const context = new Context(subject);
  const documents = [...context.documents.keys()];
  const found: LintFinding[] = [];
  for (const { code, severity, check } of rules) {
    if (weights.indexOf(severity) > weights.indexOf(least)) continue;
    yield;
    found.push(...check(context).map((one): LintFinding => ({ params: {}, ...one, code, severity })));
  }
  const place = ({ document }: LintFinding) => documents.indexOf(document);
  return found.sort((a, b) => weights.indexOf(a.severity) - weights.indexOf(b.severity) || place(a) - place(b));
}
