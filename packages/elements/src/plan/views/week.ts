import { html, nothing } from 'lit';
import { clashes, slotsOf, week, weekdays, type Clash, type Slot, type WeekDay, type WeekParts } from '@wegwijs/definition/plan';
import { secondary } from '../../pages/actions.ts';
import type { Rendered } from '../../observed.ts';
import { heading } from '../../pages/heading.ts';
import { runs } from '../../runs.ts';
import { heard, word, type Said, type Scene } from '../../scene.ts';
import type { PlanStage } from '../plan-stage.ts';
import { download } from '../../download.ts';
import { agendaOf } from './agenda.ts';
import { saidTimes, saidWeekday } from './dates.ts';
import { namesById, nameSaid, nameShown } from './names.ts';
import { PlanElement } from './plan-element.ts';
import { seen, seenRows } from './sight.ts';
import { tell } from './tell.ts';

/** The week as it goes on every week: who does what when, and what clashes. */
export function weekView(stage: PlanStage): unknown {
  return html`<wegwijs-plan-week class="plan-view" .stage=${stage}></wegwijs-plan-week>`;
}

/** Shows the week anew when a time in it changes. */
export class PlanWeek extends PlanElement {
  protected override template(): unknown {
    const { scene } = this.stage;
    const [activities, partner] = [seenRows(scene.form, 'activities.items'), seenRows(scene.form, 'partner.activities')];
    const parts: WeekParts = { activities, partner, childcare: seen(scene.form, 'facts.childcareSlots') };
    const days = week(parts);
    const found = clashes(parts);
    const names = namesById([...activities, ...partner]);
    const busy = days.some(({ slots }) => slots.length > 0);
    return html`<section class="week-view">
      ${tell(scene, slotsOf(parts).findings, names)}
      ${found.flatMap((clash) => told(scene, clash)).map((said) => html`<p class="notice warning" part="notice">${runs(said)}</p>`)}
      ${
        busy
          ? html`${weekDays(scene, days, found)}
              <div class="actions">${secondary(word(scene, 'week.download'), () => this.#download())}</div>`
          : html`<p>${runs(word(scene, 'week.empty'))}</p>`
      }
    </section>`;
  }

  #download(): void {
    const { scene } = this.stage;
    download(agendaOf(this.stage), `${heard(scene, 'week.file').text}.ics`, 'text/calendar');
    scene.announce(heard(scene, 'week.downloaded'));
  }
}

/** The days, each with what is on it. */
export function weekDays(scene: Scene, days: readonly WeekDay[], found: readonly Clash[]): Rendered {
  return html`<ol class="week-days">
    ${days.map((day) => dayOf(scene, day, found))}
  </ol>`;
}

function dayOf(scene: Scene, { day, slots }: WeekDay, found: readonly Clash[]): unknown {
  return html`<li class="week-day">
    ${heading(scene.level + 1, 'fact-title', runs(saidWeekday(scene, day)))}
    ${
      slots.length === 0
        ? html`<p class="note">${runs(word(scene, 'week.none'))}</p>`
        : html`<ul class="plain-list">
            ${slots.map((slot) => slotOf(scene, slot, found))}
          </ul>`
    }
  </li>`;
}

function slotOf(scene: Scene, slot: Slot, found: readonly Clash[]): unknown {
  const { who, row, from, to } = slot;
  const same = (one: Slot) => one.row === row && one.id === slot.id;
  const troubles = found.flatMap((clash): Said[] => {
    if (clash.code === 'childcare')
      return same(clash.slot)
        ? clash.gaps.map((gap) => word(scene, 'week.lacks-care', { time: saidTimes(scene, gap.from, gap.to) }))
        : [];
    const other = clash.slots.find((one) => !same(one));
    return other && clash.slots.some(same) ? [word(scene, 'week.overlaps', { other: nameSaid(scene, other.row) })] : [];
  });
  return html`<li class="slot ${who}">
    <span class="slot-time">${runs(saidTimes(scene, from, to))}</span>
    ${who === 'childcare' ? nothing : html`<span class="slot-title">${nameShown(scene, slot.row)}</span>`}
    ${who === 'participant' ? nothing : html`<span class="slot-who">${runs(word(scene, `week.${who}`))}</span>`}
    ${troubles.map((trouble) => html`<span class="trouble">${runs(trouble)}</span>`)}
  </li>`;
}

/** A clash in sentences. */
function told(scene: Scene, clash: Clash): Said[] {
  const day = ({ day }: Slot) => saidWeekday(scene, weekdays[day] ?? 'monday');
  if (clash.code === 'childcare') {
    const { slot, gaps } = clash;
    const one = nameSaid(scene, slot.row);
    return gaps.map(({ from, to }) => word(scene, 'week.no-care', { day: day(slot), one, time: saidTimes(scene, from, to) }));
  }
  const { slots, from, to } = clash;
  const [one, other] = slots;
  const holes = {
    day: day(one),
    time: saidTimes(scene, from, to),
    one: nameSaid(scene, one.row),
    other: nameSaid(scene, other.row),
  };
  return [word(scene, 'week.overlap', holes)];
}
