import { html, nothing } from 'lit';
import { applyChanges } from '@wegwijs/definition';
import type { Fact } from '@wegwijs/definition/dossier';
import { Form } from '@wegwijs/form';
import { labelOf } from '../../fields/label.ts';
import type { Rendered } from '../../observed.ts';
import { secondary } from '../../pages/actions.ts';
import { heading } from '../../pages/heading.ts';
import { readOutTemplate } from '../../read-out/read-out.ts';
import { runs } from '../../runs.ts';
import { word, type Said, type Scene } from '../../scene.ts';
import { button } from '../sharing/button.ts';

/** Where facts come from, and what is done with them. */
export interface Offers {
  /** The document that says it; undefined where who looks does not see that. */
  origin(fact: Fact): Said | undefined;
  confirm(facts: readonly Fact[]): void;
}

/** What other documents say: taken over with its origin, or offered. Nothing is copied by itself, and what differs is told. */
export function facts(scene: Scene, all: readonly Fact[], offers: Offers): Rendered {
  const there = all.filter(({ state, pointer }) => state !== 'missing' && scene.form.field(pointer)?.met);
  if (there.length === 0) return nothing;
  const ready = there.filter(({ state }) => state === 'ready');
  const offered = { ...scene, form: withAll(scene.form, there) };
  return html`<section class="section known" part="facts">
    ${heading(scene.level + 1, 'section-title', runs(word(scene, 'facts.title')))}
    <p class="intro">${runs(word(scene, 'facts.why'))}</p>
    <dl class="answers">${there.map((fact) => item(scene, offered, fact, offers))}</dl>
    ${ready.length === 0 ? nothing : secondary(word(scene, 'facts.take'), () => offers.confirm(ready))}
  </section>`;
}

function item(scene: Scene, there: Scene, fact: Fact, { origin, confirm }: Offers): Rendered {
  const [field, other] = [scene, there].map(({ form }) => form.field(fact.pointer));
  if (!field || !other) return nothing;
  const { offered, state } = fact;
  const source = origin(fact);
  const about = `${field.name}-fact`;
  return html`<div class="answer ${state}">
    <dt id=${about}>${runs(labelOf(scene, field))}</dt>
    <dd>
      ${offered === undefined ? runs(word(scene, 'facts.gone')) : readOutTemplate(there, other)}
      ${source ? html`<p class="source">${runs(word(scene, 'terms.source', { source }))}</p>` : nothing}
      ${state === 'confirmed' ? html`<p class="source">${runs(word(scene, 'facts.taken'))}</p>` : nothing}
      ${
        state === 'differs'
          ? html`<p>${runs(word(scene, 'facts.held'))} ${readOutTemplate(scene, field)}</p>
              ${offered === undefined ? nothing : button('replace', word(scene, 'facts.replace'), () => confirm([fact]), { about })}`
          : nothing
      }
    </dd>
  </div>`;
}

/** The form with all that is offered in it: so it is read as it would stand there. */
function withAll(form: Form, facts: readonly Fact[]): Form {
  const { definition, today, newId, role } = form;
  const changes = facts.flatMap(({ pointer, offered }) =>
    offered === undefined ? [] : [{ pointer, from: form.at(pointer), to: offered }],
  );
  const value = applyChanges(form.value, changes) ?? {};
  return new Form(definition, { value, today, newId, consents: true, ...(role === undefined ? {} : { role }) });
}
