import { parseArgs } from 'node:util';
import type { Command, Option, Options } from './command.ts';
import { say, type Saying } from '../words/sentence.ts';
import { didYouMean } from './did-you-mean.ts';
import { usageOf } from './usage.ts';
import { languages } from './language.ts';
import { WrongUse } from './wrong-use.ts';

/** Flags that every command has. */
export const common: Options = {
  json: {},
  lang: { value: languages.join('|'), oneOf: languages },
  help: { short: 'h' },
};

/** What was typed after the name of a command. */
export class Given {
  /** What is no flag, in order. */
  readonly words: readonly string[];
  readonly #values: ReadonlyMap<string, readonly string[]>;

  constructor(words: readonly string[], values: ReadonlyMap<string, readonly string[]>) {
    this.words = words;
    this.#values = values;
  }

  /** Whether a flag was given. */
  has(name: string): boolean {
    return this.#values.has(name);
  }

  /** The value of a flag: the last one given. */
  value(name: string): string | undefined {
    return this.#values.get(name)?.at(-1);
  }

  /** All values of a flag. */
  values(name: string): readonly string[] {
    return this.#values.get(name) ?? [];
  }
}

/**
 * Reads what was typed.
 * @throws {WrongUse} for a flag that the command does not have, or a value that is missing or not one of the list
 */
export function readGiven(command: Pick<Command, 'options'>, typed: readonly string[]): Given {
  const options: Options = { ...command.options, ...common };
  const { tokens } = parseArgs({
    args: [...typed],
    options: Object.fromEntries(Object.entries(options).map(([name, option]) => [name, asNode(option)])),
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const values = new Map<string, string[]>();
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const option = Object.hasOwn(options, token.name) ? options[token.name] : undefined;
    if (!option) throw new WrongUse(say('use.flag.unknown', { flag: token.rawName }), flagHint(token.name, options));
    values.set(token.name, [...(values.get(token.name) ?? []), valueOf(token.rawName, option, token.value)]);
  }
  return new Given(
    tokens.flatMap((token) => (token.kind === 'positional' ? [token.value] : [])),
    values,
  );
}

/** @throws {WrongUse} when there are too few or too many words */
export function countWords({ takes: [least, most], usage }: Command, name: string, given: Given): void {
  const { length } = given.words;
  const hint = say('use.usage', { usage: usageOf(`wegwijs ${name} ${usage}`) });
  if (length < least) throw new WrongUse(say('use.too-few'), hint);
  if (length > most) throw new WrongUse(say('use.too-many', { word: given.words[most] ?? '' }), hint);
}

function asNode({ value, short }: Option): { type: 'string' | 'boolean'; multiple: true; short?: string } {
  return { type: value === undefined ? 'boolean' : 'string', multiple: true, ...(short === undefined ? {} : { short }) };
}

function valueOf(flag: string, { value: wanted, oneOf }: Option, value: string | undefined): string {
  if (wanted === undefined) {
    if (value !== undefined) throw new WrongUse(say('use.flag.no-value', { flag }));
    return '';
  }
  if (value === undefined || value === '') throw new WrongUse(say('use.flag.value', { flag, value: usageOf(wanted) }));
  if (oneOf && !oneOf.includes(value))
    throw new WrongUse(say('use.flag.one-of', { flag, values: oneOf }), didYouMean(value, oneOf));
  return value;
}

function flagHint(name: string, options: Options): Saying {
  const long = Object.keys(options).map((one) => `--${one}`);
  return didYouMean(`--${name}`, long) ?? say('use.flag.list', { flags: long });
}
