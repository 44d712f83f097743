import { html, type TemplateResult } from 'lit';
import { usesOf, type Use, type UseKind } from '@wegwijs/builder';
import type { WordKey } from '../../words/nl.ts';
import type { Desk } from '../desk.ts';
import { titleIn } from '../told/titles.ts';

const words: { readonly [kind in UseKind]: WordKey } = {
  condition: 'builder.form-use-condition',
  'named-condition': 'builder.form-use-named-condition',
  deadline: 'builder.form-use-deadline',
  lifecycle: 'builder.form-use-lifecycle',
  completion: 'builder.form-use-completion',
  hole: 'builder.form-use-hole',
  from: 'builder.form-use-from',
  refers: 'builder.form-use-refers',
  step: 'builder.form-use-step',
  place: 'builder.form-use-place',
  entry: 'builder.form-use-entry',
  module: 'builder.form-use-module',
};

/** One use in a sentence. */
export function useSentence(desk: Desk, { kind, by, basis }: Use): string {
  return desk.say(words[kind], { by: titleIn(desk, by), basis: basis ?? '' });
}

/** What leans on something, with the way to each. */
export function usesView(desk: Desk, id: string, go: (id: string) => void): TemplateResult {
  const { builder, say } = desk;
  const uses = usesOf(builder.scene, id);
  if (uses.length === 0) return html`<p class="hint">${say('builder.form-uses-none')}</p>`;
  return html`<details class="uses">
    <summary>${say('builder.form-uses', { n: uses.length })}</summary>
    <ul>
      ${uses.map((use) => {
        const there = use.document === undefined && use.by !== id && builder.scene.places.has(use.by);
        const sentence = useSentence(desk, use);
        return html`<li>
          ${there ? html`<button type="button" class="link" @click=${() => go(use.by)}>${sentence}</button>` : sentence}
        </li>`;
      })}
    </ul>
  </details>`;
}
