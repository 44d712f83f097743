import type { ReactiveController, ReactiveElement } from 'lit';

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
  readonly #host: ReactiveElement;

  constructor(host: ReactiveElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    for (const event of events) this.#host.renderRoot.addEventListener(event, this.#unwrap, true);
  }

  hostDisconnected(): void {
    for (const event of events) this.#host.renderRoot.removeEventListener(event, this.#unwrap, true);
  }

  hostUpdate(): void {
    this.#unwrap();
  }

  readonly #unwrap = (): void => {
    const root = this.#host.renderRoot;
    // The browser keeps count of them: to be told of all that comes would make a page of many fields come slower.
    if ([...root.children].some((child) => child.getElementsByTagName(wrapper).length > 0))
      for (const wrapping of root.querySelectorAll(outermost)) wrapping.replaceWith(wrapping.textContent);
  };
}
