import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { isObject, own } from '@wegwijs/definition';
import { outline, propertiesOf, type OutlineItem } from '@wegwijs/builder';
import type { Desk } from '../desk.ts';
import { inheritance } from './box.ts';
import { originBadge } from '../told/origin-badge.ts';

/** What has to be answered before the form can be finished, by section. */
export function settingsFinish(desk: Desk): TemplateResult {
  const { root } = outline(desk.builder.scene);
  return html`${root.items.map((section) => {
    const items = section.kind === 'section' ? section.items.filter(({ present }) => present) : [section];
    const needed = items.filter(({ id }) => own(desk.builder.scene.node(id) ?? {}, 'x-required') !== undefined);
    return html`<details class="kinds-fold">
      <summary>${section.title} <span class="kinds-count">${needed.length} / ${items.length}</span></summary>
      <ul class="kinds-list">
        ${items.map((item) => question(desk, item))}
      </ul>
    </details>`;
  })}`;
}

function question(desk: Desk, { id, title, origin }: OutlineItem): TemplateResult {
  const { say, builder } = desk;
  const required = own(builder.scene.node(id) ?? {}, 'x-required');
  const property = propertiesOf(builder.scene, id).find(({ keyword }) => keyword === 'x-required');
  const flip = (event: Event) => {
    const input = event.target as HTMLInputElement;
    const done = say('builder.kinds-kept', { name: title });
    if (!desk.run({ do: 'set', id, keyword: 'x-required', value: input.checked }, done).may) input.checked = required === true;
  };
  return html`<li class="kinds-row">
    <div class="kinds-row-head">
      ${
        isObject(required)
          ? html`<span>${title}</span> <span class="kinds-source">${say('builder.kinds-on-condition')}</span>
              <button type="button" class="link quiet" @click=${() => desk.open('form', id)}>
                ${say('builder.kinds-to-question')}<span class="visually-hidden"> ${title}</span>
              </button>`
          : html`<label class="kinds-check">
              <input type="checkbox" .checked=${live(required === true)} @change=${flip} />
              <span>${title}</span>
            </label>`
      }
      ${originBadge(desk, origin)} ${property ? (inheritance(desk, property, title) ?? nothing) : nothing}
    </div>
  </li>`;
}
