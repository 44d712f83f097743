import { fault, tooDeep, type Draft, type Finding, type FormatTable, type Json } from '@wegwijs/definition';
import { patternsOnDemand } from '../patterns.ts';
import { begin } from './beginning.ts';
import { Content } from './content.ts';
import { follow, type Follower } from './following.ts';
import type { Properties } from './properties.ts';
import { draftOf, takeDraft } from './session-draft.ts';
import type { Session, SessionHost } from './session.ts';

/** Who has a sitting. */
export interface Sitter extends Follower {
  /** What the page set. */
  readonly page: Properties;
  readonly host: SessionHost;
  formats(): FormatTable;
  /** Whether the journey begins with a first page. */
  starts(): boolean;
  /** Other content is there, or could not be had. */
  opened(): void;
  /** Another session is there. */
  begun(): void;
  tell(findings: readonly Finding[]): void;
}

/** What the page handed in, and the session that it became: begun anew with other content, and with another role. */
export class Sitting {
  readonly #sitter: Sitter;
  readonly #regExp = patternsOnDemand(() => this.#judgeAgain());
  readonly content = new Content(() => this.#opened(), this.#regExp);
  #value: Json | undefined;
  #draft: Draft | undefined;
  #stop: (() => void) | undefined;
  /** One person at one form; undefined while there is none. */
  session: Session | undefined;

  constructor(sitter: Sitter) {
    this.#sitter = sitter;
  }

  /** The document. */
  get value(): Json | undefined {
    return this.session?.form.value ?? this.#value;
  }
  set value(value: Json | undefined) {
    this.#value = value;
    if (this.session && tooDeep(value) === undefined) {
      this.session.handedIn = value;
      this.session.form.accept(value);
    } else if (this.session ?? this.content.definition) this.open();
  }

  /** The document in progress. */
  get draft(): Draft | undefined {
    return this.session ? draftOf(this.session) : this.#draft;
  }
  set draft(draft: Draft | undefined) {
    this.#draft = draft;
    if (draft) this.take(draft);
  }

  /** Reads what the page hands in. */
  open(): void {
    const { page } = this.#sitter;
    if (page.form && page.definition === undefined) {
      this.content.findings = [];
      return this.#begin();
    }
    const child = page.querySelector<HTMLScriptElement>(':scope > script[type="application/json"]')?.text;
    this.content.open(page, child);
    if (this.content.phase === 'loading') this.session = undefined;
  }

  /** Another role looks, at what was entered so far. */
  changeRole(): void {
    if (this.content.definition) this.#begin(this.session);
  }

  /** Takes up a draft. */
  take(draft: Draft): void {
    if (!this.session) return;
    this.#sitter.tell(takeDraft(this.session, draft, this.#sitter.starts()));
    this.#sitter.host.requestUpdate();
  }

  /** Everything is as the page handed it in: entered, half typed, the place. A form that the page made itself stays its own. */
  startAgain(): void {
    this.#draft = undefined;
    if (this.#sitter.page.form) this.session?.giveBack();
    else if (this.session) this.#begin();
    this.#sitter.host.requestUpdate();
  }

  /** Shuts what is completed or may only be read. */
  seal(): void {
    const { completedOn, readonly } = this.#sitter.page;
    this.session?.seal(completedOn ?? (readonly ? '' : undefined) ?? this.session.completedOn);
  }

  /** The island came to the page: what is entered is heard of, and what was still to come is asked for again. */
  connect(): void {
    if (this.content.phase === 'loading') this.open();
    if (this.session) this.#stop ??= follow(this.session, this.#sitter);
  }

  /** The island left the page. A form that the page made itself lives on without it. */
  disconnect(): void {
    this.content.close();
    this.#stop?.();
    this.#stop = undefined;
  }

  #opened(): void {
    this.#sitter.tell(this.content.findings);
    this.#sitter.opened();
    this.session = undefined;
    this.#begin();
    this.#sitter.host.requestUpdate();
  }

  /** What lies too deep to be shown is kept: the page hears of it, and a person gets a calm sentence. */
  #refuse(path: string): void {
    this.session = undefined;
    this.content.phase = 'failed';
    this.#sitter.tell([fault('value.too-deep', path)]);
    this.#sitter.host.requestUpdate();
  }

  /** What runs the patterns that are not structurally safe is here. */
  #judgeAgain(): void {
    const { form } = this.session ?? {};
    if (!form?.guesses) return form?.judgeAgain();
    this.content.readAnew();
    this.#begin(this.session);
  }

  /** Begins a session: anew, or with what another role has entered so far. */
  #begin(before?: Session): void {
    const { page, host } = this.#sitter;
    const shown = before ? this.content.definition : (page.form ?? this.content.definition);
    if (!shown) return;
    const deep = before ? undefined : tooDeep(this.#value);
    if (deep !== undefined) return this.#refuse(deep);
    const begun = {
      ...{ value: this.#value, formats: this.#sitter.formats(), starts: this.#sitter.starts(), before },
      regExp: this.#regExp,
    };
    this.session = begin(host, page, shown, begun);
    this.seal();
    this.#sitter.begun();
    if (!before && this.#draft) this.take(this.#draft);
    this.#stop?.();
    this.#stop = page.isConnected ? follow(this.session, this.#sitter) : undefined;
  }
}
