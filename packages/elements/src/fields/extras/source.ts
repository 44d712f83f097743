import { html, nothing } from 'lit';
import { suppliers } from '@wegwijs/definition';
import type { Field } from '@wegwijs/form';
import type { Rendered } from '../../observed.ts';
import { runs } from '../../runs.ts';
import { word, type Scene } from '../../scene.ts';
import type { WordKey } from '../../words/nl.ts';

const words: { readonly [supplier: string]: WordKey } = { duo: 'source.duo', coa: 'source.coa' };

/** Where a fact comes from, or that it was entered here; undefined for a question. */
export function sourceOf(field: Field): WordKey | undefined {
  const { form, node } = field;
  if (form.definition.about === undefined || !field.entersFact || field.value.value === undefined) return undefined;
  if (form.about.of(field)?.['source'] === 'self') return 'source.self';
  return words[suppliers(node)[0] ?? ''] ?? (node.word('x-brp') === undefined ? 'source.system' : 'source.brp');
}

/** The same as a note with the id `<name>-source`. */
export function source(scene: Scene, field: Field): Rendered {
  const key = sourceOf(field);
  return key ? html`<p class="note" id="${field.name}-source">${runs(word(scene, key))}</p>` : nothing;
}
