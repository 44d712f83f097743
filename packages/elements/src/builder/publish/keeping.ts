import { html, nothing, type TemplateResult } from 'lit';
import { kept } from '../../kept.ts';
import type { Desk } from '../desk.ts';
import type { ViewName } from '../views.ts';
import { saveDesign } from './save-design.ts';

const clock = kept((language) => new Intl.DateTimeFormat(language, { dateStyle: 'long', timeStyle: 'short' }));

/** An instant as people say it. */
export const instant = (at: string, language: string): string => {
  const date = new Date(at);
  return Number.isNaN(date.getTime()) ? at : clock(language).format(date);
};

/** Whether the work is kept, beside the buttons for one step back. */
export function keepingState({ work, say }: Desk): TemplateResult | typeof nothing {
  if (work.isElsewhere) return html`<span class="keeping">${say('builder.publish-reading')}</span>`;
  switch (work.state) {
    case 'off':
      return nothing;
    case 'keeping':
      return html`<span class="keeping">${say('builder.publish-keeping')}</span>`;
    case 'kept':
      return html`<span class="keeping done">${say('builder.publish-kept')}</span>`;
    case 'failed':
      return html`<span class="keeping lost">${say('builder.publish-not-kept')}</span>`;
  }
}

/** What there is to choose about the work: it stands there again, another tab has it, it could not be kept. @param view what is shown */
export function keepingNotice(desk: Desk, view: ViewName): TemplateResult | typeof nothing {
  const { work } = desk;
  if (work.isElsewhere) return elsewhere(desk);
  if (work.state === 'failed') return notKept(desk);
  if (work.news.reopened) return again(desk);
  if (work.drafts.found) return written(desk, work.drafts.found);
  const isAsked = view === 'compare';
  if (work.isBehind && work.builder.log.length > 0) return isAsked ? nothing : behind(desk);
  // Where it is gone through already, nobody has to be sent there.
  return work.isOutdated && !work.news.isPutOff && !isAsked ? renewed(desk) : nothing;
}

function elsewhere({ say, reopen }: Desk): TemplateResult {
  return html`<div class="notice builder-keeping" role="status">
    <p><strong>${say('builder.publish-elsewhere-title')}</strong></p>
    <p>${say('builder.publish-elsewhere-text')}</p>
    <div class="actions">
      <button type="button" class="secondary" @click=${() => void reopen(true)}>${say('builder.publish-take-over')}</button>
    </div>
  </div>`;
}

function notKept(desk: Desk): TemplateResult {
  const { work, say } = desk;
  const { problem } = work.log;
  const reason = problem === 'full' || problem === 'blocked' ? problem : 'other';
  return html`<div class="notice error builder-keeping">
    <div role="alert">
      <p><strong>${say('builder.publish-not-kept-title')}</strong></p>
      <p>${say(`builder.publish-not-kept-${reason}`)}</p>
    </div>
    ${work.news.isTriedAgain ? html`<p><strong>${say('builder.again-failed')}</strong></p>` : nothing}
    <div class="actions">
      <button type="button" class="secondary" @click=${() => void retry(desk)}>${say('builder.publish-retry')}</button>
      <button type="button" class="secondary" @click=${() => saveDesign(desk)}>${say('builder.publish-save-file')}</button>
    </div>
  </div>`;
}

async function retry({ work, say, announce }: Desk): Promise<void> {
  const isKept = await work.retry();
  announce(say(isKept ? 'builder.publish-kept' : 'builder.publish-retry-failed'));
}

function again(desk: Desk): TemplateResult {
  const { work, say, language, open } = desk;
  const { news, builder, published } = work;
  const { reopened } = news;
  if (!reopened) return html``;
  const { changes, savedAt, stopped } = reopened;
  const afresh = () => {
    const answer = desk.run({ do: 'put', design: published.design }, say('builder.publish-afresh-done'));
    if (answer.may) work.dismiss();
  };
  return html`<div class="notice builder-keeping ${stopped ? 'warning' : ''}" role="status">
    <p><strong>${say('builder.publish-again-title')}</strong></p>
    <p>${say('builder.publish-again-text', { n: changes, on: instant(savedAt, language) })}</p>
    ${work.drafts.found ? html`<p>${say(`builder.publish-written-${work.drafts.found}`)}</p>` : nothing}
    ${
      stopped
        ? html`<p>${say('builder.publish-stopped', { n: stopped.done, of: changes, why: desk.refusal(stopped.why) })}</p>`
        : nothing
    }
    ${work.isBehind ? html`<p>${say('builder.publish-behind-text')}</p>` : nothing}
    <div class="actions">
      <button type="button" class="primary" @click=${() => work.dismiss()}>${say('builder.publish-go-on')}</button>
      <button type="button" class="secondary" @click=${() => open('compare')}>
        ${say(work.isBehind ? 'builder.publish-to-merge' : 'builder.publish-look')}
      </button>
      ${
        builder.may({ do: 'put', design: published.design }).may
          ? html`<button type="button" class="secondary" @click=${afresh}>${say('builder.publish-afresh')}</button>`
          : nothing
      }
    </div>
  </div>`;
}

/** In a form whose answers are no step: the steps do not tell of it. */
function written({ work, say, open, announce }: Desk, found: 'lists' | 'review' | 'json'): TemplateResult {
  const drop = () => {
    work.drafts.drop();
    work.dismiss();
    announce(say('builder.publish-written-dropped'));
  };
  const goOn = () => {
    work.dismiss();
    open(found === 'review' ? 'publish' : found);
  };
  return html`<div class="notice builder-keeping" role="status">
    <p><strong>${say('builder.publish-written-title')}</strong></p>
    <p>${say(`builder.publish-written-${found}`)}</p>
    <div class="actions">
      <button type="button" class="primary" @click=${goOn}>${say('builder.publish-written-go')}</button>
      <button type="button" class="secondary" @click=${drop}>${say('builder.publish-written-drop')}</button>
    </div>
  </div>`;
}

function behind({ say, open }: Desk): TemplateResult {
  return html`<div class="notice warning builder-keeping" role="status">
    <p><strong>${say('builder.publish-behind-title')}</strong></p>
    <p>${say('builder.publish-behind-text')}</p>
    <div class="actions">
      <button type="button" class="secondary" @click=${() => open('compare')}>${say('builder.publish-to-merge')}</button>
    </div>
  </div>`;
}

function renewed({ say, open, work }: Desk): TemplateResult {
  return html`<div class="notice builder-keeping" role="status">
    <p><strong>${say('builder.publish-renewed-title')}</strong></p>
    <p>${say('builder.publish-rebase-text')}</p>
    <div class="actions">
      <button type="button" class="primary" @click=${() => open('compare')}>${say('builder.publish-renewed-go')}</button>
      <button type="button" class="secondary" @click=${() => work.news.putOff()}>${say('builder.publish-renewed-later')}</button>
    </div>
  </div>`;
}
