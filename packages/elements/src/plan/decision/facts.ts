import { html, nothing } from 'lit';
import type { Json } from '@wegwijs/definition';
import type { Fact } from '@wegwijs/definition/dossier';
import { Leaf, type Field } from '@wegwijs/form';
import { labelOf } from '../../fields/label.ts';
import { plainText } from '../../fields/plain-text.ts';
import type { Rendered } from '../../observed.ts';
import { secondary } from '../../pages/actions.ts';
import { heading } from '../../pages/heading.ts';
import { leafText } from '../../read-out/leaf-text.ts';
import { runs } from '../../runs.ts';
import { word, type Scene } from '../../scene.ts';

/** What another document says and this one does not say yet, or says otherwise: offered, never copied by itself. */
export function facts(scene: Scene, all: readonly Fact[], confirm: ((fact: Fact) => void) | undefined): Rendered {
  const open = all.filter(({ state }) => state === 'ready' || state === 'differs');
  if (open.length === 0) return nothing;
  return html`<section class="section facts" part="facts">
    ${heading(scene.level + 1, 'section-title', runs(word(scene, 'facts.title')))}
    <p class="intro">${runs(word(scene, 'facts.why'))}</p>
    <ul class="fact-list">
      ${open.map((fact) => item(scene, fact, confirm))}
    </ul>
  </section>`;
}

function item(scene: Scene, fact: Fact, confirm: ((fact: Fact) => void) | undefined): Rendered {
  const field = scene.form.field(fact.pointer);
  if (!field) return nothing;
  const { offered, held, state } = fact;
  return html`<li class=${state}>
    <p class="label">${runs(labelOf(scene, field))}</p>
    ${offered === undefined ? html`<p>${runs(word(scene, 'facts.gone'))}</p>` : html`<p>${runs(word(scene, 'facts.offered'))} <strong dir="auto">${said(scene, field, offered)}</strong></p>`}
    ${held === undefined ? nothing : html`<p>${runs(word(scene, 'facts.held'))} <span dir="auto">${said(scene, field, held)}</span></p>`}
    ${confirm && offered !== undefined ? secondary(word(scene, state === 'ready' ? 'facts.take' : 'facts.replace'), () => confirm(fact)) : nothing}
  </li>`;
}

/** A value as a person reads it, when it stands in this field. */
function said(scene: Scene, field: Field, value: Json): string {
  return field instanceof Leaf ? leafText(scene.voice, field, value).text : plainText(value);
}
