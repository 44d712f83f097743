import { baseLanguage, isObject, own, type JsonObject } from '@wegwijs/definition';
import { Group, type Form } from '@wegwijs/form';
import type { Scene } from '../../scene.ts';
import type { WordedEntry } from './library-words.ts';
import { listOf } from './sight.ts';

/**
 * Puts the newcomer's language beside the Dutch of rows that the library filled in, where it has those words. What no native speaker
 * has looked at yet says so.
 */
export function translateRows(scene: Scene, list: string, rows: readonly JsonObject[], library: readonly WordedEntry[]): void {
  const { voice, second, form } = scene;
  const language = [voice, second].map((one) => one?.language).find((one) => one !== undefined && one !== baseLanguage);
  if (language === undefined) return;
  for (const row of rows) {
    const entry = library.find(({ id }) => id === row['libraryId']);
    const words = entry?.texts && own(entry.texts, language);
    const field = listOf(form, list)?.rows.value.find(({ key }) => key === row['id']);
    if (entry && isObject(words) && field instanceof Group) translate(form, field, row, entry, words, language);
  }
}

function translate(form: Form, field: Group, row: JsonObject, entry: WordedEntry, words: JsonObject, language: string): void {
  const maker = words['review'] === 'complete' ? 'library' : 'library-awaiting';
  for (const [key, value] of Object.entries(row)) {
    const member = field.child(key);
    const text = own(words, value === entry.title ? 'title' : key);
    if (!member || typeof value !== 'string' || typeof text !== 'string') continue;
    form.about.note(member, { language: baseLanguage, translation: { language, text, maker } });
  }
}
