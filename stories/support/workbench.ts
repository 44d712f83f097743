import { fault, type Catalogue, type JsonObject, type Layer } from '@wegwijs/definition';
import type { Person, QuestionLibrary } from '@wegwijs/builder';
import type { ExamplePerson } from '../../packages/elements/src/builder/desk.ts';
import type { ViewName } from '../../packages/elements/src/builder/views.ts';
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
export function formBuilder(args: BuilderArgs): HTMLElement {
  const { view, selected, presses = [], locale, person, libraries = [], persons = [] } = args;
  const builder = document.createElement('wegwijs-form-builder');
  const who: Person = person ?? { id: 'p1', roles: ['editor'] };
  Object.assign(builder, { person: who, libraries, persons, locale });
  void arrange(builder, view, selected, presses);
  return builder;
}

/** Opens the form, goes to the place, and presses what is to be pressed. */
async function arrange(
  builder: HTMLElementTagNameMap['wegwijs-form-builder'],
  view: ViewName,
  selected: string | undefined,
  presses: readonly string[],
): Promise<void> {
  builder.workbench = await workbench();
  const drawn = async () => {
    await builder.updateComplete;
    await new Promise(requestAnimationFrame);
  };
  while (!builder.shadowRoot?.querySelector('.builder-view')) await drawn();
  builder.open(view, selected);
  for (const words of presses) {
    await drawn();
    const buttons = [...builder.shadowRoot.querySelectorAll('button')];
    buttons.findLast((one) => one.textContent.trim() === words && one.checkVisibility())?.click();
  }
}
