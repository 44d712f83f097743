import { html, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { composed, type Composed, type StoryFile } from '../support/composed.ts';

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
  static override properties = { moments: { attribute: false }, at: { state: true }, story: { state: true } };

  declare moments: readonly Moment[];
  declare at: number;
  declare story: Composed | undefined;

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
      ${this.story && keyed(this.story, html`<div>${this.story.template()}</div>`)}`;
  }

  protected override updated(changed: PropertyValues): void {
    if (changed.has('at') || changed.has('moments')) void this.#open(this.moments[this.at]);
  }

  async #open(moment: Moment | undefined): Promise<void> {
    this.story = undefined;
    if (!moment) return;
    const story = composed(moment.file, moment.story, {});
    await story.before();
    if (moment !== this.moments[this.at]) return;
    this.story = story;
    await this.updateComplete;
    await story.play(this);
  }
}

if (!customElements.get('story-journey')) customElements.define('story-journey', StoryJourney);
