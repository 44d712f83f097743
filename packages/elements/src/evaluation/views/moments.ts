import { html, nothing } from 'lit';
import type { MomentDue } from '@wegwijs/definition/evaluation';
import type { Rendered } from '../../observed.ts';
import { heading } from '../../pages/heading.ts';
import { button } from '../../plan/sharing/button.ts';
import { daySaid, listSaid, nameSaid } from '../../plan/sharing/telling.ts';
import { prose, runs } from '../../runs.ts';
import { heard, word, type Said } from '../../scene.ts';
import { entrySaid, roleWithin } from '../saying.ts';
import type { ChecklistStage } from '../stage.ts';

/** When there is a talk: what comes, what is late, and what was. */
export function momentsView(stage: ChecklistStage): Rendered {
  const { scene, due, evaluations, catalogue } = stage;
  const held = evaluations.filter(({ heldOn }) => heldOn !== undefined).toReversed();
  const next = due.filter(({ state }) => state !== 'waiting');
  const waiting = due.filter(({ state }) => state === 'waiting');
  return html`${
    next.length === 0
      ? html`<p>${runs(word(scene, 'evaluation.nothing-due'))}</p>`
      : html`<ol class="moments plain-list">
          ${next.map((one) => html`<li class="moment card ${one.state}">${card(stage, one)}</li>`)}
        </ol>`
  }
  ${
    waiting.length === 0
      ? nothing
      : html`<p class="note">
          ${runs(
            word(scene, 'evaluation.waiting', {
              names: listSaid(
                scene,
                waiting.map(({ moment }) => entrySaid(scene, moment)),
              ),
            }),
          )}
        </p>`
  }
  ${
    held.length === 0
      ? nothing
      : html`${heading(scene.level + 1, 'section-title', runs(word(scene, 'evaluation.held')))}
          <ul class="moments plain-list">
            ${held.map(({ id, moment, heldOn = '' }) => {
              const entry = catalogue.moments.find((one) => one.id === moment);
              const name = entry ? entrySaid(scene, entry) : nameSaid(moment ?? id);
              return html`<li class="moment">
                <span id="held-${id}"
                  >${runs(word(scene, 'evaluation.evidence', { label: name, answer: daySaid(scene, heldOn) }))}</span
                >
                ${button('look', word(scene, 'evaluation.look'), () => stage.go('talk', id), { look: 'quiet', about: `held-${id}` })}
              </li>`;
            })}
          </ul>`
  }`;
}

function card(stage: ChecklistStage, { moment, state, on = '', planned }: MomentDue): Rendered {
  const { scene, leads, readonly, today } = stage;
  const day = { date: daySaid(scene, on) };
  const id = `moment-${moment.id}`;
  const states = { coming: 'evaluation.coming', due: 'evaluation.due', late: planned ? 'evaluation.late-planned' : 'evaluation.late', planned: 'evaluation.planned', waiting: 'evaluation.due' } as const; // prettier-ignore
  return html`${heading(scene.level + 1, 'card-title', html`<span id=${id}>${runs(entrySaid(scene, moment))}</span>`)}
    <p class="state">${runs(word(scene, states[state], day))}</p>
    ${prose(entrySaid(scene, moment, 'description'))}
    <p class="note">${runs(word(scene, 'evaluation.who', { names: attendees(stage, moment.words['attendees']) }))}</p>
    ${
      planned
        ? html`<div class="actions">
            ${button('questions', word(scene, 'evaluation.to-questions'), () => stage.go('questions', planned.id), { look: 'secondary', about: id })}
            ${leads ? button('talk', word(scene, 'evaluation.to-talk'), () => stage.go('talk', planned.id), { look: 'quiet', about: id }) : nothing}
          </div>`
        : leads && !readonly
          ? html`<details class="plan-moment">
              <summary>${runs(word(scene, 'evaluation.plan'))}</summary>
              <div class="field">
                <label for="${id}-on">${runs(word(scene, 'evaluation.plan-on'))}</label>
                <input id="${id}-on" type="date" .value=${on < today ? today : on} />
              </div>
              ${button('plan', word(scene, 'evaluation.plan-done'), (event) => plan(stage, moment.id, event), { about: id })}
            </details>`
          : nothing
    }`;
}

function plan(stage: ChecklistStage, moment: string, event: Event): void {
  const input = (event.currentTarget as HTMLElement).closest('details')?.querySelector('input');
  if (!input?.value) return input?.focus();
  stage.plan(moment, input.value);
  stage.scene.announce(heard(stage.scene, 'evaluation.plan-told', { date: daySaid(stage.scene, input.value) }));
}

/** The roles that usually join, as the document calls them. */
export function attendees({ scene }: ChecklistStage, roles: unknown): Said {
  const titles = (Array.isArray(roles) ? roles : []).filter((one) => typeof one === 'string');
  return listSaid(scene, titles.map((role) => roleWithin(scene, role))); // prettier-ignore
}
