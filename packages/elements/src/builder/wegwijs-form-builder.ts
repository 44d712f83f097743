import { html, type PropertyValues } from 'lit';
import { state } from 'lit/decorators.js';
import type { Finding, WorkKeeper } from '@wegwijs/definition';
import { aloud } from '../island/aloud.ts';
import { tell } from '../island/events.ts';
import { directionOf } from '../runs.ts';
import { deskOf, speechOf, type DeskPage, type DeskParts } from './builder-desk.ts';
import { BuilderGiven } from './builder-given.ts';
import type { Desk } from './desk.ts';
import { FormOpener } from './form-opener.ts';
import { failure, frame } from './frame.ts';
import { keepingFocus } from './notice-focus.ts';
import { paneTurn } from './pane-keys.ts';
import { Panels } from './panels.ts';
import { focusPlace } from './place-focus.ts';
import { builderStyles } from './styles/index.ts';
import { turnOf } from './turn-keys.ts';
import type { ViewName } from './views.ts';

/**
 * The form builder: what a gemeente asks, lists and decides above the floor of the law, edited without a programmer. It edits one layer;
 * nothing goes live until it is published.
 *
 * @tag wegwijs-form-builder
 * @summary The form builder for the layer of a gemeente.
 * @fires wegwijs-finding - Something could not be opened: `{findings}`.
 * @csspart island - All of the builder.
 */
export class WegwijsFormBuilder extends BuilderGiven {
  static override styles = builderStyles;

  @state() private desk: Desk | undefined;
  @state() private view: ViewName = 'form';
  @state() private refused = '';
  readonly #forms = new FormOpener(this, {
    opened: (parts) => this.#opened(parts),
    failed: (finding) => this.#fail(finding),
    keeper: () => this.openKeeper(),
  });
  readonly #panels = new Panels(this);
  readonly #aloud = aloud(this);

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('definition') || changed.has('workbench')) void this.#forms.openWorkbench();
    else if (changed.has('form') || changed.has('nextWorkbench')) void this.#forms.openForm();
    else if (this.desk && (changed.has('locale') || changed.has('headingLevel')))
      this.desk = deskOf(this.desk, this.#language, this.#page);
  }

  protected override update(changed: PropertyValues<this>): void {
    keepingFocus(this.shadowRoot, () => super.update(changed));
  }

  protected override render(): unknown {
    const { desk } = this;
    const language = this.#language;
    const say: Desk['say'] = (key, holes) => speechOf(this.#forms.workbench, language).say(key, holes).text;
    const { workbench, failed } = this.#forms;
    const framed = desk && { view: this.view, refused: this.refused, forms: workbench?.forms ?? [], panel: this.#panels.shown(this.view, desk) }; // prettier-ignore
    const missing = () => (failed ? failure(say, failed, () => void this.#again(say)) : html`<p role="status">${say('builder.loading')}</p>`); // prettier-ignore
    const content = framed ? frame(desk, framed, this) : missing();
    return html`<div class="island builder" part="island" lang=${language} dir=${directionOf(language)} @keydown=${this.#key}>
      ${content} ${this.#aloud.render()}
    </div>`;
  }

  /** Takes the last step back. */
  undo(): void {
    this.#turn('undo');
  }

  /** Does again what was taken back last. */
  redo(): void {
    this.#turn('redo');
  }

  /** Goes to a part of the builder; with an id to that question there. */
  open(view: ViewName, id?: string): void {
    this.view = view;
    this.refused = '';
    if (id !== undefined) this.desk?.builder.select(id);
    void this.#focusOn(id);
  }

  override async reopen(takeOver = false): Promise<void> {
    await this.#forms.openForm(takeOver);
  }

  /** What keeps the work where the page gives nothing. */
  protected openKeeper(): WorkKeeper | undefined {
    return undefined;
  }

  /** Takes away what was said of a refusal. */
  dismiss(): void {
    this.refused = '';
  }

  readonly #key = (event: KeyboardEvent): void => {
    const turn = turnOf(event);
    if (turn) this.#turn(turn);
    if (turn || paneTurn(event, this.renderRoot as ShadowRoot)) event.preventDefault();
  };

  #turn(what: 'undo' | 'redo'): void {
    const answer = this.desk?.builder[what]();
    if (!answer || !this.desk) return;
    if (answer.may) {
      this.refused = '';
      this.#announce(this.desk.say(what === 'undo' ? 'builder.undone' : 'builder.redone'));
    } else if (answer.why.code !== 'nothing') this.refused = this.desk.refusal(answer.why);
  }

  /** Tries once more to open what could not be. */
  async #again(say: Desk['say']): Promise<void> {
    await this.#forms.again();
    if (this.#forms.failed) this.#announce(say('builder.failed'));
  }

  #announce(text: string): void {
    this.#aloud.say({ text, language: this.#language });
  }

  get #language(): string {
    const wanted = this.locale ?? this.closest('[lang]')?.getAttribute('lang') ?? 'nl';
    return this.#forms.workbench?.builderWords.has(wanted) ? wanted : 'nl';
  }

  get #page(): DeskPage {
    return {
      level: this.headingLevel,
      announce: (text) => this.#announce(text),
      refuse: (text) => (this.refused = text),
      open: (view, id) => this.open(view, id),
      reopen: (takeOver) => this.reopen(takeOver),
    };
  }

  #opened(parts: DeskParts): void {
    // Who looks at a question goes on looking at it.
    parts.work.builder.select(this.desk?.builder.selected);
    this.desk = deskOf(parts, this.#language, this.#page);
    parts.work.builder.subscribe(() => this.requestUpdate());
  }

  #fail(finding: Finding): void {
    this.desk = undefined;
    tell(this, 'wegwijs-finding', { findings: [finding] });
  }

  async #focusOn(id: string | undefined): Promise<void> {
    await this.updateComplete;
    focusPlace(this.renderRoot, id, id === undefined ? undefined : await this.#panels.drawn(this.view));
  }
}
