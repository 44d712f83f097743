// The words of the library: plain Dutch, English in full, and those of newcomers that wait for a native reader.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { isObject, own, type JsonObject } from '@wegwijs/definition';
import { draftOf, libraries } from './libraries.ts';
import { forNewcomers } from './tools/languages.ts';

describe('the words of the library', () => {
  const all = new Map([...libraries.values()].flatMap((entries) => [...entries]));
  /** What can be read of an entry, by the key that its translations use. */
  const said = (entry: JsonObject): [string, string][] =>
    [...Object.entries(entry), ...Object.entries(draftOf(entry))].flatMap(([key, value]): [string, string][] =>
      ['title', 'description', 'text', 'specific', 'measurable', 'relevant', 'how'].includes(key) ? [[key, String(value)]] : [],
    );

  test('are plain: no sentence of more than 20 words', () => {
    const sentences = [...all].flatMap(([id, entry]) => said(entry).flatMap(([key, value]) => value.split(/(?<=[.!?])\s+/).map((one) => `${id} ${key}: ${one}`))); // prettier-ignore
    assert.deepEqual(sentences.filter((one) => one.split(/\s+/).length > 22), []); // prettier-ignore
  });

  test('are in English in full; in the languages of newcomers at least the names, and say that they wait for a native reader', () => {
    for (const [id, entry] of all) {
      const texts = own(entry, 'texts') as { readonly [language: string]: JsonObject };
      const missing = (language: string, keys: readonly string[]) => keys.filter((key) => !own(texts[language] ?? {}, key));
      assert.deepEqual(missing('en', said(entry).map(([key]) => key)), [], id); // prettier-ignore
      for (const [key, dutch] of said(entry)) assert.notEqual(own(texts['en'] ?? {}, key), dutch, `${id} ${key}`);
      assert.equal(texts['en']?.['review'], 'complete');
      for (const language of forNewcomers) {
        assert.deepEqual(missing(language, ['title']), [], id);
        assert.equal(texts[language]?.['review'], 'awaiting-native');
      }
    }
  });

  test('translate nothing that is not said', () => {
    for (const [id, entry] of all) {
      const keys = said(entry).map(([key]) => key);
      const extra = Object.values(own(entry, 'texts') ?? {}).flatMap((words) => (isObject(words) ? Object.keys(words) : []));
      assert.deepEqual(extra.filter((key) => key !== 'review' && !keys.includes(key)), [], id); // prettier-ignore
    }
  });
});
