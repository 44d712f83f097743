import { html, nothing } from 'lit';
import { state } from 'lit/decorators.js';
import type { Json } from '@wegwijs/definition';
import type { Leaf } from '@wegwijs/form';
import type { Rendered } from '../observed.ts';
import { runs } from '../runs.ts';
import { heard, word } from '../scene.ts';
import { quiet } from './extras/quiet.ts';
import { FieldElement, focusAfter } from './field-element.ts';
import { answerFrame, describedBy, frame, invalid, required } from './frame.ts';

/** What `wegwijs-file` carries. The host takes the file, and says what to keep in the document. */
export interface FileDetail {
  readonly file: File;
  /** JSON Pointer of the field. */
  readonly pointer: string;
  /** Keeps a reference to the file, such as its address, as the value. May be called later. */
  readonly accept: (reference: Json) => void;
}

declare global {
  interface HTMLElementEventMap {
    'wegwijs-file': CustomEvent<FileDetail>;
  }
}

/** Up to here a file may stand in the document itself: 1 MB. */
const largest = 1_000_000;

/** A file. The host takes it; base64 is written only for schemas that ask for it. */
export class FileField extends FieldElement<Leaf> {
  /** The name of the file that was chosen. */
  @state() private chosen: string | undefined;

  protected override template(): Rendered {
    const { field, scene } = this;
    if (!field.editable) return answerFrame(scene, field);
    const present = field.value.value !== undefined;
    return frame(
      scene,
      field,
      html`<input
          part="input"
          class="file"
          type="file"
          id=${field.name}
          accept=${field.node.text('contentMediaType') ?? nothing}
          aria-required=${required(field)}
          aria-invalid=${invalid(field)}
          aria-describedby=${describedBy(scene, field)}
          @change=${this.#onChange}
          @blur=${() => field.leave()}
        />
        <p class="file-state" role="status">${this.#state(present)}</p>
        ${present ? quiet(field, word(scene, 'file.remove'), this.#onRemove) : nothing}`,
    );
  }

  protected override forget(): void {
    this.chosen = undefined;
  }

  #state(present: boolean): Rendered {
    const { scene, chosen } = this;
    if (present) return runs(chosen === undefined ? word(scene, 'file.present') : word(scene, 'file.kept', { name: chosen }));
    return chosen === undefined ? nothing : runs(word(scene, 'file.chosen', { name: chosen }));
  }

  readonly #onChange = (event: Event) => {
    const file = (event.target as HTMLInputElement).files?.[0];
    if (!file) return;
    const { field } = this;
    this.chosen = file.name;
    const state = { accepted: false };
    const accept = (reference: Json) => {
      state.accepted = true;
      field.set(reference);
    };
    const detail: FileDetail = { file, pointer: field.pointer, accept };
    const free = this.dispatchEvent(new CustomEvent('wegwijs-file', { detail, bubbles: true, composed: true, cancelable: true }));
    if (!free || state.accepted) return;
    if (field.node.text('contentEncoding') !== 'base64') this.#refuse('file-not-taken');
    else if (file.size > largest) this.#refuse('file-size');
    else this.#read(file);
  };

  readonly #onRemove = (event: Event) => {
    this.chosen = undefined;
    this.field.set(undefined);
    this.scene.announce(heard(this.scene, 'file.removed'));
    void focusAfter(event);
  };

  #read(file: File): void {
    const reader = new FileReader();
    reader.onload = () => this.field.set((reader.result as string).replace(/^[^,]*,/, ''));
    reader.onerror = () => this.#refuse('file-unread');
    reader.readAsDataURL(file);
  }

  #refuse(code: string): void {
    const { field } = this;
    this.chosen = undefined;
    field.report({ code, pointer: field.pointer, weight: 'wrong', params: {} });
  }
}
