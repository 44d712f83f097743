import { html } from 'lit';
import type { Stage } from '../island/stage.ts';
import type { Rendered } from '../observed.ts';

/**
 * The form of a page: what is asked, and the button that sends it. The way back, where we are and what is wrong stand above it (FRM-9,
 * FRM-14, FRM-15), since a screen reader that goes from control to control passes over text inside a form.
 */
export function asked(stage: Stage, content: Rendered): Rendered {
  const submit = (event: Event) => {
    event.preventDefault();
    stage.next();
  };
  return html`<form novalidate @submit=${submit}>${content}</form>`;
}
