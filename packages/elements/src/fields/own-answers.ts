import { html, nothing } from 'lit';
import type { Json } from '@wegwijs/definition';
import type { Field } from '@wegwijs/form';
import type { Rendered } from '../observed.ts';
import { runs } from '../runs.ts';
import { both, heard, word, type Scene } from '../scene.ts';
import { each } from './each.ts';
import { focusAfter } from './field-element.ts';
import type { Option } from './options.ts';
import { plainText } from './plain-text.ts';

/** How an own answer comes and goes. */
interface Change {
  readonly add: (value: Json) => void;
  readonly remove: (value: Json) => void;
}

/** Answers in a person's own words below the options: each can be removed, and one more be added. */
export function ownAnswers(
  scene: Scene,
  field: Field,
  options: readonly Option[],
  answers: readonly Json[],
  change: Change,
): Rendered {
  const id = `${field.name}-own`;
  const take = (input: HTMLInputElement) => {
    const text = input.value.trim();
    input.value = '';
    if (text === '') return;
    // Who types what could have been ticked, means that.
    const same = options.find(({ said }) =>
      [said.first, said.second].some((one) => one?.text.toLocaleLowerCase() === text.toLocaleLowerCase()),
    );
    change.add(same?.value ?? text);
    scene.announce(heard(scene, 'own-answer.added', { answer: text }));
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.isComposing) return;
    event.preventDefault(); // it adds, and never submits
    take(event.currentTarget as HTMLInputElement);
  };
  const onButton = (event: Event) => {
    const input = (event.currentTarget as Element).previousElementSibling as HTMLInputElement;
    take(input);
    input.focus();
  };
  return html`${
      answers.length === 0
        ? nothing
        : html`<ul class="own-answers">
            ${each(answers, (answer) => listed(scene, field, answer, change))}
          </ul>`
    }
    <div class="own-answer">
      <label class="label" for=${id}>${runs(word(scene, 'choice.own'))}</label>
      <input
        part="input"
        id=${id}
        type="text"
        dir="auto"
        @keydown=${onKey}
        @change=${(event: Event) => take(event.currentTarget as HTMLInputElement)}
      />
      <button type="button" class="secondary" part="secondary-button" @click=${onButton}>
        ${runs(word(scene, 'own-answer.add'))}
      </button>
    </div>`;
}

function listed(scene: Scene, { name }: Field, answer: Json, change: Change): Rendered {
  const text = plainText(answer);
  const told = { text, language: scene.voice.language };
  const remove = (event: Event) => {
    change.remove(answer);
    scene.announce(heard(scene, 'own-answer.removed', { answer: text }));
    void focusAfter(event, `${name}-own`);
  };
  return html`<li>
    <span dir="auto">${text}</span>
    <button type="button" class="quiet" part="quiet-button" @click=${remove}>
      ${runs(word(scene, 'own-answer.remove', { answer: both(told, undefined) }))}
    </button>
  </li>`;
}
