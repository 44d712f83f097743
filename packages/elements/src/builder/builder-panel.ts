import { LitElement, type PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import type { Desk } from './desk.ts';

/**
 * A part of the builder's page. It renders into the builder's own tree, so that all of it is one scope of ids and one style sheet, and
 * is drawn anew when the design or the selection changes.
 */
export abstract class BuilderPanel extends LitElement {
  @property({ attribute: false }) desk!: Desk;

  #stop: (() => void) | undefined;

  constructor() {
    super();
    this.addController({
      hostConnected: () => this.#follow(),
      hostDisconnected: () => this.#stop?.(),
    });
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('desk')) this.#follow();
  }

  #follow(): void {
    this.#stop?.();
    // Properties come after an element is connected.
    this.#stop = (this.desk as Desk | undefined)?.builder.subscribe(() => this.requestUpdate());
  }
}
