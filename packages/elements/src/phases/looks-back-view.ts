import { html, nothing } from 'lit';
import { entrySaid, itemSaid, roleWithin } from '../evaluation/saying.ts';
import { heading } from '../pages/heading.ts';
import { daySaid } from '../plan/sharing/telling.ts';
import { runs } from '../runs.ts';
import { word } from '../scene.ts';
import { fold } from './fold.ts';
import type { LooksBack } from './looking-back.ts';
import type { TrackStage } from './track-stage.ts';

const states = { late: 'phases.m-late', due: 'phases.m-soon', coming: 'phases.m-ahead', planned: 'phases.planned', waiting: 'phases.m-waiting' } as const; // prettier-ignore

/** When people look back together on the plan, with what will be asked; and what the gemeente counts, for who leads the talk. */
export function looksBackView({ scene, back }: TrackStage): unknown {
  if (!back || back.moments.length === 0) return nothing;
  const { indicators } = back;
  return html`<section class="track-part looks-back">
    ${heading(scene.level + 1, 'section-title', runs(word(scene, 'phases.looks-back')))}
    <ul class="plain-list cards">
      ${back.moments.map((one) => html`<li class="card ${one.due.state}">${card(back, one)}</li>`)}
    </ul>
    ${fold(
      word(scene, 'phases.counted', { n: indicators.length }),
      indicators.map((one) => runs(entrySaid(back.scene, one))),
    )}
  </section>`;
}

function card({ scene }: LooksBack, { due, asked }: LooksBack['moments'][number]): unknown {
  const { moment, state, on = '' } = due;
  return html`<p class="plan-card-title">${runs(entrySaid(scene, moment))}</p>
    <p>${runs(word(scene, states[state], { date: daySaid(scene, on) }))}</p>
    ${asked.map(({ answerer, mine, items }) => {
      // An answerer is called as who takes part in a talk.
      const who = roleWithin(scene, answerer === 'organisation' ? 'activityProvider' : answerer);
      return fold(
        word(scene, mine ? 'phases.asked-you' : 'phases.asked', { n: items.length, who }),
        items.map((item) => runs(itemSaid(scene, item, answerer))),
        entrySaid(scene, moment),
      );
    })}`;
}
