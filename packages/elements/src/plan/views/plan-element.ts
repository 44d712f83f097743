import { LitElement } from 'lit';
import { property } from 'lit/decorators.js';
import { Observed } from '../../observed.ts';
import type { PlanStage } from '../plan-stage.ts';

/** One picture of a plan. Like a field it renders into the tree of its island, and updates alone when something that it read changes. */
export abstract class PlanElement extends LitElement {
  /** What it shows, and what it may do. */
  @property({ attribute: false }) stage!: PlanStage;

  readonly #observed = new Observed(this);

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override render(): unknown {
    return this.#observed.render(() => this.template());
  }

  /** What the picture looks like now. Everything read here is followed. */
  protected abstract template(): unknown;
}
