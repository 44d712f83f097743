import type { Json, StoredRecord } from '@wegwijs/definition';
import { completionOf, problemsOf, type Form, type Journey, type Missing, type Page } from '@wegwijs/form';
import { said, type Scene } from '../scene.ts';
import { tell, type Amending, type Receipt } from './events.ts';
import { send } from './sending.ts';
import type { Notice, Stage } from './stage.ts';

/** What a session needs of its island. */
export interface SessionHost extends HTMLElement {
  requestUpdate(): void;
  /** Moves the focus once the page has been shown: to a field, or else to the heading. */
  moveTo(place: 'title' | 'summary' | { readonly pointer: string }): void;
  announce(text: string): void;
  keepDraft(): boolean;
  chooseLanguage(locale: string, both: boolean): void;
  printAnswers(): void;
  today(): string;
}

/** One person at one form: where they are, what was tried, what was sent. */
export class Session {
  readonly form: Form;
  readonly journey: Journey;
  readonly #host: SessionHost;
  /** The document that the page has: what was handed in, or what it received last. */
  handedIn: Json | undefined;
  tried = false;
  lacks: readonly Missing[] = [];
  leftOut: Stage['leftOut'];
  sending: Stage['sending'] = 'no';
  receipt: Receipt | undefined;
  sentAs: Stage['sentAs'];
  amending: Amending | undefined;
  completedOn: string | undefined;
  earlier: readonly StoredRecord[] = [];
  resumeAt: { readonly page: Page; readonly pointer?: string } | undefined;
  fromCheck = false;
  saved = false;

  constructor(host: SessionHost, form: Form, journey: Journey) {
    this.#host = host;
    this.form = form;
    this.journey = journey;
  }

  /** What the pages render with. */
  stage(
    scene: Scene,
    surroundings: Pick<Stage, 'display' | 'languages' | 'languageChoice'> & { readonly notices: readonly Notice[] },
  ): Stage {
    const { form, journey, tried, lacks, leftOut, sending, receipt, sentAs, amending, completedOn, earlier, fromCheck } = this;
    const saved: Notice[] = this.saved ? [{ word: 'step.saved', tone: 'success' }] : [];
    return {
      ...{ scene, form, journey, tried, lacks, leftOut, sending, receipt, sentAs, amending, completedOn, earlier, fromCheck },
      ...surroundings,
      notices: [...surroundings.notices, ...saved],
      resumed: this.resumeAt !== undefined,
      go: (page, pointer) => this.go(page, pointer),
      next: () => this.next(scene),
      goOn: () => this.#leave(scene),
      save: () => this.#save(),
      submit: () => void this.submit(),
      choose: (locale, both) => this.#host.chooseLanguage(locale, both),
      amend: (reason, author) => this.#amend(reason, author),
      print: () => this.#host.printAnswers(),
    };
  }

  /** Goes to a page, and there to a field or the heading. */
  go(page: Page, pointer?: string): void {
    const from = this.journey.page.value;
    this.fromCheck = pointer !== undefined && from === 'check' && page.startsWith('step:');
    this.tried = false;
    this.saved = false;
    if (page !== from) this.leftOut = undefined;
    this.journey.go(page);
    this.resumeAt = undefined;
    this.#host.keepDraft();
    this.#host.requestUpdate();
    this.#host.moveTo(pointer === undefined ? 'title' : { pointer });
    this.#tellStep();
  }

  /** On to the next page. What is wrong is shown first; what is missing is listed and blocks nothing. */
  next(scene: Scene): void {
    const { journey } = this;
    if (journey.page.value === 'start') {
      const place = this.resumeAt;
      return this.go(place?.page ?? journey.next);
    }
    const step = journey.step;
    if (!step) return void this.submit();
    for (const problem of journey.problems(step)) this.form.field(problem.pointer)?.reveal();
    if (journey.problems(step).some(({ weight }) => weight !== 'missing')) return this.#stop();
    this.#leave(scene);
  }

  /** Hands in, if nothing hinders. */
  async submit(): Promise<void> {
    this.saved = false;
    const before = this.form.value ?? {};
    const outcome = await send(this.#host, this.form, this.handedIn, this.amending, () => {
      this.sending = 'busy';
      this.#host.requestUpdate();
    });
    this.sending = 'no';
    if (outcome.kind === 'lacking') {
      this.lacks = completionOf(this.form).missing;
      problemsOf(this.form.root).forEach(({ pointer }) => this.form.field(pointer)?.reveal());
      this.#stop();
    } else if (outcome.kind === 'failed') this.sending = outcome.loggedOut ? 'logged-out' : 'failed';
    else if (outcome.kind === 'sent') this.#sent(outcome.purpose, outcome.receipt, before);
    this.#host.requestUpdate();
  }

  /** Closes the form when a completed document is shown. */
  seal(completedOn: string | undefined): void {
    this.completedOn = completedOn;
    this.form.sealed.value = completedOn !== undefined && !this.amending;
    // A step that held only open questions is not there any more.
    const page = this.journey.page.value;
    if (page.startsWith('step:') && !this.journey.step) this.journey.go(page);
  }

  #sent(purpose: 'ready' | 'complete', receipt: Receipt | undefined, document: StoredRecord['document']): void {
    this.receipt = receipt;
    this.handedIn = document;
    this.sentAs = purpose;
    const date = receipt?.receivedAt ?? this.#host.today();
    if (purpose === 'complete' && this.form.definition.own) {
      const { name } = this.form.definition;
      const amendment = this.amending && { ...this.amending, of: String(this.earlier.length) };
      this.earlier = [
        ...this.earlier,
        {
          document,
          definition: name,
          revision: receipt?.reference ?? String(this.earlier.length + 1),
          savedAt: date,
          ...(amendment ? { amendment } : {}),
        },
      ];
      this.amending = undefined;
      this.seal(date);
    }
    this.go('done');
  }

  #amend(reason: string, author: string): boolean {
    if (reason === '' || author === '') return false;
    this.amending = { reason, author, date: this.#host.today() };
    this.form.sealed.value = false;
    this.go(this.journey.steps.value[0] ? `step:${this.journey.steps.value[0].id}` : 'check');
    return true;
  }

  #leave(scene: Scene): void {
    const step = this.journey.step;
    const missing = step
      ? this.journey.problems(step).filter(({ weight, pointer }) => weight === 'missing' && this.form.field(pointer)?.editable)
      : [];
    const title = said(scene, step?.sections[0]?.field.node ?? scene.definition.root, 'title');
    this.go(this.fromCheck ? 'check' : this.journey.next);
    this.leftOut = missing.length > 0 ? { title, pointers: missing.map(({ pointer }) => pointer) } : undefined;
    this.#host.requestUpdate();
  }

  #stop(): void {
    this.tried = true;
    this.#host.requestUpdate();
    this.#host.moveTo('summary');
    this.#tellStep();
  }

  #save(): void {
    this.#host.keepDraft();
    this.saved = true;
    this.#host.requestUpdate();
  }

  #tellStep(): void {
    const { journey } = this;
    const problems =
      this.tried && journey.step ? journey.problems(journey.step).filter(({ weight }) => weight !== 'missing').length : 0;
    const title = journey.step?.sections[0]?.field.node.text('title') ?? '';
    tell(this.#host, 'wegwijs-step', {
      page: journey.page.value,
      step: journey.number,
      total: journey.steps.value.length,
      title,
      problems,
    });
  }
}
