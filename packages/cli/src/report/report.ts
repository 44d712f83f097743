import type { Json } from '@wegwijs/definition';
import type { Outcome } from '../frame/command.ts';
import type { Context } from '../frame/context.ts';
import { sentence, type Saying } from '../words/sentence.ts';
import type { Remark } from './remark.ts';

/** What decides how something is told to a person. */
type Teller = Pick<Context, 'paint' | 'language'>;

/** Remarks as lines for a person: first where, then how bad, then what. */
export function linesOf(remarks: readonly Remark[], { paint, language }: Teller): string {
  return remarks
    .flatMap(({ severity, code, text, path, file, line, column, hint }) => {
      const place = [file, line, column].filter((part) => part !== undefined).join(':');
      const how = sentence(language, `severity.${severity}`);
      const where = [place, path].filter((part) => part !== '').join(' ');
      return [
        `${paint(severity === 'advice' ? 'faint' : severity, how)} ${where === '' ? '' : `${paint('strong', where)} `}${text} ${paint('faint', `[${code}]`)}`,
        ...(hint === undefined ? [] : [`  ${hint}`]),
      ];
    })
    .join('\n');
}

/** How many errors and warnings, in words. */
export function countOf(remarks: readonly Remark[]): Saying {
  const count = (severity: Remark['severity']) => remarks.filter((remark) => remark.severity === severity).length;
  return (language) =>
    `${sentence(language, 'count.errors', { n: count('error') })}, ${sentence(language, 'count.warnings', { n: count('warning') })}`;
}

/** 1 when there is an error among them. */
export function codeOf(remarks: readonly Remark[]): 0 | 1 {
  return remarks.some(({ severity }) => severity === 'error') ? 1 : 0;
}

/** The outcome of a command whose result is what was found. */
export function outcomeOf(
  remarks: readonly Remark[],
  teller: Teller,
  said: string,
  data: { readonly [name: string]: Json } = {},
): Outcome {
  const code = codeOf(remarks);
  const last = teller.paint(code === 0 ? 'good' : 'error', said);
  return {
    code,
    text: [linesOf(remarks, teller), last].filter((part) => part !== '').join('\n'),
    data: { ok: code === 0, ...data, findings: remarks as unknown as Json },
  };
}
