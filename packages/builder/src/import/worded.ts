import { fromEntries, isArray, isObject, own, type Json, type JsonObject } from '@wegwijs/definition';
import type { StartingWords } from '../starting-words.ts';
import type { Imported } from './imported.ts';

/** What was read, with words wherever the source had none and a form cannot do without: sections, rows, the ends of a scale. */
export function worded(imported: Imported, words: StartingWords): Imported {
  const sections = imported.sections.map((section) => ({
    ...section,
    title: section.title === '' ? words.section : section.title,
    questions: section.questions.map((one) => ({ ...one, schema: filled(one.schema, words) as JsonObject })),
  }));
  return { ...imported, sections };
}

function filled(schema: Json, words: StartingWords): Json {
  if (isArray(schema)) return schema.map((one) => filled(one, words));
  if (!isObject(schema)) return schema;
  const inner = fromEntries(
    Object.entries(schema).map(([word, value]): [string, Json] => {
      const isRow =
        word === 'items' && isObject(value) && isObject(own(value, 'properties')) && own(value, 'title') === undefined;
      return [word, isRow ? { title: words.row, ...(filled(value, words) as JsonObject) } : filled(value, words)];
    }),
  );
  if (own(inner, 'x-control') !== 'scale') return inner;
  const ends = own(inner, 'x-ends');
  return { ...inner, 'x-ends': { low: words.low, high: words.high, ...(isObject(ends) ? ends : {}) } };
}
