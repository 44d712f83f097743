import { html, nothing, type TemplateResult } from 'lit';
import { until } from 'lit/directives/until.js';
import { workbenchAt, type Workbench } from '../../packages/elements/src/builder/workbench.ts';
import type { Desk } from '../../packages/elements/src/builder/desk.ts';
import type { ViewName } from '../../packages/elements/src/builder/views.ts';
import type { WegwijsFormBuilder } from '../../packages/elements/src/builder/wegwijs-form-builder.ts';

// Loaded when a story asks for them: the forms of a gemeente are large.
const files = import.meta.glob<object>('../../schemas/published/**/bench{,/*}.json', { import: 'default' });
const top = 'https://wegwijs.test/schemas/published/';

const opened = new Map<string, Promise<Workbench>>();

/** What a gemeente edits, from the files that the command line wrote. */
export function workbenchOf(gemeente: string): Promise<Workbench> {
  const reading = async (address: string, base: string) => {
    const url = new URL(address, base).href;
    const file = await files[`../../schemas/published/${url.slice(top.length)}`]?.();
    if (!file) throw new RangeError(`No ${url}: run npm run publish:definitions`);
    return { json: file, url };
  };
  const asked = async () => {
    const found = await workbenchAt(`${gemeente}/bench/index.json`, top, new AbortController().signal, reading);
    if ('code' in found) throw new RangeError(found.code);
    return found;
  };
  const known = opened.get(gemeente) ?? asked();
  opened.set(gemeente, known);
  return known;
}

/** What a story of the builder sets. */
export interface BuilderArgs extends Partial<Pick<WegwijsFormBuilder, 'person' | 'persons' | 'policy'>> {
  view: ViewName;
  gemeente: string;
  form?: string;
  locale?: string;
  /** What was done before the story begins. */
  before?: (desk: Desk, builder: WegwijsFormBuilder) => void;
}

/** The builder with the forms of a gemeente, at one of its views. */
export function builderPage({ gemeente, view, form, locale, before, ...set }: BuilderArgs): TemplateResult {
  const page = async () => {
    const element = document.createElement('wegwijs-form-builder');
    Object.assign(element, { ...set, workbench: await workbenchOf(gemeente), form: form ?? 'intake' });
    if (locale !== undefined) element.locale = locale;
    const desk = () => (element as unknown as { desk?: Desk }).desk;
    const begin = () => {
      const found = desk();
      if (!found) return void setTimeout(begin, 50);
      element.open(view);
      void element.updateComplete.then(() => before?.(found, element));
    };
    begin();
    return element;
  };
  return html`${until(page(), nothing)}`;
}
