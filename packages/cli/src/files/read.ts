import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, relative } from 'node:path';
import type { Json } from '@wegwijs/definition';
import type { Context } from '../frame/context.ts';
import { didYouMean } from '../frame/did-you-mean.ts';
import { WrongUse } from '../frame/wrong-use.ts';
import { parseJson } from './parse-json.ts';
import { say, sentence, type Saying } from '../words/sentence.ts';

/** The name by which standard input goes. */
export const input = '-';

/** Where a path that a person typed leads. */
export function fullPath({ folder }: Pick<Context, 'folder'>, path: string): string {
  return isAbsolute(path) ? path : join(folder, path);
}

/** A path as a person reads it best: from where they are, unless it lies elsewhere. */
export function shortPath({ folder }: Pick<Context, 'folder'>, path: string): string {
  const short = relative(folder, path);
  return short === '' || short.startsWith('..') || isAbsolute(short) ? path : short.replaceAll('\\', '/');
}

/** A path as it is named to a person. */
export function shownName({ language }: Pick<Context, 'language'>, path: string): string {
  return path === input ? sentence(language, 'input.name') : path;
}

/** The documents at a path: itself, or the JSON files of a folder. */
export function documentsIn(context: Context, path: string): string[] {
  if (!isFolder(context, path)) return [path];
  return jsonFilesIn(fullPath(context, path)).map((file) => shortPath(context, file));
}

/** Whether a path is a folder. @throws {WrongUse} when nothing is there */
export function isFolder(context: Context, path: string): boolean {
  if (path === input) return false;
  const full = fullPath(context, path);
  if (!existsSync(full)) throw new WrongUse(say('use.path.missing', { path }), hintFor(full));
  return statSync(full).isDirectory();
}

/** The text of a file, or of standard input. @throws {WrongUse} when nothing is there, or a folder */
export async function readText(context: Context, path: string): Promise<string> {
  if (path === input) return context.readInput();
  if (isFolder(context, path)) throw new WrongUse(say('use.path.folder', { path }));
  return readFileSync(fullPath(context, path), 'utf8');
}

/** The JSON of a file, or of standard input. @throws {WrongUse} with the place, when it is no JSON */
export async function readJson(context: Context, path: string): Promise<Json> {
  return parseJson(await readText(context, path), shownName(context, path));
}

/** The JSON files in a folder and in the folders inside it, in order; hidden folders and `node_modules` are left alone. */
export function jsonFilesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return entry.name.startsWith('.') || entry.name === 'node_modules' ? [] : jsonFilesIn(path);
      return entry.name.endsWith('.json') ? [path] : [];
    });
}

function hintFor(full: string): Saying | undefined {
  const folder = dirname(full);
  return existsSync(folder) ? didYouMean(basename(full), readdirSync(folder)) : undefined;
}
