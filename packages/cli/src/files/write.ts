import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Context } from '../frame/context.ts';
import { WrongUse } from '../frame/wrong-use.ts';
import { fullPath, shortPath } from './read.ts';
import { say } from '../words/sentence.ts';

/**
 * Writes files, all or none.
 * @param files the text of each, by path
 * @param force whether what is there may be written over
 * @returns the paths that were written: a file that says the same already is left alone
 * @throws {WrongUse} when something else stands there and `force` was not given
 */
export function writeFiles(context: Context, files: ReadonlyMap<string, string>, force: boolean): string[] {
  const wanted = [...files].map(([path, text]) => [fullPath(context, path), text] as const);
  const changed = wanted.filter(([path, text]) => !existsSync(path) || readFileSync(path, 'utf8') !== text);
  const [taken] = changed.filter(([path]) => existsSync(path));
  if (taken && !force) throw new WrongUse(say('use.path.taken', { path: shortPath(context, taken[0]) }), say('use.path.force'));
  for (const [path, text] of changed) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  return changed.map(([path]) => shortPath(context, path));
}
