import { html } from 'lit';
import { isArray, isObject, type JsonObject } from '@wegwijs/definition';
import type { Rendered } from '../../observed.ts';
import { runs } from '../../runs.ts';
import { word, type Said, type Scene } from '../../scene.ts';

/** What a row calls itself: a goal by its text, all else by its title. */
export function nameOf(row: object | undefined): string | undefined {
  const { title, text } = (row ?? {}) as { readonly title?: unknown; readonly text?: unknown };
  const name = [title, text].find((one) => typeof one === 'string' && one.trim() !== '');
  return typeof name === 'string' ? name : undefined;
}

/** The same as part of a sentence. In which language people write is not known. */
export function nameSaid(scene: Scene, row: object | undefined): Said {
  return ownText(nameOf(row)) ?? word(scene, 'plan.unnamed');
}

/** The same as it stands alone, in its own direction. */
export function nameShown(scene: Scene, row: object | undefined): Rendered {
  const name = nameOf(row);
  return name === undefined ? runs(word(scene, 'plan.unnamed')) : html`<bdi>${name}</bdi>`;
}

/** A text of a person to fill a hole with: in quotes, since it may be a whole sentence. */
export function ownText(text: string | undefined): Said | undefined {
  return text === undefined ? undefined : { first: { text: `‘${text}’`, language: '' }, second: undefined };
}

/** What rows are called, by their id and by that of each of their times. */
export function namesById(rows: readonly JsonObject[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const row of rows) {
    const name = nameOf(row);
    const times = isArray(row['schedule']) ? row['schedule'].filter(isObject) : [];
    if (name !== undefined) for (const { id } of [row, ...times]) names.set(String(id), name);
  }
  return names;
}
