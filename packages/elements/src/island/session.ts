import type { Json, StoredRecord } from '@wegwijs/definition';
import type { Form, Journey, Page } from '@wegwijs/form';
import type { Late } from '../pages/page.ts';
import { said, type Scene } from '../scene.ts';
import { tell, type Amending, type Receipt } from './events.ts';
import type { Place } from './focusing.ts';
import type { Notice, Stage } from './stage.ts';

/** What a session needs of its island. */
export interface SessionHost {
  /** The widget, which tells the page what happens. */
  readonly element: HTMLElement;
  /** What comes after the first page; undefined while it is not here. */
  late(): Late | undefined;
  requestUpdate(): void;
  /** Moves the focus once the page has been shown. */
  moveTo(place: Place): void;
  keepDraft(): void;
  choose(locale: string, both: boolean): void;
  print(): void;
}

/** One person at one form: where they are, what was tried, what was sent. */
export class Session {
  readonly form: Form;
  readonly journey: Journey;
  readonly host: SessionHost;
  /** The document that the page has: what was handed in, or what it received last. */
  handedIn: Json | undefined;
  tried = false;
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
  /** The draft that was taken up was made with another version of the definition. */
  otherVersion = false;

  constructor(host: SessionHost, form: Form, journey: Journey) {
    this.host = host;
    this.form = form;
    this.journey = journey;
  }

  /** What the pages render with. */
  stage(
    scene: Scene,
    surroundings: Pick<Stage, 'display' | 'languages' | 'languageChoice'> & { readonly notices: readonly Notice[] },
  ): Stage {
    const { form, journey, tried, leftOut, sending, receipt, sentAs, amending, completedOn, earlier, fromCheck } = this;
    const saved: Notice[] = this.saved ? [{ word: 'step.saved', tone: 'success' }] : [];
    return {
      ...{ scene, form, journey, tried, leftOut, sending, receipt, sentAs, amending, completedOn, earlier, fromCheck },
      ...surroundings,
      notices: [...surroundings.notices, ...saved],
      resumed: this.resumeAt !== undefined,
      go: (page, pointer) => this.go(page, pointer),
      next: () => this.#next(scene, surroundings.display),
      goOn: () => this.#leave(scene),
      save: () => this.#save(),
      choose: (locale, both) => this.host.choose(locale, both),
      amend: (reason, author) => this.host.late()?.amend(this, reason, author),
      print: () => this.host.print(),
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
    this.host.keepDraft();
    this.host.requestUpdate();
    this.host.moveTo(pointer === undefined ? 'title' : { pointer });
    this.#tellStep();
  }

  /** On to the next page. What is wrong is shown first; what is missing is listed and blocks nothing. */
  #next(scene: Scene, display: Stage['display']): void {
    const { journey } = this;
    if (journey.page.value === 'start') return this.go(this.resumeAt?.page ?? journey.next);
    const step = journey.step;
    if (step && display === 'overview') return this.form.definition.own ? this.go('check') : this.#submit();
    if (!step) return this.#submit();
    for (const problem of journey.problems(step)) this.form.field(problem.pointer)?.reveal();
    if (journey.problems(step).some(({ weight }) => weight !== 'missing')) return this.stop();
    this.#leave(scene);
  }

  /** Closes the form when a completed document is shown. */
  seal(completedOn: string | undefined): void {
    this.completedOn = completedOn;
    this.form.sealed.value = completedOn !== undefined && !this.amending;
    // A step that held only open questions is not there any more.
    const page = this.journey.page.value;
    if (page.startsWith('step:') && !this.journey.step) this.journey.go(page);
  }

  /** The document is as it was handed in, and nothing is half typed. */
  giveBack(): void {
    for (const leaf of [...this.form.underWay.unread]) leaf.set(undefined);
    this.form.accept(this.handedIn);
  }

  #leave(scene: Scene): void {
    const step = this.journey.step;
    const missing = step
      ? this.journey.problems(step).filter(({ weight, pointer }) => weight === 'missing' && this.form.field(pointer)?.editable)
      : [];
    const title = said(scene, step?.sections[0]?.field.node ?? scene.definition.root, 'title');
    this.go(this.fromCheck ? 'check' : this.journey.next);
    this.leftOut = missing.length > 0 ? { title, pointers: missing.map(({ pointer }) => pointer) } : undefined;
    this.host.requestUpdate();
  }

  /** Something is wrong: it is shown, and the way stops here. */
  stop(place: Place = 'summary'): void {
    this.tried = true;
    this.host.requestUpdate();
    this.host.moveTo(place);
    this.#tellStep();
  }

  /** Only late pages hand in. */
  #submit(): void {
    void this.host.late()?.handIn(this);
  }

  #save(): void {
    this.host.keepDraft();
    this.saved = true;
    this.host.requestUpdate();
  }

  #tellStep(): void {
    const { journey } = this;
    const problems =
      this.tried && journey.step ? journey.problems(journey.step).filter(({ weight }) => weight !== 'missing').length : 0;
    const title = journey.step?.sections[0]?.field.node.text('title') ?? '';
    tell(this.host.element, 'wegwijs-step', {
      page: journey.page.value,
      step: journey.number,
      total: journey.steps.value.length,
      title,
      problems,
    });
  }
}
