// What people have already becomes questions of their layer, and nothing of it is lost without a word.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { fromOpenForms, fromSpreadsheet, fromText, fromTranslations, importing, importsInDutch, importsInEnglish, importSentence, isTranslations, toSpreadsheet, toTranslations, type Imported } from '@wegwijs/builder'; // prettier-ignore
import { cellsOf, tableText } from '../../packages/builder/src/import/table-text.ts';
import { childrenOf } from '../../packages/builder/src/commands/siblings.ts';
import { assen, make, small, textQuestion } from './bench.ts';
import { formio, jsonForms, openForms, rjsf, schema, survey, table } from './sources.ts';

const from = (value: object): Imported => fromText(JSON.stringify(value));
const tabs = (rows: readonly (readonly string[])[]) => rows.map((row) => row.map((cell) => (/["\n\t]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join('\t')).join('\r\n'); // prettier-ignore
/** What was read, in short: sections with the names and kinds of their questions. */
const short = ({ sections }: Imported) => sections.map(({ title, questions }) => [title, ...questions.map(({ name }) => name)]);
const schemaOf = ({ sections }: Imported, name: string) => sections.flatMap(({ questions }) => questions).find((one) => one.name === name)?.schema ?? {}; // prettier-ignore
const notes = ({ report }: Imported, outcome: string) =>
  report.filter((one) => one.outcome === outcome).map(({ what, at }) => `${what} ${at}`);

const sources: [string, Imported][] = [
  ['Form.io', from(formio)],
  ['Open Forms', fromOpenForms(openForms)],
  ['SurveyJS', from(survey)],
  ['rjsf', from(rjsf)],
  ['JSON Forms', from(jsonForms)],
  ['a JSON Schema', from(schema)],
  ['a pasted table', fromText(tabs(table))],
];

describe('every format', () => {
  for (const [name, imported] of sources) {
    test(`${name} goes into the layer as one step, which holds to all rules and can be undone`, () => {
      const builder = assen();
      const before = builder.design;
      make(builder, importing(builder.scene, imported));
      const count = imported.sections.reduce((sum, { questions }) => sum + questions.length, 0);
      const added = Object.keys(builder.design.layer.add ?? {}).length - Object.keys(before.layer.add ?? {}).length;
      assert.equal(added, count + imported.sections.length);
      assert.deepEqual(builder.scene.refusals, []);
      builder.undo();
      assert.equal(builder.design, before);
    });
    test(`${name} goes into a section that there is, too`, () => {
      const builder = assen();
      make(builder, importing(builder.scene, imported, 'work'));
      assert.ok(childrenOf(builder.scene, 'work').length > childrenOf(assen().scene, 'work').length);
    });
    test(`of ${name} what was not taken over stands in the report with its source, in words of two languages`, () => {
      for (const item of imported.report) {
        if (item.outcome === 'dropped' || item.outcome === 'unknown')
          assert.notEqual(item.source, undefined, `${item.what} ${item.at}`);
        for (const words of [importsInDutch, importsInEnglish]) assert.match(importSentence(item, words), /[.]$/);
      }
    });
  }
});

describe('what becomes of', () => {
  const [[, io], [, open], [, js], [, rj], [, jf], [, sc], [, tb]] = sources as [[string, Imported], [string, Imported], [string, Imported], [string, Imported], [string, Imported], [string, Imported], [string, Imported]]; // prettier-ignore

  test('Form.io: panels are sections, simple conditions stay, code and files do not', () => {
    assert.deepEqual(short(io), [['Over u', 'firstName', 'email', 'phone', 'work', 'hours', 'news'], ['Wat u kunt', 'skills', 'more', 'diplomas']]);
    assert.deepEqual(schemaOf(io, 'hours'), { title: 'Hoeveel uur?', type: 'number', minimum: 1, maximum: 40, 'x-visible-when': { field: 'work', is: { const: 'yes' } } });
    assert.deepEqual(schemaOf(io, 'more')['x-visible-when'], { any: [{ field: 'work', is: { const: 'no' } }, { field: 'hours', is: { absent: true } }] });
    assert.equal(schemaOf(io, 'firstName')['x-required'], true);
    assert.deepEqual(notes(io, 'unknown'), ['rocket /components/1/components/4']);
    for (const what of ['htmlelement', 'validate.custom', 'customConditional', 'file', 'button']) assert.ok(notes(io, 'dropped').some((one) => one.startsWith(what)), what);
  });
  test('Open Forms: steps in their order, rules that show one question, translations', () => {
    assert.deepEqual(short(open), [['Persoon', 'bsn', 'partner', 'partnerName', 'since'], ['Huis', 'street', 'postcode']]);
    assert.deepEqual(schemaOf(open, 'partnerName')['x-visible-when'], { field: 'partner', is: { const: 'ja' } });
    assert.deepEqual(open.sections[0]?.questions[1]?.words, { en: { title: 'Do you have a partner?' } });
    assert.ok(notes(open, 'dropped').some((one) => one.startsWith('logic')) && notes(open, 'dropped').some((one) => one.startsWith('prefill')));
  });
  test('SurveyJS: pages, expressions that are comparisons, words of other languages', () => {
    assert.deepEqual(short(js), [['Werk', 'now', 'what', 'hours', 'happy', 'wishes']]);
    assert.deepEqual(schemaOf(js, 'hours')['x-visible-when'], { all: [{ field: 'now', is: { const: 'yes' } }, { not: { field: 'what', is: { absent: true } } }] });
    assert.equal(schemaOf(js, 'happy')['x-visible-when'], undefined);
    assert.deepEqual(js.sections[0]?.questions[0]?.words, { ar: { title: 'هل تعمل؟', choices: { yes: 'نعم' } } });
    assert.deepEqual(notes(js, 'unknown'), ['matrix /pages/0/elements/5']);
    for (const what of ['visibleIf', 'html', 'triggers', 'showOtherItem']) assert.ok(notes(js, 'dropped').some((one) => one.startsWith(what)), what);
  });
  test('rjsf: order, titles and help of the uiSchema, rows', () => {
    assert.deepEqual(short(rj), [['Taal', 'wish', 'level', 'lessons']]);
    assert.deepEqual(schemaOf(rj, 'wish'), { title: 'Wens', description: 'Kort mag.', type: 'string', maxLength: 1000, 'x-control': 'long-text' });
    assert.equal(schemaOf(rj, 'level')['x-required'], true);
    for (const what of ['alternatives', 'ui:classNames', 'dependencies']) assert.ok(notes(rj, 'dropped').some((one) => one.startsWith(what)), what);
  });
  test('JSON Forms: categories, labels, rules that show or hide', () => {
    assert.deepEqual(short(jf), [['Wie', 'name'], ['Eten', 'vegetarian', 'kind', 'city']]);
    assert.deepEqual(schemaOf(jf, 'kind')['x-visible-when'], { field: 'vegetarian', is: { const: true } });
    assert.equal(schemaOf(jf, 'city')['x-control'], 'long-text');
    assert.deepEqual(notes(jf, 'unknown'), ['Control /uischema/elements/0/elements/1']);
    for (const what of ['rule DISABLE', 'Label']) assert.ok(notes(jf, 'dropped').some((one) => one.startsWith(what)), what);
  });
  test('a JSON Schema: references followed, limits of its draft, rules of the whole kept in the report', () => {
    assert.deepEqual(short(sc), [['Aanmelding', 'agree'], ['Persoon', 'born', 'city', 'size', 'site']]);
    assert.deepEqual([schemaOf(sc, 'size')['minimum'], schemaOf(sc, 'city')['maxLength'], schemaOf(sc, 'born')['x-required']], [1, 80, true]);
    assert.ok(notes(sc, 'dropped').includes('if /if'));
  });
  test('a table: kinds by their Dutch names, choices, help, languages; what is not known said by its cell', () => {
    assert.deepEqual(short(tb), [['Vervoer', 'hoeKomtUNaarDe', 'watKuntU'], ['Vrije tijd', 'vertelOverUwHobby', 'hoeLangAl']]);
    assert.deepEqual(schemaOf(tb, 'hoeKomtUNaarDe'), { title: 'Hoe komt u naar de les?', description: 'De weg van huis naar school.', type: 'string', oneOf: [{ const: 'fiets', title: 'Fiets' }, { const: 'bus', title: 'Bus' }, { const: 'te-voet', title: 'Te voet' }], 'x-required': true });
    assert.deepEqual(tb.sections[0]?.questions[0]?.words, { en: { title: 'How do you get to class?' } });
    assert.deepEqual([notes(tb, 'unknown'), notes(tb, 'approximated'), notes(tb, 'dropped')], [['column I1'], ['lichtjaren B5'], ['row A6']]);
    assert.equal(schemaOf(tb, 'vertelOverUwHobby')['description'], '"Kort" mag, ook in uw taal');
  });
}); // prettier-ignore

describe('bad input is a finding, never an exception', () => {
  const deep = `${'{"properties":{"a":'.repeat(3000)}{}${'}}'.repeat(3000)}`;
  const cases: [string, string, string][] = [
    ['nothing', '', 'empty'],
    ['white space', ' \n\t ', 'empty'],
    ['cut off', JSON.stringify(formio).slice(0, 400), 'cut-off'],
    ['no JSON', '{nothing: here}', 'not-json'],
    ['a letter', 'Beste collega, hierbij de vragen.', 'not-json'],
    ['huge', `{"a": "${'x'.repeat(5_000_001)}"}`, 'too-large'],
    ['a huge table', `vraag\n${'x\n'.repeat(2_600_000)}`, 'too-large'],
    ['too deep', deep, 'too-deep'],
    ['another kind of file', '{"layer": "assen", "for": {"id": "intake", "version": "1.0.0"}}', 'wrong-kind'],
    ['a list', '[1, 2]', 'wrong-kind'],
    ['a form without questions', '{"components": [{"type": "content"}]}', 'no-questions'],
    ['a survey without questions', '{"pages": []}', 'no-questions'],
    ['a schema without questions', '{"properties": {}}', 'no-questions'],
    ['a table without a column of questions', 'a;b\n1;2', 'wrong-kind'],
  ];
  for (const [what, text, fault] of cases)
    test(`${what}: ${fault}`, () => {
      assert.equal(fromText(text).fault, fault);
      assert.ok(importsInDutch.faults[fault as keyof typeof importsInDutch.faults]);
    });
  test('an export without its files, or with one that is cut off', () => {
    assert.equal(fromOpenForms(new Map()).fault, 'wrong-kind');
    assert.equal(fromOpenForms(new Map([['formDefinitions.json', '[{"uuid":']])).fault, 'cut-off');
  });
  test('hostile names are just names', () => {
    const text = '{"components": [{"type": "textfield", "key": "__proto__", "label": "X"}, {"type": "constructor", "key": "a"}, null, 3, {"type": "textfield", "key": "prototype", "label": "<img src=x onerror=alert(1)>"}]}';
    const imported = fromText(text);
    const builder = assen();
    make(builder, importing(builder.scene, imported));
    assert.deepEqual(short(imported), [['Vragen', 'proto', 'prototype1']]);
    assert.equal(({} as { polluted?: unknown }).polluted, undefined);
  }); // prettier-ignore
  test('anything at all is read without throwing, and what comes of it goes in or is refused with a reason', () => {
    const word = fc.constantFrom('components', 'pages', 'elements', 'schema', 'uischema', 'uiSchema', 'properties', 'type', 'key', 'name', 'label', 'title', 'values', 'choices', 'conditional', 'visibleIf', 'scope', 'items', 'enum', '$ref', '__proto__'); // prettier-ignore
    const leaf = fc.constantFrom<unknown>(
      'radio',
      'textfield',
      'text',
      'object',
      'string',
      'panel',
      'Control',
      '#',
      '#/properties/a',
      'a',
      '',
      1,
      null,
      true,
      [],
    );
    const { tree } = fc.letrec<{ tree: unknown }>((tie) => ({ tree: fc.oneof({ maxDepth: 5 }, leaf, fc.dictionary(word, tie('tree'), { maxKeys: 4 }), fc.array(tie('tree'), { maxLength: 3 })) })); // prettier-ignore
    fc.assert(
      fc.property(fc.dictionary(word, tree, { minKeys: 1, maxKeys: 4 }), (value) => {
        const builder = small();
        const imported = fromText(JSON.stringify(value));
        assert.equal(imported.fault === undefined, imported.sections.length > 0);
        builder.execute(importing(builder.scene, imported));
        assert.deepEqual(builder.scene.refusals, []);
      }),
      { numRuns: Number(process.env['WEGWIJS_RUNS'] ?? 60) },
    );
  });
});

describe('a spreadsheet for those who write the questions', () => {
  const builder = make(assen(), { do: 'add-field', section: 'work', name: 'bike', question: { schema: { title: 'Heeft u een fiets?', type: 'string', oneOf: [{ const: 'a', title: 'Ja' }, { const: 'b', title: 'Nee' }] } } }); // prettier-ignore
  const text = toSpreadsheet(builder.scene);

  test('comes back without a change', () => {
    const { changes, missing, imported } = fromSpreadsheet(builder.scene, text);
    assert.deepEqual([imported.fault, missing, changes], [undefined, [], []]);
  });
  test('comes back as the changes that were made in it, each a command', () => {
    const rows = cellsOf(text);
    const row = rows.find(([id]) => id === 'assen.bike')!;
    row[2] = 'Fietst u?';
    row[4] = 'Ja | Nee | Soms';
    row[5] = 'ja';
    const edited = tableText([...rows.filter(([id]) => id !== 'assen.vacancy'), ['', row[1]!, 'Waar gaat u heen?', 'tekst']]);
    const { changes, missing } = fromSpreadsheet(builder.scene, edited);
    assert.deepEqual(changes.map((one) => one.do), ['text', 'set', 'add-choice', 'add-field']);
    assert.deepEqual(missing, ['assen.vacancy']);
    make(builder, { do: 'all', commands: changes });
    assert.equal(builder.scene.node('assen.bike')?.['title'], 'Fietst u?');
  }); // prettier-ignore
  test('keeps what looks like a formula from being one, and gives it back', () => {
    const one = make(small(), { do: 'add-field', section: 'open', name: 'a', question: textQuestion('=HYPERLINK("x")') });
    assert.match(toSpreadsheet(one.scene), /"'=HYPERLINK/);
    assert.deepEqual(fromSpreadsheet(one.scene, toSpreadsheet(one.scene)).changes, []);
  });
  test('cells with quotes, separators and lines come back, whatever they hold', () => {
    const cell = fc.oneof(fc.string(), fc.constantFrom('a;b', 'a\tb', '"', 'a\nb', '=1', ''));
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 4 }), (rows) => {
        const given = [['x', 'y;', 'z'], ...rows].map((row) => row.map((one) => one.replaceAll('\r', '')));
        const kept = given.filter((row) => row.some((one) => one.trim() !== ''));
        const back = cellsOf(tableText(given)).map((row) => row.map((one) => one.replace(/^'(?='*[=+\-@\t\r＝＋－＠])/, '')));
        assert.deepEqual(back, kept);
      }),
      { numRuns: 200 },
    );
  });
});

describe('texts for translators', () => {
  const begun = () => make(small(), { do: 'add-field', section: 'open', name: 'wish', question: textQuestion('Wat wilt u, {name}?') });
  const filled = (text: string, language = 'en') => text.replace(/(Wat wilt u, \{name\}\?"?,)/, `$1${language === 'en' ? '"What do you want, {name}?"' : 'x'}`);

  test('go out and come back, as a command for each text', () => {
    const builder = begun();
    const out = toTranslations(builder.scene, 'en');
    assert.match(out, /^\uFEFFfor,id,keyword,state,nl,en\r\ntown,town\.wish,title,missing,/);
    assert.equal(isTranslations(out), true);
    const { language, changes, faults } = fromTranslations(builder.scene, filled(out));
    assert.deepEqual([language, changes, faults], ['en', [{ do: 'text', id: 'town.wish', part: 'title', language: 'en', text: 'What do you want, {name}?' }], []]);
    make(builder, ...changes);
    assert.deepEqual(fromTranslations(builder.scene, toTranslations(builder.scene, 'en')).changes, []);
    assert.match(toTranslations(builder.scene, 'en'), /translated/);
  });
  test('what is unknown, of other Dutch, or with other holes is not taken over and is said', () => {
    const builder = begun();
    const out = filled(toTranslations(builder.scene, 'en'));
    const codes = (text: string) => fromTranslations(builder.scene, text).faults.map(({ code }) => code);
    assert.deepEqual(codes(out.replace('town.wish', 'town.gone')), ['unknown']);
    assert.deepEqual(codes(out.replace('Wat wilt u', 'Wat wil je')), ['stale']);
    assert.deepEqual(codes(out.replace('want, {name}', 'want')), ['holes']);
    make(builder, { do: 'text', id: 'town.wish', part: 'title', language: 'nl', text: 'Iets anders' });
    assert.deepEqual(codes(out), ['stale']);
  });
  test('bad tables are faults', () => {
    const { scene } = begun();
    for (const [text, fault] of [[' ', 'empty'], ['a,b', 'wrong-kind'], ['x'.repeat(5_000_001), 'too-large']] as const) assert.equal(fromTranslations(scene, text).fault, fault);
  });
}); // prettier-ignore
