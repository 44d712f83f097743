import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import { isArray } from '@wegwijs/definition';
import { choicesIn, freeValue, type ListedChoice } from '@wegwijs/builder';
import type { Control, Controlled } from './control.ts';

/** The choices of a question: each with its words and its place, what was left out, and a new one. */
export const choicesEditor: Control = {
  shape: 'group',
  draw(one) {
    const { node, name, desk } = one;
    const all = choicesIn(node);
    return html`<ol class="choice-list">
        ${repeat(
          all,
          ({ value }) => value,
          (choice, i) => row(one, choice, i, all),
        )}
      </ol>
      ${leftOut(one, all)}
      <div class="choice-new">
        <label for="${name}-new">${desk.say('builder.form-choice-new')}</label>
        <input id="${name}-new" autocomplete="off" @keydown=${(event: KeyboardEvent) => entered(event, one)} />
        <button type="button" class="secondary" @click=${(event: Event) => add(event.currentTarget as HTMLElement, one)}>
          ${desk.say('builder.form-choice-add')}
        </button>
      </div>`;
  },
};

function row(one: Controlled, { value, title }: ListedChoice, i: number, all: readonly ListedChoice[]): TemplateResult {
  const { desk, id, name, change, settle } = one;
  const { say } = desk;
  const to = (after: number) => (button: HTMLElement) => {
    change({ do: 'move-choice', id, value, after: all[after]?.value ?? null });
    desk.announce(say('builder.form-choice-moved', { title, n: after + 2 - (after >= i ? 1 : 0), total: all.length }));
    // What is put elsewhere on the page loses the focus.
    requestAnimationFrame(() => button.focus());
  };
  const remove = (button: HTMLElement) => {
    const { scene } = desk.builder;
    change({ do: 'remove-choice', id, value });
    if (desk.builder.scene === scene) return;
    desk.announce(say('builder.form-choice-removed', { title }));
    const line = button.closest('li');
    (line?.nextElementSibling ?? line?.previousElementSibling)?.querySelector('input')?.focus();
  };
  const said = (event: Event) =>
    change({
      do: 'text',
      id,
      part: 'choices',
      of: String(value),
      language: 'nl',
      text: (event.target as HTMLInputElement).value,
    });
  return html`<li>
    <input
      id="${name}-${i}"
      autocomplete="off"
      aria-label=${say('builder.form-choice-nth', { n: i + 1 })}
      .value=${live(title)}
      @input=${said}
      @change=${settle}
    />
    ${tool('builder.form-choice-up', '↑', title, to(i - 2), i === 0)}
    ${tool('builder.form-choice-down', '↓', title, to(i + 1), i === all.length - 1)}
    ${tool('builder.form-choice-remove', '×', title, remove, false)}
  </li>`;

  // Not disabled at an end: the focus would be lost there.
  function tool(
    word: 'builder.form-choice-up' | 'builder.form-choice-down' | 'builder.form-choice-remove',
    sign: string,
    of: string,
    run: (button: HTMLElement) => void,
    off: boolean,
  ): TemplateResult {
    return html`<button
      type="button"
      class="tool"
      aria-disabled=${off ? 'true' : nothing}
      aria-label=${say(word, { title: of })}
      @click=${(event: Event) => (off ? undefined : run(event.currentTarget as HTMLElement))}
    >
      ${sign}
    </button>`;
  }
}

/** What stands in the list from above and was left out here. */
function leftOut({ desk, id, property: { inherited }, change }: Controlled, all: readonly ListedChoice[]) {
  const above = choicesIn(desk.builder.scene.inherited(id) ?? {});
  const gone = isArray(inherited) ? above.filter(({ value }) => !all.some((one) => one.value === value)) : [];
  if (gone.length === 0) return nothing;
  return html`<ul class="choices-out">
    ${gone.map(
      ({ value, title }) =>
        html`<li>
          <s>${title}</s>
          <button
            type="button"
            class="link"
            aria-label=${desk.say('builder.form-choice-back', { title })}
            @click=${() => change({ do: 'add-choice', id, value: String(value), title })}
          >
            ${desk.say('builder.form-put-back')}
          </button>
        </li>`,
    )}
  </ul>`;
}

function entered(event: KeyboardEvent, one: Controlled): void {
  if (event.key !== 'Enter') return;
  event.preventDefault();
  add(event.currentTarget as HTMLElement, one);
}

/** The box is emptied and keeps the focus: the next one can be typed at once. */
function add(near: HTMLElement, { desk, id, change }: Controlled): void {
  const box = near.parentElement?.querySelector('input');
  const title = box?.value.trim() ?? '';
  if (!box) return;
  if (title !== '') {
    const { scene } = desk.builder;
    change({ do: 'add-choice', id, value: freeValue(scene, id, title), title });
    if (desk.builder.scene !== scene) {
      box.value = '';
      desk.announce(desk.say('builder.form-choice-added', { title }));
    }
  }
  box.focus();
}
