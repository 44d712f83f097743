import { html, nothing } from 'lit';
import { state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { search, type Sought } from '@wegwijs/definition/plan';
import { secondary } from '../../pages/actions.ts';
import { heading } from '../../pages/heading.ts';
import { oneLine, runs } from '../../runs.ts';
import { said, word, type Said } from '../../scene.ts';
import type { PlanStage } from '../plan-stage.ts';
import { mayAdd } from './add-rows.ts';
import { memberNode, optionsAt, saidOption } from './choices.ts';
import { entriesOf, lists, takeEntry } from './library-entries.ts';
import { fills, saidEntry, searched, type WordedEntry } from './library-words.ts';
import { PlanElement } from './plan-element.ts';
import { standingRows } from './sight.ts';

/** So many are shown at first, and so many more each time. */
const some = 12;

/** Goals, activities and tasks to begin with. Choosing one adds rows to the plan, which a person adapts. */
export function libraryView(stage: PlanStage): unknown {
  return html`<wegwijs-plan-library class="plan-view" .stage=${stage}></wegwijs-plan-library>`;
}

/** Keeps what somebody looks for. */
export class PlanLibrary extends PlanElement {
  @state() private sought: Sought = {};
  @state() private shown = some;

  protected override template(): unknown {
    const { scene } = this.stage;
    const { form } = scene;
    const [areas, phases] = ['lifeArea', 'phase'].map((member) => memberNode(form, 'goals.items', member));
    const found = search(entriesOf(this.stage), this.sought, (entry) => searched(scene, entry));
    const used = new Set(Object.values(lists).flatMap((list) => standingRows(form, list).map((row) => row['libraryId'])));
    const kinds = (['goal', 'activity', 'task'] as const).map((value) => ({ value, said: word(scene, `library.${value}`) }));
    return html`<section class="library">
      ${heading(scene.level + 1, 'section-title', runs(word(scene, 'library.title')))}
      <p>${runs(word(scene, 'library.intro'))}</p>
      <div class="filters" role="search">
        <div class="field">
          <label class="label" for="library-text">${runs(word(scene, 'library.text'))}</label>
          <input id="library-text" part="input" type="search" @input=${this.#onText} @keydown=${stay} />
        </div>
        ${this.#choice('kind', word(scene, 'library.kind'), kinds)}
        ${areas ? this.#choice('lifeArea', said(scene, areas, 'title'), optionsAt(scene, areas)) : nothing}
        ${phases ? this.#choice('phase', said(scene, phases, 'title'), optionsAt(scene, phases)) : nothing}
      </div>
      <p role="status">${runs(word(scene, 'library.found', { n: found.length }))}</p>
      <ul class="entries plain-list">
        ${repeat(
          found.slice(0, this.shown),
          ({ id }) => id,
          (entry) => this.#entry(entry, used.has(entry.id)),
        )}
      </ul>
      ${found.length > this.shown ? secondary(word(scene, 'library.more'), () => (this.shown += some)) : nothing}
    </section>`;
  }

  #choice(key: keyof Sought, label: Said, options: ReturnType<typeof optionsAt>): unknown {
    const onChange = (event: Event) => this.#seek({ [key]: (event.target as HTMLSelectElement).value || undefined });
    return html`<div class="field">
      <label class="label" for="library-${key}">${runs(label)}</label>
      <select id="library-${key}" part="select" @change=${onChange}>
        <option value="">${oneLine(word(this.stage.scene, 'library.all'))}</option>
        ${options.map(({ value, said }) => html`<option value=${value} lang=${(said.first ?? said.second)?.language ?? nothing}>${oneLine(said)}</option>`)}
      </select>
    </div>`;
  }

  #entry(entry: WordedEntry, used: boolean): unknown {
    const { stage } = this;
    const { scene } = stage;
    const place = (member: string, value: unknown) =>
      saidOption(scene, memberNode(scene.form, 'goals.items', member), value) ?? [];
    const about = [
      word(scene, `library.${entry.kind}`),
      place('lifeArea', entry.lifeArea),
      ...(entry.phases ?? []).map((phase) => place('phase', phase)),
    ].flat();
    const rows = fills(scene, entry);
    const title = `library-${entry.id}`;
    return html`<li class="card">
      ${heading(scene.level + 2, 'fact-title', html`<span id=${title}>${runs(saidEntry(scene, entry, 'title'))}</span>`)}
      <ul class="chips plain-list">
        ${about.map((one) => html`<li class="chip">${runs(one)}</li>`)}
      </ul>
      ${
        rows.length === 0
          ? nothing
          : html`<details>
              <summary>${runs(word(scene, 'library.fills'))}</summary>
              <ul>
                ${rows.map((row) => html`<li>${runs(row)}</li>`)}
              </ul>
            </details>`
      }
      ${used ? html`<p class="note">${runs(word(scene, 'library.inPlan'))}</p>` : nothing}
      ${
        stage.readonly || !mayAdd(scene.form, lists[entry.kind])
          ? nothing
          : html`<button
              class="secondary"
              part="button secondary"
              type="button"
              id="${title}-take"
              aria-labelledby="${title}-take ${title}"
              @click=${() => takeEntry(stage, entry, this.sought.phase)}
            >
              ${runs(word(scene, 'library.choose'))}
            </button>`
      }
    </li>`;
  }

  #seek(more: Sought): void {
    this.sought = { ...this.sought, ...more };
    this.shown = some;
  }

  readonly #onText = (event: Event) => this.#seek({ text: (event.target as HTMLInputElement).value });
}

/** Enter in the search field looks, and does not hand in the plan around it. */
function stay(event: KeyboardEvent): void {
  if (event.key === 'Enter') event.preventDefault();
}
