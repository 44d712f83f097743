import type { ReactiveController } from 'lit';
import type { Island } from './island.ts';

/** What a translating browser puts around a text: two of these, the one in the other. */
const outermost = 'font:not(font font)';

/** An element that is no longer written, and that browsers still make. */
const wrapper: string = 'font';

/** After these something may be shown anew. */
const events = ['input', 'change', 'click', 'focusout'] as const;

/**
 * A browser that translates a page puts each text into a `<font>`, in place of the node that Lit wrote. What is shown anew would
 * then be written into that element and not be seen. So before anything changes each becomes a text again: what stays the same
 * stays translated, what changes is seen, and translated again.
 */
export class Translated implements ReactiveController {
  readonly #root: ParentNode & Node;
  /** The browser keeps count of them: to be told of all that comes would make a page of many fields come slower. */
  readonly #wrapping: HTMLCollectionOf<Element> | undefined;

  constructor(host: Island) {
    this.#root = host.renderRoot;
    this.#wrapping = this.#root.firstElementChild?.getElementsByTagName(wrapper);
    host.addController(this);
  }

  hostConnected(): void {
    for (const event of events) this.#root.addEventListener(event, this.#unwrap, true);
  }

  hostDisconnected(): void {
    for (const event of events) this.#root.removeEventListener(event, this.#unwrap, true);
  }

  hostUpdate(): void {
    this.#unwrap();
  }

  readonly #unwrap = (): void => {
    if (!this.#wrapping?.length) return;
    for (const wrapping of this.#root.querySelectorAll(outermost)) wrapping.replaceWith(wrapping.textContent);
  };
}
