import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { isObject, type Json } from '@wegwijs/definition';
import type { Desk } from '../desk.ts';
import type { ConditionEditor } from './condition-editor.ts';

/** The keywords that hold a condition. */
export type ConditionKeyword = 'x-visible-when' | 'x-required' | 'when';

/** Whether something holds never, always, or on a condition. */
export type Mode = 'never' | 'always' | 'when';

/** What can be chosen for each keyword. */
export const modes: { readonly [keyword in ConditionKeyword]: readonly Mode[] } = {
  'x-visible-when': ['always', 'when'],
  'x-required': ['never', 'always', 'when'],
  when: ['when'],
};

/** What a keyword says as it stands. */
export function modeOf(keyword: ConditionKeyword, value: Json | undefined): Mode {
  if (isObject(value) || keyword === 'when') return 'when';
  return value === true || (value === undefined && keyword === 'x-visible-when') ? 'always' : 'never';
}

/** The choice between them. */
export function modesView(
  { say }: Desk,
  { name, keyword, now }: { readonly name: string; readonly keyword: 'x-visible-when' | 'x-required'; readonly now: Mode },
  choose: (mode: Mode) => void,
): TemplateResult {
  const wordOf = (mode: Mode) => {
    if (keyword === 'x-required') return say(`builder.words-mode-required-${mode}`);
    return say(mode === 'when' ? 'builder.words-mode-shown-when' : 'builder.words-mode-shown-always');
  };
  return html`<div class="condition-modes">
    ${modes[keyword].map(
      (one) =>
        html`<div class="option">
          <input type="radio" name=${name} id=${`${name}-${one}`} .checked=${live(one === now)} @change=${() => choose(one)} />
          <label for=${`${name}-${one}`}>${wordOf(one)}</label>
        </div>`,
    )}
  </div>`;
}

/** The suggestions of the boxes: one list for the form, one for the rows of each list that is asked about. */
export function datalists(editor: ConditionEditor, lists: readonly string[]): TemplateResult[] {
  return [...new Set(['', ...lists])].map(
    (list) =>
      html`<datalist id=${`${editor.name}-list-${list}`}>
        ${editor.subjects(list === '' ? undefined : list).map(({ label }) => html`<option value=${label}></option>`)}
      </datalist>`,
  );
}
