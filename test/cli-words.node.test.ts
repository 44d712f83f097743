// Everything that the command line may find has words, in both languages.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { en } from '../packages/cli/src/words/en.ts';
import { nl } from '../packages/cli/src/words/nl.ts';
import { root } from './cli.ts';

/** What is found in the documents of a person has words of its own, and the command line does not look for it. */
const apart = /^(lint|dossier|evaluation|phases|plan)\b/;

/** The codes that some function of the definition is given as its first argument. */
function codes(call: RegExp, folder = ''): string[] {
  const src = join(root, 'packages/definition/src', folder);
  const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((file) => /(?<!\.(test|suite))\.ts$/.test(file) && !apart.test(file)); // prettier-ignore
  const found = files.flatMap((file) => [...readFileSync(join(src, file), 'utf8').matchAll(call)]);
  return [...new Set(found.flatMap((match) => match.slice(1).filter(Boolean)))].sort();
}
const without = (prefix: string, list: readonly string[]) => list.filter((code) => !Object.hasOwn(en, `${prefix}.${code}`));

describe('words', () => {
  test('there are words for every finding of the definition', () => {
    const found = codes(/(?:fault|warning)\(\s*(?:[^'(),]*\? )?'([a-z.-]+)'(?: : '([a-z.-]+)')?/g);
    assert.ok(found.length > 10);
    assert.deepEqual(without('finding', found), []);
  });

  test('there are words for every refusal of a layer', () => {
    const found = [...codes(/\bcode: '([a-z-]+)'/g, 'layers'), ...codes(/\bno\('([a-z-]+)'\)/g, 'layers')];
    assert.ok(found.length > 5);
    assert.deepEqual(without('refusal', found), []);
  });

  const holes = (text: string) => [...new Set(text.match(/\{\w+\}/g))].sort().join(' ');
  test('Dutch and English have the same holes', () => {
    for (const key of Object.keys(en) as (keyof typeof en)[]) assert.equal(holes(nl[key]), holes(en[key]), key);
  });
});
