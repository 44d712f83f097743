import { parseArgs } from 'node:util';
import type { Command, Option, Options } from './command.ts';
import { didYouMean } from './did-you-mean.ts';
import { WrongUse } from './wrong-use.ts';

/** Flags that every command has. */
export const common: Options = {
  json: { says: 'say the result as JSON, for machines' },
  lang: { value: 'nl|en', oneOf: ['nl', 'en'], says: 'the language of findings (default: that of LANG, else nl)' },
  help: { short: 'h', says: 'this help' },
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
    if (!option) throw new WrongUse(`There is no flag ${token.rawName}.`, flagHint(token.name, options));
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
  if (length < least) throw new WrongUse('Something is missing.', `Usage: wegwijs ${name} ${usage}`);
  if (length > most) throw new WrongUse(`"${given.words[most] ?? ''}" is one too many.`, `Usage: wegwijs ${name} ${usage}`);
}

function asNode({ value, short }: Option): { type: 'string' | 'boolean'; multiple: true; short?: string } {
  return { type: value === undefined ? 'boolean' : 'string', multiple: true, ...(short === undefined ? {} : { short }) };
}

function valueOf(flag: string, { value: wanted, oneOf }: Option, value: string | undefined): string {
  if (wanted === undefined) {
    if (value !== undefined) throw new WrongUse(`${flag} takes no value.`);
    return '';
  }
  if (value === undefined || value === '') throw new WrongUse(`${flag} needs a value: ${flag} ${wanted}.`);
  if (oneOf && !oneOf.includes(value)) throw new WrongUse(`${flag} is one of ${oneOf.join(', ')}.`, didYouMean(value, oneOf));
  return value;
}

function flagHint(name: string, options: Options): string | undefined {
  const long = Object.keys(options).map((one) => `--${one}`);
  return didYouMean(`--${name}`, long);
}
