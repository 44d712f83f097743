import { html, LitElement, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import type { Desk } from '../desk.ts';
import { QuietProblems } from '../quiet-problems.ts';

/** How many things are not as they should be, beside the name of the view that shows them. Advice is not counted. */
export class BuilderCount extends LitElement {
  @property({ attribute: false }) desk: Desk | undefined;

  readonly #problems = new QuietProblems(this);

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override render(): unknown {
    const number = (this.#problems.found ?? []).filter(({ severity }) => severity !== 'advice').length;
    if (!this.desk || number === 0) return nothing;
    return html`<span class="badge" aria-hidden="true">${number}</span>
      <span class="visually-hidden">(${this.desk.say('builder.words-count', { number })})</span>`;
  }
}
