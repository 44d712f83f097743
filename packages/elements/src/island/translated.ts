import type { ReactiveController } from 'lit';
import type { Island } from './island.ts';

/** What a translating browser puts around a text: two of these, the one in the other. */
const outermost = 'font:not(font font)';

/** After these something may be shown anew. */
const events = ['input', 'change', 'click', 'focusout'] as const;

/**
 * A browser that translates a page puts each text into a `<font>`, in place of the node that Lit wrote. What is shown anew would
 * then be written into that element and not be seen. So before anything changes each becomes a text again: what stays the same
 * stays translated, what changes is seen, and translated again.
 */
export class Translated implements ReactiveController {
  readonly #root: ParentNode & Node;
  readonly #watched: MutationObserver;
  #found = false;

  constructor(host: Island) {
    this.#root = host.renderRoot;
    this.#watched = new MutationObserver((records) => this.#look(records));
    host.addController(this);
  }

  hostConnected(): void {
    // A page may be translated before this comes.
    this.#found = this.#root.querySelector(outermost) !== null;
    this.#watched.observe(this.#root, { childList: true, subtree: true });
    for (const event of events) this.#root.addEventListener(event, this.#unwrap, true);
  }

  hostDisconnected(): void {
    this.#watched.disconnect();
    for (const event of events) this.#root.removeEventListener(event, this.#unwrap, true);
  }

  hostUpdate(): void {
    this.#unwrap();
  }

  #look(records: readonly MutationRecord[]): void {
    this.#found ||= records.some(({ addedNodes }) => [...addedNodes].some(({ nodeName }) => nodeName === 'FONT'));
  }

  readonly #unwrap = (): void => {
    this.#look(this.#watched.takeRecords());
    if (!this.#found) return;
    this.#found = false;
    for (const wrapping of this.#root.querySelectorAll(outermost)) wrapping.replaceWith(wrapping.textContent);
  };
}
