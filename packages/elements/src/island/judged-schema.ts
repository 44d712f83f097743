import { fault, InvalidSchema } from '@wegwijs/definition';
import type { Form } from '@wegwijs/form';
import { whenIdle } from '../when-idle.ts';
import { tell } from './events.ts';
import type { Island } from './island.ts';
import type { Sitting } from './sitting.ts';

/**
 * Tells what is wrong inside a schema that comes from elsewhere: read as a validator reads it, when the page has nothing else to do.
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
    whenIdle(() => this.#judge(form));
  }

  #judge(form: Form): void {
    try {
      form.validator('').check(undefined);
    } catch (error) {
      // What takes too long is told where it is filled in.
      if (!(error instanceof InvalidSchema)) return;
      const found = fault('schema.invalid', error.path.slice(1), { reason: error.reason });
      tell(this.#host, 'wegwijs-finding', { findings: [found] });
    }
  }
}
