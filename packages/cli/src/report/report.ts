import type { Json } from '@wegwijs/definition';
import type { Outcome } from '../frame/command.ts';
import type { Paint } from '../frame/paint.ts';
import type { Remark } from './remark.ts';

/** Remarks as lines for a person: first where, then how bad, then what. */
export function linesOf(remarks: readonly Remark[], paint: Paint): string {
  return remarks
    .flatMap(({ severity, code, text, path, file, line, column, hint }) => {
      const place = [file, line, column].filter((part) => part !== undefined).join(':');
      const where = [place, path].filter((part) => part !== '').join(' ');
      return [
        `${paint(severity === 'advice' ? 'faint' : severity, severity)} ${where === '' ? '' : `${paint('strong', where)} `}${text} ${paint('faint', `[${code}]`)}`,
        ...(hint === undefined ? [] : [`  ${hint}`]),
      ];
    })
    .join('\n');
}

/** How many errors and warnings, in words. */
export function countOf(remarks: readonly Remark[]): string {
  const count = (severity: Remark['severity'], name: string) => {
    const { length } = remarks.filter((remark) => remark.severity === severity);
    return `${length} ${name}${length === 1 ? '' : 's'}`;
  };
  return `${count('error', 'error')}, ${count('warning', 'warning')}`;
}

/** 1 when there is an error among them. */
export function codeOf(remarks: readonly Remark[]): 0 | 1 {
  return remarks.some(({ severity }) => severity === 'error') ? 1 : 0;
}

/** The outcome of a command whose result is what was found. */
export function outcomeOf(
  remarks: readonly Remark[],
  paint: Paint,
  said: string,
  data: { readonly [name: string]: Json } = {},
): Outcome {
  const code = codeOf(remarks);
  const last = paint(code === 0 ? 'good' : 'error', said);
  return {
    code,
    text: [linesOf(remarks, paint), last].filter((part) => part !== '').join('\n'),
    data: { ok: code === 0, ...data, findings: remarks as unknown as Json },
  };
}
