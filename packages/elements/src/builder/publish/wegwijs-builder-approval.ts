import { html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { approvalFault, makersOf, readApproval, remarksIn, type Approval } from '@wegwijs/builder';
import type { Json } from '@wegwijs/definition';
import { BuilderPanel } from '../builder-panel.ts';
import { chosenFile, readText } from './read-file.ts';
import { titleIn } from '../told/titles.ts';

/**
 * What somebody else thought of the design: a file that comes back, with remarks per question.
 *
 * @fires approval - Such a file was read: the approval is its detail.
 */
export class WegwijsBuilderApproval extends BuilderPanel {
  @property({ attribute: false }) approval: Approval | undefined;
  @state() private isWrong = false;

  protected override render(): TemplateResult {
    const { desk, approval } = this;
    const { say, house, level } = desk;
    return html`<section aria-labelledby="approval-title">
      <h4 id="approval-title" aria-level=${level + 2}>${say('builder.publish-approval-title')}</h4>
      <p>${say(house.policy.secondPerson ? 'builder.publish-approval-needed' : 'builder.publish-approval-free')}</p>
      <div class="field">
        <label for="approval-file">${say('builder.publish-approval-file')}</label>
        ${this.isWrong ? html`<p class="message" role="alert">${say('builder.publish-approval-shape')}</p>` : nothing}
        <input
          id="approval-file"
          type="file"
          accept=".json,application/json"
          @change=${(event: Event) => void this.#read(event)}
        />
      </div>
      ${approval ? this.#verdict(approval) : nothing}
    </section>`;
  }

  #verdict(approval: Approval): TemplateResult {
    const { desk } = this;
    const { say, builder, house } = desk;
    const fault = approvalFault(approval, builder.scene, makersOf(builder.log), house.digest);
    const remarks = remarksIn(builder.scene, approval);
    return html`<div class="notice ${fault === undefined ? 'success' : 'warning'}" role="status">
      <p>
        ${fault === undefined ? say('builder.publish-approved', { by: approval.by }) : say(`builder.publish-approval-${fault}`)}
      </p>
      ${
        remarks.length > 0
          ? html`<ul class="remarks">
              ${remarks.map(
                ({ id, text, known }) =>
                  html`<li>
                    <p>
                      <strong
                        >${id === '' ? say('builder.publish-remark-whole') : known ? titleIn(desk, id) : say('builder.publish-remark-gone', { id })}</strong
                      >
                    </p>
                    <p>${text}</p>
                    ${
                      known && id !== ''
                        ? html`<button type="button" class="link" @click=${() => desk.open('form', id)}>
                            ${say('builder.publish-go-to')}<span class="visually-hidden">: ${titleIn(desk, id)}</span>
                          </button>`
                        : nothing
                    }
                  </li>`,
              )}
            </ul>`
          : nothing
      }
    </div>`;
  }

  async #read(event: Event): Promise<void> {
    const file = chosenFile(event);
    if (!file) return;
    const approval = approvalIn(await readText(file));
    this.isWrong = approval === undefined;
    if (approval) this.dispatchEvent(new CustomEvent('approval', { detail: approval }));
  }
}

function approvalIn(text: string): Approval | undefined {
  try {
    return readApproval(JSON.parse(text) as Json);
  } catch {
    return undefined;
  }
}
