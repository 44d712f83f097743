// What a page loads, made from the data in `schemas`.
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import type { Catalogue, Layer, Publication } from '@wegwijs/definition';
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
  catalogues: new Map([['', [{ for: 'tiny', language: 'en', review: 'complete', texts: {} }]]]),
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

  test('a gemeente has the organisations and facilities of all its layers, and one without any has no list', () => {
    const forms = new Map(publishForms(source, 'intake').map(({ id, files }) => [id, files.get('intake.json') as Publication]));
    const ids = (forms.get('assen')?.listings?.facilities ?? []).map(({ id }) => id.split('.')[0]);
    assert.ok(ids.includes('assen') && ids.includes('regio-drentsche-aa'), ids.join());
    assert.ok(forms.has('grote-stad') && !('listings' in forms.get('grote-stad')!));
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
    assert.ok(codes({ layers: new Map() }).includes('error configuration.layer'));
  });
});
