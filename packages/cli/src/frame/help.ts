import { isWord, sentence, type Word } from '../words/sentence.ts';
import type { Command, Options } from './command.ts';
import type { Entry } from './commands.ts';
import { common } from './given.ts';
import type { Language } from './language.ts';
import type { Paint } from './paint.ts';
import { usageOf } from './usage.ts';

const width = 20;

/** The help of one command. */
export function helpOf({ name }: Entry, { usage, options }: Command, paint: Paint, language: Language): string {
  const own = flags(name, options, language);
  return [
    `${paint('strong', `wegwijs ${name}`)} ${usageOf(usage)(language)}`,
    '',
    ...[`help.${name}`, `help.${name}.more`].filter(isWord).flatMap((word) => [sentence(language, word), '']),
    ...(own.length > 0 ? [...own, ''] : []),
    ...flags(name, common, language),
  ].join('\n');
}

/** The help of the whole. */
export function helpOfAll(commands: readonly Entry[], paint: Paint, language: Language): string {
  const summary = (name: string) => [`help.${name}`].filter(isWord).map((word) => sentence(language, word));
  return [
    `${paint('strong', 'wegwijs')} ${sentence(language, 'help.all.use')}`,
    '',
    sentence(language, 'help.all'),
    '',
    ...commands.map(({ name }) => `  ${name.padEnd(width - 2)} ${summary(name).join('')}`),
    '',
    ...flags('', common, language),
    '',
    sentence(language, 'help.all.more'),
  ].join('\n');
}

/** The words for a flag: those of the command, or those that it has for all. */
export function flagWord(command: string, flag: string): Word | undefined {
  return [`flag.${command}.${flag}`, `flag.${flag}`].find(isWord);
}

function flags(command: string, options: Options, language: Language): string[] {
  return Object.entries(options).map(([name, { value, short, multiple }]) => {
    const placed = value === undefined ? '' : ` ${usageOf(value)(language)}`;
    const flag = `${short === undefined ? '' : `-${short}, `}--${name}${placed}`;
    const column = flag.length < width ? flag.padEnd(width) : `${flag}\n  ${''.padEnd(width)}`;
    const word = flagWord(command, name);
    const says = word === undefined ? '' : sentence(language, word);
    return `  ${column} ${says}${multiple ? ` ${sentence(language, 'help.repeated')}` : ''}`;
  });
}
