import { html, nothing } from 'lit';
import { sealedIn, versionIn } from '@wegwijs/definition/dossier';
import type { Stage } from '../../island/stage.ts';
import type { Rendered } from '../../observed.ts';
import { answers } from '../../pages/answers.ts';
import { heading } from '../../pages/heading.ts';
import { runs } from '../../runs.ts';
import { said, type Said, type Scene } from '../../scene.ts';
import { terms } from '../decision/terms.ts';
import { planText, planWord } from '../plan-text.ts';
import { differences } from '../views/differences.ts';
import { signatures } from './signatures.ts';

/** What the letter is called, in the first of its languages. */
export function titleOf(scene: Scene): string {
  return titleSaid(scene).first?.text ?? '';
}

function titleSaid(scene: Scene): Said {
  return planWord(scene, 'letter.title', 'title') ?? said(scene, scene.definition.root, 'title');
}

/**
 * The decision on paper: what was decided and why, the terms, how to object, and who signs. A concept says so.
 * @param read the decision in a form that nobody can enter anything into: only what is answered stands in a letter.
 */
export function letter(read: Pick<Stage, 'scene' | 'journey'>): Rendered {
  const { scene } = read;
  const { form, definition } = scene;
  const concept = !sealedIn(definition, form.value);
  const part = (name: string, more: Rendered = nothing) => {
    const title = planWord(scene, name, 'title');
    return title
      ? html`<section class="section letter-part">
          ${heading(scene.level + 1, 'section-title', runs(title))}${planTextBelow(scene, name)}${more}
        </section>`
      : nothing;
  };
  return html`<article class="letter">
    ${
      concept
        ? html`<p class="concept">${runs(planWord(scene, 'letter.concept', 'title') ?? said(scene, definition.root, 'title'))}</p>
            ${planTextBelow(scene, 'letter.concept')}`
        : nothing
    }
    ${heading(scene.level, 'title', runs(titleSaid(scene)))}
    ${scene.second ? html`<div class="notice info">${planText(scene, 'letter.languageCounts')}</div>` : nothing}
    ${part('letter.opening')}
    ${(versionIn(definition, form.value ?? {}) ?? 1) > 1 ? part('letter.change', form.earlier === undefined ? nothing : differences(scene, form.earlier, form.value)) : nothing}
    ${answers(read, false)} ${terms(scene)}
    ${['letter.reasons', 'letter.duties', 'letter.rights', 'letter.objection', 'letter.contact'].map((name) => part(name))}
    ${signatures(scene)}
  </article>`;
}

function planTextBelow(scene: Scene, name: string): Rendered {
  const below = planWord(scene, name, 'description');
  return below ? html`<p>${runs(below)}</p>` : nothing;
}
