import type { Bench, Workbench } from '../../packages/elements/src/builder/workbench.ts';
import type { ViewName } from '../../packages/elements/src/builder/views.ts';
import type { WegwijsFormBuilder } from '../../packages/elements/src/builder/wegwijs-form-builder.ts';
import type { Design, Given } from '@wegwijs/builder';
import type { JsonObject } from '@wegwijs/definition';

// Globs, so that types can be checked before anything is published.
const files = import.meta.glob<JsonObject>(['../../schemas/published/bench.json', '../../schemas/published/assen/bench/*.json'], {
  eager: true,
  import: 'default',
});
const file = (name: string) => (files[`../../schemas/published/${name}`] ?? {}) as { readonly [word: string]: never };
const map = <T>(value: object | undefined) => new Map(Object.entries(value ?? {}) as [string, T][]);

/** What Assen edits, at hand. */
export function workbench(): Workbench {
  const shared = file('bench.json');
  const { title, forms } = file('assen/bench/index.json') as unknown as Pick<Workbench, 'title' | 'forms'>;
  const bases = map<JsonObject>(shared['bases']);
  const rules = map<JsonObject>(shared['rules']);
  return {
    title,
    forms,
    words: map(shared['words']),
    builderWords: map(shared['builderWords']),
    plain: shared['plain'],
    topics: shared['topics'],
    open(kind) {
      const { above, catalogues, listers, layer, texts } = file(`assen/bench/${kind}.json`) as unknown as Given & Design & Pick<Bench, 'listers'>; // prettier-ignore
      const given = { base: bases.get(kind) ?? {}, above: above ?? [], catalogues: catalogues ?? [], others: bases, rules };
      const name = forms.find((one) => one.kind === kind)?.title ?? kind;
      return Promise.resolve({ kind, title: name, given, design: { layer, texts }, listers });
    },
  };
}

/** A builder at a part of it, with what a story does there. */
export function builderAt(
  view: ViewName,
  set: Partial<WegwijsFormBuilder> = {},
  act: (builder: WegwijsFormBuilder) => void = () => undefined,
): HTMLElement {
  const builder = document.createElement('wegwijs-form-builder');
  Object.assign(builder, { workbench: workbench(), locale: 'nl', form: 'effortLog', ...set });
  const begin = () => {
    if (!builder.shadowRoot?.querySelector('.builder-view')) return void requestAnimationFrame(begin);
    act(builder);
    builder.open(view);
  };
  requestAnimationFrame(begin);
  return builder;
}
