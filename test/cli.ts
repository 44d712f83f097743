// Runs the command `wegwijs`: as a process of its own, as a person does; or, for long tables of cases, in this one.
import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { after } from 'node:test';
import { run, type Context } from '@wegwijs/cli';

export const root = join(import.meta.dirname, '..');
const main = join(root, '.out/node-tests/packages/cli/src/main.js'); // bundled with the tests

/** What a run came to. */
export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the command with these words. Dutch unless the environment says otherwise. */
export async function wegwijs(
  words: readonly string[],
  { input = '', folder = root, env = {} }: { input?: string; folder?: string; env?: Record<string, string> } = {},
): Promise<Ran> {
  const { LANG: _, LC_ALL: __, LC_MESSAGES: ___, FORCE_COLOR: ____, ...inherited } = process.env;
  const child = spawn(process.execPath, [main, ...words], { cwd: folder, env: { ...inherited, ...env } });
  // Who refuses before it reads closes its end early.
  child.stdin.on('error', () => undefined);
  child.stdin.end(input);
  const ended = new Promise<number | null>((done) => child.on('close', done));
  const [out, err] = await Promise.all([text(child.stdout), text(child.stderr)]);
  return { code: await ended, out, err };
}

/** Runs the command in this process, where nobody is to be asked unless `ask` answers. */
export async function said(
  words: readonly string[],
  { input = '', folder = root, ...more }: { input?: string; folder?: string } & Partial<Context> = {},
): Promise<Ran> {
  let [out, err] = ['', ''];
  const context: Context = {
    folder,
    language: 'nl',
    paint: (_, plain) => plain,
    today: '2026-09-01',
    readInput: () => Promise.resolve(input),
    ask: undefined,
    progress: () => undefined,
    ...more,
  };
  const code = await run(words, context, { out: (more) => (out += more), err: (more) => (err += more) });
  return { code, out, err };
}

/** What a run says as JSON. */
export interface Told {
  readonly ok: boolean;
  readonly findings: readonly {
    readonly severity: string;
    readonly code: string;
    readonly path: string;
    readonly file?: string;
    readonly line?: number;
    readonly column?: number;
    readonly hint?: string;
    readonly [more: string]: unknown;
  }[];
  readonly written: readonly string[];
  readonly [more: string]: unknown;
}

/** The same as JSON. */
export async function saidJson(words: readonly string[], options: Parameters<typeof said>[1] = {}): Promise<Told> {
  const { out, err } = await said([...words, '--json'], options);
  try {
    return JSON.parse(out) as Told;
  } catch {
    throw new Error(`No JSON: ${out}${err}`);
  }
}

/** An empty folder of its own; gone when the tests of the file are done. */
export function bareFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'wegwijs-'));
  after(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** The same with a copy of `schemas` in it, without what is published. */
export function workFolder(): string {
  const folder = bareFolder();
  cpSync(join(root, 'schemas'), join(folder, 'schemas'), { recursive: true, filter: (path) => !path.endsWith('published') });
  return folder;
}
