import type { Field } from '@wegwijs/form';
import type { RowsField } from '../fields/rows-field.ts';
import { focusIn } from '../island/focus.ts';

/** Who is gone through. */
export interface GoingHost {
  readonly renderRoot: HTMLElement | DocumentFragment;
  requestUpdate(): void;
}

/** Where the focus goes once the editor shows what was asked for. */
export class Going {
  readonly #host: GoingHost;
  #to: { readonly field?: Field | undefined } | undefined;

  constructor(host: GoingHost) {
    this.#host = host;
  }

  /** To a field of the view that is shown next; without one to its heading. */
  to(field?: Field): void {
    this.#to = { field };
    this.#host.requestUpdate();
  }

  /** What was asked for is shown. A question that has come goes first. */
  arrive(asked: boolean): void {
    const to = this.#to;
    this.#to = undefined;
    if (asked) focusIn(this.#root, 'ask-step');
    else if (to?.field) void this.toField(to.field);
    else if (to) focusIn(this.#root, 'page-title');
  }

  /** Goes to a field, opening the row in which it stands. The field elements of a view that has just been shown render after it. */
  async toField(field: Field): Promise<void> {
    await new Promise((ready) => requestAnimationFrame(ready));
    for (const rows of this.#root.querySelectorAll<RowsField>('wegwijs-rows-field')) await rows.unfold(field);
    for (let place: Field | undefined = field; place; place = place.parent) if (this.#focus(place)) return;
    // It is not to be filled in now.
    focusIn(this.#root, 'page-title');
  }

  #focus({ name }: Field): boolean {
    if (!focusIn(this.#root, name)) return false;
    const group = this.#root.getElementById(name);
    // What is closed takes no focus: what opens it does.
    if (group?.contains(this.#root.activeElement) === false) group.querySelector('summary')?.focus();
    return true;
  }

  get #root(): ShadowRoot {
    return this.#host.renderRoot as ShadowRoot;
  }
}
