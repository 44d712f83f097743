import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import { own } from '@wegwijs/definition';
import { propertiesOf, type Property } from '@wegwijs/builder';
import type { Desk } from '../desk.ts';
import { filled } from '../told/titles.ts';
import { box, inheritance, takeWhole } from './box.ts';

/** The ids of the named nodes of a kind, such as the terms, in the order of the definition. */
export function namedIds({ builder: { scene } }: Desk, word: string): readonly string[] {
  return [...scene.places].flatMap(([id, place]) => (place.startsWith(`/${word}/`) ? [id] : []));
}

/** The title and the text of named nodes: terms, texts of the pages around the questions, of retention and of passing on. */
export function settingsWords(desk: Desk, word: string): TemplateResult {
  return html`${repeat(
    namedIds(desk, word),
    (id) => id,
    (id) => named(desk, id),
  )}`;
}

function named(desk: Desk, id: string): TemplateResult {
  const { say, builder } = desk;
  const node = builder.scene.node(id) ?? {};
  const properties = propertiesOf(builder.scene, id);
  const of = (keyword: string) => properties.find((one) => one.keyword === keyword);
  const title = String(own(node, 'title') ?? '');
  const source = own(node, 'x-source');
  return html`<fieldset class="kinds-set" data-id=${id} tabindex="-1">
    <legend>${filled(builder.scene.definition, title)}</legend>
    ${text(desk, id, 'title', of('title'))} ${text(desk, id, 'description', of('description'))} ${months(desk, id, of('months'))}
    ${mustFill(desk, id, title, of('x-must-fill'))}
    ${typeof source === 'string' ? html`<p class="kinds-source">${say('builder.kinds-source', { source })}</p>` : nothing}
  </fieldset>`;
}

function text(
  desk: Desk,
  id: string,
  part: 'title' | 'description',
  property: Property | undefined,
): TemplateResult | typeof nothing {
  const value = property?.value;
  if (!property || (value !== undefined && typeof value !== 'string')) return nothing;
  const label = desk.say(`builder.kinds-${part}`);
  return box({
    ...{ id: `kinds-${id}-${part}`, label, value: value ?? '', kind: part === 'title' ? 'line' : 'text' },
    max: part === 'title' ? 300 : 2000,
    help: inheritance(desk, property, label),
    readonly: property.free === 'fixed',
    take: (said) =>
      desk.run(
        { do: 'text', id, part, language: 'nl', text: said.trim() === '' ? null : said },
        desk.say('builder.kinds-kept', { name: label }),
      ).may,
  });
}

/** How long a group of data is kept, where that is told in months; else what decides it. */
function months(desk: Desk, id: string, property: Property | undefined): TemplateResult | typeof nothing {
  const { say } = desk;
  if (!property) return nothing;
  if (typeof property.value !== 'number') return html`<p>${say('builder.kinds-months-none')}</p>`;
  const label = say('builder.kinds-months');
  return box({
    ...{ id: `kinds-${id}-months`, label, kind: 'number', value: String(property.value) },
    help: inheritance(desk, property, label),
    readonly: property.free === 'fixed',
    take: (said) =>
      takeWhole(
        desk,
        said,
        (value) => desk.run({ do: 'set', id, keyword: 'months', value }, say('builder.kinds-kept', { name: label })).may,
      ),
  });
}

/** Whether a layer below has to fill a text in itself: asked where somebody can be below. */
function mustFill(desk: Desk, id: string, name: string, property: Property | undefined): TemplateResult | typeof nothing {
  const { say, builder } = desk;
  const isLowest = ['municipality', 'organisation'].includes(builder.scene.layer.authority);
  if (!property || (isLowest && property.value !== true)) return nothing;
  if (isLowest) return html`<p class="kinds-source">${say('builder.kinds-must-fill-here')}</p>`;
  const turn = (event: Event) =>
    desk.run(
      { do: 'set', id, keyword: 'x-must-fill', value: (event.target as HTMLInputElement).checked },
      say('builder.kinds-kept', { name }),
    );
  return html`<label class="kinds-check">
    <input type="checkbox" .checked=${live(property.value === true)} @change=${turn} />
    <span>${say('builder.kinds-must-fill')}</span>
  </label>`;
}
