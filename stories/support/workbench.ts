import { fault, type Catalogue, type JsonObject, type Layer } from '@wegwijs/definition';
import { html, nothing, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import type { Person, QuestionLibrary } from '@wegwijs/builder';
import type { ExamplePerson } from '../../packages/elements/src/builder/desk.ts';
import type { ViewName } from '../../packages/elements/src/builder/views.ts';
import type { WegwijsFormBuilder } from '../../packages/elements/src/builder/wegwijs-form-builder.ts';
import type { Bench, Workbench } from '../../packages/elements/src/builder/workbench.ts';

// Globs, so that types can be checked before anything is published.
const files = import.meta.glob<JsonObject>(['../../schemas/published/assen/bench/*.json', '../../schemas/published/bench.json'], { import: 'default' }); // prettier-ignore

const file = async (name: string): Promise<JsonObject> => {
  const load = files[`../../schemas/published/${name}`];
  if (!load) throw new RangeError(`No ${name}: run npm run publish:definitions`);
  return load();
};
const mapOf = <T>(value: unknown) => new Map(Object.entries(value as { [name: string]: T }));

/** What Assen edits, out of files that are on the page already. */
export async function workbench(): Promise<Workbench> {
  const list = await file('assen/bench/index.json');
  const shared = await file('bench.json');
  const bases = mapOf<JsonObject>(shared['bases']);
  const forms = list['forms'] as unknown as Workbench['forms'];
  return {
    title: String(list['title']),
    forms,
    words: mapOf<Catalogue['words']>(shared['words']),
    builderWords: mapOf<JsonObject>(shared['builderWords']),
    plain: shared['plain'] as unknown as Workbench['plain'],
    topics: shared['topics'] as unknown as Workbench['topics'],
    async open(kind) {
      const base = bases.get(kind);
      const title = forms.find((one) => one.kind === kind)?.title ?? kind;
      if (!base) return fault('bench.kind', kind);
      const form = (await file(`assen/bench/${kind}.json`)) as unknown as Pick<Bench, 'listers'> & {
        above: Layer[];
        catalogues: Catalogue[];
        layer: Layer;
        texts: { [language: string]: Catalogue };
      };
      const { above, catalogues, layer, texts, listers } = form;
      const given = { base, above, catalogues, others: bases, rules: mapOf<JsonObject>(shared['rules']) };
      return { kind, title, given, design: { layer, texts }, listers };
    },
  };
}

/** What a story sets on the builder. */
export interface BuilderArgs {
  view: ViewName;
  /** What is selected when it opens. */
  selected?: string;
  /** What is done once it is there: buttons to press, by their text. */
  presses?: readonly string[];
  locale?: string;
  person?: Person;
  libraries?: readonly QuestionLibrary[];
  persons?: readonly ExamplePerson[];
}

/** The builder with the intake of Assen, at a place. */
export function formBuilder({
  view,
  selected,
  presses = [],
  locale,
  person,
  libraries = [],
  persons = [],
}: BuilderArgs): TemplateResult {
  const ready = async (element: Element | undefined) => {
    if (!element) return;
    const builder = element as WegwijsFormBuilder;
    builder.workbench = await workbench();
    await new Promise<void>((done) => {
      const look = () => (builder.shadowRoot?.querySelector('.builder-view') ? done() : requestAnimationFrame(look));
      look();
    });
    builder.open(view, selected);
    for (const words of presses) {
      await builder.updateComplete;
      await new Promise(requestAnimationFrame);
      const buttons = [...(builder.shadowRoot?.querySelectorAll('button') ?? [])];
      buttons.find((one) => one.textContent.trim() === words && one.checkVisibility())?.click();
    }
  };
  return html`<wegwijs-form-builder
    ${ref(ready)}
    .person=${person ?? { id: 'p1', roles: ['editor'] }}
    .libraries=${libraries}
    .persons=${persons}
    locale=${locale ?? nothing}
  ></wegwijs-form-builder>`;
}
