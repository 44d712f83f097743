import { html, nothing, type TemplateResult } from 'lit';
import type { TextRow } from '@wegwijs/builder';
import type { Desk } from '../desk.ts';
import { countsOf } from './texts-shown.ts';

/** Each language with how far it is, whether it is shown beside the Dutch, and whether a native reader has read it. */
export function languagesTable(
  desk: Desk,
  rows: readonly TextRow[],
  languages: readonly string[],
  shown: readonly string[],
  toggle: (language: string) => void,
  nameOf: (language: string) => string,
): TemplateResult {
  const beside = languages.filter((one) => shown.includes(one)).map(nameOf);
  return html`<details class="texts-languages">
    <summary>
      ${desk.say('builder.words-languages')}${beside.length > 0 ? desk.say('builder.words-languages-shown', { languages: beside.join(', ') }) : nothing}
    </summary>
    <ul>
      ${languages.map((language) => {
        const counts = countsOf(rows, language);
        const said = (['complete', 'awaiting', 'stale', 'missing'] as const)
          .filter((one) => counts[one] > 0)
          .map((one) => desk.say(`builder.words-counted-${one}`, { number: counts[one] }));
        return html`<li>
          <div class="option">
            <input
              type="checkbox"
              id=${`texts-show-${language}`}
              .checked=${shown.includes(language)}
              @change=${() => toggle(language)}
            />
            <label for=${`texts-show-${language}`}>${nameOf(language)}</label>
          </div>
          <p>${said.join(', ')}</p>
          ${reviewOf(desk, language, nameOf(language))}
        </li>`;
      })}
    </ul>
  </details>`;
}

/** Only of words that the layer itself has: those of others are theirs to have read. */
function reviewOf(desk: Desk, language: string, name: string): TemplateResult | typeof nothing {
  const catalogue = desk.builder.design.texts[language];
  if (!catalogue) return nothing;
  const choose = (event: Event) => {
    const review = (event.target as HTMLSelectElement).value === 'complete' ? 'complete' : 'awaiting-native';
    desk.run({ do: 'review', language, review }, desk.say('builder.words-reviewed', { language: name }));
  };
  const id = `texts-review-${language}`;
  return html`<div class="texts-review">
    <label for=${id}>${desk.say('builder.words-review', { language: name })}</label>
    <select id=${id} @change=${choose}>
      <option value="awaiting-native" ?selected=${catalogue.review !== 'complete'}>
        ${desk.say('builder.words-review-awaiting')}
      </option>
      <option value="complete" ?selected=${catalogue.review === 'complete'}>${desk.say('builder.words-review-complete')}</option>
    </select>
  </div>`;
}
