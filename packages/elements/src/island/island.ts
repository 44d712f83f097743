import { html, type PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import {
  fault,
  isObject,
  warning,
  type Definition,
  type Draft,
  type DraftStore,
  type FormatTable,
  type Finding,
  type Json,
  type Problem,
} from '@wegwijs/definition';
import { Form, Journey, observe, problemsOf, type Page } from '@wegwijs/form';
import { Observed, type Rendered } from '../observed.ts';
import { around } from '../pages/around.ts';
import { pageOf, type Late } from '../pages/page.ts';
import { said, type Scene } from '../scene.ts';
import { islandStyles } from '../styles/index.ts';
import { Association } from './association.ts';
import { newId, today } from './clock.ts';
import { Content } from './content.ts';
import { Drafting } from './drafting.ts';
import { tell } from './events.ts';
import { focusIn } from './focus.ts';
import { Languages } from './languages.ts';
import { noticesOf } from './notices-of.ts';
import { Properties } from './properties.ts';
import { Session, type SessionHost } from './session.ts';
import type { Stage } from './stage.ts';
import { voiceOf } from './voices.ts';

/**
 * The island that every widget is: one open shadow root with one real form in it (DESIGN section 8). It turns what the page
 * hands in into a {@link Form}, shows the journey through it, and tells the page what was entered.
 */
export abstract class Island extends Properties implements SessionHost {
  static formAssociated = true;
  static override styles = islandStyles;

  #value: Json | undefined;
  #draft: Draft | undefined;
  #session: Session | undefined;
  #scene: Scene | undefined;
  #chosen: { readonly locale: string; readonly both: boolean } | undefined;
  #said = '';
  #printing = false;
  #otherVersion = false;
  #late: Late | undefined;
  #lateComing: Promise<void> | undefined;
  #place: Parameters<SessionHost['moveTo']>[0] | undefined;
  #drafts: Promise<DraftStore> | undefined;
  #stop: (() => void) | undefined;
  #unfollow: (() => void) | undefined;
  readonly #observed = new Observed(this);
  readonly #drafting = new Drafting(this);
  readonly #association = new Association(this.attachInternals());
  readonly #content = new Content(() => this.#opened());
  readonly #languages = new Languages((findings) => {
    this.#tell(findings);
    this.#scene = undefined;
    this.requestUpdate();
  });

  /** Whether the journey begins with a page that explains and offers the languages. */
  protected abstract readonly begins: boolean;
  /** How it is shown when the page does not say. */
  protected abstract readonly usualDisplay: 'steps' | 'overview';
  /** The formats to judge by. */
  protected abstract readonly formats: FormatTable;

  /** Where drafts are kept on this device; undefined in a build without. */
  protected openDrafts(): Promise<DraftStore> | undefined {
    return undefined;
  }

  /** The document. Reading gives untouched parts identically; setting the same again changes nothing; setting never tells. */
  @property({ attribute: false })
  get value(): Json | undefined {
    return this.#session?.form.value ?? this.#value;
  }
  set value(value: Json | undefined) {
    this.#value = value;
    if (!this.#session) return;
    this.#session.handedIn = value;
    this.#session.form.accept(value);
  }

  /** The document in progress: answers, half-typed input, the place. Setting it restores all of that, on any device. */
  @property({ attribute: false })
  get draft(): Draft | undefined {
    return this.draftNow() ?? this.#draft;
  }
  set draft(draft: Draft | undefined) {
    this.#draft = draft;
    if (draft) this.draftFound(draft);
  }

  /** Everything that is not right or not there now. */
  get problems(): readonly Problem[] {
    return this.#session ? problemsOf(this.#session.form.root) : [];
  }

  /** What was found wrong with what the page handed in. */
  get findings(): readonly Finding[] {
    return this.#content.findings;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('beforeprint', this.#onPrint);
    addEventListener('afterprint', this.#onPrint);
    if (this.hasUpdated && this.#content.phase === 'loading') this.#open();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#content.close();
    removeEventListener('beforeprint', this.#onPrint);
    removeEventListener('afterprint', this.#onPrint);
  }

  protected override willUpdate(changed: PropertyValues): void {
    const any = (...names: string[]) => names.some((name) => changed.has(name));
    if (any('catalogues')) this.#languages.add(this.catalogues);
    if (any('definition', 'schema', 'form') || !this.hasUpdated) this.#open();
    else if (any('viewerRole', 'consents') && this.#content.definition)
      this.#begin(this.#content.definition, this.#session?.form);
    if (any('completedOn', 'readonly')) this.#session?.seal(this.#sealedOn());
    if (any('earlier') && this.#session) this.#session.earlier = this.earlier;
    if (any('locale', 'secondLocale', 'headingLevel', 'catalogues')) this.#scene = undefined;
    if (any('locale', 'secondLocale')) this.#chosen = undefined;
    if (this.isConnected && this.keeping === 'device' && this.subject !== undefined && this.#session) {
      const store = (this.#drafts ??= this.openDrafts());
      if (store) void this.#drafting.open(store, this.subject);
    }
  }

  protected override render(): unknown {
    return this.#observed.render(() => {
      const scene = this.#sceneNow();
      const voice = scene?.voice ?? voiceOf(undefined, 'nl', undefined);
      const retry = () => this.#open();
      const page: Rendered = scene ? this.#page(scene) : around(voice, this.#content.phase, retry);
      return html`<div class="island" part="island" lang=${voice.language} dir=${this.getAttribute('dir') ?? voice.dir}>
        ${page}
        <div class="visually-hidden" role="status">${this.#said}</div>
      </div>`;
    });
  }

  /** What comes after the first page is fetched once that stands; a page that is needed and is not here asks again. */
  async #fetchLate(): Promise<void> {
    try {
      this.#late = await import('../pages/late.ts');
    } catch {
      this.#tell([fault('load.network', 'late')]);
    }
    this.requestUpdate();
  }

  protected override updated(): void {
    if (!this.#late && this.#content.phase === 'ready') void (this.#lateComing ??= this.#fetchLate());
    const place = this.#place;
    this.#place = undefined;
    const root = this.renderRoot as ShadowRoot;
    if (place === 'title') focusIn(root, 'page-title');
    else if (place === 'summary') focusIn(root, root.getElementById('summary') ? 'summary' : 'missing');
    else if (place !== undefined) void this.#focusField(place.pointer);
  }

  /** Moves the focus to the first problem that is shown, or else to the first field. */
  override focus(options?: FocusOptions): void {
    this.renderRoot.querySelector<HTMLElement>('[aria-invalid="true"], input, select, textarea, button')?.focus(options);
  }

  /** Whether everything is right and complete. Shows nothing. */
  checkValidity(): boolean {
    const wrong = this.problems.length > 0;
    this.#association.judge(
      wrong ? 'incomplete' : undefined,
      this.renderRoot.querySelector<HTMLElement>('input, textarea, select') ?? undefined,
    );
    return this.#association.check();
  }

  /** The same, and shows what is not. */
  reportValidity(): boolean {
    for (const { pointer } of this.problems) this.#session?.form.field(pointer)?.reveal();
    const valid = this.checkValidity();
    if (!valid && this.#session) {
      this.#session.tried = true;
      this.requestUpdate();
      this.moveTo('summary');
    }
    return valid;
  }

  /** Opens a view of the answers alone and prints it. */
  print(): void {
    this.printAnswers();
  }

  /** The page's own form is reset: the document goes back to what was handed in. */
  formResetCallback(): void {
    this.#session?.form.accept(this.#value);
  }

  /** A fieldset of the page is switched off or on. */
  formDisabledCallback(disabled: boolean): void {
    this.readonly = disabled;
  }

  /** The island comes to stand in another form of the page. */
  formAssociatedCallback(form: HTMLFormElement | null): void {
    this.#unfollow?.();
    this.#unfollow = this.#association.follow(form, this);
  }

  // What the session and the drafting ask for.

  /** @internal */
  moveTo(place: Parameters<SessionHost['moveTo']>[0]): void {
    this.#place = place;
  }

  /** @internal */
  announce(text: string): void {
    // The same words twice are heard twice.
    this.#said = this.#said === text ? `${text}\u00a0` : text;
    this.requestUpdate();
  }

  /** @internal */
  keepDraft(): boolean {
    this.#drafting.touch();
    this.#drafting.flush();
    return true;
  }

  /** @internal */
  today(): string {
    return today();
  }

  /** @internal */
  chooseLanguage(locale: string, both: boolean): void {
    this.#chosen = { locale, both };
    this.#scene = undefined;
    this.requestUpdate();
    tell(this, 'wegwijs-locale', { locale, secondLocale: both && locale !== 'nl' ? 'nl' : undefined });
  }

  /** @internal */
  printAnswers(): void {
    const scene = this.#sceneNow();
    if (!scene || !this.#session) return;
    const title = said(scene, scene.definition.root, 'title').first?.text ?? '';
    const late = this.#late;
    const { language, dir } = scene.voice;
    if (!late?.printView(late.printed(this.#stage(scene)), islandStyles, title, language, dir)) globalThis.print();
  }

  /** @internal */
  draftNow(): Draft | undefined {
    const session = this.#session;
    if (!session) return undefined;
    const page = session.resumeAt?.page ?? session.journey.page.value;
    return { ...session.form.draft(), place: { page } };
  }

  /** @internal */
  draftReady(draft: Draft): void {
    tell(this, 'wegwijs-draft', { draft });
  }

  /** @internal */
  draftFound(draft: Draft): void {
    const session = this.#session;
    if (!session) return;
    if (!isObject(draft) || !isObject(draft.value ?? {})) return this.#tell([fault('draft.shape', '')]);
    const { name } = session.form.definition;
    const made = isObject(draft.definition) ? draft.definition : name;
    this.#otherVersion = made.version !== name.version || (made.digest !== name.digest && made.digest !== '');
    if (this.#otherVersion) this.#tell([warning('draft.version', '', { from: made.version, to: name.version })]);
    session.form.restore(draft);
    const page = draft.place?.page as Page | undefined;
    if (page !== undefined && page !== 'start' && page !== 'done') {
      if (this.#starts) session.resumeAt = { page };
      else session.journey.go(page);
    }
    this.requestUpdate();
  }

  get #starts(): boolean {
    return this.begins && !this.noStart;
  }

  #open(): void {
    if (this.form) {
      this.#content.findings = [];
      return this.#begin(this.form.definition, undefined, this.form);
    }
    const child = this.querySelector<HTMLScriptElement>(':scope > script[type="application/json"]')?.text;
    this.#content.open({ definition: this.definition, schema: this.schema, child });
    if (this.#content.phase === 'loading') this.#session = undefined;
  }

  #opened(): void {
    this.#tell(this.#content.findings);
    this.#languages.open(this.#content.publication, this.#content.base);
    this.#languages.add(this.catalogues);
    this.#session = undefined;
    if (this.#content.definition) this.#begin(this.#content.definition);
    this.#scene = undefined;
    this.requestUpdate();
  }

  /** Begins a session: anew, or with what another role or another form has entered so far. */
  #begin(definition: Definition, before?: Form, ready?: Form): void {
    const page = before ? this.#session?.journey.page.value : undefined;
    const value = before ? before.value : this.#value;
    const options = { today: today(), newId, consents: this.consents, formats: this.formats };
    const form =
      ready ??
      new Form(definition, {
        ...options,
        ...(value === undefined ? {} : { value }),
        ...(this.viewerRole === undefined ? {} : { role: this.viewerRole }),
      });
    if (before) form.restore(before.draft());
    const journey = new Journey(form, { start: this.#starts });
    const session = new Session(this, form, journey);
    session.handedIn = this.#value;
    if (page !== undefined) journey.go(page);
    session.earlier = this.#session?.earlier ?? this.earlier;
    this.#session = session;
    session.seal(this.#sealedOn());
    this.#scene = undefined;
    if (!before && this.#draft) this.draftFound(this.#draft);
    this.#stop?.();
    this.#stop = this.#listen(form, journey);
  }

  /** Follows a form: changes go to the page once per microtask, drafts soon after, and a changed number of steps is said. */
  #listen(form: Form, journey: Journey): () => void {
    let total = journey.steps.value.length;
    let waiting = false;
    const flush = () => {
      waiting = false;
      const changes = form.takeChanges();
      if (changes.length > 0) tell(this, 'wegwijs-change', { changes });
      this.#drafting.touch();
      const now = journey.steps.value.length;
      if (now !== total && this.#scene && journey.step)
        this.announce(this.#scene.voice.speech.say('step.total', { total: now }).text);
      total = now;
    };
    const { stop } = observe(
      () => form.revision.value,
      () => {
        if (!waiting) queueMicrotask(flush);
        waiting = true;
      },
    );
    return stop;
  }

  #sealedOn(): string | undefined {
    return this.completedOn ?? (this.readonly ? '' : undefined) ?? this.#session?.completedOn;
  }

  #sceneNow(): Scene | undefined {
    const session = this.#session;
    if (!session) return undefined;
    if (this.#scene) return this.#scene;
    const { definition } = session.form;
    const second = this.#chosen ? (this.#chosen.both && this.#chosen.locale !== 'nl' ? 'nl' : undefined) : this.secondLocale;
    const voices = this.#languages.voices(definition, this.#locale(), second, this.#content.signal);
    return (this.#scene = {
      form: session.form,
      definition,
      ...voices,
      level: this.headingLevel,
      focus: (pointer) => this.#goToField(pointer),
      announce: (text) => this.announce(text),
    });
  }

  #locale(): string {
    return this.#chosen?.locale ?? this.locale ?? this.closest<HTMLElement>('[lang]')?.lang ?? 'nl';
  }

  #stage(scene: Scene): Stage {
    const locale = this.#locale();
    const facts = {
      locale: scene.voice.language,
      missingLanguage: scene.definition.own && this.#languages.settled(locale) && !this.#languages.has(locale),
      awaitsReview:
        this.#session?.journey.number === 0 &&
        scene.voice.language !== 'nl' &&
        this.#languages.awaitsReview(scene.voice.language),
      otherVersion: this.#otherVersion,
      faulty: this.#content.findings.some(({ severity }) => severity === 'error'),
    };
    const notices = noticesOf(
      this.#drafting,
      facts,
      () => void this.#drafting.wipe().then((done) => done && this.announce(scene.voice.speech.say('draft.wiped').text)),
    );
    const languages = { languages: this.#languages.offered, languageChoice: !this.noLanguageChoice };
    return (this.#session as Session).stage(scene, { display: this.display ?? this.usualDisplay, notices, ...languages });
  }

  #page(scene: Scene): Rendered {
    const stage = this.#stage(scene);
    const late = this.#late;
    const body = this.#drafting.elsewhere ? late?.printed(stage) : pageOf(stage, late);
    return html`<form novalidate class="journey" @submit=${this.#onSubmit}>${body}</form>
      ${this.#printing ? html`<div class="print-only">${late?.printed(stage)}</div>` : ''}`;
  }

  /** Goes to the step where a field stands, and there to the field. */
  #goToField(pointer: string): void {
    const { journey } = this.#session ?? {};
    const step = journey?.stepOf(pointer);
    const overview = (this.display ?? this.usualDisplay) === 'overview' && journey?.page.value !== 'check';
    if (step && journey?.step !== step && !overview) this.#session?.go(`step:${step.id}`, pointer);
    else void this.#focusField(pointer);
  }

  async #focusField(pointer: string): Promise<void> {
    const name = this.#session?.form.field(pointer)?.name;
    if (name === undefined) return;
    await this.updateComplete;
    const root = this.renderRoot as ShadowRoot;
    if (focusIn(root, name)) return;
    // The field elements of a page that has just been shown render after it.
    await new Promise((ready) => requestAnimationFrame(ready));
    focusIn(root, name);
  }

  #tell(findings: readonly Finding[]): void {
    if (findings.length > 0) tell(this, 'wegwijs-finding', { findings });
  }

  readonly #onSubmit = (event: Event) => {
    event.preventDefault();
    const scene = this.#sceneNow();
    if (!scene || !this.#session) return;
    const stage = this.#stage(scene);
    const { page } = this.#session.journey;
    if (stage.display === 'overview' && page.value.startsWith('step:')) {
      if (scene.definition.own) this.#session.go('check');
      else void this.#session.submit();
    } else stage.next();
  };

  readonly #onPrint = (event: Event) => {
    this.#printing = event.type === 'beforeprint';
    this.requestUpdate();
    // The print command does not wait: what is to be printed must stand there now.
    this.performUpdate();
  };
}
