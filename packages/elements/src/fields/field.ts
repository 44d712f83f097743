import { html, type TemplateResult } from 'lit';
import type { Kind } from '@wegwijs/definition';
import type { Field, Group } from '@wegwijs/form';
import type { Scene } from '../scene.ts';

type Template = (field: Field, scene: Scene) => TemplateResult;

const text: Template = (field, scene) => html`<wegwijs-text-field .field=${field} .scene=${scene}></wegwijs-text-field>`;
const date: Template = (field, scene) => html`<wegwijs-date-field .field=${field} .scene=${scene}></wegwijs-date-field>`;
const rows: Template = (field, scene) => html`<wegwijs-rows-field .field=${field} .scene=${scene}></wegwijs-rows-field>`;

/** The element of each kind. A kind without one does not compile. */
const templates: { readonly [kind in Kind]: Template } = {
  text,
  bsn: text,
  postcode: text,
  phone: text,
  email: text,
  number: text,
  'long-text': (field, scene) => html`<wegwijs-long-text-field .field=${field} .scene=${scene}></wegwijs-long-text-field>`,
  'yes-no': (field, scene) => html`<wegwijs-yes-no-field .field=${field} .scene=${scene}></wegwijs-yes-no-field>`,
  confirm: (field, scene) => html`<wegwijs-confirm-field .field=${field} .scene=${scene}></wegwijs-confirm-field>`,
  choice: (field, scene) => html`<wegwijs-choice-field .field=${field} .scene=${scene}></wegwijs-choice-field>`,
  choices: (field, scene) => html`<wegwijs-choices-field .field=${field} .scene=${scene}></wegwijs-choices-field>`,
  ranked: (field, scene) => html`<wegwijs-ranked-field .field=${field} .scene=${scene}></wegwijs-ranked-field>`,
  scale: (field, scene) => html`<wegwijs-scale-field .field=${field} .scene=${scene}></wegwijs-scale-field>`,
  date,
  'partial-date': date,
  language: (field, scene) => html`<wegwijs-language-field .field=${field} .scene=${scene}></wegwijs-language-field>`,
  country: (field, scene) => html`<wegwijs-country-field .field=${field} .scene=${scene}></wegwijs-country-field>`,
  week: (field, scene) => html`<wegwijs-week-field .field=${field} .scene=${scene}></wegwijs-week-field>`,
  constant: (field, scene) => html`<wegwijs-constant-field .field=${field} .scene=${scene}></wegwijs-constant-field>`,
  file: (field, scene) => html`<wegwijs-file-field .field=${field} .scene=${scene}></wegwijs-file-field>`,
  group: (field, scene) => html`<wegwijs-group-field .field=${field} .scene=${scene}></wegwijs-group-field>`,
  rows,
  list: rows,
  tuple: (field, scene) => html`<wegwijs-tuple-field .field=${field} .scene=${scene}></wegwijs-tuple-field>`,
  map: (field, scene) => html`<wegwijs-map-field .field=${field} .scene=${scene}></wegwijs-map-field>`,
  alternatives: (field, scene) => html`<wegwijs-alternatives-field .field=${field} .scene=${scene}></wegwijs-alternatives-field>`,
  json: (field, scene) => html`<wegwijs-json-field .field=${field} .scene=${scene}></wegwijs-json-field>`,
};

/** A kind, or what some fields have besides their control. */
type Part = Kind | 'own-words' | 'read-out' | 'refer' | 'refers';

/** What a first page seldom has. It comes once a first page stands, or when one is met, and takes over what stands there already. */
const further: ReadonlySet<Part> = new Set<Part>([
  'choices', 'confirm', 'country', 'language', 'list', 'long-text', 'own-words', 'ranked', 'read-out', 'refer', 'refers', 'rows', 'scale', 'week',
]); // prettier-ignore

/** Kinds of foreign schemas, which come in the same way. */
const rare: ReadonlySet<Part> = new Set<Part>(['alternatives', 'constant', 'file', 'json', 'map', 'tuple']);

/** The element that shows a field. */
export function fieldTemplate(field: Field, scene: Scene): TemplateResult {
  if (scene.refers && field.node.text('x-refers') !== undefined) return referTemplate(field, scene);
  void load(field.kind);
  return templates[field.kind](field, scene);
}

/** What a field refers to is chosen by its name: one, or several. */
function referTemplate(field: Field, scene: Scene): TemplateResult {
  void load('refer');
  return field.kind === 'list'
    ? html`<wegwijs-refers-field .field=${field} .scene=${scene}></wegwijs-refers-field>`
    : html`<wegwijs-refer-field .field=${field} .scene=${scene}></wegwijs-refer-field>`;
}

/** The entries that a person may add to an object, without a label of their own. */
export function entriesTemplate(group: Group, scene: Scene): TemplateResult {
  void load('map');
  return html`<wegwijs-map-field .field=${group} .scene=${scene} bare></wegwijs-map-field>`;
}

/** What is known about a text in a person's own words. */
export function ownWordsTemplate(field: Field, scene: Scene): TemplateResult {
  void load('own-words');
  return html`<wegwijs-own-words-field .field=${field} .scene=${scene}></wegwijs-own-words-field>`;
}

/** The answer of a field that can only be read. */
export function readOutFieldTemplate(field: Field, scene: Scene): TemplateResult {
  void load('read-out');
  return html`<wegwijs-read-out-field .field=${field} .scene=${scene}></wegwijs-read-out-field>`;
}

/** Fetches what most forms have further on, before it is met. */
export async function loadFurther(): Promise<void> {
  await load('rows');
}

async function load(kind: Part): Promise<void> {
  if (customElements.get(`wegwijs-${kind === 'list' ? 'rows' : kind}-field`)) return;
  try {
    if (further.has(kind)) await import('./further.define.ts');
    else if (rare.has(kind)) await import('./rare.define.ts');
  } catch {
    // What could not be had is asked for again at the next render.
  }
}
