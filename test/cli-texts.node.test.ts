// Texts for translators: out and back again, and what has changed meanwhile is said.
import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import type { Catalogue } from '@wegwijs/definition';
import { toXliff } from '@wegwijs/builder/xliff';
import fc from 'fast-check';
import { fromCsv, toCsv } from '../packages/cli/src/texts/csv.ts';
import type { Row } from '../packages/cli/src/texts/rows.ts';
import { xliffRows } from '../packages/cli/src/texts/xliff-rows.ts';
import { said, saidJson, workFolder } from './cli.ts';

const folder = workFolder();
const options = { folder, language: 'en' } as const;
const catalogue = (path: string) => JSON.parse(readFileSync(join(folder, path), 'utf8')) as Catalogue;
const change = (path: string, from: string, to: string, where = folder) => {
  const before = readFileSync(join(where, path), 'utf8');
  assert.ok(before.includes(from), from);
  writeFileSync(join(where, path), before.replace(from, to));
};

/** Texts as people write them, with all that a format may stumble over. */
const text = fc
  .oneof(
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom(
      '=1+1',
      '@SUM',
      '-5',
      '+31',
      "'quoted",
      '＝1',
      '＋1',
      '－1',
      '＠a',
      'a;b,c\td',
      'twee\nregels',
      '"x"',
      '<b>&amp;</b>',
      ' rand ',
      'ብትግርኛ',
      'عربي',
    ),
  )
  .map((one) => one.replace(/[\u0000-\u0008\u000b-\u001f\ufffe\uffff]|[\ud800-\udfff]/gu, ''));
const rows = fc.array(
  fc.record<Row>({
    for: fc.constantFrom('intake', 'assen'),
    id: fc.constantFrom('person', 'person.bsn', 'work.wish'),
    keyword: fc.constantFrom('title', 'choices.azc', 'choices.assen:kas'),
    state: fc.constantFrom('missing', 'stale', 'translated'),
    source: text,
    target: text,
  }),
  { minLength: 1 },
);
const sorted = (list: readonly Row[]) => list.map((row) => JSON.stringify(row)).sort();

describe('a file for translators', () => {
  test('as CSV says the same when it is read again', () => {
    fc.assert(fc.property(rows, (list) => {
      const { language, rows: back } = fromCsv(toCsv(list, 'ti'), 'it');
      assert.equal(language, 'ti');
      assert.deepEqual(sorted(back), sorted(list));
    })); // prettier-ignore
  });

  test('as XLIFF says the same when it is read again', () => {
    fc.assert(fc.property(rows, (list) => {
      const { language, rows: back } = xliffRows(toXliff(list, 'ti'), 'it');
      assert.equal(language, 'ti');
      assert.deepEqual(sorted(back), sorted(list));
    })); // prettier-ignore
  });
});

describe('what a translator’s tool makes of XLIFF', () => {
  const unit = (source: string, target: string) =>
    xliffRows(
      `<xliff version="1.2"><file original="intake" target-language="en"><body><group><trans-unit id="person#title"><source>${source}</source>` +
        `<seg-source>x</seg-source><target>${target}</target><alt-trans><target>no</target></alt-trans></trans-unit></group></body></file></xliff>`,
      'it',
    ).rows.map(({ source: from, target: to, coded = false }) => [from, to, coded]);

  for (const [title, source, target, expected] of [
    ['groups and pieces of a text', 'Over <g id="1">u</g>', '<mrk mtype="seg" mid="1">About <g id="1">you</g></mrk>!', ['Over u', 'About you!', false]],
    ['holes kept as codes', 'Dag <ph id="1">{name}</ph>', 'Hello <x id="1" equiv-text="{name}"/>', ['Dag {name}', 'Hello {name}', false]],
    ['CDATA', 'Over u', '<![CDATA[About <you>]]>', ['Over u', 'About <you>', false]],
    ['a code for nothing', 'Over u', 'About <x id="1"/>you', ['Over u', '', true]],
    ['a code for markup', 'Over u', '<bpt id="1">&lt;b></bpt>About<ept id="1">&lt;/b></ept> you', ['Over u', '', true]],
  ] as const)
    test(`${title} are read in their place, or told`, () => assert.deepEqual(unit(source, target), [expected])); // prettier-ignore

  const unit2 = (inside: string, attributes = 'id="u1" name="person#title"') =>
    xliffRows(
      `<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1" srcLang="nl" trgLang="en"><file id="f1" original="intake"><notes><note>no</note></notes>` +
        `<group id="g1"><unit ${attributes}>${inside}</unit></group></file></xliff>`,
      'it',
    ).rows.map(({ for: owner, id, keyword, state, source, target, coded = false }) => [
      `${owner} ${id}#${keyword}`,
      state,
      source,
      target,
      coded,
    ]);

  for (const [title, inside, expected] of [
    ['segments with what is between them', '<segment state="translated"><source>Over u.</source><target>About you.</target></segment><ignorable><source> </source></ignorable><segment state="final"><source>Dag</source><target>Hello</target></segment>', ['translated', 'Over u. Dag', 'About you. Hello', false]],
    ['segments in another order', '<segment><source>A</source><target order="2">a</target></segment><segment><source>B</source><target order="1">b</target></segment>', ['translated', 'AB', 'ba', false]],
    ['holes kept as codes', '<originalData><data id="d1">{name}</data></originalData><segment><source>Dag <ph id="1" dataRef="d1"/></source><target>Hello <ph id="1" equiv="{name}"/></target></segment>', ['translated', 'Dag {name}', 'Hello {name}', false]],
    ['what only encloses words', '<segment><source>Over <pc id="1">u</pc></source><target><mrk id="m1" type="term">About</mrk> <pc id="1">you</pc><sm id="m2"/><em startRef="m2"/></target></segment>', ['translated', 'Over u', 'About you', false]],
    ['a code for nothing', '<segment><source>Over u</source><target>About <sc id="1"/>you<ec startRef="1"/></target></segment>', ['translated', 'Over u', '', true]],
    ['a text that is half translated', '<segment state="translated"><source>A</source><target>a</target></segment><segment><source>B</source></segment>', ['missing', 'AB', '', false]],
    ['other matches, which are none', '<mtc:matches xmlns:mtc="m"><mtc:match><source>A</source><target>no</target></mtc:match></mtc:matches><segment><source>A</source><target>a</target></segment>', ['translated', 'A', 'a', false]],
  ] as const)
    test(`XLIFF 2: ${title} are read in their place, or told`, () => assert.deepEqual(unit2(inside), [['intake person#title', ...expected]])); // prettier-ignore

  test('XLIFF 2: a unit is known by its id too, and a file by its own where it says no original', () => {
    const text = '<xliff version="2.0" srcLang="nl" trgLang="ti"><file id="assen"><unit id="person#title"><segment><source>a</source><target>b</target></segment></unit></file></xliff>'; // prettier-ignore
    assert.deepEqual(xliffRows(text, 'it').rows.map((one) => [one.for, one.id, one.keyword, one.target]), [['assen', 'person', 'title', 'b']]); // prettier-ignore
  });

  test('XLIFF 2: without the language that it is in, it is none', () => {
    assert.throws(() => xliffRows('<xliff version="2.0" srcLang="nl"><file id="a"/></xliff>', 'it'), /no XLIFF 1\.2 or 2/);
  });

  test('what holds codes for nothing is not taken over, and is said', async () => {
    const input = '<xliff version="1.2"><file original="intake" target-language="en"><body><trans-unit id="person#title"><source>Over u</source><target>A<x id="1"/>b</target></trans-unit></body></file></xliff>'; // prettier-ignore
    const { findings, written } = await saidJson(['texts', 'import', '-'], { ...options, input });
    assert.deepEqual([findings.map(({ code }) => code), written], [['import.codes'], []]);
  });
});

describe('export and import', () => {
  for (const [format, file] of [
    ['csv', 'ti.csv'],
    ['xliff', 'ti.xlf'],
  ] as const) {
    test(`what was exported as ${format} changes nothing when it is imported`, async () => {
      const made = await saidJson(['texts', 'export', '--language', 'ti', '--out', file], options);
      assert.deepEqual(made.written, [file]);
      const back = await saidJson(['texts', 'import', file], options);
      assert.deepEqual([back.ok, back['taken'], back.written], [true, 0, []]);
    });
  }

  test('a new language begins its catalogues, with the words of each layer in its own', async () => {
    const head = 'for,id,keyword,state,nl,ckb\n';
    writeFileSync(join(folder, 'ckb.csv'), `${head}intake,person,title,missing,Over u,Adiga\nassen,talents.skills,choices.assen:greenhouse,missing,Werken in de kas,Beer\n`); // prettier-ignore
    const { written } = await saidJson(['texts', 'import', 'ckb.csv'], options);
    assert.deepEqual(written, ['schemas/national/texts/intake.ckb.json', 'schemas/layers/assen/texts/intake.ckb.json']);
    const { for: owner, language, review, texts } = catalogue('schemas/national/texts/intake.ckb.json');
    assert.deepEqual([owner, language, review, texts], ['intake', 'ckb', 'awaiting-native', { person: { title: 'Adiga' } }]);
    assert.deepEqual(catalogue('schemas/layers/assen/texts/intake.ckb.json').texts, { 'talents.skills': { choices: { 'assen:greenhouse': 'Beer' } } }); // prettier-ignore
    assert.equal((await said(['check', 'schemas/national/texts/intake.ckb.json'], options)).code, 0);
  });

  test('a catalogue that is there changes with --force alone, and keeps its other words', async () => {
    const before = catalogue('schemas/national/texts/intake.en.json');
    writeFileSync(join(folder, 'en.csv'), `for;id;keyword;state;nl;en\nintake;person;title;translated;Over u;About you!\n`);
    assert.equal((await said(['texts', 'import', 'en.csv'], options)).code, 2);
    assert.deepEqual(catalogue('schemas/national/texts/intake.en.json'), before);
    assert.equal((await said(['texts', 'import', 'en.csv', '--force'], options)).code, 0);
    const after = catalogue('schemas/national/texts/intake.en.json');
    assert.deepEqual(after.texts, { ...before.texts, person: { ...before.texts['person'], title: 'About you!' } });
  });

  test('what was translated from other Dutch is marked as stale, and is not taken over', async () => {
    const older = workFolder();
    const place = 'schemas/national/intake.definition.json';
    change(place, '"Over u"', '"Over jou"', older);
    const { rows: marked } = await saidJson(['texts', 'export', '--language', 'ti', '--since', join(older, 'schemas'), '--todo', '--for', 'intake'], options); // prettier-ignore
    const stale = (marked as Row[]).filter(({ state }) => state === 'stale');
    assert.deepEqual(stale.map(({ id, keyword }) => `${id} ${keyword}`), ['person title']); // prettier-ignore
    writeFileSync(join(folder, 'old.csv'), 'for,id,keyword,state,nl,ti\nintake,person,title,translated,Over jou,x\n');
    const { findings, written } = await saidJson(['texts', 'import', 'old.csv'], options);
    assert.deepEqual([findings.map(({ code, path }) => `${code} ${path}`), written], [['import.stale person#title'], []]);
  });

  for (const [title, line, expected] of [
    ['a text that is not there', 'intake,person,titel,missing,Over u,x', 'import.unknown'],
    ['other names in braces than the Dutch has', 'intake,person.firstNames,description,missing,Klopt dit niet? Vertel het aan uw {caseManager}.,x {manager}', 'import.holes'], // prettier-ignore
  ] as const) {
    test(`refuses ${title}, and says so`, async () => {
      const { ok, findings } = await saidJson(['texts', 'import', '-'], {
        ...options,
        input: `for,id,keyword,state,nl,ti\n${line}\n`,
      });
      assert.deepEqual([ok, findings.map(({ code }) => code)], [false, [expected]]);
    });
  }

  for (const [title, input, says] of [
    ['no table of texts', 'a,b\n', /other columns than an export/],
    ['XML that is not whole', '<xliff><file>', /is no XML/],
    ['XML that is no XLIFF', '<a/>', /no XLIFF 1\.2 or 2/],
    ['a language that is none', 'for,id,keyword,state,nl,@@\n', /is no language/],
  ] as const) {
    test(`refuses ${title}`, async () => {
      const { code, err } = await said(['texts', 'import', '-'], { ...options, input });
      assert.equal(code, 2);
      assert.match(err, says);
    });
  }

  test('an older folder without definitions is wrong use', async () => {
    mkdirSync(join(folder, 'old'));
    assert.equal((await said(['texts', 'export', '--language', 'ti', '--since', 'old'], options)).code, 2);
  });
});
