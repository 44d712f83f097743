// What a page loads, made from the data in `schemas`.
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import type { Catalogue, Layer } from '@wegwijs/definition';
import { publishForms, readSource, type Source } from '@wegwijs/cli';

const source = readSource(join(import.meta.dirname, '../schemas'), 'intake');
const layer = (name: string, languages: string[]) =>
  ({
    layer: name,
    authority: 'municipality',
    version: '1.0.0',
    for: { id: 'tiny', version: '1.0.0' },
    set: { tiny: { 'x-languages': languages } },
  }) as Layer;

const tiny: Source = {
  base: { 'x-id': 'tiny', 'x-version': '1.0.0', 'x-languages': ['nl', 'en'], type: 'object', properties: {} },
  configurations: [{ id: 'here', title: 'Here', layers: ['town'], theme: 'voorbeeld' }],
  layers: new Map([['town', layer('town', ['nl', 'en', 'ti'])]]),
  folders: new Set(['town']),
  catalogues: new Map([['', [{ for: 'tiny', language: 'en', review: 'complete', texts: {} }]]]),
  listers: new Map(),
  words: new Map([['en', { 'start.go': 'Begin' }]]),
};
const codes = (changed: Partial<Source>) =>
  publishForms({ ...tiny, ...changed }, 'tiny').flatMap(({ findings }) =>
    findings.map(({ code, severity }) => `${severity} ${code}`),
  );

describe('publishing', () => {
  test('all gemeenten have their form, without an error and with all languages of the list', () => {
    for (const { id, files, findings, listed } of publishForms(source, 'intake')) {
      assert.deepEqual(
        findings.filter(({ severity }) => severity === 'error'),
        [],
        id,
      );
      assert.deepEqual(
        [...files.keys()],
        ['intake.json', ...listed.languages.slice(1).map((language) => `intake.${language}.json`)],
      );
    }
  });

  test('the same data gives the same files', () => {
    const text = () => JSON.stringify(publishForms(source, 'intake').map(({ files }) => [...files]));
    assert.equal(text(), text());
  });

  test("a language's file carries the words of the kit", () => {
    const [form] = publishForms(tiny, 'tiny');
    assert.deepEqual((form?.files.get('tiny.en.json') as Catalogue).words, { 'start.go': 'Begin' });
  });

  test('a language without words is said, and is not listed', () => {
    assert.deepEqual(codes({}), ['warning texts.language']);
    assert.deepEqual(publishForms(tiny, 'tiny')[0]?.listed.languages, ['nl', 'en']);
    assert.deepEqual(codes({ words: new Map() }), ['warning texts.language', 'warning words.language']);
  });

  test('a layer that is not there is an error', () => {
    assert.ok(codes({ layers: new Map(), folders: new Set() }).includes('error configuration.layer'));
  });

  test('a layer that says nothing of a form leaves it as it was', () => {
    assert.deepEqual(codes({ layers: new Map() }), []);
  });
});
