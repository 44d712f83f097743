import { html, nothing, type TemplateResult } from 'lit';
import { isArray, isObject, memberOf, own, type JsonObject } from '@wegwijs/definition';
import { propertiesOf, type Property } from '@wegwijs/builder';
import type { WordKey } from '../../words/nl.ts';
import type { Desk } from '../desk.ts';
import { filled } from '../told/titles.ts';
import { box, inheritance, takeWhole } from './box.ts';
import { namedIds } from './settings-words.ts';

const units = ['days', 'months', 'years'] as const;

/** The terms of the form: what the law gives at most may be less, never more. */
export function settingsDeadlines(desk: Desk): TemplateResult {
  return html`${namedIds(desk, 'x-deadlines').map((id) => deadline(desk, id))}`;
}

function deadline(desk: Desk, id: string): TemplateResult {
  const { say, builder } = desk;
  const node = builder.scene.node(id) ?? {};
  const properties = propertiesOf(builder.scene, id);
  const of = (word: string) => properties.find(({ keyword }) => keyword === word);
  const property = of('plus');
  const title = filled(builder.scene.definition, String(own(node, 'title') ?? id));
  return html`<fieldset class="kinds-set" data-id=${id} tabindex="-1">
    <legend>${title}</legend>
    ${own(node, 'description') === undefined ? nothing : html`<p>${own(node, 'description')}</p>`}
    <p>${say(bound(node, property))}</p>
    ${amount(desk, id, title, property)} ${isSoft(node) && property?.said ? reason(desk, id, title, of('reason')) : nothing}
    <p class="kinds-source">${say('builder.kinds-source', { source: String(own(node, 'x-source') ?? '') })}</p>
  </fieldset>`;
}

/** Whom a term binds, and what may be done with it. */
function bound(node: JsonObject, property: Property | undefined): WordKey {
  if (own(node, 'binds') === 'authority') return 'builder.kinds-binds-authority';
  if (property?.free === 'fixed') return 'builder.kinds-binds-person';
  return isSoft(node) ? 'builder.kinds-binds-person-soft' : 'builder.kinds-binds-person-open';
}

/** Whether it may be less than the law gives, with a reason. */
function isSoft(node: JsonObject): boolean {
  const lock = own(node, 'x-lock');
  const soft = memberOf(lock, 'soft');
  return isArray(soft) && soft.includes('plus');
}

function amount(desk: Desk, id: string, title: string, property: Property | undefined): TemplateResult {
  const { say } = desk;
  const plus = property?.value;
  const unit = isObject(plus) ? units.find((one) => own(plus, one) !== undefined) : undefined;
  if (!property || unit === undefined || !isObject(plus)) return html`<p>${say('builder.kinds-no-amount')}</p>`;
  const take = (value: number) =>
    desk.run({ do: 'set', id, keyword: 'plus', value: { [unit]: value } }, say('builder.kinds-kept', { name: title })).may;
  return box({
    id: `kinds-${id}`,
    label: say(`builder.kinds-unit-${unit}`),
    kind: 'number',
    value: String(own(plus, unit)),
    help: inheritance(desk, property, title),
    readonly: property.free === 'fixed',
    take: (said) => takeWhole(desk, said, take),
  });
}

/** Why a term is another than what the law gives. */
function reason({ say, run }: Desk, id: string, title: string, property: Property | undefined): TemplateResult {
  return box({
    id: `kinds-${id}-reason`,
    label: say('builder.kinds-deadline-reason'),
    help: say('builder.kinds-deadline-reason-help'),
    kind: 'text',
    max: 2000,
    value: typeof property?.value === 'string' ? property.value : '',
    take: (said) => {
      const done = say('builder.kinds-kept', { name: title });
      const value = said.trim();
      return run(value === '' ? { do: 'restore', id, keyword: 'reason' } : { do: 'set', id, keyword: 'reason', value }, done).may;
    },
  });
}
