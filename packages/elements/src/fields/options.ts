import { html, type nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { choices, equal, type Json } from '@wegwijs/definition';
import type { Field } from '@wegwijs/form';
import type { Rendered } from '../observed.ts';
import { plainText } from './plain-text.ts';
import { saidChoice, word, type Said, type Scene } from '../scene.ts';

/** One thing to choose, as it is shown. */
export interface Option {
  readonly value: Json;
  readonly said: Said;
}

/** What can be chosen in a field, and whether a person may add an own answer. */
export function optionsOf(scene: Scene, { node }: Field): { options: readonly Option[]; own: boolean } {
  const found = choices(node) ?? choices(node.item(0) ?? node);
  const text = (value: Json, title: string | undefined): Said => {
    if (title === undefined && value === null) return word(scene, 'choice.null');
    if (title === undefined && typeof value === 'boolean') return word(scene, value ? 'yes' : 'no');
    return saidChoice(scene, node, value, title);
  };
  return {
    options: (found?.options ?? []).map(({ value, title }) => ({ value, said: text(value, title) })),
    own: found?.own ?? false,
  };
}

/** A value that is not among the options, as it stands: kept and shown. */
export function stray(scene: Scene, value: Json): Option {
  return { value, said: { first: { text: plainText(value), language: scene.voice.language }, second: undefined } };
}

/** Whether a value is among the options. */
export function among(options: readonly Option[], value: Json): boolean {
  return options.some((option) => equal(option.value, value));
}

/** What one radio button or checkbox needs. */
export interface Tick {
  readonly id: string;
  readonly checked: boolean;
  readonly label: Rendered;
}

/** A radio button with its label beside it; those that share a name are one choice. {@link ticked} hears of it. */
export function radio(name: string, { id, checked, label }: Tick): Rendered {
  return html`<div class="option">
    <input type="radio" part="radio" id=${id} name=${name} .checked=${live(checked)} />
    <label for=${id}>${label}</label>
  </div>`;
}

/** The same for a checkbox. */
export function checkbox(invalid: 'true' | typeof nothing, { id, checked, label }: Tick): Rendered {
  return html`<div class="option">
    <input type="checkbox" part="checkbox" id=${id} aria-invalid=${invalid} .checked=${live(checked)} />
    <label for=${id}>${label}</label>
  </div>`;
}

/** Hears which of a list of radio buttons or checkboxes a person ticks: one listener for all, since lists are long. */
export function ticked(onTick: (i: number, checked: boolean) => void): (event: Event) => void {
  return ({ target, currentTarget }) => {
    if (!(target instanceof HTMLInputElement) || !(currentTarget instanceof Element)) return;
    onTick([...currentTarget.querySelectorAll('.option > input')].indexOf(target), target.checked);
  };
}
