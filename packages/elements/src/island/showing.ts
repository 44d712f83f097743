import { html, type PropertyValues } from 'lit';
import type { Finding } from '@wegwijs/definition';
import type { Rendered } from '../observed.ts';
import { aloud, type Aloud } from './aloud.ts';
import { around } from '../pages/around.ts';
import { pageOf, type Late } from '../pages/page.ts';
import type { Scene } from '../scene.ts';
import type { Content } from './content.ts';
import type { Drafting } from './drafting.ts';
import { tell } from './events.ts';
import { Focusing } from './focusing.ts';
import type { Island } from './island.ts';
import { LatePages } from './late-pages.ts';
import { noticesOf } from './notices-of.ts';
import type { Session } from './session.ts';
import { Speaking } from './speaking.ts';
import type { Stage } from './stage.ts';
import { voiceOf } from './voices.ts';

/** What there is to show. */
export interface Shown {
  readonly content: Content;
  readonly drafting: Drafting;
  /** The person at the form; undefined while there is none. */
  session(): Session | undefined;
  display(): 'steps' | 'overview';
  /** Reads again what the page handed in. */
  retry(): void;
  /** What comes after the first page is here. */
  came(late: Late): void;
  tell(findings: readonly Finding[]): void;
}

/** What an island looks like now: the page of the journey, in its languages, with what there is to tell. */
export class Showing {
  readonly #host: Island;
  readonly #shown: Shown;
  readonly #speaking: Speaking;
  readonly #focusing: Focusing;
  readonly #late: LatePages;
  readonly #aloud: Aloud;

  constructor(host: Island, shown: Shown) {
    this.#host = host;
    this.#shown = shown;
    this.#aloud = aloud(host);
    this.#speaking = new Speaking(host, (findings) => {
      shown.tell(findings);
      host.requestUpdate();
    });
    this.#focusing = new Focusing(host, (pointer) => shown.session()?.form.field(pointer));
    this.#late = new LatePages(
      host,
      () => shown.session() !== undefined,
      (late) => shown.came(late),
      (findings) => shown.tell(findings),
    );
  }

  /** Where the focus goes. */
  get focusing(): Focusing {
    return this.#focusing;
  }

  /** The page set something. */
  heed(changed: PropertyValues): void {
    this.#speaking.heed(changed);
  }

  /** Other content is shown, with words of its own. */
  open(): void {
    this.#speaking.open(this.#shown.content);
  }

  /** Another session is shown, or the same in another place. */
  begin(): void {
    this.#speaking.forget();
  }

  /** What fields render with; undefined while there is no session. */
  get scene(): Scene | undefined {
    const session = this.#shown.session();
    return session && this.#scene(session);
  }

  /** All of the island. */
  render(): Rendered {
    const session = this.#shown.session();
    const scene = session && this.#scene(session);
    const { opening } = this.#shown.drafting;
    const voice = scene?.voice ?? voiceOf(undefined, 'nl', undefined);
    return html`<div class="island" part="island" lang=${voice.language} dir=${this.#host.getAttribute('dir') ?? voice.dir}>
      ${
        scene && !opening
          ? this.#page(this.#stage(session, scene))
          : around(scene ?? { voice, second: undefined }, opening ? 'loading' : this.#shown.content.phase, () =>
              this.#shown.retry(),
            )
      }
      ${this.#aloud.render()}
    </div>`;
  }

  /** What comes after the first page; undefined while it is not here. */
  get late(): Late | undefined {
    return this.#late.here;
  }

  /** Prints the answers alone. */
  print(): void {
    const session = this.#shown.session();
    if (session && !this.late?.printView(this.#stage(session, this.#scene(session)))) globalThis.print();
  }

  /** Says that the number of steps is another. */
  count(total: number): void {
    const { scene } = this;
    if (scene) this.#aloud.say(scene.voice.speech.say('step.total', { total }));
  }

  /** A person chose a language. */
  choose(locale: string, both: boolean): void {
    this.#speaking.choose(locale, both);
    this.#host.requestUpdate();
    tell(this.#host, 'wegwijs-locale', { locale, secondLocale: both && locale !== 'nl' ? 'nl' : undefined });
  }

  /** Goes to the step where a field stands, and there to the field. */
  goTo(pointer: string): void {
    const session = this.#shown.session();
    const step = session?.journey.stepOf(pointer);
    const overview = this.#shown.display() === 'overview' && session?.journey.page.value !== 'check';
    if (step && session?.journey.step !== step && !overview) session?.go(`step:${step.id}`, pointer);
    else void this.#focusing.toField(pointer);
  }

  #scene({ form }: Session): Scene {
    const does = { focus: (pointer: string) => this.goTo(pointer), announce: this.#aloud.say };
    return this.#speaking.scene({ form, ...does }, this.#shown.content.signal);
  }

  #stage(session: Session, scene: Scene): Stage {
    const { drafting, content } = this.#shown;
    return session.stage(scene, {
      display: this.#shown.display(),
      notices: noticesOf(scene, { drafting, speaking: this.#speaking, content, session }),
      languages: this.#speaking.offered,
      languageChoice: !this.#host.noLanguageChoice,
    });
  }

  #page(stage: Stage): Rendered {
    const late = this.#late.here;
    const absent = () => around(stage.scene, this.#late.phase, () => this.#late.again());
    const page = this.#shown.drafting.elsewhere ? (late?.printed(stage) ?? absent()) : pageOf(stage, late, absent);
    const off = this.#host.matches(':disabled');
    return html`<div class="journey">${off ? html`<fieldset class="off" disabled>${page}</fieldset>` : page}</div>
      ${this.#late.printing ? html`<div class="print-only">${late?.printed(stage)}</div>` : ''}`;
  }
}
