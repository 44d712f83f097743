import type { PropertyValues } from 'lit';
import { state } from 'lit/decorators.js';
import type { FormChange } from '@wegwijs/form';
import { loadFurther } from '../fields/field.ts';
import type { RowsField } from '../fields/rows-field.ts';
import { tellErrors } from '../fields/tell-errors.ts';
import { tell } from '../island/events.ts';
import { focusIn } from '../island/focus.ts';
import { printAlone } from '../island/print.ts';
import { Observed } from '../observed.ts';
import { plainWord, said } from '../scene.ts';
import { Deciding } from './deciding.ts';
import { EditorProperties } from './editor-properties.ts';
import { editorPage, type Editing } from './editor-page.ts';
import { letter, letterScene } from './letter.ts';
import { OpenDocuments } from './open-documents.ts';
import type { PlanView } from './plan-stage.ts';
import { planWord } from './plan-text.ts';
import { openRevision } from './revisions.ts';
import { Staging } from './staging.ts';
import { editorStyles } from './styles.ts';
import { Surroundings } from './surroundings.ts';
import { kindOf, viewsOf } from './views.ts';

/**
 * The PIP of the Wet inburgering 2021: the decision and the living plan, made together, in two languages. For the newcomer it is
 * "Mijn plan"; a helper sees the own tasks. Inside a `<wegwijs-dossier>` it takes its documents from there.
 *
 * @tag wegwijs-pip-editor
 * @summary The plan of a newcomer: decision and development plan.
 * @fires wegwijs-change - Something was entered: `{kind, id, changes: [{pointer, from, to}]}`.
 * @fires wegwijs-version - A new version of a decision begins: `{kind, id, document}`.
 * @fires wegwijs-correct - A typing error in a settled decision was put right: `{kind, id, changes, amendment}`.
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

  @state() private told = '';
  readonly #around = new Surroundings(this);
  readonly #observed = new Observed(this);
  readonly #documents = new OpenDocuments({
    around: this.#around,
    requestUpdate: () => this.requestUpdate(),
    changed: (kind, id, changes) => this.#changed(kind, id, changes),
    found: (findings) => findings.length > 0 && tell(this, 'wegwijs-finding', { findings }),
    focus: (kind, pointer) => void this.#toField(kind, pointer),
    announce: (text) => this.#announce(text),
  });
  readonly #staging = new Staging(this.#documents, this.#around);
  readonly #deciding: Deciding = new Deciding({
    documents: this.#documents.byKind,
    around: this.#around,
    requestUpdate: () => this.requestUpdate(),
    begin: () => this.#goTo({}),
    announce: (key, holes) => {
      const scene = this.#documents.scene('pipDecision');
      if (scene) this.#announce(plainWord(scene, key, holes));
    },
    add: (kind, id, document) => {
      this.#around.dossier?.add(kind, id, document);
      tell(this, 'wegwijs-version', { kind, id, document });
    },
    corrected: (kind, id, { changes, amendment }) => {
      this.#around.dossier?.change(kind, id, changes, amendment);
      tell(this, 'wegwijs-correct', { kind, id, changes, amendment });
    },
    changeEarlier: (kind, id, changes) => this.#tell(kind, id, changes),
    print: () => this.print(),
  });
  #focus: { readonly pointer?: string } | undefined;

  constructor() {
    super();
    // Where they are here already nothing is shown twice.
    if (!customElements.get('wegwijs-rows-field')) void loadFurther().then(() => this.requestUpdate());
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#documents.open();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#documents.close();
  }

  /** Opens a view of the decision alone and prints it: for A4, in Dutch and the language of the reader. */
  print(): void {
    const scene = this.#documents.scene('pipDecision');
    if (!scene) return globalThis.print();
    const title = planWord(letterScene(scene), 'letter.title', 'title') ?? said(scene, scene.definition.root, 'title');
    if (!printAlone(letterScene(scene), title.first?.text ?? '', letter(scene), editorStyles)) globalThis.print();
  }

  protected override willUpdate(changed: PropertyValues): void {
    this.#documents.show(changed);
  }

  protected override render(): unknown {
    // What stands in the fields is theirs to follow: of a document only its sections are followed here.
    const shown = this.#documents.byKind.get(kindOf(this.#view));
    this.#observed.render(() => shown?.journey?.steps.value);
    return editorPage(this.#editing, this.told);
  }

  protected override firstUpdated(): void {
    tellErrors(this.renderRoot);
  }

  protected override updated(): void {
    const to = this.#focus;
    this.#focus = undefined;
    const root = this.renderRoot as ShadowRoot;
    if (this.#deciding.toAsk()) focusIn(root, 'ask-step');
    else if (to && to.pointer === undefined) focusIn(root, 'page-title');
    else if (to?.pointer !== undefined) void this.#toField(kindOf(this.#view), to.pointer);
  }

  get #view(): PlanView {
    const views = this.#views;
    return this.view !== undefined && views.includes(this.view) ? this.view : (views[0] ?? 'plan');
  }

  get #views(): PlanView[] {
    // All at once: a part that comes later would move the others.
    if ([...this.#documents.byKind.values()].some(({ phase }) => phase === 'loading')) return [];
    return viewsOf(this.#around.role, (kind) => this.#documents.byKind.get(kind)?.form !== undefined);
  }

  get #editing(): Editing {
    const { readonly } = this;
    const go = (to: PlanView, pointer?: string) => {
      this.view = to;
      this.#goTo(pointer === undefined ? {} : { pointer });
    };
    return {
      ...{ view: this.#view, views: this.#views, documents: this.#documents.byKind, readonly, go },
      ...{ deciding: this.#deciding, around: this.#around },
      scene: (kind) => this.#documents.scene(kind),
      stage: () => this.#staging.stage({ readonly, go, print: () => this.print() }),
      update: () => this.requestUpdate(),
    };
  }

  #changed(kind: string, id: string, changes: readonly FormChange[]): void {
    const form = this.#documents.byKind.get(kind)?.form;
    if (kind === 'developmentPlan' && form) openRevision(form, changes);
    this.#tell(kind, id, changes);
  }

  #tell(kind: string, id: string, changes: readonly FormChange[]): void {
    // A dossier tells what changed in it.
    if (this.#around.dossier) this.#around.dossier.change(kind, id, changes);
    else tell(this, 'wegwijs-change', { kind, id, changes });
  }

  #goTo(place: { readonly pointer?: string }): void {
    this.#focus = place;
    this.requestUpdate();
  }

  /** Goes to a field, opening the row in which it stands. The field elements of a view that has just been shown render after it. */
  async #toField(kind: string, pointer: string): Promise<void> {
    const field = this.#documents.byKind.get(kind)?.form?.field(pointer);
    if (!field) return;
    await new Promise((ready) => requestAnimationFrame(ready));
    for (const rows of this.renderRoot.querySelectorAll<RowsField>('wegwijs-rows-field')) await rows.unfold(field);
    focusIn(this.renderRoot as ShadowRoot, field.name);
  }

  #announce(text: string): void {
    // The same words twice are heard twice.
    this.told = this.told === text ? `${text}\u00a0` : text;
  }
}
