import { html, nothing, type TemplateResult } from 'lit';
import { isObject, own } from '@wegwijs/definition';
import { propertiesOf } from '@wegwijs/builder';
import type { Desk } from '../desk.ts';
import { box, inheritance } from './box.ts';
import { namedIds } from './settings-words.ts';

const units = ['days', 'months', 'years'] as const;

/** The terms of the form: what the law gives at most may be less, never more. */
export function settingsDeadlines(desk: Desk): TemplateResult {
  return html`${namedIds(desk, 'x-deadlines').map((id) => deadline(desk, id))}`;
}

function deadline(desk: Desk, id: string): TemplateResult {
  const { say, builder } = desk;
  const node = builder.scene.node(id) ?? {};
  const property = propertiesOf(builder.scene, id).find(({ keyword }) => keyword === 'plus');
  const plus = property?.value;
  const unit = isObject(plus) ? units.find((one) => own(plus, one) !== undefined) : undefined;
  const title = String(own(node, 'title') ?? id);
  return html`<fieldset class="kinds-set" data-id=${id} tabindex="-1">
    <legend>${title}</legend>
    ${own(node, 'description') === undefined ? nothing : html`<p>${own(node, 'description')}</p>`}
    <p>${say(own(node, 'binds') === 'authority' ? 'builder.kinds-binds-authority' : 'builder.kinds-binds-person')}</p>
    ${
      property && unit !== undefined && isObject(plus)
        ? box({
            id: `kinds-${id}`,
            label: say(`builder.kinds-unit-${unit}`),
            kind: 'number',
            value: String(own(plus, unit)),
            help: inheritance(desk, property, title),
            readonly: property.free === 'fixed',
            take: (value) =>
              /^\d+$/.test(value) &&
              desk.run(
                { do: 'set', id, keyword: 'plus', value: { [unit]: Number(value) } },
                say('builder.kinds-kept', { name: title }),
              ).may,
          })
        : html`<p>${say('builder.kinds-no-amount')}</p>`
    }
    <p class="kinds-source">${say('builder.kinds-source', { source: String(own(node, 'x-source') ?? '') })}</p>
  </fieldset>`;
}
