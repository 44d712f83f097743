import type { PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import type { Draft, DraftStore, Finding, FormatTable, Json, Problem } from '@wegwijs/definition';
import { problemsOf, type Report } from '@wegwijs/form';
import { Observed } from '../observed.ts';
import { islandStyles } from '../styles/index.ts';
import { Control } from './control.ts';
import { Drafting } from './drafting.ts';
import { tell } from './events.ts';
import { Showing } from './showing.ts';
import { Sitting } from './sitting.ts';
import type { Standing } from './standing.ts';

/**
 * The island that every widget is: one open shadow root with one real form in it (DESIGN section 8). What the page hands in
 * becomes a session of one person at one form; it is shown, and the page hears what was entered.
 */
export abstract class Island extends Control {
  static override styles = islandStyles;

  readonly #tell = (findings: readonly Finding[]) => {
    if (findings.length > 0) tell(this, 'wegwijs-finding', { findings });
  };
  readonly #observed = new Observed(this);
  readonly #sitting: Sitting = new Sitting({
    page: this,
    host: {
      element: this,
      late: () => this.#showing.late,
      requestUpdate: () => this.requestUpdate(),
      moveTo: (place) => this.#showing.focusing.moveTo(place),
      keepDraft: () => this.#drafting.keep(),
      choose: (locale, both) => this.#showing.choose(locale, both),
      print: () => this.print(),
    },
    formats: () => this.formats,
    starts: () => this.begins && !this.noStart,
    opened: () => this.#showing.open(),
    begun: () => {
      this.#showing.begin();
      this.#standing?.check();
    },
    changed: (changes) => {
      if (changes.length > 0) tell(this, 'wegwijs-change', { changes });
      this.#drafting.touch();
    },
    counted: (total) => this.#showing.count(total),
    tell: this.#tell,
  });
  readonly #drafting: Drafting = new Drafting(this, {
    now: () => this.#sitting.session && this.#sitting.draft,
    ready: (draft) => {
      tell(this, 'wegwijs-draft', { draft });
      this.#standing?.paused();
    },
    found: (draft) => this.#sitting.take(draft),
    tell: this.#tell,
  });
  readonly #showing: Showing = new Showing(this, {
    content: this.#sitting.content,
    drafting: this.#drafting,
    session: () => this.#sitting.session,
    display: () => this.display ?? this.usualDisplay,
    retry: () => this.#sitting.open(),
    came: ({ Standing }) => (this.#standing = new Standing(this, this.internals, this.#sitting, this.#showing)),
    tell: this.#tell,
  });
  #standing: Standing | undefined;
  #member: unknown;

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
    return this.#sitting.value;
  }
  set value(value: Json | undefined) {
    this.#sitting.value = value;
  }

  /** The document in progress: answers, half-typed input, the place. Setting it restores all of that, on any device. */
  @property({ attribute: false })
  get draft(): Draft | undefined {
    return this.#sitting.draft;
  }
  set draft(draft: Draft | undefined) {
    this.#sitting.draft = draft;
  }

  /** Everything that is not right or not there now. */
  get problems(): readonly Problem[] {
    const { session } = this.#sitting;
    return session ? problemsOf(session.form.root) : [];
  }

  /** What was found wrong with what the page handed in. */
  get findings(): readonly Finding[] {
    return this.#sitting.content.findings;
  }

  /**
   * Takes what a server found: each stands at its field and in the summary until that field changes. A pointer and a sentence will do:
   * `{pointer: '/name', text: '…'}`.
   * @returns those that found no field of their own: they stand in the summary until anything changes. All, while there is no form yet.
   */
  report(problems: Report | readonly Report[]): readonly Report[] {
    return this.#sitting.session?.form.report(problems) ?? [problems].flat();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.closest('wegwijs-dossier'))
      this.#member ??= import('../dossier/dossier-member.ts').then(({ DossierMember }) => new DossierMember(this));
    if (!this.hasUpdated) return;
    this.#showing.begin();
    // An update that came after it was taken off asked for words that were broken off then.
    this.requestUpdate();
    this.#sitting.connect();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    // Who is only moved goes on with what is under way.
    queueMicrotask(() => {
      if (!this.isConnected) this.#sitting.disconnect();
    });
  }

  protected override willUpdate(changed: PropertyValues): void {
    const any = (...names: string[]) => names.some((name) => changed.has(name));
    this.#showing.heed(changed);
    if (any('definition', 'schema', 'form') || !this.hasUpdated) this.#sitting.open();
    else if (any('viewerRole', 'person', 'worksFor', 'consents')) this.#sitting.changeRole();
    if (any('completedOn', 'readonly')) this.#sitting.seal();
    if (any('checks')) this.#standing?.check();
    if (this.kept !== undefined && this.#standing?.takeBack(this.kept)) this.kept = undefined;
    const { session } = this.#sitting;
    if (any('earlier') && session) session.earlier = this.earlier;
    if (this.isConnected && this.keeping === 'device' && this.subject !== undefined && session)
      void this.#drafting.open(() => this.openDrafts(), this.subject);
  }

  protected override render(): unknown {
    return this.#observed.render(() => this.#showing.render());
  }

  protected override updated(): void {
    if (this.pageForm) this.judge();
  }

  /** Renders without waiting, since a print command does not wait either. @internal */
  showNow(): void {
    this.requestUpdate();
    this.performUpdate();
  }

  /** Moves the focus to the first problem that is shown, or else to the first field. */
  override focus(options?: FocusOptions): void {
    const find = (what: string) => this.renderRoot.querySelector<HTMLElement>(what);
    (find('[aria-invalid="true"]') ?? find('input, select, textarea, button'))?.focus(options);
  }

  /** Opens a view of the answers alone and prints it. */
  print(): void {
    this.#showing.print();
  }

  protected override judge(): void {
    const { scene } = this.#showing;
    if (this.#standing) this.#standing.judge();
    // What cannot be judged yet is not valid.
    else if (scene) this.internals.setValidity({ customError: true }, scene.voice.speech.say('loading').text);
  }

  protected override showHindrances(): void {
    this.#standing?.show();
  }

  protected override startAgain(): void {
    this.#sitting.startAgain();
    this.#drafting.touch();
  }
}
