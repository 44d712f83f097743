import { isRegex } from '../../formats/regex.ts';

/** An escape of a mark that means nothing by itself (`\'`, `\_`, `\-`), a hyphen beside a set (`[\w-.]`), or what stays as it is. */
const odd = /\\([^\p{L}\p{N}\s^$\\.*+?()[\]{}|/])|(\\[dDsSwW])-|-(?=\\[dDsSwW])|\\./gsu;

/**
 * The pattern as the flag `u` wants it, with the same meaning: many are written for engines without that flag, which allow an escape
 * of any mark and a hyphen beside a set. Undefined where it is no pattern then either.
 */
export function underU(source: string): string | undefined {
  if (isRegex(source)) return source;
  const mended = source.replace(odd, (all, mark?: string, set = '') => (all.endsWith('-') ? `${set}\\x2d` : (mark ?? all)));
  return isRegex(mended) ? mended : undefined;
}
