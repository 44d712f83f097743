import { html, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { composed, type StoryFile } from '../support/composed.ts';

/** A moment on the way of somebody. */
export interface Moment {
  /** What happens, in a few words. */
  readonly title: string;
  readonly file: StoryFile;
  /** The story in that file. */
  readonly story: string;
}

/** Walks through what somebody meets, moment by moment; each is a story that also stands by itself. */
export class StoryJourney extends LitElement {
  static override properties = { moments: { attribute: false }, at: { state: true } };

  declare moments: readonly Moment[];
  declare at: number;

  constructor() {
    super();
    this.moments = [];
    this.at = 0;
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override render(): TemplateResult {
    const moment = this.moments[this.at];
    if (!moment) return html``;
    return html`<h1>${moment.title}</h1>
      <nav aria-label="De weg">
        <button type="button" ?disabled=${this.at === 0} @click=${() => (this.at -= 1)}>Terug</button>
        ${this.at + 1} van ${this.moments.length}
        <button type="button" ?disabled=${this.at === this.moments.length - 1} @click=${() => (this.at += 1)}>Verder</button>
      </nav>
      ${keyed(this.at, html`<div>${this.#of(moment).template()}</div>`)}`;
  }

  protected override updated(changed: PropertyValues): void {
    const moment = this.moments[this.at];
    if (moment && (changed.has('at') || changed.has('moments'))) void this.#of(moment).play(this);
  }

  #of({ file, story }: Moment) {
    return composed(file, story, {});
  }
}

if (!customElements.get('story-journey')) customElements.define('story-journey', StoryJourney);
