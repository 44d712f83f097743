import { html, nothing, type TemplateResult } from 'lit';
import type { Obstacle } from '@wegwijs/builder';
import type { Desk } from '../desk.ts';
import { obstacleItem } from './obstacle.ts';
import { proposalOf } from './releasing.ts';

/** Why it is published: it stands with the version. */
export function reasonField({ say }: Desk, reason: string, told: (said: string) => void): TemplateResult {
  return html`<div class="field">
    <label for="publish-reason">${say('builder.publish-why')}</label>
    <p class="description" id="publish-reason-help">${say('builder.publish-why-help')}</p>
    <textarea
      id="publish-reason"
      aria-describedby="publish-reason-help"
      .value=${reason}
      @input=${(event: Event) => told((event.target as HTMLTextAreaElement).value)}
    ></textarea>
  </div>`;
}

/** What stands in the way. */
export function obstacleList(desk: Desk, open: readonly Obstacle[]): TemplateResult {
  return html`<div class="panel missing" id="publish-obstacles" tabindex="-1">
    <p><strong>${desk.say('builder.publish-obstacles', { n: open.length })}</strong></p>
    <ul>
      ${open.map((one) => obstacleItem(desk, one))}
    </ul>
  </div>`;
}

/** To publish, or to have it looked at first. */
export function publishActions(desk: Desk, isBusy: boolean, toReview: () => void): TemplateResult {
  const { say, house } = desk;
  const { version } = proposalOf(desk);
  return html`<div class="actions">
    <button class="primary" aria-disabled=${isBusy ? 'true' : nothing}>
      ${say(house.port ? 'builder.publish-do' : 'builder.publish-make-files', { version })}
    </button>
    <button type="button" class="secondary" @click=${toReview}>${say('builder.publish-send-review')}</button>
  </div>`;
}
