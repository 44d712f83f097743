import { html, nothing, type TemplateResult } from 'lit';
import { releaseFiles, type PageFiles, type Release } from '@wegwijs/builder';
import { download } from '../../download.ts';
import type { Desk } from '../desk.ts';
import { saveDesign } from './save-design.ts';

/** Why the last time failed; empty when it did not. */
export type Failure = '' | 'failed' | 'signed-out' | 'overtaken';

/** What was made last, and whether the host keeps it. */
export interface Made {
  readonly release: Release;
  readonly isKept: boolean;
}

/** What came of the last time: published, files to hand over, or a failure with its choices. @param again tries once more */
export function outcome(
  desk: Desk,
  failure: Failure,
  made: Made | undefined,
  again: () => void,
): TemplateResult | typeof nothing {
  const { say } = desk;
  if (failure !== '')
    return html`<div class="notice error" role="alert" id="publish-outcome" tabindex="-1">
      <p><strong>${say('builder.publish-failed-title')}</strong></p>
      <p>${say(`builder.publish-failure-${failure}`)}</p>
      <div class="actions">
        ${
          failure === 'overtaken'
            ? html`<button type="button" class="secondary" @click=${() => desk.open('compare')}>
                ${say('builder.publish-to-merge')}
              </button>`
            : html`<button type="button" class="secondary" @click=${() => again()}>${say('builder.publish-again')}</button>`
        }
        <button type="button" class="secondary" @click=${() => saveDesign(desk)}>${say('builder.publish-save-file')}</button>
      </div>
    </div>`;
  if (!made) return nothing;
  const { version, publication } = made.release;
  const name = `${publication.base.id}.json`;
  if (made.isKept)
    return html`<div class="notice success" role="status" id="publish-outcome" tabindex="-1">
      <p><strong>${say('builder.publish-published', { version: version.version })}</strong></p>
    </div>`;
  return html`<div class="notice success" id="publish-outcome" tabindex="-1">
    <p><strong>${say('builder.publish-files-ready', { version: version.version })}</strong></p>
    <p>${say('builder.publish-files-text')}</p>
    ${fileList(made.release)}
    <p>${say('builder.publish-web-team')}</p>
    <blockquote>${say('builder.publish-web-team-text', { name, checksum: publication.digest })}</blockquote>
  </div>`;
}

/** What a page would load of what stands here, for who looks at it before it is published: of the words those that the layer says. */
export function readyForReview({ say }: Desk, { publication, texts }: PageFiles): TemplateResult {
  const { translated = [] } = publication;
  return html`<div class="notice success" id="publish-ready" tabindex="-1">
    <p><strong>${say('builder.publish-review-ready')}</strong></p>
    <p>${say('builder.publish-review-ready-text')}</p>
    ${fileList({ publication, texts: new Map([...texts].filter(([language]) => translated.includes(language))) })}
  </div>`;
}

function fileList(files: Pick<PageFiles, 'publication' | 'texts'>): TemplateResult {
  return html`<ul class="files">
    ${[...releaseFiles(files)].map(
      ([file, content]) =>
        html`<li>
          <button type="button" class="link" @click=${() => download(content, file, 'application/json')}>${file}</button>
        </li>`,
    )}
  </ul>`;
}
