// The commands about change: who decided, what differs, what it means, and carrying layers and documents over.
import assert from 'node:assert/strict';
import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { at, type Json } from '@wegwijs/definition';
import { root, said, saidJson, workFolder } from './cli.ts';

const folder = workFolder();
const options = { folder, language: 'en' } as const;
const json = (path: string) => JSON.parse(readFileSync(join(folder, path), 'utf8')) as Json;
const write = (name: string, value: unknown) => {
  writeFileSync(join(folder, name), typeof value === 'string' ? value : JSON.stringify(value));
  return name;
};

const base = 'schemas/national/intake.definition.json';
const before = readFileSync(join(folder, base), 'utf8');
const newer = (changes: readonly (readonly [string, string])[]) =>
  changes.reduce((text, [from, to]) => (assert.ok(text.includes(from), from), text.replace(from, to)), before);
write('words.json', newer([['"Over u"', '"Over jou"']]));
write('stricter.json', newer([['"2026.1.0"', '"2026.2.0"'], ['"Over u"', '"Over jou"'], ['"maxLength": 9,', '"maxLength": 8,']])); // prettier-ignore

describe('explain', () => {
  test('says who decided a keyword, since when and why', async () => {
    const { code, out } = await said(['explain', 'conversation.scenario', '-g', 'assen'], options);
    assert.equal(code, 0);
    assert.match(out, /default: "fast-start"\n {4}Decided by assen 1\.0\.0, since 2026-11-01 \(public: azc/);
    assert.match(out, /type: "string"\n {4}Decided by intake 2026\.1\.0/);
    assert.match(out, /Locked on the ground of Wet inburgering 2021/);
  });

  test('takes a place in a document, and one keyword of it', async () => {
    const { id, origins } = await saidJson(['explain', '/person/bsn#x-access'], options);
    assert.deepEqual([id, (origins as { keyword: string; layer: string }[]).map(({ keyword, layer }) => `${keyword} ${layer}`)], ['person.bsn', ['x-access intake']]); // prettier-ignore
  });

  test('says what a layer wanted and did not get', async () => {
    const asked = { layer: 'own', authority: 'municipality', version: '1.0.0', title: 'Own', for: { id: 'intake', version: '2026.1.0' }, set: { 'person.bsn': { 'x-sensitivity': 'ordinary' } } }; // prettier-ignore
    const words = ['explain', 'person.bsn#x-sensitivity', '-d', base, '--layer', write('own.json', asked)];
    const { out } = await said(words, options);
    assert.match(out, /x-sensitivity: "bsn"\n {4}Decided by intake/);
    assert.match(out, /- own: "ordinary" refused \(.*Wabb/);
  });
});

describe('diff', () => {
  test('of the same ends with 0, of others with 1 and a sentence for each', async () => {
    assert.equal((await said(['diff', 'schemas', base], options)).code, 0);
    const { code, out } = await said(['diff', 'schemas', 'stricter.json'], options);
    assert.equal(code, 1);
    assert.equal(out.trim().split('\n').length, 3);
    assert.match(out, /‘Over jou’/);
    assert.match((await said(['diff', 'schemas', 'stricter.json', '--lang', 'nl'], options)).out, /het opschrift/);
  });

  test('reads one of the two from standard input', async () => {
    const { differences } = await saidJson(['diff', '-', 'words.json'], { ...options, input: before });
    assert.deepEqual((differences as { code: string; id: string }[]).map(({ code, id }) => `${code} ${id}`), ['text person']); // prettier-ignore
  });
});

describe('classify', () => {
  for (const [file, level, most, code] of [
    ['words.json', 'patch', 'patch', 0],
    ['stricter.json', 'major', 'minor', 1],
    ['stricter.json', 'major', 'major', 0],
  ] as const) {
    test(`says that ${file} is ${level}; with --at-most ${most} it ends with ${code}`, async () => {
      const words = ['classify', 'schemas', file, '--at-most', most];
      assert.equal((await said(words, options)).code, code);
      assert.equal((await saidJson(words, options))['level'], level);
    });
  }
});

describe('rebase', () => {
  const layer = (set: object) => ({ layer: 'own', title: 'Own', authority: 'municipality', version: '1.0.0', for: { id: 'intake', version: '2026.1.0' }, set }); // prettier-ignore

  test('keeps what was not touched, and writes the layer for the new version', async () => {
    const file = write('kept.json', layer({ 'person.phone': { title: 'Uw nummer' } }));
    const words = ['rebase', file, '--from', 'schemas', '--to', 'stricter.json', '--out', 'new.json'];
    assert.equal((await said(words, options)).code, 0);
    assert.deepEqual(json('new.json'), { ...layer({ 'person.phone': { title: 'Uw nummer' } }), for: { id: 'intake', version: '2026.2.0' } }); // prettier-ignore
    assert.equal((await said([...words.slice(0, -1), 'words.json'], options)).code, 2);
  });

  test('keeps all of a layer that ships, with the words of its own form alone, where nothing changed', async () => {
    const file = 'schemas/layers/assen/intake.layer.json';
    const { report } = await saidJson(['rebase', file, '--from', 'schemas', '--to', 'schemas'], options);
    const all = report as { outcome: string; id: string }[];
    assert.ok(all.length > 20);
    assert.deepEqual(all.filter(({ outcome }) => outcome !== 'kept'), []); // prettier-ignore
  });

  test('says what is in conflict, with both, and ends with 1', async () => {
    const file = write('conflict.json', layer({ person: { title: 'Over U' } }));
    const { code, out } = await said(['rebase', file, '--from', 'schemas', '--to', 'stricter.json'], options);
    assert.equal(code, 1);
    const column = readFileSync(join(folder, file), 'utf8').indexOf('"title":"Over U"') + 1;
    assert.ok(out.startsWith(`error conflict.json:1:${column} person#title `), out);
    assert.match(out, /person#title .*‘Over jou’, it was ‘Over u’/);
  });

  test('says of an entry of the region what changed above, by the gemeente that has the layer', async () => {
    cpSync(join(folder, 'schemas'), join(folder, 'newer'), { recursive: true });
    const file = 'newer/layers/regio-drentsche-aa/intake.layer.json';
    const region = JSON.parse(readFileSync(join(folder, file), 'utf8')) as { catalogues: { facilities: Record<string, { waitingWeeks?: number }> } }; // prettier-ignore
    const [id, entry] = Object.entries(region.catalogues.facilities)[0] ?? [];
    write(file, { ...region, catalogues: { ...region.catalogues, facilities: { ...region.catalogues.facilities, [String(id)]: { ...entry, waitingWeeks: 40 } } } }); // prettier-ignore
    const town = JSON.parse(readFileSync(join(folder, 'schemas/layers/assen/intake.layer.json'), 'utf8')) as object;
    const own = write('town.json', { ...town, catalogues: { facilities: { [String(id)]: { waitingWeeks: 2 } } } });
    const { code, out } = await said(['rebase', own, '--from', 'schemas', '--to', 'newer'], options);
    assert.equal(code, 1);
    assert.match(out, /the waiting time in weeks: in your layer 2\. Above you it is now 40/);
  });

  test('says that a layer above is left out, where that is for another version still', async () => {
    cpSync(join(folder, 'schemas'), join(folder, 'major'), { recursive: true });
    write('major/national/intake.definition.json', newer([['"2026.1.0"', '"2027.0.0"']]));
    const { findings } = await saidJson(['rebase', 'schemas/layers/assen/intake.layer.json', '--from', 'schemas', '--to', 'major'], options); // prettier-ignore
    const unfit = findings.filter(({ code }) => code === 'layer.version');
    assert.deepEqual(unfit.map(({ file, params }) => [file, (params as { layer: string }).layer]), [['major', 'regio-drentsche-aa']]); // prettier-ignore
  });

  test('needs both versions', async () => {
    assert.match((await said(['rebase', 'kept.json', '--to', 'words.json'], options)).err, /--from OLD --to NEW/);
  });
});

describe('migrate', () => {
  const renamed = JSON.parse(newer([['"2026.1.0"', '"2026.2.0"']]).replace('"phone": {', '"telephone": {')) as Json;
  write('renamed.json', JSON.stringify(renamed));
  const gone = JSON.parse(before) as { properties: { person: { properties: Record<string, Json> } } };
  delete gone.properties.person.properties['phone'];
  write('gone.json', gone);
  const document = { person: { phone: '0592 000 000', calledName: 'Sam' } };

  test('carries a document over to where its answers belong now', async () => {
    const { code, out } = await said(['migrate', '-', '--from', base, '--to', 'renamed.json'], { ...options, input: JSON.stringify(document) }); // prettier-ignore
    assert.equal(code, 0);
    assert.deepEqual(JSON.parse(out), { person: { telephone: '0592 000 000', calledName: 'Sam' } });
  });

  test('carries a draft over as a draft', async () => {
    const draft = { format: 1, definition: { id: 'intake', version: '2026.1.0', digest: '' }, value: document, typed: { '/person/phone': '059' } }; // prettier-ignore
    const { out } = await said(['migrate', '-', '--from', base, '--to', 'renamed.json'], { ...options, input: JSON.stringify(draft) }); // prettier-ignore
    const made = JSON.parse(out) as Json;
    assert.equal(at(made, '/value/person/telephone'), '0592 000 000');
    assert.deepEqual(at(made, '/typed'), { '/person/telephone': '059' });
    assert.equal(at(made, '/definition/version'), '2026.2.0');
  });

  test('says what has no place any more, without the answer, and keeps it', async () => {
    const { code, out, err } = await said(['migrate', '-', '--from', base, '--to', 'gone.json'], { ...options, input: JSON.stringify(document) }); // prettier-ignore
    assert.equal(code, 1);
    assert.match(err, /\/person\/phone .*: there is no place for this answer any more\./);
    assert.doesNotMatch(err, /0592/);
    assert.deepEqual(JSON.parse(out), document);
  });

  test('of several documents goes to a folder', async () => {
    const golden = join(root, 'test/golden/intake');
    const words = ['migrate', golden, '--from', base, '--to', 'renamed.json'];
    assert.match((await said(words, options)).err, /--out FOLDER/);
    const { ok, written } = await saidJson([...words, '--out', 'moved'], options);
    assert.deepEqual([ok, written.length], [true, readdirSync(golden).length]);
  });
});
