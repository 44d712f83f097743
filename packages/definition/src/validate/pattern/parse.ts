import { memo } from '../memo.ts';
import { charsOf } from './char-set.ts';
import { both, character, either, look, nothing, repeat, unknown, type Part } from './cost.ts';

// In this order: groups, quantifiers, classes, escapes, any other character.
const token =
  /\((?:\?(?:<?[=!]|:|<[^>]*>))?|(?:[*+?]|\{\d+,?\d*\})\??|\[(?:\\.|[^\\\]])*\]|\\(?:[upP]\{[^}]*\}|u.{4}|x..|c.|.)|./gsu;

/** Reads a pattern that is known to be valid under the flag `u`. */
export function parse(source: string): Part {
  const tokens = source.match(token) ?? [];
  const one = memo((text: string) => character(charsOf(text)));
  let next = 0;

  /** Up to the closing bracket or the end, which it steps over. */
  function group(): Part {
    const parts: Part[] = [];
    for (;;) {
      const text = tokens[next++] ?? ')';
      if (text === '|' || text === ')') {
        const option = parts.reduceRight((rest, part) => both(part, rest), nothing);
        return text === '|' ? either(option, group()) : option;
      }
      parts.push(quantified(atom(text)));
    }
  }

  function atom(text: string): Part {
    if (/^\(\?<?[=!]/.test(text)) return look(group());
    if (text.startsWith('(')) return group();
    if (/^(?:[$^]|\\[bB])$/.test(text)) return nothing;
    if (/^(?:\\[1-9k]|[*+?{])/.test(text)) return unknown;
    return one(text);
  }

  function quantified(part: Part): Part {
    const [, sign, min, comma, max] = /^(?:([*+?])|\{(\d+)(,?)(\d*)\})/.exec(tokens[next] ?? '') ?? [];
    if (sign ?? min) next++;
    if (sign) return repeat(part, sign === '+' ? 1 : 0, sign === '?' ? 1 : Infinity);
    return min ? repeat(part, Number(min), max ? Number(max) : comma ? Infinity : Number(min)) : part;
  }

  return group();
}
