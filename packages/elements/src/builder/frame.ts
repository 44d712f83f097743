import { html, nothing, type TemplateResult } from 'lit';
import type { Desk } from './desk.ts';
import type { Failed } from './form-opener.ts';
import type { Panel } from './panel.ts';
import { keepingNotice, keepingState } from './publish/keeping.ts';
import { viewOf } from './panels.ts';
import { views, type ViewName } from './views.ts';
import type { WegwijsFormBuilder } from './wegwijs-form-builder.ts';
import type { FormToEdit } from './workbench.ts';

/** What stands in the frame now. */
export interface Framed {
  readonly view: ViewName;
  /** Why the last thing was not done; empty when it was. */
  readonly refused: string;
  readonly forms: readonly FormToEdit[];
  /** What the view shows. */
  readonly panel: Panel | TemplateResult;
}

/** What is around every view: which form, which part, one step back, and what could not be done. */
export function frame(desk: Desk, { view, refused, forms, panel }: Framed, builder: WegwijsFormBuilder): TemplateResult {
  const { say, bench, workbench } = desk;
  return html`<header class="builder-top">
      <h2 class="builder-title" aria-level=${desk.level}>${say('builder.title', { gemeente: workbench.title })}</h2>
      <div class="builder-bar">
        ${forms.length > 1 ? formChoice(desk, forms, builder) : html`<strong>${bench.title}</strong>`}
        ${turnButton(desk, 'undo', builder)} ${turnButton(desk, 'redo', builder)} ${keepingState(desk)}
      </div>
      <nav class="builder-views" aria-label=${say('builder.views')}>
        ${views.map(
          ({ name, word }) =>
            html`<button type="button" aria-current=${name === view ? 'page' : nothing} @click=${() => builder.open(name)}>
              ${say(word)} ${name === 'problems' ? html`<wegwijs-builder-count .desk=${desk}></wegwijs-builder-count>` : nothing}
            </button>`,
        )}
      </nav>
    </header>
    ${keepingNotice(desk, view)} ${refused === '' ? nothing : notice(desk, refused, builder)}
    <section class="builder-view" aria-labelledby="builder-view">
      <h3 id="builder-view" tabindex="-1" aria-level=${desk.level + 1}>${say(viewOf(view).word)}</h3>
      ${panel}
    </section>`;
}

/** What is edited could not be had. */
export function failure(say: Desk['say'], failed: Failed, again: () => void): TemplateResult {
  return html`<div class="notice error builder-failed">
    <p role="alert">${say('builder.failed')}</p>
    ${failed === 'again' ? html`<p><strong>${say('builder.again-failed')}</strong></p>` : nothing}
    <div class="actions">
      <button type="button" class="secondary" @click=${again}>${say('builder.publish-retry')}</button>
    </div>
  </div>`;
}

function formChoice({ say, bench }: Desk, forms: readonly FormToEdit[], builder: WegwijsFormBuilder): TemplateResult {
  const choose = (event: Event) => (builder.form = (event.target as HTMLSelectElement).value);
  return html`<label class="builder-form">
    <span>${say('builder.form')}</span>
    <select @change=${choose}>
      ${forms.map(({ kind, title }) => html`<option value=${kind} ?selected=${kind === bench.kind}>${title}</option>`)}
    </select>
  </label>`;
}

/** Not disabled while there is nothing to take back: the focus would be lost on the last step. */
function turnButton({ builder: work, say }: Desk, what: 'undo' | 'redo', builder: WegwijsFormBuilder): TemplateResult {
  const can = (what === 'undo' ? work.undoable : work.redoable) !== undefined;
  return html`<button type="button" class="secondary" aria-disabled=${can ? nothing : 'true'} @click=${() => builder[what]()}>
    ${say(what === 'undo' ? 'builder.undo' : 'builder.redo')}
  </button>`;
}

function notice({ say }: Desk, refused: string, builder: WegwijsFormBuilder): TemplateResult {
  return html`<div class="notice builder-refused" role="alert">
    <p><strong>${say('builder.refused')}</strong></p>
    <p>${refused}</p>
    <button type="button" class="link" @click=${() => builder.dismiss()}>${say('builder.close-notice')}</button>
  </div>`;
}
