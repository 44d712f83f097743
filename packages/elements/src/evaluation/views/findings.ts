import { html, nothing } from 'lit';
import { choices, own, type JsonObject } from '@wegwijs/definition';
import { adjustment, findingsIn, latest } from '@wegwijs/definition/evaluation';
import { each } from '../../fields/each.ts';
import { fieldTemplate } from '../../fields/field.ts';
import { askApart } from '../../pages/ask-apart.ts';
import { heading } from '../../pages/heading.ts';
import type { Rendered } from '../../observed.ts';
import { button } from '../../plan/sharing/button.ts';
import { daySaid, nameSaid } from '../../plan/sharing/telling.ts';
import { runs } from '../../runs.ts';
import { said, saidChoice, word, type Said } from '../../scene.ts';
import type { ChecklistStage } from '../stage.ts';

/** What is adjusted: proposals with their answer, and a new one. */
export function findingsView(stage: ChecklistStage): Rendered {
  const { scene, shown, form, readonly } = stage;
  const list = form.field('/findings/items');
  if (!shown || !list?.met) return nothing;
  const all = findingsIn(shown.document);
  const node = scene.definition.root.property('findings');
  return html`${heading(scene.level + 1, 'section-title', runs(node ? said(scene, node, 'title') : nameSaid('')), 'adjust-title')}
  ${
    all.length === 0
      ? html`<p>${runs(word(scene, 'evaluation.no-findings'))}</p>`
      : html`<ul class="findings plain-list">
          ${all.map((row) => html`<li class="card finding">${finding(stage, row)}</li>`)}
        </ul>`
  }
  ${readonly || !list.editable ? nothing : proposing(stage)}`;
}

function finding(stage: ChecklistStage, row: JsonObject): Rendered {
  const { scene, records, readonly, leads } = stage;
  const id = String(row['id']);
  const answer = row['answer'];
  const what = changeSaid(stage, row);
  const { findings } = adjustment(row, latest(records, 'developmentPlan'), {
    role: stage.role,
    today: stage.today,
    newId: () => id,
  });
  const open = answer === undefined && row['change'] !== undefined && row['change'] !== 'none';
  return html`<p class="text" dir="auto" id="finding-${id}">${String(row['text'] ?? '')}</p>
    ${what ? html`<p class="what">${runs(what)}</p>` : nothing}
    ${
      answer === 'accepted' || answer === 'declined'
        ? html`<p class="state ${answer}">
              ${runs(word(scene, `evaluation.${answer}`, { date: daySaid(scene, String(row['answeredOn'] ?? '')) }))}
            </p>
            ${typeof row['reason'] === 'string' ? html`<p class="note" dir="auto">${row['reason']}</p>` : nothing}`
        : nothing
    }
    ${open && findings.length > 0 ? html`<p class="message">${runs(word(scene, 'evaluation.cannot'))}</p>` : nothing}
    ${
      open && leads && !readonly
        ? html`<div class="actions">
              ${findings.length > 0 ? nothing : button('accept', word(scene, 'evaluation.accept'), () => stage.accept(id), { about: `finding-${id}` })}
            </div>
            ${declining(stage, id)}`
        : nothing
    }`;
}

function declining(stage: ChecklistStage, id: string): Rendered {
  return askApart(stage.scene, {
    title: 'evaluation.decline',
    asks: [{ id: `reason-${id}`, label: 'evaluation.reason', lacks: 'evaluation.reason-need' }],
    done: 'evaluation.decline-done',
    about: `finding-${id}`,
    act: (reason) => stage.decline(id, reason),
  });
}

/** What a finding changes, in a sentence: the change, what it is about and what it becomes. */
function changeSaid({ scene, records }: ChecklistStage, row: JsonObject): Said | undefined {
  const change = row['change'];
  const fields = scene.definition.root.property('findings')?.property('items')?.item(0);
  const node = fields?.property('change');
  if (typeof change !== 'string' || !node) return undefined;
  const option = (key: string, value: unknown) => {
    const place = fields?.property(key);
    const title = place && choices(place)?.options.find((one) => one.value === value)?.title;
    return place && typeof value === 'string' ? saidChoice(scene, place, value, title ?? value) : undefined;
  };
  const named = (list: string, id: unknown) => {
    const found = latest(records, 'developmentPlan');
    const rows = found === undefined ? [] : rowsIn(found, list);
    const hit = rows.find((one) => own(one, 'id') === id);
    const name = hit && (own(hit, 'text') ?? own(hit, 'title'));
    return typeof name === 'string' ? nameSaid(name) : undefined;
  };
  const title = typeof row['title'] === 'string' ? nameSaid(row['title']) : undefined;
  const about = named('goals', row['goalId']) ?? named('activities', row['activityId']) ?? title;
  const date = typeof row['date'] === 'string' ? daySaid(scene, row['date']) : undefined;
  const hours =
    typeof row['hoursPerWeek'] === 'number' ? word(scene, 'evaluation.hours', { hours: row['hoursPerWeek'] }) : undefined;
  const to = option('goalStatus', row['goalStatus']) ?? option('activityStatus', row['activityStatus']) ?? date ?? hours;
  const what = option('change', change) ?? nameSaid(change);
  if (about && to) return word(scene, 'evaluation.change-to', { what, about, to });
  return about ? word(scene, 'evaluation.change', { what, about }) : what;
}

function rowsIn(document: unknown, list: string): JsonObject[] {
  const section = (document as Record<string, { items?: unknown } | undefined>)[list]?.items;
  return (Array.isArray(section) ? section : []).filter((one): one is JsonObject => typeof one === 'object' && one !== null);
}

/** A new proposal, written apart until it is added. */
function proposing(stage: ChecklistStage): Rendered {
  const { scene, proposing: begun } = stage;
  if (!begun) return button('propose', word(scene, 'evaluation.propose'), () => stage.propose(), { id: 'propose' });
  const apart = begun.scene(scene);
  return html`<div class="plan-entry">
    ${each(begun.fields, (field) => fieldTemplate(field, apart))}
    <div class="actions">
      ${button('add', word(scene, 'evaluation.propose-done'), () => stage.addProposal(), { look: 'primary' })}
      ${button('drop', word(scene, 'evaluation.drop'), () => stage.dropProposal(), { look: 'quiet' })}
    </div>
  </div>`;
}
