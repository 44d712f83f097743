import type { ReactiveController } from 'lit';
import type { Field } from '@wegwijs/form';
import type { RowsField } from '../fields/rows-field.ts';
import type { Island } from './island.ts';
import { focusIn } from './focus.ts';

/** Where the focus goes once a page has been shown: to its heading, to what is wrong on it, or to a field. */
export type Place = 'title' | 'summary' | { readonly pointer: string };

/** Moves the focus inside an island. */
export class Focusing implements ReactiveController {
  readonly #host: Island;
  readonly #fieldOf: (pointer: string) => Field | undefined;
  #place: Place | undefined;

  /** @param fieldOf the field at a pointer. */
  constructor(host: Island, fieldOf: (pointer: string) => Field | undefined) {
    this.#host = host;
    this.#fieldOf = fieldOf;
    host.addController(this);
  }

  /** Moves the focus once the page has been shown. */
  moveTo(place: Place): void {
    this.#place = place;
  }

  hostUpdated(): void {
    const place = this.#place;
    this.#place = undefined;
    const root = this.#host.renderRoot as ShadowRoot;
    if (place === 'title') focusIn(root, 'page-title');
    else if (place === 'summary') focusIn(root, root.getElementById('summary') ? 'summary' : 'missing');
    else if (place !== undefined) void this.toField(place.pointer);
  }

  /** Moves the focus to a field of the page that is shown. */
  async toField(pointer: string): Promise<void> {
    const field = this.#fieldOf(pointer);
    if (!field) return;
    await this.#host.updateComplete;
    const root = this.#host.renderRoot as ShadowRoot;
    if (focusIn(root, field.name)) return;
    // The field elements of a page that has just been shown render after it, and those of a row once it is opened.
    await frame();
    if (focusIn(root, field.name)) return;
    for (const rows of root.querySelectorAll<RowsField>('wegwijs-rows-field')) await rows.unfold(field);
    await frame();
    focusIn(root, field.name);
  }
}

const frame = () => new Promise((ready) => requestAnimationFrame(ready));
