import { html, nothing } from 'lit';
import {
  allAnswers,
  changesSince,
  derive,
  itemsFor,
  type Answer,
  type AnswerChange,
  type Item,
} from '@wegwijs/definition/evaluation';
import { each } from '../../fields/each.ts';
import { fieldTemplate } from '../../fields/field.ts';
import { fieldsOf } from '../../fields/fields-of.ts';
import { Group } from '@wegwijs/form';
import { heading } from '../../pages/heading.ts';
import type { Rendered } from '../../observed.ts';
import { button } from '../../plan/sharing/button.ts';
import { daySaid, nameSaid } from '../../plan/sharing/telling.ts';
import { runs } from '../../runs.ts';
import { word, type Scene } from '../../scene.ts';
import { answererSaid, answerSaid, evidenceSaid, itemSaid, roleWithin } from '../saying.ts';
import { sees } from '../sees.ts';
import type { ChecklistStage } from '../stage.ts';
import { evidence } from './evidence.ts';
import { findingsView } from './findings.ts';
import { phasesView } from './phases.ts';
import { notingView } from './questions.ts';

/** What everybody said, what the plan says by itself, what is different, and what changes. */
export function talkView(stage: ChecklistStage): Rendered {
  const { scene, shown, catalogue } = stage;
  if (!shown) return html`<p>${runs(word(scene, 'evaluation.nothing-planned'))}</p>`;
  const items = shown.moment === undefined ? [] : itemsFor(catalogue, shown.moment);
  const title = (key: Parameters<typeof word>[1]) => heading(scene.level + 1, 'section-title', runs(word(scene, key)));
  return html`${phasesView(stage)} ${differences(stage, title)} ${derived(stage, items, title)} ${answers(stage, title)}
  ${notingView(stage)} ${findingsView(stage)} ${stage.leads ? meeting(stage) : nothing}`;
}

type Title = (key: Parameters<typeof word>[1]) => Rendered;

function differences(stage: ChecklistStage, title: Title): Rendered {
  const { scene, shown, records, catalogue, form } = stage;
  const all = shown ? changesSince(catalogue.items, records, shown).filter(({ answerer }) => sees(form, answerer)) : [];
  if (all.length === 0) return nothing;
  const items = [...new Set(all.map(({ item }) => item))];
  const line = ({ item, answerer, code, from, to, since }: AnswerChange) => {
    const value = (answer: Answer) => answerSaid(scene, item, answer) ?? nameSaid('–');
    const holes = {
      who: answererSaid(scene, answerer),
      from: value(from),
      to: value(to),
      date: daySaid(scene, since.heldOn ?? ''),
    };
    return html`<div class=${code}>${runs(word(scene, `evaluation.${code}`, holes))}</div>`;
  };
  return html`${title('evaluation.differences')}
    <ul class="differences">
      ${items.map(
        (item) =>
          html`<li>
            <strong>${runs(itemSaid(scene, item))}</strong>
            ${all.filter((one) => one.item === item).map(line)}
          </li>`,
      )}
    </ul>`;
}

/** What answers itself from the plan, with what that rests on: for who sees what the regievoerder says of it. */
function derived(stage: ChecklistStage, items: readonly Item[], title: Title): Rendered {
  const { scene, records, today, form } = stage;
  if (!sees(form, 'caseManager')) return nothing;
  const all = items.flatMap((item) => {
    const found = derive(item, records, today);
    return found ? [{ item, ...found }] : [];
  });
  if (all.length === 0 || !records.some(({ kind }) => kind === 'developmentPlan')) return nothing;
  return html`${title('evaluation.derived')}
    <p class="note">${runs(word(scene, 'evaluation.derived-note'))}</p>
    <dl class="derived">
      ${all.map(
        ({ item, answer, evidence }) =>
          html`<div class="said">
            <dt>${runs(itemSaid(scene, item))}</dt>
            <dd>
              <strong>${runs((answer && answerSaid(scene, item, answer)) ?? word(scene, 'evaluation.unknown'))}</strong>
              <span class="because">${runs(evidenceSaid(scene, evidence))}</span>
            </dd>
          </div>`,
      )}
    </dl>`;
}

/** Every answer that was handed in, by question. What was answered to a question that is gone stays. */
function answers(stage: ChecklistStage, title: Title): Rendered {
  const { scene, shown, catalogue, form, leads, readonly } = stage;
  // Scores have a part of their own; one that cannot be is told here.
  const isSeries = (id: string) => catalogue.items.some((item) => item.id === id && item.series);
  const given = (shown ? allAnswers(shown.document) : []).filter(
    ({ item, answerer, answer }) => sees(form, answerer) && (!isSeries(item) || outOfRange(answer)),
  );
  if (given.length === 0)
    return html`${title('evaluation.answers')}
      <p>${runs(word(scene, 'evaluation.no-answers'))}</p>`;
  const byItem = new Map<string, typeof given>();
  for (const one of given) byItem.set(one.item, [...(byItem.get(one.item) ?? []), one]);
  const known = catalogue.items.filter(({ id }) => byItem.has(id));
  const gone = [...byItem.keys()].filter((id) => !known.some((item) => item.id === id));
  const block = (id: string, item: Item | undefined) =>
    html`<div class="said">
      <dt id=${`said-${id}`}>
        ${item ? runs(itemSaid(scene, item)) : html`${id} <span class="note">${runs(word(scene, 'evaluation.item-gone'))}</span>`}
      </dt>
      ${(byItem.get(id) ?? []).map(
        ({ answerer, answer }) =>
          html`<dd>
            <span class="who">${runs(answererSaid(scene, answerer))}</span>
            <strong>${runs(answerSaid(scene, item, answer) ?? nameSaid('–'))}</strong>
            ${noted(scene, answer)}
            ${outOfRange(answer) ? html`<span class="message">${runs(word(scene, 'evaluation.score-odd'))}</span>` : nothing}
          </dd>`,
      )}
      ${item ? evidence(stage, item) : nothing}
      ${
        item && leads && !readonly
          ? html`<dd class="adjust">
              ${button('adjust', word(scene, 'evaluation.adjust'), () => stage.propose({ item: id, ...(item.lifeArea === undefined ? {} : { lifeArea: item.lifeArea }) }), { look: 'quiet', about: `said-${id}` })}
            </dd>`
          : nothing
      }
    </div>`;
  return html`${title('evaluation.answers')}
    <dl class="answers">${known.map((item) => block(item.id, item))}${gone.map((id) => block(id, undefined))}</dl>`;
}

/** Who wrote an answer down for another, and who gave it. */
function noted(scene: Scene, { by, on, maker }: Answer): Rendered {
  if (typeof by !== 'string') return nothing;
  const how = maker === 'helped' || maker === 'interpreter' ? maker : 'self';
  const holes = { by: roleWithin(scene, by), date: daySaid(scene, String(on)), how: word(scene, `evaluation.noted-${how}`) };
  return html`<span class="because">${runs(word(scene, 'evaluation.noted-by', holes))}</span>`;
}

function outOfRange({ score }: Answer): boolean {
  return score !== undefined && !(typeof score === 'number' && Number.isInteger(score) && score >= 1 && score <= 5);
}

/** When it was held and who joined: for who leads the talk. */
function meeting({ scene, form, readonly }: ChecklistStage): Rendered {
  const section = form.field('/moment');
  if (!(section instanceof Group) || readonly) return nothing;
  const asked = ['heldOn', 'attendees', 'place'];
  return html`<details class="aid">
    <summary>${runs(word(scene, 'evaluation.meeting'))}</summary>
    ${each(
      fieldsOf(section).filter(({ key }) => asked.includes(key)),
      (field) => fieldTemplate(field, scene),
    )}
  </details>`;
}
