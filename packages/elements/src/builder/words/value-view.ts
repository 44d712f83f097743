import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { equal, isArray, memberOf, type Json } from '@wegwijs/definition';
import type { Desk } from '../desk.ts';
import { sentencesOf } from '../told/value-words.ts';
import { comparesWith, type DraftClause } from './condition-draft.ts';

type FieldClause = Extract<DraftClause, { readonly field: string }>;

/** What the controls of an answer need. */
export interface ValueView {
  readonly desk: Desk;
  readonly clause: FieldClause;
  /** The answers that there are; absent where a person types one. */
  readonly values: readonly Json[] | undefined;
  /** Unique on the page. */
  readonly name: string;
  readonly set: (value: Json | undefined) => void;
}

/** The control for the answer that a clause compares with; undefined where its test needs none. */
export function valueView(view: ValueView): TemplateResult | undefined {
  const { clause, values } = view;
  const needs = comparesWith(clause.test);
  if (needs === undefined) return undefined;
  if (values) return needs === 'several' ? several(view, values) : oneOf(view, values);
  return typeof clause.value === 'string' || needs === 'several' ? typed(view) : amount(view);
}

function labelOf({ desk, clause }: ValueView, value: Json): string {
  return sentencesOf(desk).answer(clause.field, value).at(-1)?.text ?? String(value);
}

function oneOf(view: ValueView, values: readonly Json[]): TemplateResult {
  const { desk, clause, name, set } = view;
  const { value } = clause;
  // What was chosen before and is no longer there stays to be seen.
  const all = value === undefined || values.some((one) => equal(one, value)) ? values : [...values, value];
  const choose = (event: Event) => {
    const at = (event.target as HTMLSelectElement).value;
    set(at === '' ? undefined : all[Number(at)]);
  };
  return html`<div class="condition-value">
    <label for=${name}>${desk.say('builder.words-value')}</label>
    <select id=${name} @change=${choose}>
      <option value="" ?selected=${value === undefined}>${desk.say('builder.words-choose')}</option>
      ${all.map((one, i) => html`<option value=${i} ?selected=${value !== undefined && equal(one, value)}>${labelOf(view, one)}</option>`)}
    </select>
  </div>`;
}

function several(view: ValueView, values: readonly Json[]): TemplateResult {
  const { desk, clause, name, set } = view;
  const chosen = isArray(clause.value) ? clause.value : clause.value === undefined ? [] : [clause.value];
  const toggle = (value: Json) => {
    const isIn = chosen.some((one) => equal(one, value));
    set(values.filter((one) => (equal(one, value) ? !isIn : chosen.some((other) => equal(other, one)))));
  };
  return html`<fieldset class="condition-value">
    <legend>${desk.say('builder.words-values')}</legend>
    <div class="condition-options">
      ${values.map(
        (one, i) =>
          html`<div class="option">
            <input
              type="checkbox"
              id=${`${name}-${i}`}
              .checked=${live(chosen.some((other) => equal(other, one)))}
              @change=${() => toggle(one)}
            />
            <label for=${`${name}-${i}`}>${labelOf(view, one)}</label>
          </div>`,
      )}
    </div>
  </fieldset>`;
}

function typed({ desk, clause, name, set }: ValueView): TemplateResult {
  const { value } = clause;
  const shown = isArray(value) ? value.map(String).join(', ') : typeof value === 'string' ? value : '';
  const enter = (event: Event) => {
    const text = (event.target as HTMLInputElement).value.trim();
    const list = text.split(',').map((one) => one.trim());
    set(text === '' ? undefined : comparesWith(clause.test) === 'several' ? list.filter(Boolean) : text);
  };
  return html`<div class="condition-value">
    <label for=${name}>${desk.say('builder.words-value')}</label>
    <input id=${name} .value=${live(shown)} autocomplete="off" @change=${enter} />
  </div>`;
}

/** A number, or a year counted from this one. */
function amount({ desk, clause, name, set }: ValueView): TemplateResult {
  const { value } = clause;
  const years = memberOf(value, 'year');
  const kind = typeof years !== 'number' ? 'number' : years <= 0 ? 'ago' : 'ahead';
  const shown = typeof years === 'number' ? Math.abs(years) : typeof value === 'number' ? value : undefined;
  const made = (number: number | undefined, as: string) =>
    set(
      number === undefined ? undefined : as === 'number' ? number : { year: as === 'ago' ? -Math.abs(number) : Math.abs(number) },
    );
  const enter = (event: Event) => {
    const { valueAsNumber } = event.target as HTMLInputElement;
    made(Number.isFinite(valueAsNumber) ? valueAsNumber : undefined, kind);
  };
  const choose = (event: Event) => made(shown ?? 0, (event.target as HTMLSelectElement).value);
  const kinds = [
    ['number', desk.say('builder.words-as-number')],
    ['ago', desk.say('builder.words-years-ago')],
    ['ahead', desk.say('builder.words-years-ahead')],
  ];
  return html`<div class="condition-value condition-amount">
    <div>
      <label for=${name}>${desk.say('builder.words-number')}</label>
      <input type="number" class="number" id=${name} .value=${live(shown === undefined ? '' : String(shown))} @change=${enter} />
    </div>
    <div>
      <label for=${`${name}-kind`}>${desk.say('builder.words-number-kind')}</label>
      <select id=${`${name}-kind`} @change=${choose}>
        ${kinds.map(([one, word]) => html`<option value=${one} ?selected=${one === kind}>${word}</option>`)}
      </select>
    </div>
  </div>`;
}
