import { property } from 'lit/decorators.js';
import type { Json } from '@wegwijs/definition';
import { Association } from './association.ts';
import { Properties } from './properties.ts';

/** What an island is to a page's own form: one control, whose value is the document (DESIGN section 8). */
export abstract class Control extends Properties {
  static formAssociated = true;

  /** The name under which the document is added, as JSON text, to the data of a page's own form. */
  @property({ reflect: true }) name = '';

  /**
   * The browser may keep what was entered for who comes back by its back button; without what is special and without a BSN.
   * Not for a computer that others use.
   */
  @property({ type: Boolean }) restore = false;

  protected readonly internals = this.attachInternals();
  /** What the browser kept of an earlier visit, until it is taken up. */
  protected kept: string | undefined;
  readonly #association = new Association(this);

  /** The document. */
  abstract value: Json | undefined;

  constructor() {
    super();
    // A label of the page clicks on what it labels.
    this.addEventListener('click', (event) => event.composedPath()[0] === this && this.focus());
    // Who goes to the page's own button has left the widget.
    this.addEventListener('focusout', () => this.pageForm && this.judge());
  }

  /** Nothing can be entered, handed in or sent along. A page's `<fieldset disabled>` does the same. */
  @property({ type: Boolean })
  get disabled(): boolean {
    return this.hasAttribute('disabled');
  }
  set disabled(disabled: boolean) {
    this.toggleAttribute('disabled', disabled);
  }

  /** The page's own form in which it stands. (`form` is the form being filled in.) */
  get pageForm(): HTMLFormElement | null {
    return this.internals.form;
  }

  /** The labels of the page. */
  get labels(): NodeList {
    return this.internals.labels;
  }

  /** What hinders, as the browser knows it. */
  get validity(): ValidityState {
    this.judge();
    return this.internals.validity;
  }

  /** What hinders first, in words; empty when nothing does. */
  get validationMessage(): string {
    this.judge();
    return this.internals.validationMessage;
  }

  /** Whether it is judged at all: not while it is disabled. */
  get willValidate(): boolean {
    return this.internals.willValidate;
  }

  /** Whether it can be handed in: all that its role can put right is right, and for who completes nothing is missing. Shows nothing. */
  checkValidity(): boolean {
    this.judge();
    return this.internals.checkValidity();
  }

  /** The same, and shows what hinders. */
  reportValidity(): boolean {
    const valid = this.checkValidity();
    if (!valid) this.showHindrances();
    return valid;
  }

  /** Moved as it stands (`moveBefore`); without this the browser takes it off the page and puts it there again. @internal */
  connectedMoveCallback(): void {
    // Nothing is to be done.
  }

  /** @internal */
  formAssociatedCallback(form: HTMLFormElement | null): void {
    this.#association.join(form);
  }

  /** @internal */
  formDisabledCallback(): void {
    this.requestUpdate();
  }

  /** @internal */
  formResetCallback(): void {
    this.startAgain();
  }

  /** @internal */
  formStateRestoreCallback(state: unknown, reason: 'restore' | 'autocomplete'): void {
    if (reason === 'restore' && typeof state === 'string') this.kept = state;
    this.requestUpdate();
  }

  /** Tells the browser what hinders now. */
  protected abstract judge(): void;

  /** Shows what hinders, and goes to the first of it. */
  protected abstract showHindrances(): void;

  /** Everything is as the page handed it in. */
  protected abstract startAgain(): void;
}
