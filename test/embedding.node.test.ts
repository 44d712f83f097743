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
