import type { ReactiveController } from 'lit';
import { fault, type Finding } from '@wegwijs/definition';
import { loadFurther } from '../fields/field.ts';
import type { Late } from '../pages/page.ts';
import { part } from '../part.ts';
import type { Island } from './island.ts';
import type { Printing } from './printing.ts';

/** What an island needs once its first page stands: the further pages, handing in, printing. It is fetched then. */
export class LatePages implements ReactiveController {
  readonly #host: Island;
  readonly #wanted: () => boolean;
  readonly #came: (late: Late) => void;
  readonly #failed: (findings: readonly Finding[]) => void;
  #coming: Promise<void> | undefined;
  #lost = false;
  #printing: Printing | undefined;
  /** The pages; undefined while they are not here. */
  here: Late | undefined;

  /**
   * @param wanted whether a first page stands.
   * @param came called when they are here.
   * @param failed called when they could not be had.
   */
  constructor(host: Island, wanted: () => boolean, came: (late: Late) => void, failed: (findings: readonly Finding[]) => void) {
    this.#host = host;
    this.#wanted = wanted;
    this.#came = came;
    this.#failed = failed;
    host.addController(this);
  }

  /** Whether the page is being printed by its own print command. */
  get printing(): boolean {
    return this.#printing?.on ?? false;
  }

  /** How it stands with what is not here. */
  get phase(): 'loading' | 'failed' {
    return this.#lost ? 'failed' : 'loading';
  }

  hostUpdated(): void {
    if (this.#wanted()) void (this.#coming ??= this.#fetch());
  }

  /** Asks once more for what could not be had. */
  again(): void {
    this.#lost = false;
    this.#coming = this.#fetch();
    this.#host.requestUpdate();
  }

  async #fetch(): Promise<void> {
    try {
      // Together: elements that come after their page cost more.
      [this.here] = await Promise.all([part('late', () => import('../pages/late.ts')), loadFurther()]);
    } catch {
      this.#lost = true;
      this.#failed([fault('load.network', 'late')]);
    }
    if (this.here) this.#take(this.here);
    this.#host.requestUpdate();
  }

  #take(late: Late): void {
    const root = this.#host.renderRoot as ShadowRoot;
    root.adoptedStyleSheets.push(...late.lateStyles.flatMap(({ styleSheet }) => styleSheet ?? []));
    late.tellErrors(this.#host.renderRoot);
    late.keepPresses(this.#host.renderRoot);
    this.#printing = new late.Printing(this.#host);
    this.#came(late);
  }
}
