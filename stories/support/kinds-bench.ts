import { html, nothing, type TemplateResult } from 'lit';
import { until } from 'lit/directives/until.js';
import type { ExamplePerson } from '../../packages/elements/src/builder/desk.ts';
import type { ViewName } from '../../packages/elements/src/builder/views.ts';
import { dossier } from './dossier.ts';
import { workbenchOf } from './workbench-files.ts';

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
    Object.assign(element, { workbench: await workbenchOf('assen'), form, locale, persons: [person] });
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
