import { html, nothing, type TemplateResult } from 'lit';
import { problemSentence, type Obstacle } from '@wegwijs/builder';
import type { Desk } from '../desk.ts';
import { titleIn } from '../told/titles.ts';

/** One thing that stands in the way of publishing, with a way to it. */
export function obstacleItem(desk: Desk, obstacle: Obstacle): TemplateResult {
  const id = obstacle.code === 'problem' ? obstacle.problem.id : undefined;
  const isThere = id !== undefined && desk.builder.scene.places.has(id);
  return html`<li>
    ${sentenceOf(desk, obstacle)}
    ${
      isThere
        ? html`<button type="button" class="link" @click=${() => desk.open('form', id)}>
            ${desk.say('builder.publish-go-to')}<span class="visually-hidden">: ${titleIn(desk, id)}</span>
          </button>`
        : nothing
    }
  </li>`;
}

function sentenceOf(desk: Desk, obstacle: Obstacle): string {
  const { say } = desk;
  switch (obstacle.code) {
    case 'problem':
      return obstacle.problem.finding
        ? problemSentence(obstacle.problem, desk.language === 'en' ? 'en' : 'nl', desk.builder.scene)
        : say('builder.publish-file-invalid', { keyword: String(obstacle.problem.params['keyword'] ?? '') });
    case 'unanswered':
      return say('builder.publish-unanswered', { name: titleIn(desk, obstacle.id) });
    case 'approval':
      return say(`builder.publish-approval-${obstacle.fault}`);
    case 'reason':
      return say('builder.publish-reason-needed');
  }
}
