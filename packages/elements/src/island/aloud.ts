import { html } from 'lit';
import type { Text } from '@wegwijs/definition';
import type { Rendered } from '../observed.ts';
import { run } from '../runs.ts';

/** What a widget says aloud: heard, not seen, in one language (decision 28). */
export interface Aloud {
  /** Says it. The same words twice are heard twice. */
  readonly say: (said: Text) => void;
  /** Where assistive technology hears it. It is there before anything is said. */
  readonly render: () => Rendered;
}

/** @param host shows it. */
export function aloud(host: { requestUpdate(): void }): Aloud {
  let now: Text | undefined;
  return {
    say(said) {
      now = now?.text === said.text ? { ...said, text: `${said.text}\u00a0` } : said;
      host.requestUpdate();
    },
    render: () => html`<div class="visually-hidden" role="status">${run(now)}</div>`,
  };
}
