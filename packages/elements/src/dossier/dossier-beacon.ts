import { html, LitElement, nothing, type CSSResultGroup, type PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import { Translated } from '../island/translated.ts';
import { runs } from '../runs.ts';
import { word, type Said } from '../scene.ts';
import { beacon } from '../styles/beacon.ts';
import { islandStyles } from '../styles/index.ts';
import type { BarStage, DossierBar } from './dossier-bar.ts';

/** What a person has to know of and may not see: two answers to choose from, or that nothing can be kept. */
export function urgent({ voices, questions, standing }: BarStage): Said | undefined {
  if (questions.length > 0) return word(voices, 'dossier.asked', { n: questions.length });
  return standing?.trouble === true ? word(voices, standing.word, standing.holes) : undefined;
}

/**
 * The way back to what a dossier tells at its top, at the bottom of the window: for who looks at a page and has gone on below. Who
 * listens has heard it. Internal to the dossier.
 */
export class DossierBeacon extends LitElement {
  static override styles: CSSResultGroup = [...islandStyles, beacon];

  @property({ attribute: false }) stage: BarStage | undefined;
  @property({ attribute: false }) bar: DossierBar | undefined;
  /** Whether the bar is above what the window shows. */
  @state() private above = false;

  readonly #seen = new IntersectionObserver((entries) => {
    const last = entries.at(-1);
    this.above = last !== undefined && !last.isIntersecting && last.boundingClientRect.bottom <= 0;
  });

  constructor() {
    super();
    new Translated(this);
    this.addController({ hostConnected: () => this.#watch(), hostDisconnected: () => this.#seen.disconnect() });
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('bar')) this.#watch();
  }

  #watch(): void {
    this.#seen.disconnect();
    if (this.bar) this.#seen.observe(this.bar);
  }

  protected override render(): unknown {
    const { stage } = this;
    const said = stage && this.above ? urgent(stage) : undefined;
    if (!stage || !said) return nothing;
    const { language, dir } = stage.voices.voice;
    return html`<div class="island" lang=${language} dir=${dir}>
      <button class="secondary" part="button secondary" type="button" @click=${() => this.bar?.goTo()}>${runs(said)}</button>
    </div>`;
  }
}
