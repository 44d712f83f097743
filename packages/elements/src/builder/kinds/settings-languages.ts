import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { isArray, own, type Json, languageName } from '@wegwijs/definition';
import type { Desk } from '../desk.ts';

const list = (value: Json | undefined): string[] => (isArray(value) ? value.map(String) : []);

/** Which languages the form offers. Dutch always is one. */
export function settingsLanguages(desk: Desk): TemplateResult {
  const { say, builder } = desk;
  const { scene } = builder;
  const id = String(own(scene.definition, 'x-id'));
  const now = list(own(scene.definition, 'x-languages'));
  const known = [
    ...new Set([...list(own(scene.ground.base, 'x-languages')), ...list(own(scene.inherited(id) ?? {}, 'x-languages')), ...now]),
  ];
  const set = (languages: readonly string[], name: string) =>
    desk.run({ do: 'set', id, keyword: 'x-languages', value: [...languages] }, say('builder.kinds-kept', { name })).may;
  const flip = (language: string) => (event: Event) => {
    const input = event.target as HTMLInputElement;
    const next = input.checked ? [...now, language] : now.filter((one) => one !== language);
    if (!set(next, languageName(language, desk.language))) input.checked = now.includes(language);
  };
  const add = (event: SubmitEvent) => {
    event.preventDefault();
    const input = (event.target as HTMLFormElement).elements.namedItem('code') as HTMLInputElement;
    const code = input.value.trim();
    if (code !== '' && set([...new Set([...now, code])], code)) input.value = '';
  };
  return html`<ul class="kinds-checks">
      ${known.map(
        (language) =>
          html`<li>
            <label class="kinds-check">
              <input
                type="checkbox"
                .checked=${live(now.includes(language))}
                ?disabled=${language === 'nl'}
                @change=${flip(language)}
              />
              <span>${languageName(language, desk.language)}</span>
            </label>
          </li>`,
      )}
    </ul>
    <form class="kinds-tools" @submit=${add}>
      <label class="kinds-search">
        <span>${say('builder.kinds-language-code')}</span>
        <input name="code" maxlength="35" autocomplete="off" pattern="[a-z]{2,3}(-[A-Za-z0-9]{1,8})*" />
      </label>
      <button type="submit" class="secondary">${say('builder.kinds-add')}</button>
    </form>`;
}
