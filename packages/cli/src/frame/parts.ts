import { say } from '../words/sentence.ts';
import { didYouMean } from './did-you-mean.ts';
import { common, readGiven } from './given.ts';
import { WrongUse } from './wrong-use.ts';

/** What a person typed: a command, and the rest of it. */
export interface Parts {
  /** Undefined when no command was typed. */
  readonly name: string | undefined;
  /** What belongs to the command, the flags that were typed before it too. */
  readonly rest: readonly string[];
  /** Whether help was asked for before the command, or by the word `help`. */
  readonly asksHelp: boolean;
}

/** Takes apart what was typed. What every command takes may stand before it. @throws {WrongUse} when another flag stands there */
export function partsOf(typed: readonly string[]): Parts {
  const before = flagsBefore(typed);
  const [name, ...after] = typed.slice(before.length);
  if (name === 'help') {
    const inner = partsOf([...before, ...after]);
    return { ...inner, asksHelp: true };
  }
  const given = readGiven({ options: {} }, before);
  return { name, rest: [...before, ...after], asksHelp: given.has('help') };
}

/** The flags in front, each with its value. */
function flagsBefore(typed: readonly string[]): readonly string[] {
  let length = 0;
  for (let word = typed[0]; word?.startsWith('-') && word !== '-'; word = typed[length]) {
    const { name, option } = flagOf(word);
    if (option === undefined) throw new WrongUse(say('use.flag.unknown', { flag: word }), hintFor(name, word));
    length += option.value !== undefined && !word.includes('=') ? 2 : 1;
  }
  return typed.slice(0, length);
}

function flagOf(word: string): { readonly name: string; readonly option: (typeof common)[string] | undefined } {
  const name = word.replace(/^--?/, '').replace(/=.*/s, '');
  const found = Object.entries(common).find(([long, { short }]) => (word.startsWith('--') ? long : short) === name);
  return { name, option: found?.[1] };
}

function hintFor(name: string, flag: string) {
  const long = Object.keys(common).map((one) => `--${one}`);
  return didYouMean(`--${name}`, long) ?? say('use.flag.early', { flag });
}
