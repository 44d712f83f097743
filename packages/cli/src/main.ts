// The command `wegwijs`.
import { createInterface } from 'node:readline/promises';
import { text } from 'node:stream/consumers';
import { languageOf } from './frame/language.ts';
import { painter } from './frame/paint.ts';
import { progressOn } from './frame/progress.ts';
import { run } from './frame/run.ts';

const { stdin, stdout, stderr, env } = process;
// Who reads on may stop early, as `head` does.
stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

const { report, clear } = progressOn(stderr);

async function ask(question: string): Promise<string> {
  const lines = createInterface({ input: stdin, output: stderr });
  try {
    return await lines.question(question);
  } finally {
    lines.close();
  }
}

const now = new Date();
const day = [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');

process.exitCode = await run(
  process.argv.slice(2),
  {
    folder: process.cwd(),
    language: languageOf(env),
    paint: painter(stdout.isTTY, env),
    today: day,
    readInput: () => text(stdin),
    ask: stdin.isTTY ? ask : undefined,
    progress: report,
  },
  {
    out: (said) => {
      clear();
      stdout.write(said);
    },
    err: (said) => {
      clear();
      stderr.write(said);
    },
  },
);
