import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { putBack, type Version } from '@wegwijs/builder';
import { BuilderPanel } from '../builder-panel.ts';
import { instant } from './keeping.ts';

/** Every version that was published, with its reason; any of them can be put back whole. */
export class WegwijsBuilderHistory extends BuilderPanel {
  protected override render(): TemplateResult | typeof nothing {
    const { say, work, level } = this.desk;
    const { versions } = work.published;
    if (versions.length === 0) return nothing;
    return html`<section aria-labelledby="history-title">
      <h4 id="history-title" tabindex="-1" aria-level=${level + 2}>${say('builder.publish-history')}</h4>
      <ol class="versions" reversed>
        ${repeat(
          versions.toReversed(),
          ({ version }) => version,
          (version) => this.#version(version, version === versions.at(-1)),
        )}
      </ol>
    </section>`;
  }

  #version(version: Version, isLatest: boolean): TemplateResult {
    const { desk } = this;
    const { say, builder, language } = desk;
    const { version: number, by, on, reason, approvedBy } = version;
    const command = putBack(version);
    return html`<li class="card">
      <p>
        <strong>${say('builder.publish-version-name', { version: number })}</strong
        >${isLatest ? ` · ${say('builder.publish-latest')}` : ''}
      </p>
      <p>${reason}</p>
      <p class="hint">
        ${say('builder.publish-by', { by })}${on === undefined ? '' : `, ${instant(on, language)}`}${approvedBy === undefined ? '' : `. ${say('builder.publish-approved', { by: approvedBy })}`}
      </p>
      ${
        builder.may(command).may
          ? html`<button type="button" class="secondary" @click=${() => void this.#putBack(version)}>
              ${say('builder.publish-put-back')}<span class="visually-hidden">: ${number}</span>
            </button>`
          : nothing
      }
    </li>`;
  }

  async #putBack(version: Version): Promise<void> {
    const { desk } = this;
    desk.run(putBack(version), desk.say('builder.publish-put-back-done', { version: version.version }));
    await this.updateComplete;
    this.querySelector<HTMLElement>('#history-title')?.focus();
  }
}
