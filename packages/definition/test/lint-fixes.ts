import type { JsonObject } from '../src/json.ts';
import { applyFix, lint, type LintFinding, type Subject } from '../src/lint/index.ts';

const name = ({ code, document, path, id, params }: LintFinding) => [code, document, path, id, JSON.stringify(params)].join(' ');
const subjectOf = ({ code, document, id }: LintFinding) => `${code} ${id ?? document}`;
const errors = (list: readonly LintFinding[]) => list.filter(({ severity }) => severity === 'error').map(subjectOf);

/**
 * What is wrong with the fix of a finding; undefined when all is well, or when it has none: after it the finding is gone, there are
 * fewer of that code, and there is no error that was not there before. Judged as who writes that document sees it: with what lies
 * above it; with the layers below only where those bring the finding about.
 */
export function wrongWithFix(subject: Subject, finding: LintFinding): string | undefined {
  const { fix, code } = finding;
  if (!fix) return undefined;
  const fixed = <T extends object>(document: T, called: string): T =>
    called === fix.document ? (applyFix(document as unknown as JsonObject, fix) as unknown as T) : document;
  const { base, layers = [], catalogues = [] } = subject;
  const isCatalogue = catalogues.some((one) => `${one.for}/${one.language}` === fix.document);
  const here = isCatalogue ? layers.length : layers.findIndex(({ layer }) => layer === fix.document) + 1;
  const found = [layers.slice(0, here), layers].map((above) => ({ above, before: lint({ ...subject, layers: above }) }));
  const seen = found.find(({ before }) => before.map(name).includes(name(finding)));
  if (!seen) return `not found: ${name(finding)}`;
  const { above, before } = seen;
  const after = lint({
    ...subject,
    base: fixed(base, String(base['x-id'])),
    layers: above.map((one) => fixed(one, one.layer)),
    catalogues: catalogues.map((one) => fixed(one, `${one.for}/${one.language}`)),
  });
  const isSame = (one: LintFinding) => one.code === code;
  if (after.map(name).includes(name(finding))) return `still there: ${name(finding)}`;
  if (after.filter(isSame).length >= before.filter(isSame).length) return `no fewer: ${name(finding)}`;
  const more = errors(after).filter((one) => !errors(before).includes(one));
  return more.length === 0 ? undefined : `${name(finding)} brings ${more.join(', ')}`;
}
