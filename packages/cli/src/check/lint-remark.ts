import type { Json } from '@wegwijs/definition';
import { sentence, type SpottedFinding } from '@wegwijs/definition/lint';
import type { Language } from '../frame/language.ts';
import type { Remark } from '../report/remark.ts';

/** What lint found, for a person or a machine. */
export function ofLint(finding: SpottedFinding, language: Language): Remark {
  const { code, severity, path, id, params, file, line, column, fix } = finding;
  return {
    severity,
    code,
    path: id ?? path,
    text: sentence(finding, language),
    file: file ?? finding.document,
    ...(line === undefined || column === undefined ? {} : { line, column }),
    params: { ...params, pointer: path, ...(fix ? { fix: fix as unknown as Json } : {}) },
  };
}
