import { html, nothing, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { mayPublish, unanswered, type Approval, type Design, type PageFiles, type Release } from '@wegwijs/builder';
import { BuilderPanel } from '../builder-panel.ts';
import { QuietProblems } from '../quiet-problems.ts';
import { overOf } from './begun.ts';
import { outcome, readyForReview, type Failure, type Made } from './outcome.ts';
import { obstacleList, publishActions, reasonField } from './publish-form.ts';
import { isPublished, nextVersionSection, publishWay } from './publish-way.ts';
import { filesOf, obstaclesOf, proposalOf, releaseOf, requestOf } from './releasing.ts';

const reasonPlace = { kind: 'publish', id: undefined, how: 'words' } as const;

/** The way to what a page shows: draft, looked at by another, published with a reason. */
export class WegwijsBuilderPublish extends BuilderPanel {
  @state() private isTried = false;
  @state() private isBusy = false;
  /** Why the last time failed; empty when it did not. */
  @state() private failure: Failure = '';
  /** What was made last: handed over as files, or kept by the host. */
  @state() private made: Made | undefined;
  /** Whether a review was asked for before all was answered: what is answered after a review would void it. */
  @state() private answersFirst = false;
  /** What was made to be looked at, and of what. */
  @state() private ready: { readonly of: Design; readonly files: PageFiles } | undefined;
  readonly #problems = new QuietProblems(this);

  /** Why it is published, as far as it was said. */
  get #reason(): string {
    const said = this.desk.work.drafts.of(reasonPlace);
    return typeof said === 'string' ? said : '';
  }

  protected override render(): TemplateResult {
    const { desk } = this;
    const { builder, work, say } = desk;
    const isReview = builder.person.roles.includes('approver') || builder.person.roles.includes('reader');
    return html`${publishWay(desk)} ${outcome(desk, this.failure, this.made, () => void this.#publish())}
      ${work.published.isUnreachable ? html`<p class="notice warning">${say('builder.publish-unreachable')}</p>` : nothing}
      ${mayPublish(builder.person) && !work.isElsewhere && !isPublished(desk) ? this.#publishing() : nothing}
      ${isReview ? html`<wegwijs-builder-review .desk=${desk}></wegwijs-builder-review>` : nothing}
      <wegwijs-builder-history .desk=${desk}></wegwijs-builder-history>`;
  }

  #publishing(): TemplateResult {
    const { desk } = this;
    const reason = this.#reason;
    const { say, work } = desk;
    const approval = work.approval.given;
    const { found, looking } = this.#problems;
    const all = obstaclesOf(desk, requestOf(desk, reason, approval), looking ? [] : (found ?? []));
    const open = all.filter(({ code }) => code !== 'reason' || this.isTried);
    const isUnanswered = all.some(({ code }) => code === 'unanswered');
    return html`${nextVersionSection(desk)}
      ${this.answersFirst && isUnanswered ? html`<p class="notice warning">${say('builder.publish-answers-first')}</p>` : nothing}
      ${
        isUnanswered
          ? html`<wegwijs-builder-answers
              .desk=${desk}
              @answered=${() => this.#focus('#publish-reason')}
            ></wegwijs-builder-answers>`
          : nothing
      }
      <wegwijs-builder-approval
        .desk=${desk}
        .approval=${approval}
        @approval=${(event: CustomEvent<Approval>) => this.#judged(event.detail)}
      ></wegwijs-builder-approval>
      <form novalidate @submit=${this.#submit}>
        ${reasonField(desk, reason, (said) => this.#say(said))}
        <p class="hint" role="status">${looking ? say('builder.words-looking') : nothing}</p>
        ${open.length > 0 ? obstacleList(desk, open) : nothing}
        ${publishActions(desk, this.isBusy, () => void this.#sendToReview())}
        ${this.ready?.of === desk.builder.design ? readyForReview(desk, this.ready.files) : nothing}
      </form>`;
  }

  readonly #submit = (event: SubmitEvent): void => {
    event.preventDefault();
    void this.#publish();
  };

  async #publish(): Promise<void> {
    if (this.isBusy) return;
    this.isTried = true;
    const { desk } = this;
    const { version } = proposalOf(desk);
    const made = releaseOf(desk, version, requestOf(desk, this.#reason, desk.work.approval.given));
    if (!('publication' in made)) return this.#focus('#publish-obstacles');
    this.isBusy = true;
    this.failure = '';
    try {
      await this.#handOver(made);
    } catch (error) {
      this.failure = (error as { code?: string }).code === 'signed-out' ? 'signed-out' : 'failed';
    }
    this.isBusy = false;
    await this.#focus('#publish-outcome');
  }

  async #handOver(release: Release): Promise<void> {
    const { desk } = this;
    const { port, digest } = desk.house;
    const { drafts } = desk.work;
    if (port) {
      const answer = await port.publish(release, desk.work.published.versions.at(-1)?.checksum);
      if ('latest' in answer) {
        this.failure = 'overtaken';
        return desk.reopen();
      }
      const { design } = release.version;
      await desk.work.restart({ start: design, over: overOf(desk.bench.given, digest), since: design });
      drafts.hold(reasonPlace, undefined);
      await desk.reopen();
    } else drafts.hold(reasonPlace, undefined);
    this.made = { release, isKept: port !== undefined };
    this.isTried = false;
  }

  #sendToReview(): Promise<void> {
    const { desk } = this;
    const { design, scene } = desk.builder;
    this.answersFirst = unanswered(scene).length > 0;
    if (this.answersFirst) return this.#focus('#answers-title');
    this.ready = { of: design, files: filesOf(desk) };
    return this.#focus('#publish-ready');
  }

  #say(reason: string): void {
    this.desk.work.drafts.hold(reasonPlace, reason === '' ? undefined : reason);
    this.requestUpdate();
  }

  #judged(approval: Approval): void {
    this.desk.work.approval.give(approval);
    this.requestUpdate();
  }

  async #focus(place: string): Promise<void> {
    await this.updateComplete;
    this.querySelector<HTMLElement>(place)?.focus();
  }
}
