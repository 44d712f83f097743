import type { Change, Json } from '@wegwijs/definition';
import { correct, lifeOf, nextVersion, stateOf, type Correction } from '@wegwijs/definition/dossier';
import { find, Form } from '@wegwijs/form';
import type { DecisionActions } from './decision/decision-view.ts';
import type { PlanDocument } from './plan-document.ts';
import type { Surroundings } from './surroundings.ts';

/** What the deciding needs of the editor. */
export interface DecidingHost {
  /** The documents of the dossier by kind. */
  readonly documents: ReadonlyMap<string, PlanDocument>;
  readonly around: Pick<Surroundings, 'today' | 'role' | 'newId'>;
  requestUpdate(): void;
  /** Goes to the heading of the view. */
  begin(): void;
  announce(word: 'life.taken' | 'sealed.kept' | 'sealed.refused', holes?: { readonly [name: string]: string }): void;
  /** A document of its own comes: a new version of a decision. */
  add(kind: string, id: string, document: Json): void;
  corrected(kind: string, id: string, correction: Correction): void;
  /** A version before the one that is shown changes. */
  changeEarlier(kind: string, id: string, changes: readonly Change[]): void;
  print(): void;
}

/** A decision being made: its steps, the facts it takes over, corrections and new versions (domain.md 4.5). */
export class Deciding implements DecisionActions {
  readonly #host: DecidingHost;
  asked: string | undefined;
  correcting: Form | undefined;
  #why = { reason: '', author: '' };
  #new = false;

  constructor(host: DecidingHost) {
    this.#host = host;
  }

  get #document(): PlanDocument | undefined {
    return this.#host.documents.get('pipDecision');
  }

  /** Whether a question has come that was not there before: it takes the focus, once. */
  toAsk(): boolean {
    const now = this.#new && this.asked !== undefined;
    this.#new = false;
    return now;
  }

  ask(to: string | undefined): void {
    this.asked = to;
    this.#new = true;
    this.#host.requestUpdate();
  }

  take(to: string): void {
    const { definition, form, versions, record } = this.#document ?? {};
    const life = definition && lifeOf(definition);
    if (!life || !form) return;
    this.asked = undefined;
    find(form, life.field)?.set(to);
    this.#document?.rest();
    const pointer = `/${(definition.path(life.field) ?? []).join('/')}`;
    // The decision that counts replaces the one before it.
    if (life.states.get(to)?.sealed)
      for (const earlier of versions ?? []) {
        const state = stateOf(definition, earlier.document);
        if (earlier.id !== record?.id && life.states.get(state ?? '')?.next.has('revised'))
          this.#host.changeEarlier('pipDecision', earlier.id, [{ pointer, from: state, to: 'revised' }]);
      }
    this.#host.announce('life.taken', { state: to });
    this.#host.begin();
  }

  correct(reason: string, author: string): void {
    const { form, definition } = this.#document ?? {};
    if (!form || !definition) return;
    this.#why = { reason, author };
    const { around } = this.#host;
    const { role, today } = around;
    this.correcting = new Form(definition, { value: form.value ?? {}, role, today, newId: () => around.newId(), consents: true });
    this.#host.begin();
  }

  keepCorrection(): void {
    const document = this.#document;
    if (!this.correcting || !document?.definition || !document.record) return;
    const made = correct(document.definition, document.record, this.correcting.value, {
      ...this.#why,
      date: this.#host.around.today,
      role: this.#host.around.role,
    });
    if (made.refusals.length > 0) return this.#host.announce('sealed.refused');
    document.form?.accept(this.correcting.value);
    document.rest();
    this.correcting = undefined;
    this.#host.corrected('pipDecision', document.id, made);
    this.#host.announce('sealed.kept');
    this.#host.begin();
  }

  dropCorrection(): void {
    this.correcting = undefined;
    this.#host.begin();
  }

  renew(reason: string): void {
    const { definition, form } = this.#document ?? {};
    if (!definition || form?.value === undefined) return;
    const { today: date } = this.#host.around;
    const { id, document } = nextVersion(definition, form.value, { reason, date, newId: () => this.#host.around.newId() });
    this.#host.add('pipDecision', id, document);
    this.#host.begin();
  }

  print(): void {
    this.#host.print();
  }
}
