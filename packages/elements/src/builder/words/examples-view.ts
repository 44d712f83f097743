import { html, nothing, type TemplateResult } from 'lit';
import { sightOfExample, whyInDutch, whyInEnglish, type Example } from '@wegwijs/builder';
import type { Desk } from '../desk.ts';
import { examplesOf } from './examples-of.ts';
import { sentencesOf } from '../told/value-words.ts';

/** The roles that a form is looked at by most. */
const roles = ['participant', 'caseManager', 'socialGuide', 'languageProvider'];

/** Which example is looked at, by whom. */
export interface ExampleChoice {
  readonly name: string;
  readonly role: string;
}

/** The people made up, with what each would see: worked out for the one that is chosen. */
export function examplesView(
  desk: Desk,
  chosen: ExampleChoice,
  choose: (to: ExampleChoice) => void,
): TemplateResult | typeof nothing {
  const examples = examplesOf(desk);
  const example = examples.find(({ name }) => name === chosen.name);
  if (examples.length === 0) return nothing;
  const names = (desk.language === 'en' ? whyInEnglish : whyInDutch).roles;
  const value = (event: Event) => (event.target as HTMLSelectElement).value;
  return html`<section class="problems" aria-labelledby="problems-examples">
    <h4 id="problems-examples" aria-level=${desk.level + 2}>${desk.say('builder.words-examples')}</h4>
    <p class="description">${desk.say('builder.words-examples-about')}</p>
    <div class="texts-filters">
      <div>
        <label for="example-name">${desk.say('builder.words-example')}</label>
        <select id="example-name" @change=${(event: Event) => choose({ ...chosen, name: value(event) })}>
          <option value="" ?selected=${!example}>${desk.say('builder.words-example-none')}</option>
          ${examples.map(({ name }) => html`<option value=${name} ?selected=${name === chosen.name}>${name}</option>`)}
        </select>
      </div>
      <div>
        <label for="example-role">${desk.say('builder.words-example-role')}</label>
        <select id="example-role" @change=${(event: Event) => choose({ ...chosen, role: value(event) })}>
          ${roles.map((one) => html`<option value=${one} ?selected=${one === chosen.role}>${names[one] ?? one}</option>`)}
        </select>
      </div>
    </div>
    <div role="status">${example ? sightView(desk, example, chosen.role) : nothing}</div>
  </section>`;
}

function sightView(desk: Desk, example: Example, role: string): TemplateResult {
  const { shown, hidden, needed } = sightOfExample(desk.builder.scene, example, role, desk.house.today());
  const sentences = sentencesOf(desk);
  const list = (word: 'shown' | 'needed' | 'hidden', ids: readonly string[]) =>
    html`<details>
      <summary>${desk.say(`builder.words-example-${word}`, { number: ids.length })}</summary>
      <ul>
        ${ids.map((id) => html`<li><button type="button" class="link" @click=${() => desk.open('form', id)}>${sentences.label(id).text}</button></li>`)}
      </ul>
    </details>`;
  return html`${list('shown', shown)} ${list('needed', needed)} ${list('hidden', hidden)}`;
}
