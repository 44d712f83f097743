import type { Form } from '@wegwijs/form';
import { whenIdle } from '../when-idle.ts';
import { tell } from './events.ts';
import type { Island } from './island.ts';
import type { Sitting } from './sitting.ts';

/**
 * Tells all that is wrong inside a schema that comes from elsewhere: read as a validator reads it, when the page has nothing else to do.
 * The form is shown all the same, and keeps what it cannot show.
 */
export class JudgedSchema {
  readonly #host: Island;
  readonly #sitting: Sitting;
  #form: Form | undefined;

  constructor(host: Island, sitting: Sitting) {
    this.#host = host;
    this.#sitting = sitting;
    host.addController(this);
  }

  hostUpdated(): void {
    const form = this.#sitting.session?.form;
    if (!form || form === this.#form || form.definition.own) return;
    this.#form = form;
    whenIdle(() => void this.#judge(form));
  }

  /** The part that reads it may be out of reach: then nothing is told, and what cannot be judged says so where it is filled in. */
  async #judge({ definition }: Form): Promise<void> {
    const part = await import('./schema-findings.ts').catch(() => undefined);
    const findings = part?.schemaFindings(definition) ?? [];
    if (findings.length > 0) tell(this.#host, 'wegwijs-finding', { findings });
  }
}
