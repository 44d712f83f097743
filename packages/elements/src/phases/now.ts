import { html, nothing } from 'lit';
import { nextOf, openPhases, whoDoesWhat, type Phase } from '@wegwijs/definition/phases';
import { heading } from '../pages/heading.ts';
import { runs } from '../runs.ts';
import { word, type Said, type Scene } from '../scene.ts';
import { milestoneSaid } from './milestone-words.ts';
import { about, times } from './stops.ts';
import { actorIn, deedIn, nameIn } from './track-words.ts';
import type { PathStage, TrackStage } from './track-stage.ts';

/** The phases that somebody is in, one card each. */
export function now(stage: PathStage): unknown {
  const { scene } = stage;
  return html`<section class="track-part">
    ${heading(scene.level + 1, 'section-title', runs(word(scene, 'phases.now')))} ${openCards(stage)}
  </section>`;
}

/** The same without a heading. @param more what stands below what is said of a phase. */
export function openCards(stage: PathStage, more: (phase: Phase) => unknown = () => nothing): unknown {
  const { scene, way } = stage;
  const open = openPhases(way);
  if (open.length === 0) return html`<p>${runs(word(scene, 'phases.now-none'))}</p>`;
  return html`<ul class="plain-list cards">
    ${open.map(
      (phase) =>
        html`<li class="card open-phase">
          <p class="plan-card-title">${runs(nameIn(scene, phase))}</p>
          ${times(scene, way.standing.of(phase.id)).map((one) => html`<p class="note">${runs(one)}</p>`)}
          ${stage.compact ? nothing : about(stage, phase)} ${more(phase)}
        </li>`,
    )}
  </ul>`;
}

/** What comes next, with who helps. There is always something, until all is done. */
export function next({ scene, way }: TrackStage): unknown {
  const { milestones, phases } = nextOf(way);
  const helps = (said: Said) => html`<p class="note">${runs(word(scene, 'phases.helps', { who: said }))}</p>`;
  const first = (phase: Phase) =>
    way.guide.actors.get(phase.does.find(([id]) => way.guide.actors.get(id)?.role !== 'participant')?.[0] ?? '');
  const helper = (phase: Phase) => {
    const actor = first(phase);
    return actor ? helps(actorIn(scene, actor)) : nothing;
  };
  return html`<section class="track-part">
    ${heading(scene.level + 1, 'section-title', runs(word(scene, 'phases.next')))}
    ${
      milestones.length + phases.length === 0
        ? html`<p>${runs(word(scene, 'phases.next-none'))}</p>`
        : html`<ul class="plain-list cards">
            ${milestones.map((state) => {
              const by = way.guide.actors.get(state.milestone.by);
              return html`<li class="card next ${state.state}">
                <p class="plan-card-title">${runs(nameIn(scene, state.milestone))}</p>
                <p>${runs(milestoneSaid(scene, state))}</p>
                ${by ? helps(actorIn(scene, by)) : nothing}
              </li>`;
            })}
            ${phases.map(
              (phase) =>
                html`<li class="card next">
                  <p class="plan-card-title">${runs(word(scene, 'phases.next-phase', { phase: nameIn(scene, phase) }))}</p>
                  ${helper(phase)}
                </li>`,
            )}
          </ul>`
    }
  </section>`;
}

/** Who does what now, per actor. */
export function who({ scene, way }: TrackStage): unknown {
  const all = [...whoDoesWhat(way)].flatMap(([id, deeds]) => {
    const actor = way.guide.actors.get(id);
    return actor ? [{ actor, deeds }] : [];
  });
  if (all.length === 0) return nothing;
  return html`<section class="track-part">
    ${heading(scene.level + 1, 'section-title', runs(word(scene, 'phases.who')))}
    <dl class="who">
      ${all.map(
        ({ actor, deeds }) =>
          html`<div>
            <dt>${runs(actorIn(scene, actor))}</dt>
            ${unique(scene, actor.id, deeds).map((said) => html`<dd>${runs(said)}</dd>`)}
          </div>`,
      )}
    </dl>
  </section>`;
}

/** What an actor does, each sentence once: two models may ask the same. */
function unique(
  scene: Scene,
  actor: string,
  deeds: ReturnType<typeof whoDoesWhat> extends ReadonlyMap<string, infer D> ? D : never,
): readonly Said[] {
  const said = deeds.flatMap(({ phase, milestone }): Said[] => {
    if (phase) return [deedIn(scene, phase, actor)];
    return milestone ? [word(scene, 'phases.sees-to', { milestone: nameIn(scene, milestone.milestone) })] : [];
  });
  return said.filter((one, i) => said.findIndex((other) => other.first?.text === one.first?.text) === i);
}
