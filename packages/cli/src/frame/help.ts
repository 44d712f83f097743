import type { Command, Options } from './command.ts';
import type { Entry } from './commands.ts';
import { common } from './given.ts';
import type { Paint } from './paint.ts';

const width = 20;

/** The help of one command. */
export function helpOf({ name, summary }: Entry, { usage, details = [], options }: Command, paint: Paint): string {
  return [
    `${paint('strong', `wegwijs ${name}`)} ${usage}`,
    '',
    summary,
    ...(details.length > 0 ? ['', ...details] : []),
    ...(Object.keys(options).length > 0 ? ['', ...flags(options)] : []),
    '',
    ...flags(common),
  ].join('\n');
}

/** The help of the whole. */
export function helpOfAll(commands: readonly Entry[], paint: Paint): string {
  return [
    `${paint('strong', 'wegwijs')} COMMAND [options]`,
    '',
    'Definitions and layers for the Dutch inburgering: check, publish, compare.',
    '',
    ...commands.map(({ name, summary }) => `  ${name.padEnd(width - 2)} ${summary}`),
    '',
    'wegwijs COMMAND --help tells of one command. A file named - is standard input.',
    'Exit code: 0 fine, 1 something to see to, 2 wrong use.',
  ].join('\n');
}

function flags(options: Options): string[] {
  return Object.entries(options).map(([name, { value, short, says, multiple }]) => {
    const flag = `${short === undefined ? '' : `-${short}, `}--${name}${value === undefined ? '' : ` ${value}`}`;
    const column = flag.length < width ? flag.padEnd(width) : `${flag}\n  ${''.padEnd(width)}`;
    return `  ${column} ${says}${multiple ? ' (may be repeated)' : ''}`;
  });
}
