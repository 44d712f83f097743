import { html, nothing, svg } from 'lit';
import { heading } from '../pages/heading.ts';
import { runs } from '../runs.ts';
import { said, word, type Scene } from '../scene.ts';
import { actForm } from './act-form.ts';
import { areasView } from './areas-view.ts';
import { contactsView, knownView } from './contacts-view.ts';
import { historyView } from './history-view.ts';
import { looksBackView } from './looks-back-view.ts';
import { milestonesView } from './milestones-view.ts';
import { modelsView } from './models-view.ts';
import { next, now, who } from './now.ts';
import { road, small } from './road.ts';
import { stops } from './stops.ts';
import { findings } from './track-findings.ts';
import { nameIn } from './track-words.ts';
import type { TrackStage } from './track-stage.ts';

/** All of a tracker: the pictures first, then what is now and next, who does what, milestones and what happened. */
export function trackPage(stage: TrackStage): unknown {
  const { scene, compact } = stage;
  const head = html`<div class="head">${heading(scene.level, 'title', title(scene), 'track-title')}</div>`;
  if (!stage.shared)
    return html`${head}
      <p class="not-shared">${runs(word(scene, 'phases.not-shared'))}</p>`;
  return html`${head} ${routes(stage)} ${actForm(stage)} ${findings(stage)} ${now(stage)} ${next(stage)}
  ${compact ? nothing : html`${who(stage)} ${milestonesView(stage)} ${looksBackView(stage)} ${contactsView(stage)} ${historyView(stage)} ${modelsView(stage)} ${printing(stage)}`}`;
}

/** What is printed: on A4 all of it to read, on A3 the route map: the roads large, with the milestones below. */
export function printedTrack(given: TrackStage, paper: 'a4' | 'a3'): unknown {
  const scene = { ...given.scene, level: 1 }; // a document of its own
  const stage = { ...given, scene };
  const head = heading(scene.level, 'title', title(scene));
  if (paper === 'a3')
    return html`<div class="route-map">${head} ${signs(stage)} ${routes(stage, false)} ${milestonesView(stage)}</div>`;
  return html`${head} ${routes(stage)} ${now(stage)} ${next(stage)} ${who(stage)} ${milestonesView(stage)} ${looksBackView(stage)}
  ${knownView(stage)}`;
}

function title(scene: Scene): unknown {
  return runs(said(scene, scene.definition.root, 'title'));
}

/** Each model in use as a road, with its phases as a list; and by leefgebied, for which a route map has no room. */
function routes(stage: TrackStage, areas = !stage.compact): unknown {
  const { scene, way } = stage;
  return way.models
    .filter(({ phases }) => phases.length > 0)
    .map((model, i) => {
      const list = `stops-${i}`;
      return html`<section class="track-part route" aria-labelledby="model-${i}">
        ${heading(scene.level + 1, 'section-title', runs(nameIn(scene, model)), `model-${i}`)}
        ${model.words['mark'] === 'reconstruction' ? html`<p class="note">${runs(word(scene, 'phases.reconstruction'))}</p>` : nothing}
        <div class="way" data-stations=${model.phases.filter(({ within }) => within === undefined).length}>
          ${road(stage, model, list)} ${stops(stage, model, list)}
        </div>
        ${!areas ? nothing : areasView(stage, model, `areas-${i}`)}
      </section>`;
    });
}

/** What the signs of the stations mean: on a route map it stands here once. */
function signs({ scene, way }: TrackStage): unknown {
  const met = new Set(way.models.flatMap(({ phases }) => phases.map(({ id }) => way.standing.of(id).state)));
  const states = (['ended', 'open', 'ahead', 'skipped'] as const).filter((state) => met.has(state));
  return html`<ul class="plain-list signs">
    ${states.map((state) => html`<li><svg class="road" width="20" height="20" viewBox="-10 -10 20 20">${svg`<g>${small(state)}</g>`}</svg> ${runs(word(scene, `phases.${state}`))}</li>`)}
  </ul>`;
}

function printing({ scene, print }: TrackStage): unknown {
  return html`<div class="actions">
    <button type="button" class="secondary" part="button secondary" data-act="print" @click=${() => print('a4')}>
      ${runs(word(scene, 'phases.print'))}
    </button>
    <button type="button" class="secondary" part="button secondary" data-act="print-map" @click=${() => print('a3')}>
      ${runs(word(scene, 'phases.print-map'))}
    </button>
  </div>`;
}
