import { html, nothing } from 'lit';
import type { Entry } from '@wegwijs/definition/phases';
import { daySaid } from '../plan/sharing/telling.ts';
import { runs } from '../runs.ts';
import { word, type Said } from '../scene.ts';
import { actButton, allowed, placeOf } from './act-buttons.ts';
import { areaIn, happeningIn } from './entry-words.ts';
import { nameIn } from './track-words.ts';
import type { TrackStage } from './track-stage.ts';

/** All that happened, the newest first; what was withdrawn stays to be read. */
export function historyView(stage: TrackStage): unknown {
  const { scene, way } = stage;
  const { history } = way.standing;
  return html`<details class="track-part happened">
    <summary id=${placeOf('history')}>${runs(word(scene, 'phases.history'))}</summary>
    ${
      history.length === 0
        ? html`<p>${runs(word(scene, 'phases.history-none'))}</p>`
        : html`<ul class="plain-list">
            ${history.toReversed().map((entry) => html`<li class="entry">${one(stage, entry)}</li>`)}
          </ul>`
    }
  </details>`;
}

function one(stage: TrackStage, entry: Entry): unknown {
  const { scene, way, editable } = stage;
  const name = subject(stage, entry);
  const withdrawn = way.standing.withdrawn.has(entry.id);
  const act = { what: 'withdrawn' as const, of: entry.id };
  return html`<p>
      <span class="note">${runs(daySaid(scene, entry.on))}</span><br />
      ${withdrawn ? html`<s>${runs(happeningIn(scene, entry.what))}: ${runs(name)}</s> (${runs(word(scene, 'phases.withdrawn'))})` : html`${runs(happeningIn(scene, entry.what))}: ${runs(name)}`}
    </p>
    ${entry.lifeArea === undefined ? nothing : html`<p class="note">${runs(areaIn(scene, entry.lifeArea))}</p>`}
    ${entry.reason === undefined ? nothing : html`<p class="note"><bdi>${entry.reason}</bdi></p>`}
    ${editable && !withdrawn && allowed(stage, act) ? actButton(stage, act, name) : nothing}`;
}

/** What it is about; what is not in the catalogues any more by its id. */
function subject(stage: TrackStage, entry: Entry): Said {
  const { scene, way } = stage;
  const { guide, standing } = way;
  if (entry.what === 'withdrawn') {
    const of = standing.history.find(({ id }) => id === entry.of);
    return of && of.what !== 'withdrawn'
      ? subject(stage, of)
      : { first: { text: entry.of ?? '', language: '' }, second: undefined };
  }
  const found = guide.phases.get(entry.phase ?? '') ?? guide.milestones.find(({ id }) => id === entry.milestone);
  return found
    ? nameIn(scene, found)
    : { first: { text: entry.phase ?? entry.milestone ?? '', language: '' }, second: undefined };
}
