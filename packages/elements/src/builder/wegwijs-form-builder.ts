import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Finding, WorkKeeper } from '@wegwijs/definition';
import type { Person, PublishPolicy, PublishPort, QuestionLibrary } from '@wegwijs/builder';
import { tell } from '../island/events.ts';
import { directionOf } from '../runs.ts';
import { deskOf, speechOf, type DeskPage, type DeskParts } from './builder-desk.ts';
import type { Desk, ExamplePerson } from './desk.ts';
import { FormOpener } from './form-opener.ts';
import { failure, frame } from './frame.ts';
import { keepingFocus } from './notice-focus.ts';
import { paneTurn } from './pane-keys.ts';
import { Panels } from './panels.ts';
import { builderStyles } from './styles/index.ts';
import { turnOf } from './turn-keys.ts';
import type { ViewName } from './views.ts';
import type { Workbench } from './workbench.ts';

/**
 * The form builder: what a gemeente asks, lists and decides above the floor of the law, edited without a programmer. It edits one layer;
 * nothing goes live until it is published.
 *
 * @tag wegwijs-form-builder
 * @summary The form builder for the layer of a gemeente.
 * @fires wegwijs-finding - Something could not be opened: `{findings}`.
 * @csspart island - All of the builder.
 */
export class WegwijsFormBuilder extends LitElement {
  static override styles = builderStyles;

  /** The address of what is edited: an `index.json` that `wegwijs workbench` writes. */
  @property() definition: string | undefined;

  /** What is edited, for a page that has it already. It goes before `definition`. */
  @property({ attribute: false }) workbench: Workbench | undefined;

  /** The form to begin with: a kind of document, such as `intake`. */
  @property() form = 'intake';

  /** Who works here: opaque to the builder, with roles `reader`, `editor`, `translator`, `approver`. */
  @property({ attribute: false }) person: Person = { id: 'me', roles: ['editor'] };

  /** What is edited over a new version of what lies above: the builder then offers to go through what that means. */
  @property({ attribute: false }) nextWorkbench: Workbench | undefined;

  /** Where what is published goes, by form. Without it files are handed over. */
  @property({ attribute: false }) port: ((form: string) => PublishPort) | undefined;

  /** Where work is kept the moment that it is done. Without it the builder's own entry keeps it in the browser. */
  @property({ attribute: false }) keeper: WorkKeeper | undefined;

  /** Whether another person has to approve before something is published. */
  @property({ attribute: false }) policy: PublishPolicy = { secondPerson: false };

  /** Questions that several forms share, to add from. */
  @property({ attribute: false }) libraries: readonly QuestionLibrary[] = [];

  /** People made up for the preview. */
  @property({ attribute: false }) persons: readonly ExamplePerson[] = [];

  /** The language of the builder: `nl`, or `en`. */
  @property() locale: string | undefined;

  /** The level of the builder's own heading, 1–6. */
  @property({ attribute: 'heading-level', type: Number }) headingLevel = 2;

  @state() private desk: Desk | undefined;
  @state() private view: ViewName = 'form';
  @state() private told = '';
  @state() private refused = '';
  @state() private failed = false;
  readonly #forms = new FormOpener(this, {
    opened: (parts) => this.#opened(parts),
    failed: (finding) => this.#fail(finding),
    keeper: () => this.openKeeper(),
  });
  readonly #panels = new Panels(this);

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
    const { workbench } = this.#forms;
    const framed = desk && { view: this.view, refused: this.refused, forms: workbench?.forms ?? [], panel: this.#panels.shown(this.view, desk) }; // prettier-ignore
    const missing = () => (this.failed ? failure(say, () => void this.#again(say)) : html`<p role="status">${say('builder.loading')}</p>`); // prettier-ignore
    const content = framed ? frame(desk, framed, this) : missing();
    return html`<div class="island builder" part="island" lang=${language} dir=${directionOf(language)} @keydown=${this.#key}>
      ${content}
      <div class="visually-hidden" role="status">${this.told || nothing}</div>
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

  /** Opens the form anew as it is kept and published now. @param takeOver from another tab */
  async reopen(takeOver = false): Promise<void> {
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
    if (answer.may) this.#announce(this.desk.say(what === 'undo' ? 'builder.undone' : 'builder.redone'));
    else if (answer.why.code !== 'nothing') this.refused = this.desk.refusal(answer.why);
  }

  /** Tries once more to open what could not be; where it fails again nothing that is seen changes. */
  async #again(say: Desk['say']): Promise<void> {
    await this.#forms.again();
    if (this.failed) this.#announce(say('builder.failed'));
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
    this.failed = false;
    this.desk = deskOf(parts, this.#language, this.#page);
    parts.work.builder.subscribe(() => this.requestUpdate());
  }

  #fail(finding: Finding): void {
    this.failed = true;
    this.desk = undefined;
    tell(this, 'wegwijs-finding', { findings: [finding] });
  }

  async #focusOn(id: string | undefined): Promise<void> {
    await this.updateComplete;
    const panel = id === undefined ? undefined : await this.#panels.drawn(this.view);
    const places = id === undefined ? [] : [...(panel?.querySelectorAll<HTMLElement>(`[data-id="${CSS.escape(id)}"]`) ?? [])];
    // Where there is room for one part at a time, the others are hidden.
    const place = places.find((one) => one.checkVisibility());
    const target = place ?? this.renderRoot.querySelector<HTMLElement>('#builder-view');
    target?.focus();
    target?.scrollIntoView({ block: 'nearest' });
  }

  #announce(text: string): void {
    // The same words twice are heard twice.
    this.told = this.told === text ? `${text}\u00a0` : text;
  }
}
