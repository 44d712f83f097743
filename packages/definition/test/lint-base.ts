import { expect } from '@open-wc/testing';
import type { Json, JsonObject } from '../src/json.ts';
import { lint, type LintFinding, type PlainDutch, type SensitiveTopics, type Subject } from '../src/lint/index.ts';
import type { Layer } from '../src/layers/layer.ts';
import type { Catalogue } from '../src/texts.ts';
import { wrongWithFix } from './lint-fixes.ts';

/** A short list of plain Dutch. */
export const plain: PlainDutch = {
  sentence: { better: 8, most: 12 },
  label: { name: 4, question: 8 },
  longWord: { letters: 15, known: ['inburgeringswet'] },
  avoid: [
    { word: 'indien', better: ['als'], fits: true },
    { word: 'met betrekking tot', better: ['over'], fits: true },
    { word: 'echter', better: ['maar'] },
  ],
  negations: ['niet', 'geen', 'zonder'],
  passive: {
    verbs: ['wordt', 'werden'],
    before: ['op'],
    begins: ['ge', 'be', 'ver'],
    ends: ['d', 't', 'en'],
    known: ['bekend', 'geld', 'besluit'],
  },
  asks: { words: ['hoe', 'waar'], verbs: ['wilt', 'heeft'], subjects: ['u', 'er'] },
};

const topics: SensitiveTopics = { topics: { religion: ['kerk'], medication: ['medicijnen'] } };

const choice = (...values: string[]): Json => values.map((value) => ({ const: value, title: `${value.toUpperCase()} of zo` }));
const known = { 'x-sensitivity': 'ordinary', 'x-basis': 'practice', 'x-access': 'open', 'x-by': ['participant'] };
const lock = (basis: string) => ({ 'x-lock': { basis, fixed: ['x-present', 'x-visible-when', 'x-access'] } });
const field = (id: string, title: string, more: JsonObject): JsonObject => ({ 'x-id': id, title, ...known, ...more });

/** A small definition with which nothing is wrong; a part may be laid over each field. */
export function baseOf(changes: { readonly [id: string]: JsonObject } = {}, more: JsonObject = {}): JsonObject {
  const make = (id: string, title: string, words: JsonObject) => field(id, title, { ...words, ...changes[id] });
  return {
    'x-id': 'form',
    'x-version': '1.0.0',
    'x-languages': ['nl', 'en'],
    title: 'Formulier',
    'x-profiles': {
      open: { participant: 'edit', caseManager: 'edit', guide: 'view' },
      closed: { caseManager: 'edit' },
      shared: { participant: 'edit', caseManager: 'edit', guide: 'shared' },
    },
    'x-terms': { manager: { 'x-id': 'term.manager', title: 'regisseur' } },
    'x-modules': { extra: { 'x-id': 'module.extra', title: 'Extra', 'x-on': false } },
    'x-derived': { late: { 'x-id': 'derived.late', title: 'te laat', when: { field: 'a.status', is: { const: 'late' } }, ...lock('Wet, art. 1') } },
    'x-deadlines': { due: { 'x-id': 'deadline.due', title: 'Klaar op', binds: 'authority', rule: { field: 'a.date' }, ...lock('Wet, art. 2') } },
    type: 'object',
    properties: {
      a: {
        'x-id': 'a',
        title: 'Deel een',
        'x-section': true,
        type: 'object',
        ...lock('Wet, art. 1; Wet, art. 2'),
        properties: {
          status: make('a.status', 'Hoe ver is het?', { type: 'string', oneOf: choice('done', 'late', 'waived'), ...lock('Wet, art. 1') }),
          reason: make('a.reason', 'Reden', { type: 'string', 'x-required': true, 'x-visible-when': { derived: 'late' }, ...lock('Wet, art. 1 lid 3') }),
          date: make('a.date', 'Datum', { type: 'string', format: 'date', ...lock('Wet, art. 2') }),
          count: make('a.count', 'Aantal', { type: 'integer', minimum: 1, maximum: 9 }),
          rows: make('a.rows', 'Kinderen', {
            type: 'array',
            items: {
              'x-id': 'a.rows.row',
              title: 'Kind',
              type: 'object',
              properties: {
                id: { type: 'string' },
                year: make('a.rows.year', 'Jaar', { type: 'integer', minimum: 2000, maximum: 2030 }),
                sex: make('a.rows.sex', 'Soort', { type: 'string', oneOf: choice('x', 'y') }),
              },
            },
          }),
          local: { type: 'object', additionalProperties: { type: 'object' } },
        },
      },
      b: {
        'x-id': 'b',
        title: 'Deel twee',
        'x-section': true,
        type: 'object',
        properties: {
          tags: make('b.tags', 'Woorden', { type: 'array', uniqueItems: true, items: { type: 'string', oneOf: choice('one', 'two', 'three') } }),
          grade: make('b.grade', 'Cijfer', { type: 'integer', minimum: 1, maximum: 5, 'x-control': 'scale', 'x-ends': { low: 'Slecht', high: 'Goed' } }),
          yes: make('b.yes', 'Wilt u dit?', { type: 'boolean' }),
          more: make('b.more', 'Meer', { type: 'string', 'x-module': 'extra', 'x-present': false }),
          local: { type: 'object', additionalProperties: { type: 'object' } },
        },
      },
      local: { type: 'object', additionalProperties: { type: 'object' } },
    },
    ...more,
  }; // prettier-ignore
}

/** A layer of the gemeente `town`. */
export function townOf(parts: Partial<Layer> & { readonly [part: string]: unknown } = {}): Layer {
  return { layer: 'town', authority: 'municipality', version: '1.0.0', for: { id: 'form', version: '1.0.0' }, ...parts };
}

/** A layer that adds one field to the second section. */
export function adding(schema: JsonObject, name = 'own'): Layer {
  const whole = { title: 'Eigen vraag', type: 'string', ...known, 'x-basis': 'local', ...schema };
  return townOf({ add: { [`town.${name}`]: { section: 'b', name, schema: whole } } });
}

/** The English of everything in the base, unless said otherwise. */
export function english(texts: { readonly [id: string]: JsonObject } = {}, owner = 'form'): Catalogue {
  return { for: owner, language: 'en', review: 'complete', texts };
}

/** What `lint` says of a subject, but for translations that are missing where no catalogue is given. */
export function findings(subject: Partial<Subject> = {}): readonly LintFinding[] {
  const given: Subject = { base: baseOf(), plain, topics, today: '2026-01-01', ...subject };
  const found = lint(given);
  for (const one of found) expect(wrongWithFix(given, one)).to.equal(undefined);
  return subject.catalogues ? found : found.filter(({ code }) => code !== 'texts.language');
}

/** The findings of one code, as `document path` with what is wanted of the params. */
export function found(code: string, subject: Partial<Subject>, ...params: string[]): (string | Json | undefined)[][] {
  return findings(subject)
    .filter((one) => one.code === code)
    .map((one) => [`${one.document} ${one.path}`, ...params.map((name) => one.params[name])]);
}
