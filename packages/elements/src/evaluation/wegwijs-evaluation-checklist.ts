import { type PropertyValues } from 'lit';
import { state } from 'lit/decorators.js';
import { isObject, type Finding, type Json, type JsonObject } from '@wegwijs/definition';
import {
  adjustment, answered, answerers, catalogueFindings, catalogueOf, evaluationFindings, evaluationsOf, findingsIn, handIn, inside, itemsFor, latest, momentsDue,
  type Answerer, type Evaluation, type EvaluationCatalogue,
} from '@wegwijs/definition/evaluation'; // prettier-ignore
import { loadFurther } from '../fields/field.ts';
import { tellErrors } from '../fields/tell-errors.ts';
import { tell } from '../island/events.ts';
import { focusIn } from '../island/focus.ts';
import { Surroundings } from '../plan/surroundings.ts';
import { plainWord } from '../scene.ts';
import type { WordKey } from '../words/nl.ts';
import { ChecklistProperties, type ChecklistView } from './checklist-properties.ts';
import { ChecklistDocuments } from './documents.ts';
import { checklistPage } from './page.ts';
import { Proposing } from './proposing.ts';
import { Questions } from './questions.ts';
import type { ChecklistStage } from './stage.ts';
import { checklistStyles } from './styles.ts';
import { viewsOf } from './views.ts';

/**
 * The regular look back on a plan, together: when there is a talk, the own questions of each in the own language, what the plan answers
 * by itself, how the life areas go through time, and what changes in the plan. Inside a `<wegwijs-dossier>` it takes its documents
 * from there. A policy officer sees figures over groups, in which nobody can be recognised.
 *
 * @tag wegwijs-evaluation-checklist
 * @summary Looks back on a plan with all who are in it, and adjusts it.
 * @fires wegwijs-change - Something was entered: `{kind, id, changes: [{pointer, from, to}]}`.
 * @fires wegwijs-finding - Something in what was handed in is not right: `{findings}`.
 * @csspart island - All of the widget.
 * @csspart views - The way to its parts.
 * @csspart view - One of these.
 * @csspart heading - A heading.
 */
export class WegwijsEvaluationChecklist extends ChecklistProperties {
  static override styles = checklistStyles;

  @state() private told = '';
  @state() private by: string | undefined;
  readonly #around = new Surroundings(this);
  readonly #documents: ChecklistDocuments = new ChecklistDocuments({
    around: this.#around,
    requestUpdate: () => this.requestUpdate(),
    found: (findings) => findings.length > 0 && tell(this, 'wegwijs-finding', { findings }),
    told: (kind, id, changes) => tell(this, 'wegwijs-change', { kind, id, changes }),
    does: () => ({
      focus: (pointer) => focusIn(this.renderRoot as ShadowRoot, pointer),
      announce: (text) => this.#announce(text),
    }),
  });
  #questions: readonly Questions[] = [];
  #asked: unknown;
  #answered: Json | undefined;
  #catalogue: { readonly of: unknown; readonly catalogue: EvaluationCatalogue } | undefined;
  #proposing: Proposing | undefined;
  #findings: readonly Finding[] = [];
  #found = '';
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

  protected override willUpdate(changed: PropertyValues): void {
    this.#documents.show(changed, this.#shown?.id);
    this.#ask();
    this.#lookOver();
  }

  protected override render(): unknown {
    return checklistPage(this.#stage(), this.#view, this.#views, this.#documents.coming, this.told);
  }

  protected override firstUpdated(): void {
    tellErrors(this.renderRoot);
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
    return viewsOf(this.#around.role, this.subject, this.dossiers !== undefined);
  }

  get #view(): ChecklistView {
    const all = this.#views;
    return this.view !== undefined && all.includes(this.view) ? this.view : (all[0] ?? 'moments');
  }

  /** What the publication says of moments, items and indicators. */
  get #entries(): EvaluationCatalogue {
    const of = this.#documents.evaluation?.catalogues;
    if (!this.#catalogue || this.#catalogue.of !== of) this.#catalogue = { of, catalogue: catalogueOf(of) };
    return this.#catalogue.catalogue;
  }

  /** The questionnaires of who looks, for the evaluation that is shown. */
  #ask(): void {
    const { evaluation } = this.#documents;
    const [shown, form, page] = [this.#shown, evaluation?.form, evaluation?.definition?.schema];
    const asked = shown && form && isObject(page) ? JSON.stringify([shown.id, shown.moment, this.#around.role]) : undefined;
    if (asked !== this.#asked || !this.#catalogue) {
      this.#questions.forEach((one) => one.close());
      this.#asked = asked;
      this.#answered = shown?.document;
      this.#questions = shown?.moment !== undefined && form && isObject(page) ? this.#questionsOf(shown, shown.moment, page) : [];
    } else if (shown?.document !== this.#answered) {
      this.#answered = shown?.document;
      this.#questions.forEach((one) => one.accept());
    }
  }

  #questionsOf({ id }: Evaluation, moment: string, page: JsonObject): Questions[] {
    const form = this.#documents.evaluation?.form;
    const mine = answerers.filter((answerer) => form?.field(`/own/${answerer}`)?.editable);
    return mine.flatMap((answerer) => {
      const items = itemsFor(this.#entries, moment, answerer).filter(({ derive }) => derive === undefined);
      if (items.length === 0) return [];
      const host = {
        today: this.#around.today,
        newId: () => this.#around.newId(),
        document: () => this.#document(id),
        changed: (changes: Parameters<ChecklistDocuments['change']>[2]) => this.#documents.change('evaluation', id, changes),
      };
      return [new Questions(answerer, items, page, host)];
    });
  }

  #document(id: string): Json {
    return this.#documents.records.find((record) => record.id === id)?.document ?? {};
  }

  /** Tells what is not right, when that is something else than before. */
  #lookOver(): void {
    if (!this.#documents.evaluation?.definition) return;
    const findings = [
      ...catalogueFindings(this.#entries),
      ...evaluationFindings(this.#documents.records, this.#entries, this.#around.today),
    ];
    const found = JSON.stringify(findings);
    this.#findings = findings;
    if (found !== this.#found && findings.length > 0) tell(this, 'wegwijs-finding', { findings });
    this.#found = found;
  }

  #stage(): ChecklistStage | undefined {
    const [scene, form] = [this.#documents.scene(), this.#documents.evaluation?.form];
    if (!scene || !form) return undefined;
    const { role, today } = this.#around;
    const { records } = this.#documents;
    const shown = this.#shown;
    return {
      ...{ scene, form, role, today, records, shown, dossiers: this.dossiers, by: this.by, readonly: this.readonly },
      findings: this.#findings,
      catalogue: this.#entries,
      due: momentsDue(this.#entries.moments, records, { today, subject: this.subject }),
      evaluations: this.#evaluations,
      questions: this.#questions,
      proposing: this.#proposing,
      leads: role === 'caseManager' || (role === 'policyOfficer' && this.subject !== 'person'),
      other: (kind) => this.#documents.other(kind),
      go: (view, evaluation) => {
        if (evaluation !== undefined) this.evaluation = evaluation;
        this.view = view;
        this.#focus = 'page-title';
        this.requestUpdate();
      },
      plan: (kind, plannedOn) => this.#plan(kind, plannedOn),
      handIn: (answerer) => this.#handIn(answerer),
      propose: (about) => {
        const plan = latest(records, 'developmentPlan');
        const page = scene.definition.schema as JsonObject;
        this.#proposing = new Proposing(page, plan, { ...about }, today, () => this.#around.newId());
        this.#focus = 'adjust-title';
        this.requestUpdate();
      },
      dropProposal: () => {
        this.#proposing = undefined;
        this.#focus = 'adjust-title';
        this.requestUpdate();
      },
      addProposal: () => this.#addProposal(),
      accept: (id) => this.#accept(id),
      decline: (id, reason) => this.#answer(id, false, reason),
      group: (by) => (this.by = by),
    };
  }

  #plan(kind: string, plannedOn: string): void {
    const id = this.#around.newId();
    const subject = this.subject === 'person' ? {} : { subject: this.subject };
    this.#documents.add(id, { moment: { kind, plannedOn, ...subject } });
    this.evaluation = id;
  }

  #handIn(answerer: Answerer): void {
    const shown = this.#shown;
    if (!shown) return;
    const changes = handIn(shown.document, answerer);
    this.#documents.change('evaluation', shown.id, changes);
    this.#say(changes.length > 0 ? 'evaluation.shared-told' : 'evaluation.nothing-to-share');
  }

  #addProposal(): void {
    const { role, today } = this.#around;
    const shown = this.#shown;
    const row = this.#proposing?.row(this.#around.newId(), role, today);
    if (!shown || !row) {
      for (const key of ['/text']) this.#proposing?.form.field(key)?.reveal();
      return this.#say('evaluation.propose-need');
    }
    const all = inside(shown.document, 'findings', 'items');
    const there = Array.isArray(all);
    const change = there
      ? { pointer: `/findings/items/${findingsIn(shown.document).length}`, from: undefined, to: row }
      : { pointer: '/findings/items', from: undefined, to: [row] };
    this.#proposing = undefined;
    this.#documents.change('evaluation', shown.id, [change]);
    this.#focus = 'adjust-title';
    this.#say('evaluation.proposed-told');
  }

  /** Writes a proposal into the plan. */
  #accept(id: string): void {
    const { role, today } = this.#around;
    const { records } = this.#documents;
    const shown = this.#shown;
    const finding = shown && findingsIn(shown.document).find((row) => row['id'] === id);
    if (!finding) return;
    const plan = records.findLast(({ kind }) => kind === 'developmentPlan');
    const { changes, findings } = adjustment(finding, plan?.document, { role, today, newId: () => this.#around.newId() });
    if (findings.length > 0) return this.#say('evaluation.cannot');
    this.#documents.change('developmentPlan', plan?.id ?? this.#around.idOf('developmentPlan') ?? this.#around.newId(), changes);
    this.#answer(id, true);
  }

  #answer(id: string, accepted: boolean, reason = ''): boolean {
    const shown = this.#shown;
    const changes = shown ? answered(shown.document, id, { accepted, reason, today: this.#around.today }) : [];
    if (!shown || changes.length === 0) return false;
    this.#documents.change('evaluation', shown.id, changes);
    this.#focus = 'adjust-title';
    this.#say(accepted ? 'evaluation.accepted-told' : 'evaluation.declined-told');
    return true;
  }

  #say(key: WordKey): void {
    const scene = this.#documents.scene();
    if (scene) this.#announce(plainWord(scene, key));
  }

  #announce(text: string): void {
    // The same words twice are heard twice.
    this.told = this.told === text ? `${text}\u00a0` : text;
  }
}
