// What lint says of all that ships: no errors, and the warnings that are accepted, each with its reason. And what lint itself promises,
// on definitions, layers and documents made at random.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { at, compile, Definition, plainSchema, type Json, type JsonObject } from '@wegwijs/definition';
import { lint, spot, type LintFinding, type PlainDutch, type SensitiveTopics, type Subject } from '@wegwijs/definition/lint';
import type { Source } from '@wegwijs/cli';
import { readText } from '@wegwijs/definition/source-text';
import { Form } from '@wegwijs/form';
import fc from 'fast-check';
import { wrongWithFix } from '../packages/definition/test/lint-fixes.ts';
import { layersOver } from './layers.ts';
import * as small from './small.ts';
import { intake, kinds, schemas, sources } from './tools/schema-files.ts';

const json = (file: string): unknown => JSON.parse(readFileSync(join(schemas, file), 'utf8'));
const plain = json('language/plain-dutch.json') as PlainDutch;
const topics = json('language/sensitive-topics.json') as SensitiveTopics;
const today = '2026-11-20';
const seed = Number(process.env['WEGWIJS_SEED'] ?? 29054464);
/** How many runs of each property; `WEGWIJS_LINT=5000` for a night. */
const runs = Number(process.env['WEGWIJS_LINT'] ?? 60);

/** The base by itself, and the form of every gemeente. */
const others = new Map([...sources].map(([kind, { base }]) => [kind, base]));
const subjectsOf = ({ base, configurations, layers: known, catalogues }: Source): Subject[] =>
  [{ layers: [] as readonly string[] }, ...configurations].map(({ layers }) => ({
    base,
    layers: layers.flatMap((name) => known.get(name) ?? []),
    catalogues: ['', ...layers].flatMap((folder) => catalogues.get(folder) ?? []),
    others,
    plain,
    topics,
    today,
  }));

const nameOf = ({ code, document, path, params }: LintFinding) =>
  [code, document, path, ...['languages', 'role', 'word'].flatMap((key) => params[key] ?? [])].join(' ');
const started = process.cpuUsage();
/** What is found, by kind and name. */
const found = [...sources].map(([kind, source]) => ({ kind, source, all: subjectsOf(source).map((one) => lint(one)) }));
const { user, system } = process.cpuUsage(started);
const named = new Map(
  found.flatMap(({ kind, all }) => all.flat().map((finding) => [`${kind === 'intake' ? '' : `${kind}: `}${nameOf(finding)}`, finding] as const)), // prettier-ignore
);
const ofSeverity = (severity: string) => [...named].filter(([, one]) => one.severity === severity).map(([name]) => name).sort(); // prettier-ignore

/** Warnings that stay, and why. */
const accepted = {
  'Languages that a gemeente wants to offer and that wait for a translator; the page offers them only once they have words.':
    kinds.flatMap((kind) =>
      [`${kind} /x-languages prs`, `grote-stad /set/${kind}/x-languages prs`].map(
        (place) => `${kind === 'intake' ? '' : `${kind}: `}texts.language ${place}`,
      ),
    ),
};

describe('the definitions, layers and texts that ship', () => {
  test('have no errors', () => assert.deepEqual(ofSeverity('error'), []));

  test('have no warnings but those that are accepted', () => {
    assert.deepEqual(ofSeverity('warning'), Object.values(accepted).flat().sort());
  });

  test('lock all that drives what the law asks', () => {
    assert.deepEqual([...named.values()].filter(({ code }) => code.startsWith('lock.')), []); // prettier-ignore
    const base = structuredClone(intake.base);
    const lock = at(base, '/properties/learnability/properties/status/x-lock') as { fixed: string[] };
    lock.fixed = lock.fixed.filter((keyword) => keyword !== 'x-present');
    const open = lint({ base, today }).filter(({ code }) => code === 'lock.open');
    assert.deepEqual(
      open.map(({ id, params }) => [id, params['open']]),
      [['learnability.status', ['x-present']]],
    );
  });

  test('every finding stands at a place that is there', () => {
    for (const { source, all } of found) {
      const { base, layers, catalogues } = source;
      for (const { document, path, code } of all.flat()) {
        const [owner = '', language] = document.split('/');
        const folder = owner === base['x-id'] ? '' : owner;
        const whole = language ? catalogues.get(folder)?.find((one) => one.language === language) : (layers.get(owner) ?? base);
        assert.notEqual(at(whole as unknown as Json, path), undefined, `${code} ${document} ${path}`);
      }
    }
  });

  test('a finding is spotted in its file', () => {
    const file = join(schemas, 'national/intake.definition.json');
    const source = readText(readFileSync(file, 'utf8'), file);
    assert.deepEqual([source.findings, source.value], [[], intake.base]);
    const languages = [...named.values()].filter(({ code, document }) => code === 'texts.language' && document === 'intake');
    assert.equal(languages.length, 1);
    for (const { line = 0, column = 0 } of spot(languages, new Map([['intake', source]])))
      assert.match(
        readFileSync(file, 'utf8')
          .split('\n')
          [line - 1]?.slice(column - 1) ?? '',
        /^"x-languages"/,
      );
  });

  test('are looked through in less than half a second of work for each form', () => {
    const seconds = (user + system) / 1e6;
    const forms = found.flatMap(({ all }) => all).length;
    console.log(`lint: ${forms} forms, ${named.size} findings, ${seconds.toFixed(2)} s of work`);
    assert.ok(seconds < forms / 2);
  });
});

describe('the lists of words', () => {
  const ajv = new Ajv2020({ strict: true, allErrors: true });
  ajv.addVocabulary(['x-in', 'x-refers', 'x-control']);
  for (const [name, value] of Object.entries({ 'plain-dutch': plain, 'sensitive-topics': topics })) {
    test(`${name} holds to its rules`, () => {
      assert.ok(ajv.validate(json(`meta/${name}.schema.json`) as object, value), JSON.stringify(ajv.errors));
    });
  }

  test('name every word once, and no word that they call better', () => {
    const words = plain.avoid.map(({ word }) => word);
    assert.equal(new Set(words).size, words.length);
    const better = new Set(plain.avoid.flatMap((one) => one.better));
    assert.deepEqual(words.filter((word) => better.has(word)), []); // prettier-ignore
  });
});

/** A small definition in which every field is in the form. */
const whole = small.definition.map(
  (made) => JSON.parse(JSON.stringify(made).replaceAll('"x-present":false', '"x-present":true')) as JsonObject,
);

/** The fields at a way, one for each row on it. */
function* fieldsAt(form: Form, path: readonly string[], start = ''): Generator<string> {
  const star = path.indexOf('*');
  if (star < 0) yield start + path.map((step) => `/${step}`).join('');
  else {
    const list = start + path.slice(0, star).map((step) => `/${step}`).join(''); // prettier-ignore
    const rows = form.at(list);
    for (let i = 0; i < (Array.isArray(rows) ? rows.length : 0); i++) yield* fieldsAt(form, path.slice(star + 1), `${list}/${i}`);
  }
}

describe('what lint promises', () => {
  test('a condition that is said never to hold shows its field in no document, one that always holds never hides it', () => {
    const count = { never: 0, always: 0, documents: 0 };
    const all = fc.record({ base: whole, documents: fc.array(small.document, { minLength: 12, maxLength: 12 }) });
    const check = fc.property(all, ({ base, documents }) => {
      const found = lint({ base, today }).filter(({ path }) => path.endsWith('/x-visible-when'));
      const wanted = found.filter(({ code }) => code === 'condition.never' || code === 'condition.always');
      if (wanted.length === 0) return;
      const definition = new Definition(base);
      const validator = compile(plainSchema(definition, { level: 'draft', asOf: today }));
      const form = new Form(definition, { today, newId: () => 'new' });
      for (const document of documents) {
        if (!validator.check(document)) continue;
        form.accept(document);
        count.documents++;
        for (const { code, id = '' } of wanted) {
          for (const pointer of fieldsAt(form, definition.path(id) ?? [])) {
            const field = form.field(pointer);
            if (!field) continue;
            const around = field.parent?.visible.value ?? true;
            const isRight = code === 'condition.never' ? !field.visible.value : field.visible.value === around;
            if (code === 'condition.never') count.never++;
            else count.always++;
            assert.ok(isRight, `${code} ${id} ${JSON.stringify(document)}`);
          }
        }
      }
    });
    fc.assert(check, { numRuns: runs * 2, seed, includeErrorInReport: true, endOnFailure: true });
    console.log(`lint: ${count.documents} documents, ${count.never} never, ${count.always} always`);
    assert.ok(count.never >= runs / 2 && count.always >= runs / 20);
  });

  test('after a fix the finding is gone, and there is no new error', () => {
    let fixes = 0;
    const over = (base: JsonObject) => fc.record({ base: fc.constant(base), layers: layersOver(base) });
    const check = fc.property(small.definition.chain(over), ({ base, layers }) => {
      const subject: Subject = { base, layers, plain, topics, today };
      const found = lint(subject);
      for (const one of found.filter(({ fix }) => fix).slice(0, 6)) {
        fixes++;
        assert.equal(wrongWithFix(subject, one), undefined);
      }
    });
    fc.assert(check, { numRuns: runs, seed, includeErrorInReport: true, endOnFailure: true });
    console.log(`lint: ${fixes} fixes`);
    assert.ok(fixes >= runs);
  });
});
