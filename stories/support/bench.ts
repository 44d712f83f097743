import { html, nothing, type TemplateResult } from 'lit';
import { until } from 'lit/directives/until.js';
import type { Desk } from '../../packages/elements/src/builder/desk.ts';
import type { ViewName } from '../../packages/elements/src/builder/views.ts';
import type { WegwijsFormBuilder } from '../../packages/elements/src/builder/wegwijs-form-builder.ts';
import { workbenchOf } from './workbench-files.ts';

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
