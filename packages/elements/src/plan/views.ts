import { html, nothing } from 'lit';
import type { Rendered } from '../observed.ts';
import { runs } from '../runs.ts';
import { word, type Scene } from '../scene.ts';
import type { PlanDocument } from './plan-document.ts';
import type { PlanView } from './plan-stage.ts';

/** Which views a role meets, in their order; the first is where it begins. */
export function viewsOf(role: string, documents: ReadonlyMap<string, PlanDocument>): PlanView[] {
  // All at once: a part that comes later would move the others.
  if ([...documents.values()].some(({ phase }) => phase === 'loading')) return [];
  return viewsFor(role).filter((view) => documents.get(kindOf(view))?.form !== undefined);
}

/** The views of a role, whether or not their documents are here. */
export function viewsFor(role: string): PlanView[] {
  if (role === 'participant') return ['mine', 'plan', 'decision', 'week', 'timeline', 'sharing', 'effort'];
  if (role === 'caseManager' || role === 'decisionMaker')
    return ['plan', 'decision', 'week', 'timeline', 'sharing', 'effort', 'history'];
  return ['mine', 'plan', 'week'];
}

/** The kind of the document that a view cannot do without. */
export function kindOf(view: PlanView): string {
  if (view === 'decision' || view === 'history') return 'pipDecision';
  if (view === 'sharing') return 'consents';
  return view === 'effort' ? 'effortLog' : 'developmentPlan';
}

/** The way to the other views. */
export function viewBar(scene: Scene, views: readonly PlanView[], now: PlanView, go: (view: PlanView) => void): Rendered {
  if (views.length < 2) return nothing;
  return html`<nav class="views" part="views" aria-label=${word(scene, 'view.nav').first?.text ?? nothing}>
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
              ${runs(word(scene, view === 'mine' && scene.form.role !== 'participant' ? 'view.tasks' : `view.${view}`))}
            </button>
          </li>`,
      )}
    </ul>
  </nav>`;
}
