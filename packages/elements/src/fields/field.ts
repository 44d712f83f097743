import { html, type TemplateResult } from 'lit';
import type { Kind } from '@wegwijs/definition';
import type { Field, Group } from '@wegwijs/form';
import { part as partOf } from '../part.ts';
import type { Scene } from '../scene.ts';

/** The element of a kind that has none of its own name. */
const elements: { readonly [kind in Kind]?: Kind } = {
  ...{ bsn: 'text', postcode: 'text', phone: 'text', email: 'text', number: 'text' },
  ...{ 'partial-date': 'date', list: 'rows' },
};

/** A kind, or what some fields have besides their control. */
type Part = Kind | 'own-words' | 'read-out' | 'refer' | 'refers';

/** Kinds of foreign schemas. */
const rare: ReadonlySet<Part> = new Set<Part>(['alternatives', 'constant', 'file', 'json', 'map', 'tuple']);

/** The element that shows a field. */
export function fieldTemplate(field: Field, scene: Scene): TemplateResult {
  const { kind } = field;
  // What a field refers to is chosen by its name: one, or several.
  const refers = scene.refers && field.node.text('x-refers') !== undefined;
  return element(refers ? (kind === 'list' ? 'refers' : 'refer') : (elements[kind] ?? kind), field, scene);
}

const parts = new Map<Part, TemplateStringsArray>();

/** `<wegwijs-text-field .field=${…} .scene=${…}>`: a template of its own for each name, none of which is written out. */
function element(part: Part, field: Field, scene: Scene): TemplateResult {
  void load(part);
  let strings = parts.get(part);
  if (!strings) {
    const tag = `wegwijs-${part}-field`;
    const pieces = [`<${tag} .field=`, ' .scene=', `></${tag}>`];
    parts.set(part, (strings = Object.assign(pieces, { raw: pieces })));
  }
  return html(strings, field, scene);
}

/** The entries that a person may add to an object, without a label of their own. */
export function entriesTemplate(group: Group, scene: Scene): TemplateResult {
  void load('map');
  return html`<wegwijs-map-field .field=${group} .scene=${scene} bare></wegwijs-map-field>`;
}

/** What is known about a text in a person's own words. */
export function ownWordsTemplate(field: Field, scene: Scene): TemplateResult {
  return element('own-words', field, scene);
}

/** The answer of a field that can only be read. */
export function readOutFieldTemplate(field: Field, scene: Scene): TemplateResult {
  return element('read-out', field, scene);
}

/** Fetches what most forms have further on, before it is met. */
export async function loadFurther(): Promise<void> {
  await load('rows');
}

/** What a first page seldom has comes once that stands, or when it is met, and takes over what stands there already. */
async function load(part: Part): Promise<void> {
  if (customElements.get(`wegwijs-${part}-field`)) return;
  try {
    await (rare.has(part) ? import('./rare.define.ts') : partOf('further', () => import('./further.define.ts')));
  } catch {
    // What could not be had is asked for again at the next render.
  }
}
