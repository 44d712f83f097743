import { html, nothing } from 'lit';
import { timeAt, week, type ActivityRow, type Slot, type WeekDay } from '@wegwijs/definition/plan';
import { isObject } from '@wegwijs/definition';
import { readable } from '../../fields/dates.ts';
import type { Rendered } from '../../observed.ts';
import { link } from '../../pages/actions.ts';
import { runs } from '../../runs.ts';
import { word, type Said, type Scene } from '../../scene.ts';
import type { PlanStage } from '../plan-stage.ts';
import { answered, listAt, rowsOf } from '../sharing/list.ts';
import { inEach } from '../sharing/telling.ts';
import { rowWith } from './helpers.ts';
import { readOutTemplate } from '../../read-out/read-out.ts';

/** What stands in the plan for the days of this week; days on which nothing is are left out. */
export function thisWeek(stage: PlanStage): Rendered {
  const { scene, today } = stage;
  const rows = rowsOf(listAt(scene.form, '/activities/items')).map((row) => row.value.value);
  const days = week({ activities: rows.filter((row): row is ActivityRow & typeof row => isObject(row)) }, today);
  const filled = days.filter(({ slots }) => slots.length > 0);
  return html`${
    filled.length === 0
      ? html`<p>${runs(word(scene, 'mine.week-none'))}</p>`
      : html`<ol class="plan-week">
          ${filled.map((day) => dayOf(stage, day))}
        </ol>`
  }
  ${link(runs(word(scene, 'mine.week-all')), () => stage.go('week'), 'quiet')}`;
}

function dayOf({ scene, today }: PlanStage, { date = '', slots }: WeekDay): Rendered {
  const now = date === today;
  return html`<li class="plan-day" aria-current=${now ? 'date' : nothing}>
    <p class="label">
      ${runs(dayName(scene, date))}${now ? html` <span class="plan-state">${runs(word(scene, 'mine.today'))}</span>` : nothing}
    </p>
    <ul>
      ${slots.map((slot) => html`<li>${slotOf(scene, slot)}</li>`)}
    </ul>
  </li>`;
}

function slotOf(scene: Scene, { from, to, row }: Slot): Rendered {
  const activity = rowWith(scene, '/activities/items', typeof row?.id === 'string' ? row.id : undefined);
  const [title, place] = [answered(activity, 'title'), answered(activity, 'place')];
  return html`<bdi class="plan-time" dir="ltr"><time>${timeAt(from)}</time>–<time>${timeAt(to)}</time></bdi>
    <span
      >${title ? readOutTemplate(scene, title) : nothing}${place ? html`<br />${readOutTemplate(scene, place)}` : nothing}</span
    >`;
}

/** A day of the week with its date, in the calendar of the documents. */
function dayName(scene: Scene, date: string): Said {
  return inEach(scene, (voice) => {
    const language = readable(voice.language);
    const format = new Intl.DateTimeFormat(language, { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC', calendar: 'gregory' }); // prettier-ignore
    return { text: format.format(Date.parse(`${date}T00:00:00Z`)), language };
  });
}
