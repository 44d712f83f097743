import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { own } from '@wegwijs/definition';
import { propertiesOf, usesOf } from '@wegwijs/builder';
import type { Desk } from '../desk.ts';
import { inheritance } from './box.ts';
import { namedIds } from './settings-words.ts';

/** The switches of the form, each with the questions that it turns on. */
export function settingsModules(desk: Desk): TemplateResult {
  const { say, builder } = desk;
  const { scene } = builder;
  return html`<ul class="kinds-list">
    ${namedIds(desk, 'x-modules').map((id) => {
      const node = scene.node(id) ?? {};
      const title = String(own(node, 'title') ?? id);
      const on = own(node, 'x-on') === true;
      const property = propertiesOf(scene, id).find(({ keyword }) => keyword === 'x-on');
      const held = usesOf(scene, id).flatMap(({ kind, by }) =>
        kind === 'module' ? [String(own(scene.node(by) ?? {}, 'title') ?? by)] : [],
      );
      const flip = (event: Event) => {
        const input = event.target as HTMLInputElement;
        const done = say(input.checked ? 'builder.kinds-on' : 'builder.kinds-off', { name: title });
        if (!desk.run({ do: 'switch', module: id.replace(/^module\./, ''), on: input.checked }, done).may) input.checked = on;
      };
      return html`<li class="kinds-row">
        <label class="kinds-check">
          <input type="checkbox" data-id=${id} .checked=${live(on)} @change=${flip} />
          <span>${title}</span>
        </label>
        ${property ? (inheritance(desk, property, title) ?? nothing) : nothing}
        <details>
          <summary>${say('builder.kinds-holds', { n: held.length })}</summary>
          <ul>
            ${held.map((one) => html`<li>${one}</li>`)}
          </ul>
        </details>
      </li>`;
    })}
  </ul>`;
}
