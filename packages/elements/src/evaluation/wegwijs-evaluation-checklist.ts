import { type PropertyValues } from 'lit';
import { state } from 'lit/decorators.js';
import { countedHandedIn, evaluationsOf, figuresHandedIn, momentsDue, type Evaluation } from '@wegwijs/definition/evaluation';
import { Aids } from '../aids/aids.ts';
import { HandingIn } from '../dossier/handing-in.ts';
import { loadFurther } from '../fields/field.ts';
import { keepPresses } from '../fields/press.ts';
import { tellErrors } from '../fields/tell-errors.ts';
import { aloud } from '../island/aloud.ts';
import { tell } from '../island/events.ts';
import { focusIn } from '../island/focus.ts';
import { printAlone } from '../island/print.ts';
import { letterScene } from '../plan/letter-scene.ts';
import { Surroundings } from '../plan/surroundings.ts';
import { oneLine } from '../runs.ts';
import { heard, word } from '../scene.ts';
import { whenIdle } from '../when-idle.ts';
import type { WordKey } from '../words/nl.ts';
import { Acting, type ActingHost } from './acting.ts';
import { Asking } from './asking.ts';
import { ChecklistProperties, type ChecklistView } from './checklist-properties.ts';
import { ChecklistDocuments } from './documents.ts';
import { LookingOver } from './looking-over.ts';
import { checklistPage } from './page.ts';
import type { ChecklistStage } from './stage.ts';
import { sees } from './sees.ts';
import { checklistStyles } from './styles.ts';
import { viewsOf } from './views.ts';
import { paper } from './views/paper.ts';

/**
 * The regular look back on a plan, together: when there is a talk, the own questions of each in the own language, what the plan answers
 * by itself, how the life areas go through time, and what changes in the plan. Inside a `<wegwijs-dossier>` it takes its documents
 * from there. A policy officer sees figures over groups, in which nobody can be recognised.
 *
 * @tag wegwijs-evaluation-checklist
 * @summary Looks back on a plan with all who are in it, and adjusts it.
 * @attr pictures - Show a face at each step of a score that goes from bad to good.
 * @attr large-text - Show everything a third larger, for reading together at a desk.
 * @fires wegwijs-change - Something was entered: `{kind, id, changes: [{pointer, from, to}]}`.
 * @fires wegwijs-finding - Something in what was handed in is not right: `{findings}`.
 * @csspart island - All of the widget.
 * @csspart views - The way to its parts.
 * @csspart view - One of these.
 * @csspart heading - A heading.
 */
export class WegwijsEvaluationChecklist extends ChecklistProperties {
  static override styles = checklistStyles;

  readonly #aloud = aloud(this);
  @state() private by: string | undefined;
  readonly #around = new Surroundings(this);
  readonly #figures = new HandingIn(this, () => this.figures, figuresHandedIn);
  readonly #counted = new HandingIn(this, () => this.dossiers, countedHandedIn);
  readonly #documents: ChecklistDocuments = new ChecklistDocuments({
    around: this.#around,
    requestUpdate: () => this.requestUpdate(),
    found: (findings) => findings.length > 0 && tell(this, 'wegwijs-finding', { findings }),
    told: (kind, id, changes) => tell(this, 'wegwijs-change', { kind, id, changes }),
    touched: (id) => (this.evaluation = id),
    does: () => ({
      focus: (pointer) => focusIn(this.renderRoot as ShadowRoot, pointer),
      announce: this.#aloud.say,
    }),
  });
  readonly #asking = new Asking(this.#documents, this.#around);
  readonly #acting = new Acting(this.#host());
  readonly #over = new LookingOver((findings) => findings.length > 0 && tell(this, 'wegwijs-finding', { findings }));
  #focus = '';

  constructor() {
    super();
    void loadFurther().then(() => this.requestUpdate());
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#documents.open();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#documents.close();
  }

  /** Opens a view of the talk that is shown and prints it on A4: in Dutch and the language of the reader. */
  print(): void {
    const stage = this.#stage();
    const scene = stage && letterScene(stage.scene);
    const title = scene ? oneLine(word(scene, 'evaluation.view-talk')) : '';
    if (!scene || !stage.shown || !printAlone(scene, title, paper(stage), checklistStyles, 'A4')) globalThis.print();
    // The questions speak the language of the page again.
    this.requestUpdate();
  }

  protected override willUpdate(changed: PropertyValues): void {
    this.#documents.show(changed, this.#shown?.id);
    const { evaluation, records } = this.#documents;
    this.#over.read(evaluation?.catalogues);
    this.#asking.heed(this.#shown, this.#over.catalogue);
    if (evaluation?.definition) this.#over.look(records, this.#around.today);
  }

  protected override render(): unknown {
    return checklistPage(this.#stage(), this.#view, this.#views, this.#documents.coming, this.#aloud.render());
  }

  protected override firstUpdated(): void {
    tellErrors(this.renderRoot);
    keepPresses(this.renderRoot);
    whenIdle(() => new Aids(this, () => this.#documents.scene()));
  }

  protected override updated(): void {
    if (this.#focus) focusIn(this.renderRoot as ShadowRoot, this.#focus);
    this.#focus = '';
  }

  get #evaluations(): Evaluation[] {
    return evaluationsOf(this.#documents.records);
  }

  /** The evaluation that is shown: the one that is asked for, else the next one that is planned, else the last. */
  get #shown(): Evaluation | undefined {
    const all = this.#evaluations;
    return all.find(({ id }) => id === this.evaluation) ?? all.find(({ heldOn }) => heldOn === undefined) ?? all.at(-1);
  }

  get #views(): readonly ChecklistView[] {
    return viewsOf(this.#around.role, this.subject, (this.#figures.now ?? this.#counted.now) !== undefined);
  }

  get #view(): ChecklistView {
    const all = this.#views;
    return this.view !== undefined && all.includes(this.view) ? this.view : (all[0] ?? 'moments');
  }

  #stage(): ChecklistStage | undefined {
    const [scene, form] = [this.#documents.scene(), this.#documents.evaluation?.form];
    if (!scene || !form) return undefined;
    const { role, today } = this.#around;
    const { records, way } = this.#documents;
    const { catalogue } = this.#over;
    const shown = this.#shown;
    // A helper sees what was agreed on days, not what follows from documents that are not for it.
    const all = this.subject !== 'person' || sees(form, 'caseManager');
    const due = momentsDue(catalogue.moments, records, { today, subject: this.subject });
    return {
      ...{
        scene,
        form,
        role,
        today,
        records,
        way,
        shown,
        dossiers: this.#counted.now?.items,
        by: this.by,
        readonly: this.readonly,
      },
      figures: this.#figures.now?.set,
      findings: this.#over.findings,
      catalogue,
      due: all ? due : due.filter(({ planned }) => planned !== undefined),
      evaluations: this.#evaluations,
      questions: this.#asking.questions,
      noting: this.#asking.noting,
      proposing: this.#acting.proposing,
      leads: role === 'caseManager' || (role === 'policyOfficer' && this.subject !== 'person'),
      other: (kind) => this.#documents.other(kind),
      go: (view, evaluation) => {
        // Which talk it is stays so: when another is planned meanwhile, and when the page comes back.
        this.evaluation = evaluation ?? (view === 'talk' || view === 'questions' ? shown?.id : undefined) ?? this.evaluation;
        this.view = view;
        this.#focus = 'page-title';
        this.requestUpdate();
      },
      plan: (kind, plannedOn) => this.#acting.plan(kind, plannedOn),
      handIn: (answerer) => this.#acting.handIn(answerer),
      propose: (about) => this.#acting.propose(scene, { ...about }),
      dropProposal: () => this.#acting.drop(),
      addProposal: () => this.#acting.add(),
      accept: (id) => this.#acting.accept(id),
      decline: (id, reason) => this.#acting.decline(id, reason),
      group: (by) => (this.by = by),
      print: () => this.print(),
    };
  }

  #host(): ActingHost {
    const shown = () => this.#shown;
    const subject = () => this.subject;
    return {
      ...{ documents: this.#documents, around: this.#around },
      get subject() {
        return subject();
      },
      get shown() {
        return shown();
      },
      select: (id) => (this.evaluation = id),
      toFindings: () => {
        this.#focus = 'adjust-title';
        this.requestUpdate();
      },
      say: (key) => this.#say(key),
    };
  }

  #say(key: WordKey): void {
    const scene = this.#documents.scene();
    if (scene) this.#aloud.say(heard(scene, key));
  }
}
