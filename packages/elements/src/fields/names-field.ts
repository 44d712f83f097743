import { html } from 'lit';
import { state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { choices } from '@wegwijs/definition';
import type { Leaf } from '@wegwijs/form';
import type { Rendered } from '../observed.ts';
import { oneLine } from '../runs.ts';
import { both, word, type Scene, type Voice } from '../scene.ts';
import { whenIdle } from '../when-idle.ts';
import type { WordKey } from '../words/nl.ts';
import { FieldElement } from './field-element.ts';
import { answerFrame, describedBy, frame, invalid, required } from './frame.ts';
import { nameOf } from './name-of.ts';
import { nameOptions } from './name-options.ts';
import type { Name, Names } from './names.ts';

/**
 * A native select with names by their codes: those that are chosen most first, a code that is not listed kept. Hundreds of names
 * cost more than the rest of a page: they come once the page stands still, or when somebody goes to the list before that.
 */
export abstract class NamesField extends FieldElement<Leaf> {
  /** What the codes name. */
  protected abstract readonly what: 'language' | 'region';
  /** The first option, which is no answer. */
  protected abstract readonly pick: WordKey;

  /** Whether all names are in the list. */
  @state() private full = false;

  override connectedCallback(): void {
    super.connectedCallback();
    if (!this.full) whenIdle(() => (this.full = true));
  }

  protected override template(): Rendered {
    const { field, scene } = this;
    if (!field.editable) return answerFrame(scene, field);
    const names = this.full ? this.#names() : { frequent: [], others: [], language: scene.voice.language };
    const value = field.text;
    return frame(
      scene,
      field,
      html`<select
        part="select"
        id=${field.name}
        autocomplete="off"
        lang=${names.language}
        aria-required=${required(field)}
        aria-invalid=${invalid(field)}
        aria-describedby=${describedBy(scene, field)}
        .value=${live(value)}
        @change=${this.#onChange}
        @focus=${this.#fill}
        @pointerdown=${this.#fill}
        @blur=${this.#onLeave}
      >
        <option value="" ?selected=${value === ''}>${oneLine(word(scene, this.pick))}</option>
        ${nameOptions(scene, names, value, this.what)}
      </select>`,
    );
  }

  /** All names, in the language of the scene. */
  protected abstract all(scene: Scene): Names;

  /** A definition may list some codes only; then there are no others. */
  #names(): Names {
    const { field, scene } = this;
    const all = this.all(scene);
    const listed = choices(field.node);
    if (!listed) return all;
    const known = new Map([...all.frequent, ...all.others].map((one) => [one.code, one]));
    const named = ({ value, title }: { value: unknown; title: string | undefined }): Name => {
      const code = String(value);
      const say = (voice: Voice | undefined) => voice?.texts.choice(field.node.id, code, title);
      const name = oneLine(both(say(scene.voice), say(scene.second)));
      return name === '' ? (known.get(code) ?? { code, name: nameOf(scene.voice, this.what, code) }) : { code, name };
    };
    return { ...all, frequent: listed.options.map(named), others: [] };
  }

  readonly #onChange = (event: Event) => {
    const { value } = event.target as HTMLSelectElement;
    this.field.set(value === '' ? undefined : value);
  };

  readonly #fill = () => {
    if (this.full) return;
    this.full = true;
    // The list opens at once: what is in it must stand there now.
    this.performUpdate();
  };

  readonly #onLeave = () => {
    this.field.leave();
  };
}
