// The commands on a folder of definitions: begin a layer, check it, publish it.
import assert from 'node:assert/strict';
import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { publishForms, readSource, type Configuration } from '@wegwijs/cli';
import { at, steps, type Json, type JsonObject } from '@wegwijs/definition';
import { bareFolder, said, saidJson, wegwijs, workFolder, root, type Told } from './cli.ts';

const folder = workFolder();
const json = (path: string): JsonObject => JSON.parse(readFileSync(join(folder, path), 'utf8')) as JsonObject;
const configurations = () => json('schemas/configurations.json')['configurations'] as unknown as Configuration[];
const file = 'schemas/layers/hoogeveen/intake.layer.json';

describe('new', () => {
  test('makes a layer by flags, puts the gemeente on the list, and leaves the rest of the list as it was', async () => {
    const before = readFileSync(join(folder, 'schemas/configurations.json'), 'utf8');
    const words = ['new', 'hoogeveen', '--under', 'regio-drentsche-aa', '--module', 'work', '--since', '2027-01-01'];
    assert.equal((await said(words, { folder })).code, 0);
    const { layer, title, authority, modules, since } = json(file);
    assert.deepEqual(
      { layer, title, authority, modules, since },
      {
        layer: 'hoogeveen',
        title: 'Gemeente Hoogeveen',
        authority: 'municipality',
        modules: { work: true },
        since: '2027-01-01',
      },
    );
    assert.deepEqual(configurations().at(-1)?.layers, ['regio-drentsche-aa', 'hoogeveen']);
    const after = readFileSync(join(folder, 'schemas/configurations.json'), 'utf8');
    assert.ok(after.startsWith(before.slice(0, before.lastIndexOf('}\n  ]'))));
  });

  test('asks what no flag says, where there is a person', async () => {
    const answers = ['stadje', 'organisation', 'Stichting Stadje', '', 'culture, goals-extended', '2027-02-01'];
    const asked: string[] = [];
    const ask = (question: string) => Promise.resolve((asked.push(question), answers[asked.length - 1] ?? ''));
    assert.equal((await said(['new'], { folder, ask })).code, 0);
    assert.equal(asked.length, 6);
    const { title, authority, modules, since } = json('schemas/layers/stadje/intake.layer.json');
    assert.deepEqual([title, authority, modules, since], ['Stichting Stadje', 'organisation', { culture: true, 'goals-extended': true }, '2027-02-01']); // prettier-ignore
    assert.ok(!JSON.stringify(configurations()).includes('stadje'));
  });

  for (const [title, words, says] of [
    ['no name and nobody to ask', ['new'], /What is the name/],
    ['a name that is none', ['new', 'Hoog Even'], /no name for a layer[\s\S]*"hoog-even"/],
    ['a layer that is there', ['new', 'assen'], /is there already[\s\S]*--force/],
    ['a module that is not there', ['new', 'x', '--module', 'wrk'], /no module "wrk"[\s\S]*"work"/],
    ['a layer above that is not there', ['new', 'x', '--under', 'regio-drentse-aa'], /no layer "regio-drentse-aa"[\s\S]*"regio-drentsche-aa"/], // prettier-ignore
  ] as const) {
    test(`refuses ${title}`, async () => {
      const { code, err } = await said(words, { folder, language: 'en' });
      assert.equal(code, 2);
      assert.match(err, says);
      assert.ok(!existsSync(join(folder, 'schemas/layers/x')));
    });
  }
});

describe('check', () => {
  test('finds no error in what ships', async () => {
    const { ok, findings } = await saidJson(['check', 'schemas'], { folder: root });
    assert.deepEqual(
      findings.filter(({ severity }) => severity === 'error'),
      [],
    );
    assert.equal(ok, true);
  });

  test('is not kept from one gemeente by what is wrong with another', async () => {
    const other = join(folder, 'schemas/layers/other');
    mkdirSync(other, { recursive: true });
    writeFileSync(join(other, 'intake.layer.json'), '{');
    assert.equal((await said(['explain', 'person.bsn', '-g', 'assen'], { folder })).code, 0);
    const { out } = await said(['check', 'schemas/layers/other'], { folder, language: 'nl' });
    assert.match(out, /intake\.layer\.json:1:2 Dit is geen JSON: het houdt op voor het af is\./);
    rmSync(other, { recursive: true });
  });

  test('finds nothing wrong with a layer that was just begun', async () => {
    assert.equal((await said(['check', file], { folder })).code, 0);
  });

  const layer = (more: object) => ({
    $schema: '../../meta/layer.schema.json',
    layer: 'broken',
    title: 'Broken',
    authority: 'municipality',
    version: '1.0.0',
    for: { id: 'intake', version: '2026.1.0' },
    ...more,
  });

  for (const [title, text, expected] of [
    ['text that is no JSON', '{\n  "layer": }', { code: 'json.syntax', line: 2, column: 12 }],
    ['a comment', '{\n  // a note\n  "a": 1\n}', { code: 'json.comment', line: 2, column: 3 }],
    ['a name that stands there twice', '{\n  "a": 1,\n  "a": 2\n}', { code: 'json.duplicate', line: 3, column: 3 }],
    ['a byte-order mark', '\uFEFF{}', { code: 'json.byte-order-mark', line: 1, column: 1 }],
    ['a word that a layer does not know', JSON.stringify(layer({ modles: {} }), null, 2), { code: 'meta.additionalProperties', path: '/modles', hint: 'Did you mean "modules"?' }], // prettier-ignore
    ['a keyword that a layer cannot set', JSON.stringify(layer({ set: { person: { titel: 'x' } } })), { code: 'meta.additionalProperties', path: '/set/person/titel', hint: 'Did you mean "title"?' }], // prettier-ignore
    [
      'a value of another type',
      JSON.stringify(layer({ modules: { work: 'yes' } })),
      { code: 'meta.type', path: '/modules/work' },
    ],
    [
      'another type where several are right',
      JSON.stringify(layer({ set: { person: { title: 5 } } })),
      { code: 'meta.type', path: '/set/person/title' },
    ],
    ['a word that is missing', JSON.stringify({ ...layer({}), title: undefined }), { code: 'meta.required', path: '' }],
    ['what it would lie over, in a circle or not', JSON.stringify(layer({ extends: 'broken' }), null, 2), { code: 'meta.additionalProperties', path: '/extends', line: 11, column: 3, hint: 'A layer does not say what it lies over. configurations.json names the layers of a gemeente in "layers", the highest first.' }], // prettier-ignore
    ['an id that is not there', JSON.stringify(layer({ set: { 'person.phne': { title: 'x' } } })), { code: 'layer.refused', path: 'person.phne' }], // prettier-ignore
    ['what a lock forbids', JSON.stringify(layer({ set: { 'person.bsn': { 'x-sensitivity': 'ordinary' } } })), { code: 'layer.refused', path: 'person.bsn' }], // prettier-ignore
  ] as const) {
    test(`finds ${title}, with its place`, async () => {
      // Where it stands, the rules and the definition are found above it.
      const place = { folder: join(folder, 'schemas/layers'), input: text, language: 'en' } as const;
      const found = (await saidJson(['check', '-'], place)).findings;
      const one = found.find(({ code }) => code === expected.code);
      assert.ok(one, JSON.stringify(found));
      assert.deepEqual(Object.fromEntries(Object.keys(expected).map((key) => [key, one[key]])), expected);
      assert.equal(one.file, 'standard input');
      assert.ok(one.line! >= 1 && one.column! >= 1);
    });
  }

  for (const [title, layers, expected] of [
    ['a layer that is not there', ['regio-drentsche-a', 'assen'], ['configuration.layer', 0, 'Did you mean "regio-drentsche-aa"?']],
    ['a layer over itself', ['regio-drentsche-aa', 'assen', 'regio-drentsche-aa'], ['configuration.twice', 2, undefined]],
    ['a layer above the one that binds it', ['assen', 'regio-drentsche-aa'], ['configuration.order', 1, undefined]],
  ] as const) {
    test(`and resolve find ${title} in the list of gemeenten, with its place`, async () => {
      const other = workFolder();
      const list = { configurations: [{ id: 'assen', title: 'Assen', layers, theme: 'voorbeeld' }] };
      writeFileSync(join(other, 'schemas/configurations.json'), JSON.stringify(list, null, 2));
      const [code, at, hint] = expected;
      const place = { code, file: 'schemas/configurations.json', line: 7 + at, column: 9, hint };
      const options = { folder: other, language: 'en' } as const;
      for (const words of [['check', 'schemas/configurations.json'], ['resolve', '--form', 'effortLog', '--out', 'out']]) {
        const { findings } = await saidJson(words, options);
        const found = findings.filter((one) => one.code.startsWith('configuration.'));
        assert.deepEqual(found.map(({ code, file, line, column, hint }) => ({ code, file, line, column, hint })), [place]);
      }
    });
  } // prettier-ignore

  test('finds what the catalogues of a gemeente name and what is not there, in the file that says it', async () => {
    const other = workFolder();
    const path = join(other, 'schemas/layers/assen/phases.layer.json');
    writeFileSync(path, readFileSync(path, 'utf8').replace('"by": "national.', '"by": "nationaal.'));
    const { findings } = await saidJson(['check', 'schemas/layers/assen'], { folder: other, language: 'en' });
    const one = findings.find(({ code }) => code === 'phases.actor-unknown');
    assert.equal(one?.file, 'schemas/layers/assen/phases.layer.json');
    assert.ok(readFileSync(path, 'utf8').split('\n')[one.line! - 1]?.includes('"nationaal.'));
    assert.match(String(one['text']), /There is no such actor\. Did you mean national\./);
  });

  test('a layer that a gemeente names and that is not there is an error, at its place in the list', async () => {
    const other = workFolder();
    const list = join(other, 'schemas/configurations.json');
    writeFileSync(list, readFileSync(list, 'utf8').replace('"layers": ["grote-stad"]', '"layers": ["grote-stat"]'));
    const found = (await saidJson(['check', 'schemas'], { folder: other })).findings;
    const { file: where, line } = found.find(({ code }) => code === 'configuration.layer') ?? {};
    assert.deepEqual([where, line], ['schemas/configurations.json', 8]);
  });

  test('with --strict a warning counts', async () => {
    assert.equal((await said(['check', 'schemas/layers/grote-stad', '--strict'], { folder })).code, 1);
  });

  for (const [title, name, value, expected] of [
    ['a layer', 'a.json', layer({ modles: {} }), { code: 'meta.additionalProperties', path: '/modles' }],
    ['a definition', 'a.definition.json', { $schema: 'meta/definition.schema.json', 'x-id': 'a', title: 'A', type: 'object', 'x-version': 1, 'x-languages': ['nl'], properties: {} }, { code: 'meta.type', path: '/x-version' }],
    ['a catalogue of texts', 'a.json', { language: 'en', for: 'a', review: 'complete', texts: { b: 1 } }, { code: 'meta.type', path: '/texts/b' }],
    ['a value in a schema of another maker', 'a.json', { $schema: 'https://json-schema.org/draft/2020-12/schema', properties: { a: { type: 'strng' } } }, { code: 'schema.keyword', path: '/properties/a/type' }],
    ['a pattern in an older one', 'a.json', { $schema: 'http://json-schema.org/draft-07/schema#', items: { pattern: '(' } }, { code: 'schema.pattern', path: '/items/pattern' }],
    ['a reference to nothing, under a name to be escaped', 'a.schema.json', { $defs: { 'é/%': { $ref: '#/$defs/b' } } }, { code: 'schema.reference', severity: 'error', path: '/$defs/é~1%/$ref' }],
    ['a reference to another file, that may well be right', 'a.schema.json', { items: { $ref: 'b.schema.json' } }, { code: 'schema.reference', severity: 'warning', path: '/items/$ref' }],
    ['what is no schema', 'a.schema.json', { properties: { a: 5 } }, { code: 'schema.not-a-schema', path: '/properties/a' }],
  ] as const) {
    test(`finds what is wrong with ${title} outside any folder of definitions, with its place`, async () => {
      const other = bareFolder();
      const text = JSON.stringify(value, null, 2);
      writeFileSync(join(other, name), text);
      const found = (await saidJson(['check', name], { folder: other, language: 'en' })).findings;
      assert.deepEqual(found.map(({ code, path, file, severity }) => ({ code, path, file, severity })), [{ severity: 'error', ...expected, file: name }]);
      const place = text.split('\n')[found[0]!.line! - 1]?.slice(found[0]!.column! - 1);
      assert.ok(place?.startsWith(JSON.stringify(steps(expected.path).at(-1))), place);
    });
  } // prettier-ignore

  test('finds nothing wrong with what stands alone: of what it lies over or names, nothing is known there', async () => {
    const other = bareFolder();
    const files = [
      'layers/assen/intake.layer.json',
      'national/texts/intake.en.json',
      'configurations.json',
      'meta/plain-dutch.schema.json',
    ];
    for (const path of files) cpSync(join(root, 'schemas', path), join(other, basename(path)));
    for (const path of files) assert.deepEqual((await saidJson(['check', basename(path)], { folder: other })).findings, [], path);
  });

  test('puts right what can be with --fix, shows it, and changes nothing without', async () => {
    const other = workFolder();
    const broken = layer({
      layer: 'hier',
      set: { 'work.wish': { title: 'Indien u werkt?' }, 'housing.situation': { title: 'Indien u woont?' }, 'conversation.interpreterLanguage': { choices: { only: ['ar'], add: [{ value: 'x:y', title: 'X' }] } } },
    }); // prettier-ignore
    const path = join(other, 'schemas/layers/hier.json');
    const text = `${JSON.stringify({ ...broken, $schema: '../meta/layer.schema.json' }, null, 2)}\n`;
    writeFileSync(path, text);
    const words = ['check', 'schemas/layers/hier.json'];
    const before = (await saidJson(words, { folder: other })).findings.length;
    assert.equal(readFileSync(path, 'utf8'), text);
    const { out } = await said([...words, '--fix'], { folder: other, language: 'en' });
    assert.match(out, /hier\.json \/set\/work\.wish\/title: "Indien u werkt\?" → "Als u werkt\?" \[dutch\.word\]/);
    const mended = JSON.parse(readFileSync(path, 'utf8')) as Json;
    assert.equal(at(mended, '/set/housing.situation/title'), 'Als u woont?');
    assert.equal(at(mended, '/title'), 'Broken');
    assert.equal(readFileSync(path, 'utf8'), `${JSON.stringify(mended, null, 2)}\n`);
    const after = await saidJson([...words, '--fix'], { folder: other });
    assert.ok(after.findings.length < before);
    assert.deepEqual(after['changes' as keyof typeof after], []);
  });

  test('leaves a file with comments alone, and has nothing to put right in what comes in', async () => {
    const other = workFolder();
    const path = join(other, 'schemas/layers/hier.json');
    const text = `{\n  // een notitie\n${JSON.stringify({ ...layer({ layer: 'hier', set: { 'work.wish': { title: 'Indien u werkt?' } } }), $schema: '../meta/layer.schema.json' }).slice(1)}`;
    writeFileSync(path, text);
    await said(['check', 'schemas/layers/hier.json', '--fix'], { folder: other });
    assert.equal(readFileSync(path, 'utf8'), text);
    assert.equal((await said(['check', '-', '--fix'], { folder: other, input: '{}' })).code, 2);
  });

  test('a folder without files is wrong use', async () => {
    mkdirSync(join(folder, 'empty'));
    const { code, err } = await said(['check', 'empty'], { folder, language: 'en' });
    assert.equal(code, 2);
    assert.match(err, /no JSON files in empty/);
  });
});

describe('resolve', () => {
  test('writes the publications that the library makes, each by its rules, and a list', async () => {
    const { code } = await wegwijs(['resolve', '--out', 'out'], { folder });
    assert.equal(code, 0);
    const made = publishForms(readSource(join(folder, 'schemas'), 'intake'), 'intake');
    assert.deepEqual(
      (json('out/index.json') as unknown as Configuration[]).map(({ id }) => id),
      made.map(({ id }) => id),
    );
    const ajv = new Ajv2020({ strict: true });
    ajv.addVocabulary(['x-in', 'x-refers', 'x-control']);
    for (const name of readdirSync(join(folder, 'schemas/meta'))) ajv.addSchema(json(`schemas/meta/${name}`));
    for (const { id, files } of made) {
      for (const [name, value] of files) assert.deepEqual(json(`out/${id}/${name}`), JSON.parse(JSON.stringify(value)));
      assert.ok(ajv.validate('urn:wegwijs:meta:publication', json(`out/${id}/intake.json`)), JSON.stringify(ajv.errors));
    }
  });

  test('leaves what is the same alone, and does not write over what is not', async () => {
    assert.deepEqual((await saidJson(['resolve', '--out', 'out'], { folder })).written, []);
    writeFileSync(join(folder, 'out/assen/intake.json'), '{}');
    assert.equal((await said(['resolve', '--out', 'out'], { folder })).code, 2);
    assert.equal(readFileSync(join(folder, 'out/assen/intake.json'), 'utf8'), '{}');
    assert.deepEqual((await saidJson(['resolve', '--out', 'out', '--force'], { folder })).written, ['out/assen/intake.json']);
  });

  test('of one gemeente writes its files and no list', async () => {
    const { written } = await saidJson(['resolve', '-g', 'assen', '--out', 'one'], { folder });
    assert.ok(written.length > 1 && written.every((path) => path.startsWith('one/assen/')));
  });

  test('goes on without a gemeente whose layer is broken, says where, and leaves what it published before', async () => {
    const other = workFolder();
    assert.equal((await said(['resolve', '--form', 'intake', '--out', 'out'], { folder: other })).code, 0);
    const list = readFileSync(join(other, 'out/index.json'), 'utf8');
    const before = readFileSync(join(other, 'out/assen/intake.json'), 'utf8');
    writeFileSync(join(other, 'schemas/layers/assen/intake.layer.json'), '{\n  "layer": "assen",\n}');
    const town = join(other, 'schemas/layers/tynaarlo/intake.layer.json');
    writeFileSync(town, readFileSync(town, 'utf8').replace('"version": "1.0.0"', '"version": "1.0.1"'));
    const words = ['resolve', '--form', 'intake', '--out', 'out', '--force'];
    const { ok, findings, written } = await saidJson(words, { folder: other, language: 'en' });
    assert.deepEqual([ok, (await said(words, { folder: other })).code], [false, 1]);
    assert.deepEqual(
      findings.filter(({ severity }) => severity === 'error').map(({ code, file, line, column }) => [code, file, line, column]),
      [['json.trailing-comma', 'schemas/layers/assen/intake.layer.json', 2, 19]],
    );
    assert.deepEqual(written, ['out/tynaarlo/intake.json']);
    assert.equal(readFileSync(join(other, 'out/index.json'), 'utf8'), list);
    assert.equal(readFileSync(join(other, 'out/assen/intake.json'), 'utf8'), before);
    assert.equal((await said(['resolve', '-g', 'grote-stad', '--out', 'one'], { folder: other })).code, 0);
    assert.equal((await said(['resolve', '-g', 'assen', '--out', 'one'], { folder: other })).code, 1);
  });

  test('tells once of a broken file that all forms need', async () => {
    const other = workFolder();
    writeFileSync(join(other, 'schemas/layers/assen/phases.layer.json'), '{');
    const { findings } = await saidJson(['resolve', '-g', 'assen', '--out', 'out'], { folder: other });
    assert.deepEqual(findings.filter(({ severity }) => severity === 'error').map(({ code, file }) => [code, file]), [['json.syntax', 'schemas/layers/assen/phases.layer.json']]); // prettier-ignore
  });

  test('says file, line and column of what is refused, once for all gemeenten, with the nearest name', async () => {
    const other = workFolder();
    const path = join(other, 'schemas/layers/regio-drentsche-aa/intake.layer.json');
    const set = { 'person.bsn': { 'x-sensitivity': 'ordinary' }, 'person.phne': { title: 'Telefoon' } };
    writeFileSync(path, JSON.stringify({ ...(JSON.parse(readFileSync(path, 'utf8')) as object), set }, null, 2));
    const { findings } = await saidJson(['resolve', '--form', 'intake', '--out', 'out'], { folder: other, language: 'en' });
    const lines = readFileSync(path, 'utf8').split('\n');
    const refused = findings.filter(({ code }) => code.startsWith('refused.'));
    assert.deepEqual(
      refused.map(({ code, file, line = 0, column = 0, hint }) => [code, file, lines[line - 1]?.slice(column - 1), hint]),
      [
        ['refused.locked', 'schemas/layers/regio-drentsche-aa/intake.layer.json', '"x-sensitivity": "ordinary"', undefined],
        ['refused.unknown-id', 'schemas/layers/regio-drentsche-aa/intake.layer.json', '"title": "Telefoon"', 'Did you mean "person.phone"?'],
      ],
    ); // prettier-ignore
  });

  test('says file, line and column of a layer for another version, of a choice that is not there, and of one from standard input', async () => {
    const asked = { ...json(file), layer: 'own', set: { 'conversation.scenario': { choices: { titles: { fast: 'Snel' } } } } };
    const ways = ['resolve', 'schemas/national/intake.definition.json', '--layer', '-', '--json', '--lang', 'en', '-o', 'out.json', '--force'];
    const tell = async (layer: object) => (await saidJson(ways, { folder, input: JSON.stringify(layer, null, 2) })).findings;
    const places = (all: Told['findings']) => all.map(({ code, file, line, column }) => [code, file, line !== undefined && line > 3, column]);
    assert.deepEqual(places(await tell(asked)).filter(([code]) => code !== 'texts.language'), [['layer.choice', 'standard input', true, 5]]);
    const old = { ...asked, for: { id: 'intake', version: '2025.1.0' } };
    assert.deepEqual(places(await tell(old)).filter(([code]) => code !== 'texts.language'), [['layer.version', 'standard input', true, 3]]);
  }); // prettier-ignore

  test('says what was refused, keeps what the law says, and ends with 1', async () => {
    const asked = { ...json(file), layer: 'own', set: { 'person.bsn': { 'x-sensitivity': 'ordinary' } } };
    writeFileSync(join(folder, 'own.json'), JSON.stringify(asked));
    const words = ['resolve', 'schemas/national/intake.definition.json', '--layer', 'own.json'];
    const { code, out, err } = await said(words, { folder, language: 'en' });
    assert.equal(code, 1);
    assert.match(err, /own\.json:1:\d+ person\.bsn#x-sensitivity Refused: .*Wabb/);
    assert.equal(at(JSON.parse(out) as Json, '/definition/properties/person/properties/bsn/x-sensitivity'), 'bsn');
  });
});
