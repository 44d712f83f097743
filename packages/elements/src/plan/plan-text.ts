import { html, nothing } from 'lit';
import { own } from '@wegwijs/definition';
import type { Rendered } from '../observed.ts';
import { prose, runs } from '../runs.ts';
import { saidOf, type Said, type Scene } from '../scene.ts';

/** One keyword of a named text of the definition (`x-texts`). */
export function planWord(scene: Scene, name: string, keyword: 'title' | 'description'): Said | undefined {
  const text = scene.definition.page(name);
  const words = text && own(text, keyword);
  return words === undefined ? undefined : saidOf(scene, `text.${name}`, keyword, words);
}

/** A longer text as a block of its own; nothing where nobody says it. */
export function textBlock(text: Said | undefined): Rendered {
  return (text?.first ?? text?.second) ? html`<div class="prose">${prose(text)}</div>` : nothing;
}

/** A named text of the definition: its title in bold, and what it says. */
export function planText(scene: Scene, name: string): Rendered {
  const title = planWord(scene, name, 'title');
  return html`${title ? html`<p class="label">${runs(title)}</p>` : nothing}${textBlock(planWord(scene, name, 'description'))}`;
}
