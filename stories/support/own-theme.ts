// A theme as a designer has it: a style sheet, or design tokens as JSON.
import { isObject, own, type Json } from '@wegwijs/definition';

/** The class under which tokens from JSON are put on. */
const ownClass = 'own-theme';

/** A theme to put on: its style sheet, and the class that puts it on. */
export interface OwnTheme {
  readonly css: string;
  readonly className: string;
}

/** Reads a theme. @throws {SyntaxError} when it begins as JSON and is none */
export function themeOf(text: string): OwnTheme {
  if (text.trimStart().startsWith('{'))
    return { css: `.${ownClass} {\n${linesOf(JSON.parse(text) as Json).join('\n')}\n}`, className: ownClass };
  const [, className = ownClass] = /\.([\w-]+)[^{},]*\{[^}]*--/.exec(text) ?? [];
  return { css: text, className };
}

/** Tokens in the form of Style Dictionary or of the Design Tokens Community Group: `{a: {b: {value: '#123'}}}`. */
function linesOf(tokens: Json, path: readonly string[] = []): string[] {
  if (!isObject(tokens)) return [];
  const value = own(tokens, '$value') ?? own(tokens, 'value');
  if (typeof value === 'string' || typeof value === 'number')
    return [
      `  --${path.join('-')}: ${String(value).replace(/\{([^{}]+)\}/g, (_, name: string) => `var(--${name.replaceAll('.', '-')})`)};`,
    ];
  return Object.entries(tokens).flatMap(([name, inner]) => (name.startsWith('$') ? [] : linesOf(inner, [...path, name])));
}
