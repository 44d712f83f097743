import { LitElement, nothing, type PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import type { Field } from '@wegwijs/form';
import { Observed, type Rendered } from '../observed.ts';
import type { Scene } from '../scene.ts';

/**
 * One field on the page. It renders into the tree of its island, so that label, description, error, group and summary share
 * one scope of ids; the form owns the value. Each updates alone: a keystroke costs one field.
 */
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- each kind says which field it shows
export abstract class FieldElement<F extends Field = Field> extends LitElement {
  /** The field to show. */
  @property({ attribute: false }) field!: F;

  /** The languages and the surroundings to show it in. */
  @property({ attribute: false }) scene!: Scene;

  readonly #observed = new Observed(this);

  /** Moves the focus to the control: the first one, or the one that is chosen. */
  override focus(options?: FocusOptions): void {
    const first = this.querySelector<HTMLElement>('.control :is(input, select, textarea, button)');
    const chosen = first instanceof HTMLInputElement && first.type === 'radio' ? this.#chosen(first) : undefined;
    const target = chosen ?? first ?? this.querySelector<HTMLElement>('[tabindex]');
    target?.focus(options);
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('field') && this.hasUpdated) this.forget();
  }

  /** Another field is shown: what was kept of the one before goes. */
  protected forget(): void {
    // Most keep nothing.
  }

  /** Renders nothing, and hides, while the role that looks does not meet the field. */
  protected override render(): unknown {
    const shown = this.#observed.render(() => (this.field.met ? this.template() : nothing));
    if (this.hidden !== (shown === nothing)) this.hidden = shown === nothing;
    return shown;
  }

  /** Complete when all that lies inside is. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const done = await super.getUpdateComplete();
    // Each waits for those directly inside it: waiting for all, each for all again, has no end where many lie in each other.
    for (const inner of this.querySelectorAll('*'))
      if (inner instanceof FieldElement && hostOf(inner.parentElement) === this) await inner.updateComplete;
    return done;
  }

  /** What the field looks like now. Everything read here is followed. */
  protected abstract template(): Rendered;

  #chosen({ name }: HTMLInputElement): HTMLElement | undefined {
    return [...this.querySelectorAll<HTMLInputElement>('input:checked')].find((input) => input.name === name);
  }
}

/** The field element in which something stands. */
export function hostOf(target: EventTarget | null): FieldElement | undefined {
  let host = target instanceof Element ? target : null;
  while (host && !(host instanceof FieldElement)) host = host.parentElement;
  return host ?? undefined;
}

/** Moves the focus once the field in which something was done shows what came of it: to what is named, or else to its control. */
export async function focusAfter(event: Event, id?: string): Promise<void> {
  const host = hostOf(event.currentTarget);
  if (!host) return;
  await host.updateComplete;
  const found = id === undefined ? null : host.querySelector<HTMLElement>(`[id="${id}"]`);
  (found ?? host).focus();
}
