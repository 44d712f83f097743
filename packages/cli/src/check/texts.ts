import { readFileSync } from 'node:fs';
import type { JsonObject } from '@wegwijs/definition';
import { readText, type SourceText } from '@wegwijs/definition/source-text';
import type { Context } from '../frame/context.ts';
import { shortPath } from '../files/read.ts';
import { sentence } from '../words/sentence.ts';
import type { Remark } from '../report/remark.ts';
import { ofSpotted } from '../report/remark.ts';
import { remarksOfSchema } from './foreign.ts';
import { foreign, kindOfFile } from './kind.ts';
import { Rules, rulesAbove } from './rules.ts';

/** A file that was read, with what it is. */
export interface Checked {
  readonly path: string;
  readonly text: SourceText;
  /** The name of its rules; undefined when it is none of ours. */
  readonly kind: string | undefined;
}

/** Reads a file of JSON and keeps where everything stands. */
export function checkedFile(context: Context, path: string, body = readFileSync(path, 'utf8')): Checked {
  const text = readText(body, shortPath(context, path));
  return { path, text, kind: text.value === undefined ? undefined : kindOfFile(text.value, path) };
}

/** What is wrong with files by themselves: as JSON, and by the rules for such a file. */
export function remarksOfFiles(files: readonly Checked[], context: Context, rulesAt: string): Remark[] {
  // A file that stands alone: by the rules of where the person is, else by those that the program came with.
  const folder = rulesAbove(rulesAt) ?? rulesAbove(context.folder) ?? rulesAbove(import.meta.dirname);
  const rules = folder === undefined ? undefined : new Rules(folder);
  return files.flatMap(({ text, kind }) => {
    const asJson = text.findings.map((found) => ofSpotted(found, text.file, context.language));
    if (kind === undefined) return asJson;
    if (kind === foreign) return [...asJson, ...remarksOfSchema(text, context.language)];
    if (!rules) return [...asJson, { severity: 'warning', code: 'meta.none', path: '', file: text.file, params: {}, text: sentence(context.language, 'finding.meta.none') }]; // prettier-ignore
    return [...asJson, ...rules.judge(kind, text, context.language)];
  });
}

/** The value of a file of a kind; undefined when there is no such file or it is no JSON. */
export function valuesOf(files: readonly Checked[], kind: string): { readonly file: Checked; readonly value: JsonObject }[] {
  return files.flatMap((file) => (file.kind === kind ? [{ file, value: file.text.value as JsonObject }] : []));
}
