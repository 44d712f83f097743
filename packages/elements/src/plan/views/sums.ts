import { html, nothing, type PropertyValues } from 'lit';
import { targetsFor, weekLimit, type Reached } from '@wegwijs/definition/plan';
import { find } from '@wegwijs/form';
import { heading } from '../../pages/heading.ts';
import { runs } from '../../runs.ts';
import { word, type Said } from '../../scene.ts';
import type { WordKey } from '../../words/nl.ts';
import { KeptSums } from '../kept-sums.ts';
import type { PlanStage } from '../plan-stage.ts';
import { bar } from './bar.ts';
import { daySaid } from '../sharing/telling.ts';
import { PlanElement } from './plan-element.ts';
import { seen, sees } from './sight.ts';
import { tell } from './tell.ts';

/** Where the plan itself says how many hours are agreed: a decision may ask more than the law. */
const agreed: { readonly [target: string]: string } = {
  course: 'facts.courseHoursTotal',
  participation: 'facts.participationHoursTotal',
  pvt: 'facts.pvtHours',
  map: 'facts.mapHours',
};

/** How far the plan comes towards the hours of the law, and how full its weeks are. */
export function sumsView(stage: PlanStage): unknown {
  return html`<wegwijs-plan-sums class="plan-view" .stage=${stage}></wegwijs-plan-sums>`;
}

/** Keeps the sums while it stands on the page. */
export class PlanSums extends PlanElement {
  #kept: { readonly form: unknown; readonly sums: KeptSums } | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#kept?.sums.stop();
    this.#kept = undefined;
  }

  protected override willUpdate(_changed: PropertyValues<this>): void {
    const { form } = this.stage.scene;
    if (this.#kept?.form === form) return;
    this.#kept?.sums.stop();
    this.#kept = { form, sums: new KeptSums(form, () => this.requestUpdate()) };
  }

  protected override template(): unknown {
    const { scene } = this.stage;
    const route = find(scene.form, 'facts.route');
    // Who does not see the route and the hours would be told of hours that lack and do not.
    if (route && !sees(route)) return nothing;
    const of = (id: string) => seen(scene.form, id);
    const shown = new Set(targetsFor(of('facts.route'), of('facts.targetGroup')).map(({ id }) => id));
    const reached = this.#kept?.sums.sums.reached.filter(({ target }) => shown.has(target.id)) ?? [];
    return html`<section class="sums">
      ${heading(scene.level + 1, 'section-title', runs(word(scene, 'sums.title')))} ${this.#week(of('week.maximum'))}
      <ul class="plain-list">
        ${reached.map((one) => this.#target(one, of(agreed[one.target.id] ?? '')))}
      </ul>
    </section>`;
  }

  #week(maximum: unknown): unknown {
    const { scene } = this.stage;
    const { sums } = this.#kept?.sums ?? {};
    const { hours = 0, from, to } = sums?.busiest ?? {};
    const limit = Math.min(weekLimit, typeof maximum === 'number' ? maximum : weekLimit);
    const [first, last] = [from, to].map((day) => (day === undefined ? undefined : daySaid(scene, day)));
    const when = first && last ? word(scene, 'sums.between', { from: first, to: last }) : first ? word(scene, 'sums.from', { from: first }) : last && word(scene, 'sums.until', { to: last }); // prettier-ignore
    if (hours === 0) return html`<p>${runs(word(scene, 'sums.none'))}</p>`;
    const over = sums?.findings(limit) ?? [];
    // The bar has room for a week that is too full.
    const room = Math.max(hours, limit * 1.25);
    return html`<div class="sum">
      ${heading(scene.level + 2, 'fact-title', runs(word(scene, 'sums.week')))}
      ${over.length > 0 ? tell(scene, over) : html`<p>${runs(word(scene, 'sums.busiest', { hours: round(hours), limit }))}</p>`}
      ${when ? html`<p>${runs(when)}</p>` : nothing}
      ${bar(scene.voice.dir, [{ part: 'planned', of: hours / room }], limit / room)}
    </div>`;
  }

  #target({ target, planned, done, uncounted }: Reached, said: unknown): unknown {
    const { scene } = this.stage;
    const hours = typeof said === 'number' ? Math.max(said, target.hours) : target.hours;
    const left = Math.max(0, Math.ceil(hours - planned));
    const small = (text: Said) => html`<p class="note">${runs(text)}</p>`;
    return html`<li class="sum">
      ${heading(scene.level + 2, 'fact-title', runs(word(scene, `sums.${target.id}` as WordKey)))}
      <p>
        ${runs(word(scene, 'sums.planned', { planned: round(planned), hours, done: round(done) }))}
        <strong>${runs(left > 0 ? word(scene, 'sums.left', { left }) : word(scene, 'sums.enough'))}</strong>
      </p>
      ${bar(scene.voice.dir, [
        { part: 'planned', of: planned / hours },
        { part: 'done', of: done / hours },
      ])}
      ${uncounted > 0 ? small(word(scene, 'sums.uncounted', { n: uncounted })) : nothing}
      ${small(word(scene, 'sums.source', { source: target.source }))}
    </li>`;
  }
}

/** Hours with at most half an hour of detail: that is how people speak of them. */
function round(hours: number): number {
  return Math.round(hours * 2) / 2;
}
