import type { Outcome } from './command.ts';
import { commands } from './commands.ts';
import type { Context } from './context.ts';
import { countWords, readGiven } from './given.ts';
import { helpOf, helpOfAll } from './help.ts';
import type { Language } from './language.ts';
import { didYouMean } from './did-you-mean.ts';
import { WrongUse } from './wrong-use.ts';

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
export async function run(typed: readonly string[], context: Context, { out, err }: Streams): Promise<0 | 1 | 2> {
  const { paint } = context;
  try {
    const [name, ...rest] = typed;
    // Who typed nothing at all did not ask for help: that is no success for a script.
    if (name === undefined) throw new WrongUse('Which command?', helpOfAll(commands, paint));
    if (name === '--help' || name === '-h' || (name === 'help' && rest.length === 0)) {
      out(`${helpOfAll(commands, paint)}\n`);
      return 0;
    }
    return name === 'help'
      ? await runCommand(rest[0] ?? '', ['--help'], context, { out, err })
      : await runCommand(name, rest, context, { out, err });
  } catch (error) {
    const hint = error instanceof WrongUse ? error.hint : undefined;
    // A disk that is full or a file that may not be read is no fault of the program.
    if (!(error instanceof WrongUse) && !(error instanceof Error && 'syscall' in error)) throw error;
    err(`${paint('error', 'wegwijs:')} ${error.message}${hint === undefined ? '' : `\n  ${hint}`}\n`);
    return 2;
  }
}

async function runCommand(name: string, rest: readonly string[], context: Context, streams: Streams): Promise<0 | 1> {
  const entry = commands.find((one) => one.name === name);
  if (!entry)
    throw new WrongUse(name.startsWith('-') ? `There is no flag ${name}.` : `There is no command "${name}".`, hintFor(name));
  const command = await entry.load();
  const given = readGiven(command, rest);
  if (given.has('help')) {
    streams.out(`${helpOf(entry, command, context.paint)}\n`);
    return 0;
  }
  countWords(command, name, given);
  const language = given.value('lang') as Language | undefined;
  const outcome = await command.run(given, language === undefined ? context : { ...context, language });
  say(outcome, given.has('json'), streams);
  return outcome.code;
}

function hintFor(name: string): string {
  const names = commands.map((entry) => entry.name);
  return didYouMean(name, names) ?? `There are: ${names.join(', ')}.`;
}

function say({ text, data, aside }: Outcome, asJson: boolean, { out, err }: Streams): void {
  if (asJson) return out(`${JSON.stringify(data, null, 2)}\n`);
  if (aside !== undefined && aside !== '') err(`${aside}\n`);
  if (text !== '') out(text.endsWith('\n') ? text : `${text}\n`);
}
