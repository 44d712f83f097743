import { html, nothing } from 'lit';
import type { Rendered } from '../observed.ts';
import { runs } from '../runs.ts';
import { word, type Scene } from '../scene.ts';
import type { ChecklistView } from './checklist-properties.ts';

/** Which parts a role meets, in their order; the first is where it begins. */
export function viewsOf(role: string, subject: string, figures: boolean): readonly ChecklistView[] {
  if (role === 'advisoryCouncil') return figures ? ['figures'] : ['talk'];
  const own: ChecklistView[] =
    subject !== 'person'
      ? ['moments', 'questions', 'talk']
      : role === 'participant'
        ? ['questions', 'moments', 'talk', 'scores']
        : role === 'caseManager' || role === 'decisionMaker'
          ? ['moments', 'questions', 'talk', 'scores']
          : ['questions', 'moments', 'talk'];
  // No document of a person is for a policy officer.
  if (role === 'policyOfficer') return [...(figures ? (['figures'] as const) : []), ...(subject === 'person' ? [] : own)];
  return figures ? [...own, 'figures'] : own;
}

/** The way to the other parts. */
export function viewBar(
  scene: Scene,
  views: readonly ChecklistView[],
  now: ChecklistView,
  go: (view: ChecklistView) => void,
): Rendered {
  if (views.length < 2) return nothing;
  return html`<nav class="views" part="views" aria-label=${word(scene, 'evaluation.nav').first?.text ?? nothing}>
    <ul>
      ${views.map(
        (view) =>
          html`<li>
            <button
              type="button"
              class="view"
              part="view"
              aria-current=${view === now ? 'page' : nothing}
              @click=${() => go(view)}
            >
              ${runs(word(scene, `evaluation.view-${view}`))}
            </button>
          </li>`,
      )}
    </ul>
  </nav>`;
}
