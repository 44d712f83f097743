import { type JsonObject } from '@wegwijs/definition';
import {
  adjustment,
  answered,
  findingsIn,
  handIn,
  inside,
  latest,
  type Answerer,
  type Evaluation,
} from '@wegwijs/definition/evaluation';
import type { Surroundings } from '../plan/surroundings.ts';
import type { Scene } from '../scene.ts';
import type { WordKey } from '../words/nl.ts';
import type { ChecklistDocuments } from './documents.ts';
import { Proposing } from './proposing.ts';

/** What acting needs of the checklist. */
export interface ActingHost {
  readonly documents: ChecklistDocuments;
  readonly around: Surroundings;
  readonly subject: string;
  readonly shown: Evaluation | undefined;
  /** Shows another evaluation. */
  select(id: string): void;
  /** Renders, and goes to what there is to adjust. */
  toFindings(): void;
  /** Says something politely. */
  say(key: WordKey): void;
}

/** What people do in an evaluation: plan it, hand in their answers, propose a change of the plan, accept or decline it. */
export class Acting {
  readonly #host: ActingHost;
  /** A finding being written. */
  proposing: Proposing | undefined;

  constructor(host: ActingHost) {
    this.#host = host;
  }

  /** Adds an evaluation for a day that is still to come. */
  plan(kind: string, plannedOn: string): void {
    const { around, documents, subject } = this.#host;
    const id = around.newId();
    documents.add(id, { moment: { kind, plannedOn, ...(subject === 'person' ? {} : { subject }) } });
    this.#host.select(id);
  }

  /** Shares what an answerer began. */
  handIn(answerer: Answerer): void {
    const { shown, documents } = this.#host;
    if (!shown) return;
    const changes = handIn(shown.document, answerer);
    documents.change('evaluation', shown.id, changes);
    this.#host.say(changes.length > 0 ? 'evaluation.shared-told' : 'evaluation.nothing-to-share');
  }

  /** Begins a finding, perhaps about an item. */
  propose({ definition }: Scene, about: JsonObject = {}): void {
    const { around, documents } = this.#host;
    const plan = latest(documents.records, 'developmentPlan');
    this.proposing = new Proposing(definition.schema as JsonObject, plan, about, around.today, () => around.newId());
    this.#host.toFindings();
  }

  drop(): void {
    this.proposing = undefined;
    this.#host.toFindings();
  }

  /** Adds the finding that was written. What lacks is told, and nothing is lost. */
  add(): void {
    const { around, documents, shown } = this.#host;
    const row = this.proposing?.row(around.newId(), around.role, around.today);
    if (!shown || !row) {
      this.proposing?.form.field('/text')?.reveal();
      return this.#host.say('evaluation.propose-need');
    }
    const there = Array.isArray(inside(shown.document, 'findings', 'items'));
    const at = there ? `/findings/items/${String(findingsIn(shown.document).length)}` : '/findings/items';
    this.proposing = undefined;
    documents.change('evaluation', shown.id, [{ pointer: at, from: undefined, to: there ? row : [row] }]);
    this.#host.toFindings();
    this.#host.say('evaluation.proposed-told');
  }

  /** Writes a proposal into the plan. */
  accept(id: string): void {
    const { around, documents, shown } = this.#host;
    const finding = shown && findingsIn(shown.document).find((row) => row['id'] === id);
    if (!finding) return;
    const plan = documents.records.findLast(({ kind }) => kind === 'developmentPlan');
    const { role, today } = around;
    const { changes, findings } = adjustment(finding, plan?.document, { role, today, newId: () => around.newId(), talk: shown });
    if (findings.length > 0) return this.#host.say('evaluation.cannot');
    documents.change('developmentPlan', plan?.id ?? around.idOf('developmentPlan') ?? around.newId(), changes);
    this.#answer(id, true, '');
  }

  /** Declines a proposal, with a reason. */
  decline(id: string, reason: string): void {
    this.#answer(id, false, reason);
  }

  #answer(id: string, accepted: boolean, reason: string): void {
    const { around, documents, shown } = this.#host;
    const changes = shown ? answered(shown.document, id, { accepted, reason, today: around.today }) : [];
    if (!shown || changes.length === 0) return;
    documents.change('evaluation', shown.id, changes);
    this.#host.toFindings();
    this.#host.say(accepted ? 'evaluation.accepted-told' : 'evaluation.declined-told');
  }
}
