import type { Outcome } from './command.ts';
import { commands } from './commands.ts';
import type { Context } from './context.ts';
import { countWords, readGiven } from './given.ts';
import { partsOf } from './parts.ts';
import { helpOf, helpOfAll } from './help.ts';
import { languageTyped, type Language } from './language.ts';
import { didYouMean } from './did-you-mean.ts';
import { WrongUse } from './wrong-use.ts';
import { say, type Saying } from '../words/sentence.ts';

/** Where a run writes. */
export interface Streams {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
}

/**
 * Runs one command.
 * @param typed what a person typed after `wegwijs`
 * @returns the exit code: 0 fine, 1 findings, 2 wrong use
 */
export async function run(typed: readonly string[], around: Context, { out, err }: Streams): Promise<0 | 1 | 2> {
  const context = { ...around, language: languageTyped(typed) ?? around.language };
  const { paint, language } = context;
  const help = (asked: Language) => helpOfAll(commands, paint, asked);
  try {
    const { name, rest, asksHelp } = partsOf(typed);
    if (name !== undefined) return await runCommand(name, asksHelp ? ['--help', ...rest] : rest, context, { out, err });
    // Who typed nothing at all did not ask for help: that is no success for a script.
    if (!asksHelp) throw new WrongUse(say('use.command'), help);
    out(`${help(language)}\n`);
    return 0;
  } catch (error) {
    const mistake = error instanceof WrongUse ? error : undefined;
    // A disk that is full or a file that may not be read is no fault of the program.
    if (!mistake && !(error instanceof Error && 'syscall' in error)) throw error;
    const said = mistake ? mistake.said(language) : (error as Error).message;
    err(`${paint('error', 'wegwijs:')} ${said}${mistake?.hint ? `\n  ${mistake.hint(language)}` : ''}\n`);
    return 2;
  }
}

async function runCommand(name: string, rest: readonly string[], context: Context, streams: Streams): Promise<0 | 1> {
  const entry = commands.find((one) => one.name === name);
  if (!entry) throw unknown(name);
  const command = await entry.load();
  const given = readGiven(command, rest);
  if (given.has('help')) {
    streams.out(`${helpOf(entry, command, context.paint, context.language)}\n`);
    return 0;
  }
  countWords(command, name, given);
  const outcome = await command.run(given, context);
  write(outcome, given.has('json'), streams);
  return outcome.code;
}

function unknown(name: string): WrongUse {
  return new WrongUse(say('use.command.unknown', { name }), hintFor(name));
}

function hintFor(name: string): Saying {
  const names = commands.map((entry) => entry.name);
  return didYouMean(name, names) ?? say('use.command.list', { names });
}

function write({ text, data, aside }: Outcome, asJson: boolean, { out, err }: Streams): void {
  if (asJson) return out(`${JSON.stringify(data, null, 2)}\n`);
  if (aside !== undefined && aside !== '') err(`${aside}\n`);
  if (text !== '') out(text.endsWith('\n') ? text : `${text}\n`);
}
