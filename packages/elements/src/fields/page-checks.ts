import { html, nothing } from 'lit';
import { Checks, type Check, type Field, type Form } from '@wegwijs/form';
import type { Rendered } from '../observed.ts';
import { runs } from '../runs.ts';
import { word, type Scene } from '../scene.ts';
import { nlChecks } from '../words/nl-checks.ts';
import { learn } from '../words/nl.ts';

learn(nlChecks);

/** How long after the last key a check is asked (milliseconds). */
const pause = 600;

/** The checks that a page gives, such as a postcode service. They come in when a page gives some. */
export class PageChecks extends Checks<AbortSignal> {
  constructor(form: Form, checks: readonly Check<AbortSignal>[]) {
    super(form, checks, {
      abort: () => new AbortController(),
      schedule: (run) => {
        const waiting = setTimeout(run, pause);
        return () => clearTimeout(waiting);
      },
    });
  }

  /**
   * How the check of a field goes, said politely: it runs, or it could not be done. It stands there empty before, since a screen
   * reader tells only what changes. The control itself is not `aria-busy`: one goes on typing in it.
   */
  note(scene: Scene, field: Field): Rendered {
    const check = this.of(field);
    if (!check) return nothing;
    const key = check.running.value ? 'check.running' : check.failed.value ? 'problem.unchecked' : undefined;
    return html`<div class="hint checking" role="status" id="${field.name}-check">
      ${key ? runs(word(scene, key)) : nothing}
    </div>`;
  }
}

/** Gives a form the checks of a page, in the place of those it had. */
export function checkWith(form: Form, checks: readonly Check<AbortSignal>[]): void {
  if (form.checks instanceof PageChecks) form.checks.stop();
  form.checks = checks.length > 0 ? new PageChecks(form, checks) : undefined;
}
