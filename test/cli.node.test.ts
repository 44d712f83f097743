// The command `wegwijs`: what holds for every command.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { progressOn } from '../packages/cli/src/frame/progress.ts';
import { root, said, saidJson, wegwijs, workFolder, type Told } from './cli.ts';

const folder = workFolder();
const at = (name: string, text: string): string => {
  writeFileSync(join(folder, name), text);
  return name;
};
const commands = ['new', 'check', 'resolve', 'explain', 'diff', 'classify', 'rebase', 'validate', 'migrate', 'texts', 'objecttype', 'types', 'schema', 'coverage', 'account']; // prettier-ignore

/** What a person may do wrong, and what must then be said. */
const wrong: { title: string; words: string[]; says: RegExp; input?: string }[] = [
  { title: 'no command', words: [], says: /Which command\?[\s\S]*check/ },
  { title: 'a command that is not there', words: ['chek'], says: /no command "chek"[\s\S]*"check"/ },
  { title: 'a command like no other', words: ['bicycle'], says: /no command "bicycle"[\s\S]*There are: new, check/ },
  { title: 'a flag that is not there', words: ['schema', '--levle', 'draft'], says: /no flag --levle[\s\S]*"--level"/ },
  { title: 'a flag like no other', words: ['check', '-g', 'assen'], says: /no flag -g[\s\S]*--strict[\s\S]*--lang/ },
  { title: 'a flag of a command before it', words: ['--level', 'draft', 'schema'], says: /no flag --level[\s\S]*after it/ },
  { title: 'a common flag that is misspelled before a command', words: ['--jsn', 'check'], says: /no flag --jsn[\s\S]*"--json"/ },
  {
    title: 'a language that is none of ours before a command',
    words: ['--lang', 'de', 'check'],
    says: /--lang is one of nl, en/,
  },
  { title: 'a flag before a command without its value', words: ['--lang'], says: /--lang needs a value/ },
  { title: 'only a language', words: ['--json'], says: /Which command\?/ },
  { title: 'a flag without its value', words: ['schema', '--level'], says: /--level needs a value: --level draft\|complete/ },
  { title: 'a flag with a value that it does not take', words: ['check', '--strict=yes'], says: /--strict takes no value/ },
  {
    title: 'a value that is not one of the list',
    words: ['schema', '--level', 'drafts'],
    says: /one of draft, complete[\s\S]*"draft"/,
  },
  { title: 'a day that is none', words: ['schema', '--as-of', '2026-02-30'], says: /"2026-02-30" is no day/ },
  { title: 'too few words', words: ['validate'], says: /Usage: wegwijs validate DOCUMENT/ },
  { title: 'too many words', words: ['schema', 'schemas', 'more'], says: /"more" is one too many/ },
  { title: 'a file that is not there', words: ['schema', 'schema'], says: /schema is not there[\s\S]*"schemas"/ },
  { title: 'a folder without definitions', words: ['schema', 'schemas/layers'], says: /has no definition[\s\S]*national/ },
  { title: 'a folder where a file is needed', words: ['migrate', '--from', 'schemas', '--to', 'schemas', '--out', 'x', 'schemas/words', '--layer', 'schemas'], says: /schemas is a folder; a file is needed/ }, // prettier-ignore
  { title: 'a form that is not there', words: ['schema', '--form', 'intakes'], says: /no form "intakes"[\s\S]*"intake"/ },
  { title: 'a gemeente that is not there', words: ['schema', '-g', 'asen'], says: /no gemeente "asen"[\s\S]*"assen"/ },
  { title: 'text that ends too early', words: ['schema', '-'], input: '{\n  "a": 1,', says: /standard input:2:\d+ This is no JSON: it ends too early/ }, // prettier-ignore
  { title: 'JSON with a comment', words: ['schema', '-'], input: '{\n  // no\n  "type": "object"\n}', says: /standard input:2:3 JSON has no comments/ }, // prettier-ignore
  { title: 'a form without names for Open Object', words: ['objecttype', '--form', 'consents'], says: /no names in Open Object for consents yet[\s\S]*--mapping FILE/ }, // prettier-ignore
  { title: 'JSON that is no definition', words: ['schema', '-'], input: '[]', says: /holds no definition/ },
  { title: 'an id that is not there', words: ['explain', 'person.bns'], says: /no.*"person\.bns"[\s\S]*"person\.bsn"/ },
];

describe('wrong use', () => {
  for (const { title, words, says, input = '' } of wrong) {
    test(`${title}: says what is wrong, without a stack, and ends with 2`, async () => {
      const { code, out, err } = await said(words, { folder, input, language: 'en' });
      assert.equal(code, 2, err);
      assert.match(err, says);
      assert.equal(out, '');
      const dutch = await said(words, { folder, input, language: 'nl' });
      assert.equal(dutch.code, 2);
      assert.notEqual(dutch.err, err);
    });
  }

  test('is told in the language that is typed, wherever that stands, else in that of the environment', async () => {
    const err = async (words: string[], env = {}) => (await wegwijs(words, { env })).err;
    const [dutch, english] = ['wegwijs: Er is geen optie --levle.\n  Bedoelt u "--level"?\n', 'wegwijs: There is no flag --levle.\n  Did you mean "--level"?\n'];
    assert.equal(await err(['schema', '--levle', '--lang=nl'], { LANG: 'en_GB.UTF-8' }), dutch);
    assert.equal(await err(['schema', '--lang', 'en', '--levle']), english);
    assert.equal(await err(['schema', '--levle'], { LC_ALL: 'en' }), english);
    assert.equal(await err(['schema', '--levle', '--lang', 'fr']), dutch);
  }); // prettier-ignore

  test('shows no stack and no path of the program', async () => {
    const { code, out, err } = await wegwijs(['schema', '--levle', '--lang', 'en']);
    assert.deepEqual(
      { code, out, err },
      { code: 2, out: '', err: 'wegwijs: There is no flag --levle.\n  Did you mean "--level"?\n' },
    );
  });
});

describe('help', () => {
  test('tells of every command', async () => {
    for (const language of ['nl', 'en'] as const) {
      const { code, out } = await said(['--help'], { language });
      assert.equal(code, 0);
      for (const name of commands) assert.match(out, new RegExp(`^  ${name} {2,}\\S`, 'm'));
    }
  });

  const [whole, ofCheck] = [/^wegwijs COMMAND/, /^wegwijs check /];
  const asked: [words: string[], says: RegExp][] = [
    [['--lang', 'en', '--help'], whole],
    [['--help', '--lang=en'], whole],
    [['help', '--lang', 'en'], whole],
    [['--lang', 'en', 'help'], whole],
    [['--lang=en', '-h'], whole],
    [['--lang', 'en', '--help', 'check'], ofCheck],
    [['-h', 'check', '--lang', 'en'], ofCheck],
    [['help', 'check', '--lang', 'en'], ofCheck],
    [['--lang', 'en', 'help', 'check'], ofCheck],
    [['check', '-h', '--lang', 'en'], ofCheck],
  ];
  for (const [words, says] of asked) {
    test(`is given in the language and of the command that were typed: ${words.join(' ')}`, async () => {
      const { code, out, err } = await said(words, { language: 'nl' });
      assert.equal(code, 0, err);
      assert.match(out, says);
      assert.match(out, /machine/);
    });
  }

  test('what every command takes may stand before it too', async () => {
    const [before, after] = [['--json', '--lang', 'en', 'schema', '-'], ['schema', '-', '--json', '--lang', 'en']]; // prettier-ignore
    const input = '{"type":"object"}';
    assert.deepEqual(await said(before, { input }), await said(after, { input }));
  });

  test('one letter means the same flag in every command, and a flag has the same letter everywhere', async () => {
    const letters = new Map<string, string>();
    for (const name of commands) {
      const { out } = await said([name, '--help'], { language: 'en' });
      for (const [, letter = '', flag = ''] of out.matchAll(/^ {2}(?:-(\w), )?--([\w-]+)/gm)) {
        assert.equal(letter, letters.get(flag) ?? letter, `${name} --${flag}`);
        letters.set(flag, letter);
      }
    }
    const given = [...letters].filter(([, letter]) => letter !== '');
    assert.deepEqual(given.map(([flag, letter]) => `${letter} ${flag}`).sort(), ['d definition', 'f form', 'g gemeente', 'h help', 'l layer', 'o out', 'y yes']); // prettier-ignore
  });

  for (const name of commands) {
    test(`of ${name} has its use and the flags of all`, async () => {
      const { code, out } = await said([name, '--help'], { language: 'en' });
      assert.equal(code, 0);
      assert.match(out, new RegExp(`^wegwijs ${name} `));
      // Every line that has words is said in Dutch otherwise.
      const dutch = (await said([name, '--help'], { language: 'nl' })).out.split('\n');
      assert.deepEqual(out.split('\n').slice(1).filter((line) => / .* \w/.test(line.trim()) && dutch.includes(line)), []); // prettier-ignore
      assert.match(out, /--json[\s\S]*--lang nl\|en[\s\S]*--help/);
    });
  }
});

describe('the pages about it', () => {
  const pages = ['README.md', 'packages/cli/README.md', 'schemas/README.md', 'stories/own/command-line.mdx', 'stories/own/layers.mdx', 'stories/builder/builder.mdx']; // prettier-ignore
  const text = (page: string) => readFileSync(join(root, page), 'utf8');
  const lines = pages.flatMap((page) => [...text(page).matchAll(/npx wegwijs ([a-z][^`#|\n]*)/g)].map(([, line = '']) => line.trim()));

  test('name every command and flag as it is', async () => {
    assert.ok(lines.length > 20);
    for (const line of lines) {
      const words = line.split(/\s+/).filter((word) => word !== '…');
      const { code, err } = await said([...words, '--help'], { language: 'en' });
      assert.equal(code, 0, `wegwijs ${line}: ${err}`);
    }
    for (const name of commands) assert.ok(text('packages/cli/README.md').includes(`\`${name}`), name);
  });

  test('show a layer in which nothing is wrong', async () => {
    const [, layer = ''] = /```json\n([^]+?)\n```/.exec(text('stories/own/layers.mdx')) ?? [];
    const { ok, findings } = await saidJson(['check', '-'], { folder: join(folder, 'schemas/layers'), input: layer });
    assert.deepEqual(findings.filter(({ severity }) => severity === 'error'), []);
    assert.equal(ok, true);
  });
}); // prettier-ignore

describe('input and output', () => {
  const schema = '{"type":"object","properties":{"a":{"type":"string"}}}';
  const document = at('document.json', '\uFEFF{"a": 1}');

  test('a definition may come by standard input, and a file may begin with a byte-order mark', async () => {
    const { code, out } = await wegwijs(['validate', document, '-d', '-', '--lang', 'en'], { folder, input: schema });
    assert.equal(code, 1);
    assert.match(out, /error document\.json \/a This should be of another type: a text\./);
  });

  test('findings are in Dutch, in English where the environment or a flag asks it', async () => {
    const say = async (env: Record<string, string>, ...flags: string[]) =>
      (await wegwijs(['validate', document, '-d', '-', ...flags], { folder, input: schema, env })).out;
    assert.match(await say({ LANG: 'C.UTF-8' }), /Dit moet een andere soort waarde zijn/);
    assert.match(await say({ LANG: 'en_GB.UTF-8' }), /should be of another type/);
    assert.match(await say({ LANG: 'en_GB.UTF-8' }, '--lang', 'nl'), /Dit moet/);
  });

  test('colour stands on a terminal alone, or where it is forced', async () => {
    const out = async (env: Record<string, string>) => (await wegwijs(['--help'], { env })).out;
    assert.doesNotMatch(await out({}), /\u001b/);
    assert.match(await out({ FORCE_COLOR: '1' }), /\u001b\[1m/);
  });

  test('--json is one JSON value, with the code of each finding and without the answer', async () => {
    const { out } = await wegwijs(['validate', '-', '--level', 'draft', '--json'], { input: '{"person":{"bsn":"secret!"}}' });
    const { ok, findings } = JSON.parse(out) as Told;
    assert.equal(ok, false);
    assert.deepEqual(findings.map(({ code, path }) => `${code} ${path}`).sort(), ['format /person/bsn', 'pattern /person/bsn']); // prettier-ignore
    assert.doesNotMatch(out, /secret/);
  });

  test('a document that is no JSON is told with its place, and does not keep others in the folder from being judged', async () => {
    mkdirSync(join(folder, 'documents'));
    at('documents/a.json', '{\n  "a": 1,\n}');
    at('documents/b.json', '{"a": 1}');
    const { findings } = await saidJson(['validate', 'documents', '-d', at('plain.json', schema)], { folder });
    assert.deepEqual(
      findings.map(({ code, file, line, column }) => [code, file, line, column]),
      [['json.trailing-comma', 'documents/a.json', 2, 9], ['type', 'documents/b.json', undefined, undefined]],
    ); // prettier-ignore
  });

  test('a large document comes through standard input whole', async () => {
    const long = JSON.stringify({ a: 'x'.repeat(5_000_000) });
    const { code } = await wegwijs(['validate', '-', '-d', at('plain.json', schema)], { folder, input: long });
    assert.equal(code, 0);
  });

  test('nothing that is there is written over without --force', async () => {
    const write = (...flags: string[]) => said(['schema', '-o', 'document.json', ...flags], { folder, language: 'en' });
    const refused = await write();
    assert.equal(refused.code, 2);
    assert.match(refused.err, /document\.json is there already[\s\S]*--force/);
    assert.equal((await write('--force')).code, 0);
    assert.match((await write()).out, /says this already/);
  });

  test('`npx wegwijs` finds it in the workspace', () => {
    const out = execFileSync(process.execPath, [join(root, 'packages/cli/bin/wegwijs.js'), 'schema', '-', '--level', 'draft'], { input: schema, encoding: 'utf8' }); // prettier-ignore
    assert.equal(JSON.parse(out).type, 'object');
  });

  test('how far long work is stands on a terminal alone, on one line', () => {
    const shown = (isTTY: boolean) => {
      let text = '';
      const { report, clear } = progressOn({ isTTY, write: (more: string) => (text += more) });
      report(1, 2, 'assen');
      report(2, 2, 'tynaarlo');
      clear();
      return text;
    };
    assert.equal(shown(false), '');
    assert.match(shown(true), /1\/2: assen.*\r\u001b\[K2\/2: tynaarlo\r\u001b\[K$/);
    assert.doesNotMatch(shown(true), /\n/);
  });
});
