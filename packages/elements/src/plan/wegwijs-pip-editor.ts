import type { PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import type { Draft, DraftStore, Finding } from '@wegwijs/definition';
import type { FormChange } from '@wegwijs/form';
import { Aids } from '../aids/aids.ts';
import { loadFurther } from '../fields/field.ts';
import { keepPresses } from '../fields/press.ts';
import { tellErrors } from '../fields/tell-errors.ts';
import { aloud } from '../island/aloud.ts';
import { Drafting } from '../island/drafting.ts';
import { tell } from '../island/events.ts';
import { Printing } from '../island/printing.ts';
import { Observed } from '../observed.ts';
import { heard } from '../scene.ts';
import { whenIdle } from '../when-idle.ts';
import { beginNotes } from './begun-notes.ts';
import { Corrections } from './corrections.ts';
import { Deciding } from './deciding.ts';
import { EditorProperties } from './editor-properties.ts';
import { editorPage, type Editing } from './editor-page.ts';
import { Going } from './going.ts';
import { Guiding } from './guiding.ts';
import { OpenDocuments } from './open-documents.ts';
import { Papers } from './paper/papers.ts';
import { PlanDraft } from './plan-draft.ts';
import { PlanFindings } from './plan-findings.ts';
import { openRevision } from './revisions.ts';
import { Begun } from './sharing/begun.ts';
import { ShownView } from './shown-view.ts';
import { Staging } from './staging.ts';
import { editorStyles } from './styles.ts';
import { Surroundings } from './surroundings.ts';
import { TellingChanges } from './telling-changes.ts';
import { kindOf } from './views.ts';

/**
 * The PIP of the Wet inburgering 2021: the decision and the living plan, made together, in two languages. For the newcomer it is
 * "Mijn plan"; a helper sees the own tasks. Inside a `<wegwijs-dossier>` it takes its documents from there.
 *
 * @tag wegwijs-pip-editor
 * @summary The plan of a newcomer: decision and development plan.
 * @attr pictures - Show a picture at each section of questions that has one (`x-picture`).
 * @attr large-text - Show everything a third larger, for reading together at a desk.
 * @fires wegwijs-change - Something was entered: `{kind, id, changes: [{pointer, from, to}]}`.
 * @fires wegwijs-version - A new version of a decision begins: `{kind, id, document}`.
 * @fires wegwijs-correct - A typing error in a settled decision was put right: `{kind, id, changes, amendment}`.
 * @fires wegwijs-draft - What is half written and stands in no document yet: `{draft}`, to be set again as `draft`.
 * @fires wegwijs-finding - Something in what was handed in is not right: `{findings}`.
 * @csspart island - All of the widget.
 * @csspart views - The way to the parts of the plan.
 * @csspart view - One of these.
 * @csspart state - Where the decision stands.
 * @csspart terms - The terms with their source.
 * @csspart facts - What other documents offer.
 * @csspart sealed - What can be done with a settled decision.
 * @csspart revision - The open revision of the plan.
 * @csspart section - A section of questions.
 * @csspart heading - A heading.
 * @csspart notice - Something that is told.
 * @csspart button - A button; `secondary` or `link` beside it.
 */
export class WegwijsPipEditor extends EditorProperties {
  static override styles = editorStyles;

  readonly #aloud = aloud(this);
  readonly #around = new Surroundings(this);
  readonly #telling = new TellingChanges(this, this.#around);
  readonly #observed = new Observed(this);
  readonly #documents = new OpenDocuments({
    around: this.#around,
    requestUpdate: () => this.requestUpdate(),
    changed: (kind, id, changes) => this.#changed(kind, id, changes),
    stirred: () => this.#drafting.touch(),
    found: (findings) => this.#found(findings),
    focus: (kind, pointer) => this.#toField(kind, pointer),
    announce: this.#aloud.say,
  });
  readonly #begun: Begun = new Begun(() => this.#drafting.touch());
  readonly #draft: PlanDraft = new PlanDraft(this.#documents, this.#begun, () => this.shadowRoot ?? this);
  readonly #drafting: Drafting = new Drafting(this, {
    now: () => this.#draft.now,
    ready: (draft) => tell(this, 'wegwijs-draft', { draft }),
    found: (draft) => (this.draft = draft),
    tell: (findings) => this.#found(findings),
  });
  readonly #going = new Going(this);
  readonly #shown = new ShownView(this, this.#documents, this.#around, this.#going);
  readonly #findings = new PlanFindings(
    this.#documents,
    this.#around,
    new Guiding(this.#documents, this.#around, this.#shown),
    (findings) => {
      this.#found(findings);
      this.requestUpdate();
    },
  );
  readonly #papers = new Papers(this.#documents, new Printing(this));
  readonly #corrections = new Corrections(this.#around, () => this.requestUpdate());
  readonly #staging = new Staging(this.#documents, this.#around);
  readonly #deciding: Deciding = new Deciding({
    documents: this.#documents.byKind,
    around: this.#around,
    requestUpdate: () => this.requestUpdate(),
    begin: () => this.#going.to(),
    announce: (key, holes) => {
      const scene = this.#documents.scene('pipDecision');
      if (scene) this.#aloud.say(heard(scene, key, holes));
    },
    add: this.#telling.add,
    corrected: this.#telling.correct,
    changeEarlier: this.#telling.change,
    print: () => this.print(),
  });

  constructor() {
    super();
    // Where they are here already nothing is shown twice.
    if (!customElements.get('wegwijs-rows-field')) void loadFurther().then(() => this.requestUpdate());
  }

  /** What is half written and stands in no document yet. Setting it puts that back, on any device. */
  @property({ attribute: false })
  get draft(): Draft {
    return this.#draft.now;
  }
  set draft(draft: Draft | undefined) {
    if (draft) this.#found(this.#draft.restore(draft));
    this.requestUpdate();
  }

  /** Where drafts are kept on this device; undefined in a build without. */
  protected openDrafts(): Promise<DraftStore> | undefined {
    return undefined;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#documents.open();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#documents.close();
  }

  /** Opens a view of the decision, or else of the living plan, alone and prints it: for A4, in Dutch and the language of the reader. */
  print(): void {
    this.#papers.print(this.#shown.now);
  }

  /** Renders without waiting, since a print command does not wait either. @internal */
  showNow(): void {
    this.requestUpdate();
    this.performUpdate();
  }

  protected override willUpdate(changed: PropertyValues): void {
    this.#documents.show(changed);
    this.#findings.heed();
    this.#shown.document?.appear();
    if (this.isConnected && this.keeping === 'device' && this.subject !== undefined)
      void this.#drafting.open(() => this.openDrafts(), this.subject);
  }

  protected override render(): unknown {
    // What stands in the fields is theirs to follow: of a document only its sections are followed here.
    const shown = this.#shown.document;
    this.#observed.render(() => shown?.journey?.steps.value);
    return editorPage(this.#editing, this.#aloud.render(), this.#papers.instead(this.#shown.now));
  }

  protected override firstUpdated(): void {
    tellErrors(this.renderRoot);
    keepPresses(this.renderRoot);
    // A text of the editor itself, such as a note.
    this.renderRoot.addEventListener('input', () => this.#drafting.touch());
    whenIdle(() => new Aids(this, () => this.#documents.scene(kindOf(this.#shown.now))));
  }

  protected override updated(): void {
    this.#draft.fill();
    this.#going.arrive(this.#deciding.toAsk());
  }

  get #editing(): Editing {
    const { readonly } = this;
    const { now: view, all: views, go } = this.#shown;
    return {
      ...{ view, views, documents: this.#documents.byKind, readonly, go },
      ...{ deciding: this.#deciding, around: this.#around },
      scene: (kind) => this.#documents.scene(kind),
      stage: () => this.#staging.stage({ readonly, go, begun: this.#begun, print: () => this.print() }),
      update: () => this.requestUpdate(),
      drafting: this.#drafting,
      corrections: this.#corrections.of,
      findings: (scene) => this.#findings.said(scene),
    };
  }

  #changed(kind: string, id: string, changes: readonly FormChange[]): void {
    const form = this.#documents.byKind.get(kind)?.form;
    const begun = form ? beginNotes(form, changes) : [];
    const opened = kind === 'developmentPlan' && form ? openRevision(form, changes) : [];
    this.#telling.change(kind, id, [...changes, ...begun, ...opened]);
  }

  #toField(kind: string, pointer: string): void {
    const field = this.#documents.byKind.get(kind)?.form?.field(pointer);
    if (field) void this.#going.toField(field);
  }

  #found(findings: readonly Finding[]): void {
    if (findings.length > 0) tell(this, 'wegwijs-finding', { findings });
  }
}
