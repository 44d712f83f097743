import { html, nothing, type TemplateResult } from 'lit';
import { until } from 'lit/directives/until.js';
import type { Catalogue, JsonObject } from '@wegwijs/definition';
import type { ExamplePerson } from '../../packages/elements/src/builder/desk.ts';
import type { ViewName } from '../../packages/elements/src/builder/views.ts';
import type { Bench, FormToEdit, Workbench } from '../../packages/elements/src/builder/workbench.ts';
import { dossier } from './dossier.ts';

// Globs, so that types can be checked before anything is published; loaded when a story asks for them.
const files = import.meta.glob<JsonObject>('../../schemas/published/**/bench{,/*}.json', { import: 'default' });

async function file(path: string): Promise<JsonObject> {
  const found = await files[`../../schemas/published/${path}.json`]?.();
  if (!found) throw new RangeError(`No ${path}: run npm run publish:definitions`);
  return found;
}

const mapOf = <T>(value: unknown) => new Map(Object.entries((value ?? {}) as { readonly [key: string]: T }));

/** What a gemeente edits, out of the files that a page would load. */
async function workbench(gemeente: string): Promise<Workbench> {
  const [index, shared] = await Promise.all([file(`${gemeente}/bench/index`), file('bench')]);
  const forms = index['forms'] as unknown as readonly FormToEdit[];
  const bases = mapOf<JsonObject>(shared['bases']);
  return {
    title: String(index['title']),
    forms,
    words: mapOf<Catalogue['words']>(shared['words']),
    builderWords: mapOf<JsonObject>(shared['builderWords']),
    ruleWords: mapOf<JsonObject>(shared['ruleWords']),
    async open(kind) {
      const { above, catalogues, layer, texts, listers } = (await file(`${gemeente}/bench/${kind}`)) as unknown as Pick<
        Bench,
        'listers'
      > &
        Bench['design'] &
        Pick<Bench['given'], 'above' | 'catalogues'>;
      const base = bases.get(kind) ?? {};
      const given = {
        base,
        above: above ?? [],
        catalogues: catalogues ?? [],
        others: bases,
        rules: mapOf<JsonObject>(shared['rules']),
      };
      return { kind, title: forms.find((one) => one.kind === kind)?.title ?? kind, given, design: { layer, texts }, listers };
    },
  };
}

/** Somebody made up, with a dossier. */
const person: ExamplePerson = {
  name: 'Amina',
  documents: Object.fromEntries(dossier.map(({ kind, document }) => [kind, document])),
};

/** What a story of the builder sets. */
export interface KindsArgs {
  view: ViewName;
  form: string;
  locale?: string;
  /** The list or the part that is chosen. */
  part?: string;
}

/** The builder of Assen at one of its views. */
export function kindsPage({ view, form, locale = 'nl', part }: KindsArgs): TemplateResult {
  const page = async () => {
    const element = document.createElement('wegwijs-form-builder');
    Object.assign(element, { workbench: await workbench('assen'), form, locale, persons: [person] });
    const choose = () => {
      const ways = [...(element.shadowRoot?.querySelectorAll<HTMLButtonElement>('.kinds-nav button') ?? [])];
      if (ways.length === 0) return void requestAnimationFrame(choose);
      ways.find(({ textContent }) => textContent.trim().startsWith(part ?? ''))?.click();
    };
    element.open(view);
    if (part !== undefined) choose();
    return element;
  };
  return html`${until(page(), nothing)}`;
}
