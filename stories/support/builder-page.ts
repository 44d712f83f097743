import type { WorkKeeper } from '@wegwijs/definition';
import { html, nothing, type TemplateResult } from 'lit';
import { until } from 'lit/directives/until.js';
import type { Desk, ExamplePerson } from '../../packages/elements/src/builder/desk.ts';
import type { ViewName } from '../../packages/elements/src/builder/views.ts';
import type { WegwijsFormBuilder } from '../../packages/elements/src/builder/wegwijs-form-builder.ts';
import type { Workbench } from '../../packages/elements/src/builder/workbench.ts';
import { dossier } from './dossier.ts';
import { workbenchOf } from './workbench-files.ts';

/** Somebody made up, with a dossier. */
export const amina: ExamplePerson = {
  name: 'Amina (voorbeeld)',
  documents: Object.fromEntries(dossier.map(({ kind, document }) => [kind, document])),
};

type Set = Partial<Pick<WegwijsFormBuilder, 'person' | 'persons' | 'policy' | 'libraries' | 'port'>>;

/** What a story of the builder sets. */
export interface BuilderArgs extends Set {
  view: ViewName;
  form?: string;
  locale?: string;
  /** What is selected when it opens. */
  selected?: string;
  /** The list or the part of the settings that is chosen. */
  part?: string;
  /** What keeps the work; a new one for each time that the story is shown. */
  keeper?: () => WorkKeeper;
  /** A version of what lies above that is newer than that of the forms. */
  renewed?: string;
  /** What is done once it is there, before the view is opened. */
  before?: (desk: Desk, builder: WegwijsFormBuilder) => void;
  /** What is done in the view. */
  after?: (desk: Desk, builder: WegwijsFormBuilder) => void;
  /** Buttons and folds to press then, by their text. */
  presses?: readonly string[];
}

/** The builder with the forms of Assen, at a place. */
export function builderPage({ view, form = 'intake', locale = 'nl', selected, part, before, after, presses, keeper, renewed, ...set }: BuilderArgs): TemplateResult {
  const page = async () => {
    const builder = document.createElement('wegwijs-form-builder');
    const workbench = await workbenchOf('assen');
    const nextWorkbench = renewed === undefined ? undefined : renewedOf(workbench, renewed);
    Object.assign(builder, { ...set, keeper: keeper?.(), workbench, nextWorkbench, form, locale });
    void arrange(builder, [...(part === undefined ? [] : [part]), ...(presses ?? [])], { view, selected, before, after });
    return builder;
  };
  return html`${until(page(), nothing)}`;
} // prettier-ignore

/** The same forms over another version of the law. */
const renewedOf = (workbench: Workbench, version: string): Workbench => ({
  ...workbench,
  async open(kind, signal) {
    const bench = await workbench.open(kind, signal);
    if ('code' in bench) return bench;
    const base = { ...bench.given.base, 'x-version': version, title: 'Intake voor iedereen' };
    return { ...bench, given: { ...bench.given, base } };
  },
});

type Place = { [word in 'view' | 'selected' | 'before' | 'after']: BuilderArgs[word] | undefined } & { view: ViewName };

async function arrange(builder: WegwijsFormBuilder, presses: readonly string[], { view, selected, before, after }: Place): Promise<void> {
  const drawn = async () => {
    await builder.updateComplete;
    await new Promise(requestAnimationFrame);
  };
  const buttons = () => [...(builder.shadowRoot?.querySelectorAll<HTMLElement>('button, summary') ?? [])];
  const panel = () => builder.shadowRoot?.querySelector('.builder-view > h3 + *')?.localName ?? '';
  while (!builder.shadowRoot?.querySelector('.builder-view')) await drawn();
  const { desk } = builder as unknown as { readonly desk: Desk };
  before?.(desk, builder);
  builder.open(view, selected);
  // A view that is seldom opened comes when it is.
  do await drawn();
  while (!panel().startsWith('wegwijs-'));
  after?.(desk, builder);
  for (const words of presses) {
    await drawn();
    buttons().findLast((one) => one.textContent.trim().startsWith(words) && one.checkVisibility())?.click();
  }
} // prettier-ignore
