import { html, nothing } from 'lit';
import { isArray, isObject, own, suppliers } from '@wegwijs/definition';
import type { Field } from '@wegwijs/form';
import type { Rendered } from '../observed.ts';
import { runs } from '../runs.ts';
import { word, type Scene } from '../scene.ts';

/**
 * What a label says about being needed (FRM-11). Normally what is not needed is marked. In definitions of ours nearly nothing is
 * needed, so the reverse: what completion needs is marked, with who asks it, for whom can answer it.
 */
export function mark(scene: Scene, field: Field): Rendered {
  const needs = field.editable ? need(scene, field) : nothing;
  if (field.node.word('deprecated') !== true) return needs;
  return html`${needs}<span class="mark"> (${runs(word(scene, 'mark.deprecated'))})</span>`;
}

function need(scene: Scene, field: Field): Rendered {
  if (field.form.definition.own) return supplied(field) && field.required ? needed(scene, field) : nothing;
  const { parent } = field;
  const ask = parent?.kind === 'group' || parent?.kind === 'map' || parent?.kind === 'week';
  if (!ask || !parent.node.declares(field.key) || field.required) return nothing;
  return html`<span class="mark"> (${runs(word(scene, 'mark.optional'))})</span>`;
}

function needed(scene: Scene, field: Field): Rendered {
  const basis = basisOf(field);
  if (basis === undefined) return html`<span class="mark"> (${runs(word(scene, 'mark.needed-here'))})</span>`;
  // The article is for who wants to look it up: read aloud, and shown to the regievoerder.
  const shown = field.form.role === 'caseManager' ? 'basis' : 'basis visually-hidden';
  return html`<span class="mark">
    (${runs(word(scene, 'mark.needed-law'))}<span class=${shown} lang="nl">, ${basis}</span>)</span
  >`;
}

/** Whether the role that looks is one that answers this. */
function supplied({ node, form: { role } }: Field): boolean {
  return role === undefined || role === 'caseManager' || suppliers(node).includes(role);
}

/** The article that makes a field needed; undefined when it is no law that does. */
function basisOf({ node }: Field): string | undefined {
  const lock = node.word('x-lock');
  if (!isObject(lock)) return undefined;
  const locked = [own(lock, 'fixed'), own(lock, 'tighten')].some((words) => isArray(words) && words.includes('x-required'));
  const basis = own(lock, 'basis');
  return locked && typeof basis === 'string' ? basis : undefined;
}
