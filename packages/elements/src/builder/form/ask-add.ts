import { html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { isObject, own, type JsonObject } from '@wegwijs/definition';
import { freeName, offered, paletteKinds, type Command, type Offered, type Question } from '@wegwijs/builder';
import { answersFields, answersOf, answersWrong, type AnswersSoFar } from '../asked/answers-fields.ts';
import { askLine, type Wrong } from '../asked/ask-fields.ts';
import { titleIn } from '../told/titles.ts';
import { AskDialog, type Deed } from './ask-dialog.ts';
import type { Asking } from './asking.ts';
import { kindWord } from './kind-words.ts';

/** Who sees a new question until somebody says otherwise. */
const careful: JsonObject = { participant: 'edit', caseManager: 'edit' };

/** A new question: which kind or which one of a library, what it is called, why it is needed, who may see it, how sensitive it is. */
export class AskAdd extends AskDialog {
  @property({ attribute: false }) asking!: Extract<Asking, { ask: 'add' }>;
  /** `kind:` with the name of a kind, `offer:` with the number of what is offered. */
  @state() private what = 'kind:text';
  @state() private label = '';
  @state() private answers: AnswersSoFar = { reason: '', access: careful, sensitivity: '' };

  protected heading(): string {
    return this.desk.say('builder.form-add-to', { section: titleIn(this.desk, this.asking.section) });
  }

  protected deedWord(): string {
    return this.desk.say('builder.form-add-question');
  }

  protected body(): TemplateResult {
    const { say } = this.desk;
    const { wrong } = this;
    return html`${this.#palette()}
    ${
      this.#isAgain
        ? nothing
        : html`${askLine({ name: 'label', label: say('builder.form-ask-label'), value: this.label, wrong, change: (text) => (this.label = text) })}
          ${answersFields(this.desk, this.answers, wrong, (to) => (this.answers = { ...this.answers, ...to }))}`
    }`;
  }

  #palette(): TemplateResult {
    const { say } = this.desk;
    const choose = (event: Event) => this.#choose((event.target as HTMLSelectElement).value);
    const option = (value: string, title: string) =>
      html`<option value=${value} ?selected=${value === this.what}>${title}</option>`;
    const again = this.#offers.map((one, i) => [one, i] as const);
    const [out, shared] = [again.filter(([one]) => isAgain(one)), again.filter(([one]) => !isAgain(one))];
    const group = (label: string, all: typeof again) =>
      all.length === 0
        ? nothing
        : html`<optgroup label=${label}>${all.map(([{ title }, i]) => option(`offer:${String(i)}`, title))}</optgroup>`;
    return html`<div class="field">
      <label class="label" for="ask-what">${say('builder.form-ask-what')}</label>
      <select id="ask-what" @change=${choose}>
        <optgroup label=${say('builder.form-ask-kinds')}>
          ${paletteKinds.map(({ kind }) => option(`kind:${kind}`, say(kindWord(kind))))}
        </optgroup>
        ${group(say('builder.form-ask-libraries'), shared)} ${group(say('builder.form-ask-left-out'), out)}
      </select>
    </div>`;
  }

  get #offers(): readonly Offered[] {
    return offered(this.desk.builder.scene, this.desk.house.libraries);
  }

  get #chosen(): Offered | undefined {
    return this.what.startsWith('offer:') ? this.#offers[Number(this.what.slice(6))] : undefined;
  }

  get #isAgain(): boolean {
    return this.#chosen !== undefined && isAgain(this.#chosen);
  }

  /** What a library says of a question stands there already, to be looked at. */
  #choose(what: string): void {
    this.what = what;
    const by = this.#chosen?.by;
    if (!by || 'id' in by) return;
    const { schema } = by;
    const [title, access, sensitivity] = ['title', 'x-access', 'x-sensitivity'].map((word) => own(schema, word));
    this.label = typeof title === 'string' ? title : this.label;
    this.answers = {
      ...this.answers,
      ...(isObject(access) ? { access } : {}),
      ...(typeof sensitivity === 'string' ? { sensitivity } : {}),
    };
  }

  protected deed(): Deed | Wrong {
    const { desk, label, asking } = this;
    const by = this.#chosen?.by;
    if (by && 'id' in by) return this.#again(by.id);
    const wrong = {
      ...(label.trim() === '' ? { label: desk.say('builder.fill-in') } : {}),
      ...answersWrong(desk, this.answers),
    };
    if (Object.keys(wrong).length > 0) return wrong;
    const { scene } = desk.builder;
    const name = freeName(scene, label);
    const answers = answersOf(this.answers);
    const { section, after } = asking;
    const command: Command = {
      ...{ do: 'add-field', section, name, question: this.#question(by), answers },
      ...(after === undefined ? {} : { after }),
    };
    const done = desk.say('builder.form-added', { title: label.trim(), section: titleIn(desk, section) });
    return { command, done, id: `${scene.layer.layer}.${name}` };
  }

  #question(by: Question | undefined): Question {
    const kind = this.what.slice('kind:'.length);
    const shape = by ?? { schema: paletteKinds.find((one) => one.kind === kind)?.schema ?? {} };
    return { ...shape, schema: { title: this.label.trim(), ...without(shape.schema, 'title') } };
  }

  #again(id: string): Deed {
    const done = this.desk.say('builder.form-is-back', { title: titleIn(this.desk, id) });
    const above = own(this.desk.builder.scene.inherited(id) ?? {}, 'x-present') !== false;
    const command: Command = above
      ? { do: 'restore', id, keyword: 'x-present' }
      : { do: 'set', id, keyword: 'x-present', value: true };
    return { command, done, id };
  }
}

const isAgain = ({ by }: Offered): boolean => 'id' in by;

function without(schema: JsonObject, word: string): JsonObject {
  return Object.fromEntries(Object.entries(schema).filter(([one]) => one !== word));
}
