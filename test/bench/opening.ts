// Two ways to open the same questions in one page: the kit, and a form that somebody wrote by hand in Lit for just this case.
import { html, LitElement, nothing, render, type TemplateResult } from 'lit';
import { choices, read } from '@wegwijs/definition';
import { Form, inside, Journey, type Field } from '@wegwijs/form';
import '@wegwijs/elements/define';
import { islandStyles } from '../../packages/elements/src/styles/index.ts';

interface Question {
  readonly label: string;
  readonly help: string | undefined;
  readonly kind: string;
  readonly options: readonly string[];
}

/** The questions that the regievoerder meets in the overview, told as plainly as somebody would who writes a form by hand. */
export function questionsOf(publication: unknown, value: object): Question[] {
  const { definition } = read(publication);
  if (!definition) throw new Error('No definition');
  const form = new Form(definition, { value: value as never, role: 'caseManager', today: '2026-11-22', newId: () => 'x' });
  const deep = (field: Field): Field[] => (['group', 'week'].includes(field.kind) ? inside(field).flatMap(deep) : [field]);
  const fields = new Journey(form, { start: false }).steps.value.flatMap(({ sections }) =>
    sections.flatMap(({ members }) => members.flatMap(deep)),
  );
  return fields.map((field) => {
    const node = field.node;
    const found = choices(node) ?? (node.types?.includes('array') ? choices(node.item(0) ?? node) : undefined);
    const options =
      found?.options.map(({ title, value: one }) => title ?? String(one)) ?? (field.kind === 'yes-no' ? ['Ja', 'Nee'] : []);
    return { label: node.text('title') ?? '', help: node.text('description'), kind: field.kind, options };
  });
}

class HandWritten extends LitElement {
  static override styles = islandStyles;
  questions: readonly Question[] = [];

  override render(): TemplateResult {
    return html`<form novalidate>${this.questions.map((question, i) => this.#question(question, `q${String(i)}`))}</form>`;
  }

  #question({ label, help, kind, options }: Question, id: string): TemplateResult {
    const text = help === undefined ? nothing : html`<p class="description" id="${id}-help">${help}</p>`;
    const error = html`<p class="messages" id="${id}-error"></p>`;
    if (options.length > 0) {
      const type = kind === 'choices' || kind === 'ranked' ? 'checkbox' : 'radio';
      return html`<fieldset class="field" aria-describedby="${id}-help">
        <legend>${label}</legend>
        ${text} ${error}
        ${options.map(
          (option, n) =>
            html`<div class="option">
              <input type=${type} name=${id} id="${id}-${n}" @change=${this.#onChange} /><label for="${id}-${n}">${option}</label>
            </div>`,
        )}
      </fieldset>`;
    }
    const control =
      kind === 'long-text'
        ? html`<textarea id=${id} @input=${this.#onChange}></textarea>`
        : html`<input type="text" id=${id} aria-describedby="${id}-help" @input=${this.#onChange} />`;
    return html`<div class="field"><label for=${id}>${label}</label>${text} ${error} ${control}</div>`;
  }

  readonly #onChange = (): void => undefined;
}
customElements.define('hand-written', HandWritten);

const stage = document.createElement('main');
document.body.append(stage);

/** Opens the form that was written by hand. */
export async function openByHand(questions: readonly Question[]): Promise<number> {
  const element = new HandWritten();
  element.questions = questions;
  stage.append(element);
  await element.updateComplete;
  return element.shadowRoot?.querySelectorAll('.field').length ?? 0;
}

/** Opens the intake on the same questions. */
export async function openIntake(publication: object, value: object): Promise<number> {
  render(
    html`<wegwijs-intake-form
      .definition=${publication}
      .value=${value}
      viewer-role="caseManager"
      display="overview"
      no-start
    ></wegwijs-intake-form>`,
    stage,
  );
  const island = stage.querySelector('wegwijs-intake-form') as HTMLElement;
  // The overview comes on demand.
  while (!island.shadowRoot?.querySelector('.section')) await new Promise((ready) => requestAnimationFrame(ready));
  const waiting = () =>
    [...(island.shadowRoot?.querySelectorAll('*') ?? [])].filter(
      (one): one is LitElement => one instanceof LitElement && !one.hasUpdated,
    );
  for (let left = waiting(); left.length > 0; left = waiting()) await Promise.all(left.map((one) => one.updateComplete));
  return island.shadowRoot.querySelectorAll('.field').length;
}

Object.assign(globalThis, { bench: { questionsOf, openByHand, openIntake } });
