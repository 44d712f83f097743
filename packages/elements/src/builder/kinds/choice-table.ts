import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { isArray, isObject, memberOf, own, Texts, type Json, type JsonObject } from '@wegwijs/definition';
import type { Desk } from '../desk.ts';
import { originBadge } from '../told/origin-badge.ts';
import { leftOut } from './marks.ts';

interface Choice {
  readonly value: string;
  readonly title: string;
  readonly present: boolean;
  /** Brought by a layer: the name that its value begins with. */
  readonly by: string | undefined;
}

/** The choices of a question, those that were left out among them. */
function choicesOf({ builder }: Desk, id: string): readonly Choice[] {
  const { scene } = builder;
  const texts = new Texts('nl', undefined, own(scene.definition, 'x-terms'));
  const now = titled(scene.node(id));
  const above = titled(scene.inherited(id));
  const of = (value: string, title: string, present: boolean): Choice => {
    const by = value.includes(':') ? value.slice(0, value.indexOf(':')) : undefined;
    return { value, title: texts.fill(title), present, by };
  };
  const gone = [...above].filter(([value]) => !now.has(value));
  return [...[...now].map(([value, title]) => of(value, title, true)), ...gone.map(([value, title]) => of(value, title, false))];
}

function titled(node: JsonObject | undefined): ReadonlyMap<string, string> {
  const items = own(node ?? {}, 'items');
  const holder: JsonObject = isObject(items) ? items : (node ?? {});
  const list: Json | undefined = own(holder, 'anyOf') ?? own(holder, 'oneOf');
  return new Map(
    (isArray(list) ? list : []).flatMap((one) => {
      const value = memberOf(one, 'const');
      return typeof value === 'string' && isObject(one) ? [[value, String(own(one, 'title') ?? value)] as const] : [];
    }),
  );
}

/** The choices of a question to which a layer may add. @param focus puts the focus on a choice after what was done */
export function choiceTable(desk: Desk, id: string, focus: (value: string) => void): TemplateResult {
  const { say } = desk;
  return html`<form class="kinds-tools" @submit=${(event: SubmitEvent) => add(desk, id, event, focus)}>
      <label class="kinds-search"
        ><span>${say('builder.kinds-new-choice')}</span><input name="title" maxlength="200" required
      /></label>
      <button type="submit" class="secondary">${say('builder.kinds-add')}</button>
    </form>
    <ul class="kinds-list">
      ${repeat(
        choicesOf(desk, id),
        ({ value }) => value,
        (choice) => row(desk, id, choice, focus),
      )}
    </ul>`;
}

function add(desk: Desk, id: string, event: SubmitEvent, focus: (value: string) => void): void {
  event.preventDefault();
  const input = (event.target as HTMLFormElement).elements.namedItem('title') as HTMLInputElement;
  const title = input.value.trim();
  if (title === '') return;
  const known = new Set(choicesOf(desk, id).map(({ value }) => value));
  const value = nameFor(desk.builder.scene.layer.layer, title, known);
  const answer = desk.run({ do: 'add-choice', id, value, title }, desk.say('builder.kinds-kept', { name: title }));
  if (!answer.may) return;
  input.value = '';
  focus(value);
}

/** `assen:werk-in-de-kas`, with a number where that is taken. */
function nameFor(layer: string, title: string, known: ReadonlySet<string>): string {
  const plain = title.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const name = `${layer}:${
    plain
      .match(/[a-z0-9]+/g)
      ?.join('-')
      .slice(0, 60) ?? 'choice'
  }`;
  let n = 1;
  while (known.has(n === 1 ? name : `${name}-${n}`)) n++;
  return n === 1 ? name : `${name}-${n}`;
}

function row(desk: Desk, id: string, choice: Choice, focus: (value: string) => void): TemplateResult {
  const { say, builder } = desk;
  const { value, title, present, by } = choice;
  const origin = by === undefined ? 'national' : by === builder.scene.layer.layer ? 'local' : 'region';
  const relabel = (event: Event) => {
    const text = (event.target as HTMLInputElement).value.trim();
    if (text === '' || text === title) return;
    desk.run({ do: 'text', id, part: 'choices', of: value, language: 'nl', text }, say('builder.kinds-kept', { name: text }));
  };
  const done = (kept: boolean) => {
    if (kept) focus(value);
  };
  const remove = () => done(desk.run({ do: 'remove-choice', id, value }, say('builder.kinds-removed', { name: title })).may);
  const back = () => done(desk.run({ do: 'add-choice', id, value, title }, say('builder.kinds-restored', { name: title })).may);
  return html`<li class="kinds-row" ?data-out=${!present} data-choice=${value} tabindex="-1">
    <div class="kinds-row-head">
      ${
        present
          ? html`<input
              class="kinds-choice"
              aria-label=${say('builder.kinds-choice', { name: title })}
              maxlength="200"
              .value=${title}
              @change=${relabel}
            />`
          : html`<span>${title}</span>`
      }
      ${originBadge(desk, origin)} ${present ? nothing : leftOut(desk)}
    </div>
    <div class="kinds-actions">
      <button type="button" class="link quiet" @click=${present ? remove : back}>
        ${say(present ? (origin === 'local' ? 'builder.kinds-remove' : 'builder.kinds-leave-out') : 'builder.kinds-put-back')}<span
          class="visually-hidden"
        >
          ${title}</span
        >
      </button>
    </div>
  </li>`;
}
