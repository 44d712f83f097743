import type { Finding, Json, Refusal } from '@wegwijs/definition';
import type { Spotted } from '@wegwijs/definition/source-text';
import type { Language } from '../frame/language.ts';
import { isWord, sentence } from '../words/sentence.ts';

/** One thing to tell a person or a machine: a finding, a refusal or a problem, with its sentence and its place. */
export interface Remark {
  /** `advice`: it can be better. */
  readonly severity: 'error' | 'warning' | 'advice';
  readonly code: string;
  /** In the language that was asked for. */
  readonly text: string;
  /** The id, pointer or address that it is about. */
  readonly path: string;
  readonly file?: string;
  /** Counted from 1. */
  readonly line?: number;
  /** Counted from 1, in UTF-16 units. */
  readonly column?: number;
  /** What to do about it, when that can be said. */
  readonly hint?: string;
  readonly params: { readonly [name: string]: Json };
}

/** A finding with its sentence. */
export function ofFinding({ code, path, severity, params }: Finding, language: Language): Remark {
  const word = code === 'json.syntax' && params['found'] === '' ? 'finding.json.end' : `finding.${code}`;
  const hint = typeof params['nearest'] === 'string' ? { hint: sentence(language, 'hint.nearest', params) } : {};
  return { severity, code, path, params, text: isWord(word) ? sentence(language, word, params) : code, ...hint };
}

/** The same of a finding in a file, with its place there. */
export function ofSpotted(finding: Spotted, file: string, language: Language): Remark {
  return { ...ofFinding(finding, language), file, line: finding.line, column: finding.column };
}

/** A refusal with its sentence. */
export function ofRefusal({ code, layer, id, keyword, basis, asked }: Refusal, language: Language): Remark {
  const word = `refusal.${code}`;
  const said = isWord(word) ? sentence(language, word) : sentence(language, 'refusal.other', { code });
  return {
    severity: 'error',
    code: `refused.${code}`,
    path: keyword === '' ? id : `${id}#${keyword}`,
    text: basis === undefined ? said : `${said} (${basis})`,
    params: { layer, id, keyword, ...(basis === undefined ? {} : { basis }), ...(asked === undefined ? {} : { asked }) },
  };
}
