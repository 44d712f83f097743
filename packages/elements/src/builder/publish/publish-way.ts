import { html, nothing, type TemplateResult } from 'lit';
import { approvalFault, checksumOf, makersOf, stateOf } from '@wegwijs/builder';
import type { Desk } from '../desk.ts';
import { sceneOf } from './comparing.ts';
import { meaningOf } from './meaning.ts';
import { proposalOf } from './releasing.ts';

/** Whether what stands here is what is published. */
export function isPublished({ builder, house, work }: Desk): boolean {
  return stateOf(checksumOf(builder.design, house.digest), work.published.versions.at(-1), false) === 'published';
}

/** Draft, reviewed, published: where it stands now. */
export function publishWay({ builder, work, house, say }: Desk): TemplateResult {
  const approval = work.approval.given;
  const isApproved = approval !== undefined && approvalFault(approval, builder.scene, makersOf(builder.log), house.digest) === undefined; // prettier-ignore
  const now = stateOf(checksumOf(builder.design, house.digest), work.published.versions.at(-1), isApproved);
  const states = house.policy.secondPerson || isApproved ? (['draft', 'reviewed', 'published'] as const) : (['draft', 'published'] as const); // prettier-ignore
  return html`<ol class="publish-way" aria-label=${say('builder.publish-way')}>
    ${states.map((one) => html`<li aria-current=${one === now ? 'step' : nothing}>${say(`builder.publish-state-${one}`)}</li>`)}
  </ol>`;
}

/** Which version it would be, and what that means for what is running. */
export function nextVersionSection(desk: Desk): TemplateResult {
  const { say, work, level } = desk;
  const { version, classification } = proposalOf(desk);
  const { meaning, reasons } = meaningOf(desk, sceneOf(desk, 'published'), desk.builder.scene, classification);
  return html`<section aria-labelledby="publish-version">
    <h4 id="publish-version" aria-level=${level + 2}>${say('builder.publish-version', { version })}</h4>
    <p>${say('builder.publish-version-now', { version: work.published.design.layer.version })}</p>
    <p>${meaning}</p>
    ${
      reasons.length > 0
        ? html`<details>
            <summary>${say('builder.publish-what-changes', { n: reasons.length })}</summary>
            <ul>
              ${reasons.map((one) => html`<li>${one}</li>`)}
            </ul>
          </details>`
        : nothing
    }
  </section>`;
}
