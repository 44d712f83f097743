import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Json } from '@wegwijs/definition';
import { layerName, type Command, type Property } from '@wegwijs/builder';
import type { Desk } from '../desk.ts';
import type { Control, Controlled } from './control.ts';
import { controls } from './controls.ts';
import { valueWords } from '../told/value-words.ts';
import { padlock } from '../told/icons.ts';
import { propertyWords } from './property-words.ts';

/** One property: its name, its control, where it comes from, the article that locks it, and why something was not done. */
export class BuilderProperty extends LitElement {
  @property({ attribute: false }) desk!: Desk;
  /** Whose property it is. */
  @property({ attribute: false }) nodeId!: string;
  @property({ attribute: false }) property!: Property;
  @state() private typed: string | undefined;
  @state() private why = '';

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (!changed.has('nodeId')) return;
    this.typed = undefined;
    this.why = '';
  }

  protected override render(): unknown {
    const { property: one } = this;
    const words = propertyWords[one.keyword];
    const control = controls[one.keyword];
    if (!words || !control) return nothing;
    const { say } = this.desk;
    const name = `property-${one.keyword.replace('$', '')}`;
    const help = words.help ? html`<p class="hint" id="${name}-help">${say(words.help)}</p>` : nothing;
    const refused = this.why === '' ? nothing : html`<p class="message" id="${name}-why" role="alert">${this.why}</p>`;
    const about = html`${help}${this.#locked(name)}${refused}`;
    const label = say(words.name);
    if (one.free === 'fixed')
      return html`<div class="property">
        <p class="property-name" id="${name}-label">${label}</p>
        ${about}
        <p class="fixed">${valueWords(this.desk, one.keyword, one.value) || say('builder.form-none')}</p>
      </div>`;
    return html`<div class="property">${this.#framed(control, name, label, about)}${this.#from(label)}</div>`;
  }

  #framed(control: Control, name: string, label: string, about: TemplateResult): TemplateResult {
    const drawn = control.draw(this.#controlled(name));
    if (control.shape === 'own') return drawn;
    if (control.shape === 'group')
      return html`<fieldset>
        <legend class="property-name">${label}</legend>
        ${about}${drawn}
      </fieldset>`;
    if (control.shape === 'check')
      return html`${about}
        <div class="option">${drawn}<label for=${name}>${label}</label></div>`;
    return html`<label class="property-name" for=${name}>${label}</label> ${about}${drawn}`;
  }

  #locked(name: string): unknown {
    const { free, basis = '' } = this.property;
    if (free === 'open') return nothing;
    const text = this.desk.say(free === 'fixed' ? 'builder.form-fixed' : 'builder.form-tighten', { basis });
    return html`<p class="lock" id="${name}-lock">${padlock} ${text}</p>`;
  }

  /** Where it comes from, and the way back to that. */
  #from(what: string): unknown {
    const { said, restore, from, by, inherited } = this.property;
    const { builder, say } = this.desk;
    if (!said)
      return inherited === undefined
        ? nothing
        : html`<p class="from">${say('builder.form-inherits', { from: layerName(builder.scene, by) })}</p>`;
    if (!restore || from === undefined) return nothing;
    const holes = { from: layerName(builder.scene, from), what };
    return html`<p class="from">
      ${say('builder.form-differs', holes)} ·
      <button
        type="button"
        class="link"
        aria-label=${say('builder.form-restore-what', holes)}
        @click=${() => this.#restore(restore)}
      >
        ${say('builder.form-restore')}
      </button>
    </p>`;
  }

  #restore(command: Command): void {
    this.#change(command);
    this.desk.builder.settle();
    if (this.why !== '') return;
    this.desk.announce(this.desk.say('builder.form-restored'));
    // The button goes; what it was about stays.
    this.querySelector<HTMLElement>('input, textarea, select, button')?.focus();
  }

  #controlled(name: string): Controlled {
    const { desk, nodeId: id, property: one, typed, why } = this;
    const ids = [
      propertyWords[one.keyword]?.help ? `${name}-help` : '',
      one.free === 'open' ? '' : `${name}-lock`,
      why === '' ? '' : `${name}-why`,
    ];
    const change = (command: Command, held?: string) => this.#change(command, held);
    return {
      ...{ desk, id, name, typed, change, property: one },
      node: desk.builder.scene.node(id) ?? {},
      described: ids.filter(Boolean).join(' '),
      refused: why !== '',
      put: (value: Json | undefined, held?: string) => {
        if (value !== undefined) change({ do: 'set', id, keyword: one.keyword, value }, held);
        else if (one.said) change({ do: 'restore', id, keyword: one.keyword }, held);
        else this.#clear();
      },
      settle: () => desk.builder.settle(),
    };
  }

  #clear(): void {
    this.typed = undefined;
    this.why = '';
  }

  /** What cannot be done is told here, and what was typed stays for who mends it. */
  #change(command: Command, typed?: string): void {
    const { builder, refusal } = this.desk;
    const answer = builder.may(command);
    const isNothing = !answer.may && answer.why.code === 'nothing';
    this.why = answer.may || isNothing ? '' : refusal(answer.why);
    this.typed = this.why === '' ? undefined : typed;
    if (answer.may) builder.execute(command);
  }
}
