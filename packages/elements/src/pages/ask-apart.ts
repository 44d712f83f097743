import { html, nothing } from 'lit';
import type { Rendered } from '../observed.ts';
import { runs } from '../runs.ts';
import { word, type Scene } from '../scene.ts';
import type { WordKey } from '../words/nl.ts';

/** A question that has to be answered before something is done, such as why; its answer is part of no form. */
export interface Ask {
  readonly id: string;
  readonly label: WordKey;
  /** Said at the question while it has no answer. */
  readonly lacks?: WordKey;
  /** What it begins with. */
  readonly begin?: string;
  /** The options to choose from, a name, or else some lines of text. */
  readonly kind?: 'name' | { readonly options: Rendered };
}

/** What is asked, and what is then done. */
export interface Asking {
  readonly title: WordKey;
  readonly asks: readonly Ask[];
  readonly done: WordKey;
  /** The id of what it is about. */
  readonly about?: string;
  /** Called with every answer, in the order of the questions; no answer is empty. */
  act(...answers: string[]): void;
}

/** Questions that come open behind a few words. What lacks is said at its question, and the focus goes to the first. */
export function askApart(scene: Scene, { title, asks, done, about, act }: Asking): Rendered {
  const tried = (event: Event) => {
    const box = (event.currentTarget as HTMLElement).closest('details');
    const controls = asks.flatMap(({ id }) => box?.querySelector<HTMLTextAreaElement>(`#${id}`) ?? []);
    const answers = controls.map((control) => control.value.trim());
    controls.forEach((control, i) => tell(control, answers[i] === ''));
    const first = controls[answers.indexOf('')];
    if (first) first.focus();
    else act(...answers);
  };
  return html`<details class="asking">
    <summary>${runs(word(scene, title))}</summary>
    ${asks.map((ask) => question(scene, ask))}
    <button class="secondary" part="button secondary" type="button" aria-describedby=${about ?? nothing} @click=${tried}>
      ${runs(word(scene, done))}
    </button>
  </details>`;
}

function question(scene: Scene, { id, label, lacks = 'problem.required', begin = '', kind }: Ask): Rendered {
  const control =
    kind === undefined
      ? html`<textarea id=${id} rows="3" dir="auto" maxlength="500" .defaultValue=${begin}></textarea>`
      : kind === 'name'
        ? html`<input id=${id} type="text" autocomplete="name" dir="auto" .defaultValue=${begin} />`
        : html`<select id=${id}>
            ${kind.options}
          </select>`;
  return html`<div class="field">
    <label for=${id}>${runs(word(scene, label))}</label>
    <p class="message" id="${id}-lacks" hidden>${runs(word(scene, lacks))}</p>
    ${control}
  </div>`;
}

/** Says at a control that it has no answer, or no longer. */
function tell(control: HTMLElement, lacks: boolean): void {
  const said = `${control.id}-lacks`;
  control.closest('.field')?.querySelector('.message')?.toggleAttribute('hidden', !lacks);
  if (lacks) control.setAttribute('aria-invalid', 'true');
  else control.removeAttribute('aria-invalid');
  if (lacks) control.setAttribute('aria-describedby', said);
  else control.removeAttribute('aria-describedby');
}
