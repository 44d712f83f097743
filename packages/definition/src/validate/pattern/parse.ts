import { memo } from '../../memo.ts';
import type { Algebra } from './algebra.ts';

// In this order: groups, quantifiers, classes, pairs of escapes that are one character, other escapes, any other character.
const token =
  /\((?:\?(?:<?[=!]|:|<[^>]*>))?|(?:[*+?]|\{\d+,?\d*\})\??|\[(?:\\.|[^\\\]])*\]|\\u[dD][89abAB]..\\u[dD][c-fC-F]..|\\(?:[upP]\{[^}]*\}|u.{4}|x..|c.|.)|./gsu;

/** Reads a pattern that is known to be valid under the flag `u`, and puts it together from its parts. */
export function parse<T>(source: string, { character, assertion, nothing, both, either, repeat, look, unknown }: Algebra<T>): T {
  const tokens = source.match(token) ?? [];
  const one = memo(character);
  let next = 0;

  /** Up to the closing bracket or the end, which it steps over. */
  function group(): T {
    const parts: T[] = [];
    for (;;) {
      const text = tokens[next++] ?? ')';
      if (text === '|' || text === ')') {
        const option = parts.reduceRight((rest, part) => both(part, rest), nothing);
        return text === '|' ? either(option, group()) : option;
      }
      parts.push(quantified(atom(text)));
    }
  }

  function atom(text: string): T {
    if (/^\(\?<?[=!]/.test(text)) return look(group());
    if (text.startsWith('(')) return group();
    if (/^(?:[$^]|\\[bB])$/.test(text)) return assertion(text);
    if (/^(?:\\[1-9k]|[*+?{])/.test(text)) return unknown();
    return one(text);
  }

  function quantified(part: T): T {
    const [, sign, min, comma, max] = /^(?:([*+?])|\{(\d+)(,?)(\d*)\})/.exec(tokens[next] ?? '') ?? [];
    if (sign ?? min) next++;
    if (sign) return repeat(part, sign === '+' ? 1 : 0, sign === '?' ? 1 : Infinity);
    return min ? repeat(part, Number(min), max ? Number(max) : comma ? Infinity : Number(min)) : part;
  }

  return group();
}
