// Puts right what findings carry a change for.
import { readFileSync } from 'node:fs';
import { at, isArray, type Json, type JsonObject } from '@wegwijs/definition';
import { applyFix, type Fix } from '@wegwijs/definition/lint';
import { layoutLike } from '../files/layout.ts';
import type { Language } from '../frame/language.ts';
import type { Remark } from '../report/remark.ts';
import type { Checked } from './texts.ts';
import { sentence } from '../words/sentence.ts';

/** One change that was made. */
export interface Mended {
  readonly file: string;
  /** JSON Pointer into the file. */
  readonly path: string;
  readonly code: string;
  /** Undefined where nothing stood, or stands now. */
  readonly from?: Json;
  readonly to?: Json;
}

/** What comes of mending: the new text of each file by its path, and each change. */
export interface Mending {
  readonly texts: ReadonlyMap<string, string>;
  readonly changes: readonly Mended[];
}

/**
 * Applies the changes that findings carry, each file's in turn. What leans on a change that was made waits for a next look; a file
 * that is no strict JSON is left alone, since its comments would be lost.
 */
export function mend(remarks: readonly Remark[], files: readonly Checked[]): Mending {
  const texts = new Map<string, string>();
  const changes: Mended[] = [];
  for (const { path, text } of files) {
    if (text.findings.length > 0) continue;
    const touched: string[] = [];
    let value = text.value as JsonObject;
    for (const { code, params, file } of remarks) {
      const fix = params['fix'] as unknown as Fix | undefined;
      if (!fix || file !== text.file || fix.steps.some((step) => touched.some((other) => leans(step.path, other, value))))
        continue;
      const before = value;
      value = applyFix(value, fix);
      for (const step of fix.steps) {
        touched.push(step.path);
        changes.push({
          file,
          path: step.path,
          code,
          ...said('from', at(before, step.path)),
          ...said('to', at(value, step.path)),
        });
      }
    }
    if (value !== text.value) texts.set(path, layoutLike(readFileSync(path, 'utf8'), value));
  }
  return { texts, changes };
}

/** Whether a change of one place may be another's too: one stands in the other, or an item goes from the list of both. */
function leans(one: string, other: string, value: Json): boolean {
  const around = other.slice(0, other.lastIndexOf('/'));
  const place = isArray(at(value, around)) ? around : other;
  return `${one}/`.startsWith(`${place}/`) || `${place}/`.startsWith(`${one}/`);
}

function said(name: 'from' | 'to', value: Json | undefined): { readonly [name in 'from' | 'to']?: Json } {
  return value === undefined ? {} : { [name]: value };
}

/** A change as a line for a person. */
export function changeLine({ file, path, code, from, to }: Mended, language: Language): string {
  const shown = (value: Json | undefined) => (value === undefined ? sentence(language, 'done.nothing') : JSON.stringify(value));
  return `${file} ${path}: ${shown(from)} → ${shown(to)} [${code}]`;
}
