import { html, nothing } from 'lit';
import { week } from '@wegwijs/definition/plan';
import { Rows, type Field, type Group, type SectionView } from '@wegwijs/form';
import type { Stage } from '../../island/stage.ts';
import type { Rendered } from '../../observed.ts';
import { heading } from '../../pages/heading.ts';
import { runs } from '../../runs.ts';
import { said, word, type Scene } from '../../scene.ts';
import { planText } from '../plan-text.ts';
import { answered, rowsOf } from '../sharing/list.ts';
import { answerSaid, daySaid } from '../sharing/telling.ts';
import { seenRows } from '../views/sight.ts';
import { weekDays } from '../views/week.ts';
import { paperFacts, paperRow } from './paper-row.ts';
import { signatures } from './signatures.ts';

/** What people ask and tell about the plan is no part of what was agreed: it stays in the plan itself. Notes are of both, and go with it. */
const talk: readonly string[] = ['wishes', 'comments', 'signals', 'revisions'];

/**
 * The living plan on paper, to be handed over: what was agreed, by subject, the week, and who helps. What a layer adds stands in it too.
 * @param read the plan in a form that nobody can enter anything into.
 */
export function planPaper({ scene, journey }: Pick<Stage, 'scene' | 'journey'>): Rendered {
  const sections = journey.steps.value.flatMap((step) => step.sections).filter(({ id }) => !talk.includes(id));
  return html`<article class="letter paper">
    ${heading(scene.level, 'title', runs(said(scene, scene.definition.root, 'title')))}
    <p class="intro">${runs(word(scene, 'paper.on', { date: daySaid(scene, scene.form.today) }))}</p>
    ${scene.second ? html`<div class="notice info">${planText(scene, 'letter.languageCounts')}</div>` : nothing}
    ${planText(scene, 'start.why')} ${sections.map((section) => sectionOf(scene, section))} ${signatures(scene)}
  </article>`;
}

function sectionOf(scene: Scene, { id, field, members, entries }: SectionView): Rendered {
  const all = [...members, ...entries].filter((one) => one.value.value !== undefined);
  const lists = all.filter((one): one is Rows => one instanceof Rows && one.kind === 'rows');
  const rows = lists.flatMap(rowsOf);
  const plain = all.filter((one) => one.kind !== 'rows');
  if (rows.length + plain.length === 0) return nothing;
  return html`<section class="section" data-id=${id}>
    ${heading(scene.level + 1, 'section-title', runs(said(scene, field.node, 'title')))} ${paperFacts(scene, plain)}
    ${id === 'week' ? agenda(scene) : nothing}
    ${[...bySubject(rows)].map(
      ([, [first, ...others]]) =>
        html`${first && subject(scene, answered(first, 'lifeArea'))}
          <ul class="plain-list">
            ${[first, ...others].map((row) => row && paperRow(scene, row))}
          </ul>`,
    )}
  </section>`;
}

/** Rows that have a leefgebied stand with the others of it, in the order in which each is met first. */
function bySubject(rows: readonly Group[]): ReadonlyMap<unknown, Group[]> {
  const found = new Map<unknown, Group[]>();
  for (const row of rows) {
    const area = answered(row, 'lifeArea')?.value.value;
    found.set(area, [...(found.get(area) ?? []), row]);
  }
  return found;
}

function subject(scene: Scene, area: Field | undefined): Rendered {
  return area ? heading(scene.level + 2, 'fact-title', runs(answerSaid(scene, area))) : nothing;
}

/** The days of the week on which something is. */
function agenda(scene: Scene): Rendered {
  const { form } = scene;
  const parts = {
    activities: seenRows(form, 'activities.items'),
    partner: seenRows(form, 'partner.activities'),
  };
  const days = week(parts).filter(({ slots }) => slots.length > 0);
  return days.length === 0 ? nothing : weekDays(scene, days, []);
}
