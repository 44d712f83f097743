// What the embedding promises, held against what is written: every check of EMB and SEC is proven somewhere, and the doctor has words.
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { knownTags } from '../packages/elements/src/doctor/checks/tags.ts';
import { nlDoctor } from '../packages/elements/src/words/nl-doctor.ts';

const root = join(import.meta.dirname, '..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const filesIn = (folder: string, ending: RegExp) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => ending.test(file) && !file.includes('node_modules'))
    .map((file) => join(folder, file));
const numbers = (name: string, last: number) => Array.from({ length: last }, (_, i) => `${name}-${i + 1}`);

/** The titles of all tests. */
const titles = ['test', 'packages']
  .flatMap((folder) => filesIn(folder, /\.test\.(ts|mjs)$/))
  .flatMap((file) => [...read(file).matchAll(/\b(?:test|it|describe)\(\s*[`'"](.+)/g)].map(([, title = '']) => title));

describe('what a portal asks', () => {
  for (const id of numbers('EMB', 15))
    test(`${id} is named by a test`, () => assert.ok(titles.some((title) => new RegExp(`\\b${id}\\b`).test(title))));

  test('EMB-7: no size hangs on the root of the page', () => {
    const wrong = filesIn('packages/elements/src', /\.ts$/).filter((file) => /[\d.]rem\b/.test(read(file)));
    assert.deepEqual(wrong, []);
  });
});

describe('what a security officer asks', () => {
  const page = read('SECURITY.md');

  for (const id of numbers('SEC', 14))
    test(`${id} has a line in SECURITY.md, with a file that is there`, () => {
      const line = page.split('\n').find((one) => one.startsWith(`| ${id} `)) ?? '';
      const files = [...line.matchAll(/`((?:test|packages)\/[^`]+)`/g)].map(([, file = '']) => file);
      assert.ok(files.length > 0 || line.includes('this page'), line);
      assert.deepEqual(files.filter((file) => !existsSync(join(root, file))), []); // prettier-ignore
    });

  for (const id of numbers('SEC', 14))
    test(`${id} is named by a test`, () => assert.ok(titles.some((title) => new RegExp(`\\b${id}\\b`).test(title))));

  test('SEC-12: it says how to report a weakness, when there is an answer, and which versions get repairs', () => {
    assert.match(page, /## Reporting a weakness[^#]+in private[^#]+five\s+working days/);
    assert.match(page, /## [^\n]*versions?[^\n]*\n[^#]+repair/i);
    assert.ok(page.includes('security.txt'));
  });

  const sources = filesIn('packages/elements/src', /(?<!\.test|\.suite)\.ts$/);
  const having = (pattern: RegExp) => sources.filter((file) => pattern.test(read(file)));

  test('SEC-4, SEC-5: no template writes a style, and nothing asks for a nonce', () =>
    assert.deepEqual(having(/styleMap|\bstyle=|litNonce|<style/), []));

  test('SEC-8, SEC-13: nothing but a registration that failed is written to the console', () =>
    assert.deepEqual(having(/\bconsole\./), ['packages/elements/src/register.define.ts']));

  test('SEC-13: a browser is not asked to remember or offer a BSN', () => {
    const bsn = JSON.stringify(JSON.parse(read('schemas/national/intake.definition.json')), null, 1);
    const [, field = ''] = /"x-id": "person\.bsn",([^]*?)"x-by"/.exec(bsn) ?? [];
    assert.ok(field.includes('"format": "bsn"') && !field.includes('x-autocomplete'));
  });
});

describe('the doctor', () => {
  const codes = filesIn('packages/elements/src/doctor', /\.ts$/).flatMap((file) =>
    [...read(file).matchAll(/\b(?:fault|warning)\(\s*'([a-z.-]+)'|'(definition\.[a-z]+)'/g)].map(([, a, b]) => a ?? b ?? ''),
  );

  test('has words for all that it finds, and no others', () => {
    const said = Object.keys(nlDoctor).filter((word) => !word.startsWith('doctor.'));
    const wanted = codes.flatMap((code) => [`${code}.found`, `${code}.do`]);
    assert.deepEqual(said.toSorted(), [...new Set(wanted)].toSorted());
  });

  const manifest = 'packages/elements/custom-elements.json';
  test('knows the tags of the manifest', { skip: !existsSync(join(root, manifest)) && 'the manifest is not made' }, () => {
    const { modules } = JSON.parse(read(manifest)) as { modules: { declarations?: { tagName?: string; summary?: string }[] }[] };
    const tags = modules.flatMap(({ declarations = [] }) =>
      declarations.flatMap(({ tagName, summary }) => (summary && tagName ? [tagName] : [])),
    );
    assert.ok(tags.length > 5);
    assert.deepEqual(
      tags.filter((tag) => !(knownTags as readonly string[]).includes(tag)),
      [],
    );
  });
});
