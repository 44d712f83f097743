import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { isArray, isObject, languageName, memberOf, own, type Json } from '@wegwijs/definition';
import { choicesIn } from '@wegwijs/builder';
import type { Control, Controlled } from './control.ts';
import { line, number } from './controls-simple.ts';
import { propertyWords } from './property-words.ts';
import { valueWords } from '../told/value-words.ts';
import { roleName, supplierRoles } from '../told/roles.ts';

const valueOf = (event: Event) => (event.target as HTMLInputElement).value;

/** The words at both ends of a scale. */
export const ends: Control = {
  shape: 'group',
  draw: ({ desk, id, name, property: { value }, change, settle }) =>
    html`${(['low', 'high'] as const).map((end) => {
      const said = memberOf(value, end);
      const type = (event: Event) => change({ do: 'text', id, part: 'x-ends', of: end, language: 'nl', text: valueOf(event) });
      return html`<label for="${name}-${end}"
          >${desk.say(end === 'low' ? 'builder.form-end-low' : 'builder.form-end-high')}</label
        >
        <input
          id="${name}-${end}"
          autocomplete="off"
          .value=${live(typeof said === 'string' ? said : '')}
          @input=${type}
          @change=${settle}
        />`;
    })}`,
};

/** Several of a list, by boxes. */
function boxes(names: (one: Controlled) => readonly (readonly [value: string, name: string])[]): Control {
  return {
    shape: 'group',
    draw(one) {
      const { name, put, property } = one;
      const now = isArray(property.value) ? property.value : [];
      const turn = (value: string, event: Event) =>
        put((event.target as HTMLInputElement).checked ? [...now, value] : now.filter((other) => other !== value));
      return html`${names(one).map(
        ([value, title]) =>
          html`<div class="option">
            <input
              type="checkbox"
              id="${name}-${value}"
              .checked=${live(now.includes(value))}
              @change=${(event: Event) => turn(value, event)}
            />
            <label for="${name}-${value}">${title}</label>
          </div>`,
      )}`;
    },
  };
}

/** Who supplies an answer. */
export const suppliers = boxes(({ desk }) => supplierRoles.map((role) => [role, roleName(desk, role)]));

/** In which languages a form is offered: those of which there are words. */
export const languages = boxes(({ desk, property: { value } }) => {
  const said = isArray(value) ? value.map(String) : [];
  return [...new Set(['nl', ...said, ...desk.workbench.words.keys()])].map((one) => [one, languageName(one, desk.language)]);
});

/** What is filled in to begin with: by the kind of the question. */
export const beginning: Control = {
  shape: 'one',
  draw(one) {
    const { node, property, desk } = one;
    const type = own(node, 'type');
    const all = type === 'array' ? [] : choicesIn(node);
    if (all.length > 0)
      return options(
        one,
        all.map(({ value, title }) => [value, title] as const),
      );
    if (type === 'boolean') return options(one, [[true, desk.say('yes')], [false, desk.say('no')]]); // prettier-ignore
    if (type === 'integer' || type === 'number') return number.draw(one);
    if (type === 'string') return line.draw(one);
    return html`<p id=${one.name}>${valueWords(desk, property.keyword, property.value) || desk.say('builder.form-none')}</p>`;
  },
};

function options(one: Controlled, all: readonly (readonly [value: Json, title: string])[]): TemplateResult {
  const { name, property, put, desk, described } = one;
  const choose = (event: Event) => put(all[Number(valueOf(event))]?.[0]);
  return html`<select id=${name} aria-describedby=${described === '' ? nothing : described} @change=${choose}>
    <option value="-1" ?selected=${property.value === undefined}>${desk.say('builder.form-none')}</option>
    ${all.map(([value, title], i) => html`<option value=${i} ?selected=${value === property.value}>${title}</option>`)}
  </select>`;
}

/** Examples of an answer, each on a line of its own. */
export const examples: Control = {
  shape: 'one',
  draw: ({ name, property: { value }, put, described }) =>
    html`<textarea
      id=${name}
      rows="2"
      aria-describedby=${described === '' ? nothing : described}
      .value=${live(isArray(value) ? value.map(plain).join('\n') : '')}
      @change=${(event: Event) => {
        const lines = valueOf(event).split('\n').filter((one) => one.trim() !== ''); // prettier-ignore
        put(lines.length > 0 ? lines : undefined);
      }}
    ></textarea>`,
};

/** What is held for those below, in words. */
export const lock: Control = {
  shape: 'group',
  draw({ desk, property: { value } }) {
    if (!isObject(value)) return html`<p>${desk.say('builder.form-lock-none')}</p>`;
    const named = (list: 'fixed' | 'tighten' | 'soft') => {
      const words = own(value, list);
      return (isArray(words) ? words.map(String) : []).map((word) => propertyWords[word]).flatMap((found) => (found ? [desk.say(found.name)] : [])); // prettier-ignore
    };
    return html`<p>${desk.say('builder.form-lock-why', { basis: plain(own(value, 'basis')) })}</p>
      ${(['fixed', 'tighten', 'soft'] as const).map((list) =>
        named(list).length > 0
          ? html`<p>${desk.say(`builder.form-lock-${list}`, { what: named(list).join(', ') })}</p>`
          : nothing,
      )}`;
  },
};

/** A value as a person reads it. */
export function plain(value: Json | undefined): string {
  if (value === undefined || value === null) return '';
  if (isArray(value)) return value.map(plain).join(', ');
  return typeof value === 'object' ? Object.values(value).map(plain).join(', ') : String(value);
}
