import type { ReactiveController } from 'lit';
import type { Finding, WorkKeeper } from '@wegwijs/definition';
import { today } from '../island/clock.ts';
import type { DeskParts } from './builder-desk.ts';
import type { BuilderGiven } from './builder-given.ts';
import type { House } from './desk.ts';
import { WorkHolder } from './publish/work-holder.ts';
import { sha256 } from './sha256.ts';
import { workbenchAt, type Bench, type Workbench } from './workbench.ts';

/** How often it could not be opened: once, or again when that was asked for. */
export type Failed = 'once' | 'again' | undefined;

/** What is told of opening. */
export interface OpenerTold {
  opened(parts: DeskParts): void;
  failed(finding: Finding): void;
  /** What keeps the work where the page gives nothing. */
  keeper(): WorkKeeper | undefined;
}

/** Opens what is edited, and one form of it after another: what was asked for last counts. */
export class FormOpener implements ReactiveController {
  readonly #host: BuilderGiven;
  readonly #told: OpenerTold;
  readonly #holder: WorkHolder;
  #opened: Workbench | undefined;
  #failed: Failed;
  #asked: AbortController | undefined;
  #keeper: WorkKeeper | undefined;

  constructor(host: BuilderGiven, told: OpenerTold) {
    this.#host = host;
    this.#told = told;
    this.#holder = new WorkHolder(host);
    host.addController(this);
  }

  /** What is edited; undefined until it is there. */
  get workbench(): Workbench | undefined {
    return this.#opened;
  }

  /** Whether it could not be opened. */
  get failed(): Failed {
    return this.#failed;
  }

  hostDisconnected(): void {
    this.#asked?.abort();
  }

  /** Opens what is edited, with the form that the page asks for. */
  async openWorkbench(): Promise<void> {
    const signal = this.#begin();
    const { workbench, definition } = this.#host;
    if (!workbench && definition === undefined) return;
    const opened = workbench ?? (await workbenchAt(definition ?? '', document.baseURI, signal));
    if (signal.aborted) return;
    if ('code' in opened) return this.#fail(opened);
    this.#opened = opened;
    await this.openForm();
  }

  /** Tries again what could not be opened. */
  async again(): Promise<void> {
    await (this.#opened ? this.openForm() : this.openWorkbench());
    if (this.#failed) this.#failed = 'again';
    this.#host.requestUpdate();
  }

  /** Opens the form that the page asks for; the first one where there is no such form. @param takeOver from another tab */
  async openForm(takeOver = false): Promise<void> {
    const signal = this.#begin();
    const [host, workbench] = [this.#host, this.#opened];
    if (!workbench) return;
    const kind = workbench.forms.some((one) => one.kind === host.form) ? host.form : (workbench.forms[0]?.kind ?? '');
    const bench = await workbench.open(kind, signal);
    if (signal.aborted) return;
    if ('code' in bench) return this.#fail(bench);
    const above = await host.nextWorkbench?.open(kind, signal);
    const next: Bench | undefined = above && 'code' in above ? undefined : above;
    const house = this.#house(workbench, bench);
    this.#keeper ??= this.#told.keeper();
    const { person } = host;
    const work = await this.#holder.open({ bench, next, house, person, takeOver }, host.keeper ?? this.#keeper, signal);
    if (!work) return;
    this.#failed = undefined;
    this.#told.opened({ work, next, workbench, house });
  }

  #fail(finding: Finding): void {
    this.#failed ??= 'once';
    this.#host.requestUpdate();
    this.#told.failed(finding);
  }

  #house({ plain, topics }: Workbench, { kind, listers }: Bench): House {
    const { policy, libraries, persons, port } = this.#host;
    return { port: port?.(kind), policy, libraries, persons, plain, topics, listers, digest: sha256, today, now };
  }

  #begin(): AbortSignal {
    this.#asked?.abort();
    this.#asked = new AbortController();
    return this.#asked.signal;
  }
}

const now = (): string => new Date().toISOString();
