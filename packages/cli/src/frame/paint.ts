/** What a part of a line is, so that a terminal can show it. */
export type Paint = (what: 'error' | 'warning' | 'good' | 'strong' | 'faint', text: string) => string;

const codes = { error: [31, 39], warning: [33, 39], good: [32, 39], strong: [1, 22], faint: [2, 22] } as const;

/** Colours on a terminal alone. `NO_COLOR` (no-color.org) takes them away, `FORCE_COLOR` gives them anywhere. */
export function painter(isTerminal: boolean, env: { readonly [name: string]: string | undefined }): Paint {
  const forced = env['FORCE_COLOR'];
  const wanted = forced === undefined || forced === '' ? isTerminal && !env['NO_COLOR'] : forced !== '0';
  if (!wanted) return (_what, text) => text;
  return (what, text) => `\u001b[${codes[what][0]}m${text}\u001b[${codes[what][1]}m`;
}
