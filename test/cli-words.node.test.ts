// Everything that the command line may find has words, in both languages.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { commands } from '../packages/cli/src/frame/commands.ts';
import { common } from '../packages/cli/src/frame/given.ts';
import { flagWord } from '../packages/cli/src/frame/help.ts';
import { catalogues } from '../packages/cli/src/words/sentence.ts';
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
const { nl, en } = catalogues;
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

  const holes = (text: unknown) => [...new Set(JSON.stringify(text).match(/\{\w+\}/g))].sort().join(' ');
  test('Dutch and English have the same words with the same holes', () => {
    assert.deepEqual(Object.keys(nl).sort(), Object.keys(en).sort());
    for (const key of Object.keys(en) as (keyof typeof en)[]) assert.equal(holes(nl[key]), holes(en[key]), key);
  });

  test('every command and flag has words, every place in its use too, and no words are left over', async () => {
    const used = new Set<string>(['help.all', 'help.all.use', 'help.all.more', 'help.repeated', 'place.COMMAND']);
    for (const { name, load } of commands) {
      const { usage, options } = await load();
      const places = [usage, ...Object.values(options).map(({ value = '' }) => value)].flatMap((text) => text.match(/[A-Z]{2,}/g) ?? []);
      const flags = Object.keys({ ...options, ...common }).map((flag) => flagWord(name, flag) ?? `flag.${flag}`);
      for (const word of [`help.${name}`, `help.${name}.more`, ...flags, ...places.map((place) => `place.${place}`)]) used.add(word);
    }
    const known = Object.keys(en).filter((key) => /^(help|flag|place)\./.test(key));
    assert.deepEqual([...used].filter((key) => !known.includes(key) && key !== 'place.ID'), []);
    assert.deepEqual(known.filter((key) => !used.has(key)), []);
  }); // prettier-ignore

  test('no sentence stands outside the catalogues', () => {
    const src = join(root, 'packages/cli/src');
    const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts') && !/^(words|coverage.samples)/.test(file));
    const outside = files.flatMap((file) =>
      [...readFileSync(join(src, file), 'utf8').matchAll(/^(?!\s*(?:\*|\/\/|\/\*\*|throw new Error)).*?['`]([A-Z][a-z]+ [a-z]+ [^'`]*)['`]/gm)].map((match) => `${file}: ${match[1]}`),
    );
    assert.deepEqual(outside, []);
  }); // prettier-ignore
});
