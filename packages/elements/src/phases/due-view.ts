import { html, nothing } from 'lit';
import type { DueRow, DueTable, Guide } from '@wegwijs/definition/phases';
import { daySaid } from '../plan/sharing/telling.ts';
import { heading } from '../pages/heading.ts';
import { runs } from '../runs.ts';
import { heard, word, type Scene } from '../scene.ts';
import type { WordKey } from '../words/nl.ts';
import { actorIn, nameIn } from './track-words.ts';

/** Of which regievoerder the table tells: the place in the counts; undefined for all. */
export interface Whose {
  readonly chosen: number | undefined;
  choose(place: number | undefined): void;
}

/** How many lines are drawn at most, and how to have more of them. */
export interface Lines {
  readonly shown: number;
  more(): void;
}

/** What is due in many dossiers as a table, and how many each regievoerder has. */
export function dueView(
  scene: Scene,
  guide: Guide,
  { rows: all, counts }: DueTable,
  whose: Whose,
  { shown, more }: Lines,
): unknown {
  const title = word(scene, 'due.title');
  const count = counts[whose.chosen ?? -1];
  const rows = count ? all.filter(({ caseManager }) => caseManager === count.caseManager) : all;
  const left = rows.length - shown;
  return html`${heading(scene.level, 'title', runs(title))} ${counts.length > 1 ? choice(scene, counts, whose) : nothing}
  ${counts.length > 1 || left > 0 ? html`<p class="note" role="status">${runs(word(scene, left > 0 ? 'due.shown' : 'due.rows', { n: rows.length, shown }))}</p>` : nothing}
  ${
    rows.length === 0
      ? html`<p>${runs(word(scene, 'due.none'))}</p>`
      : table(
          scene,
          'due.title',
          ['due.state', 'due.day', 'due.dossier', 'due.what', 'due.by'],
          rows.slice(0, shown).map((row) => dueRow(scene, guide, row)),
        )
  }
  ${
    left > 0
      ? html`<button type="button" class="secondary" part="button secondary" data-act="more" @click=${more}>
          ${runs(word(scene, 'due.more', { n: left }))}
        </button>`
      : nothing
  }
  ${heading(scene.level + 1, 'section-title', runs(word(scene, 'due.counts')))}
  ${table(
    scene,
    'due.counts',
    ['due.counts', 'due.dossiers', 'due.late', 'due.soon', 'due.waiting'],
    counts.map(
      ({ caseManager, dossiers, late, soon, waiting }) =>
        html`<tr>
          <th scope="row">${caseManager === undefined ? runs(word(scene, 'due.nobody')) : html`<bdi>${caseManager}</bdi>`}</th>
          <td>${dossiers}</td>
          <td>${late}</td>
          <td>${soon}</td>
          <td>${waiting}</td>
        </tr>`,
    ),
  )}`;
}

/** Of whom it tells. */
function choice(scene: Scene, counts: DueTable['counts'], { chosen, choose }: Whose): unknown {
  const changed = ({ target }: Event) => {
    const { value } = target as HTMLSelectElement;
    choose(value === '' ? undefined : Number(value));
  };
  return html`<div class="field">
    <label for="whose">${runs(word(scene, 'due.whose'))}</label>
    <select id="whose" part="input" @change=${changed}>
      <option value="" ?selected=${chosen === undefined}>${heard(scene, 'due.all').text}</option>
      ${counts.map(({ caseManager }, i) => html`<option value=${i} ?selected=${chosen === i}>${caseManager ?? heard(scene, 'due.nobody').text}</option>`)}
    </select>
  </div>`;
}

/** A table that scrolls by itself where it is wider than its place, by keyboard too. */
function table(scene: Scene, name: WordKey, columns: readonly WordKey[], body: readonly unknown[]): unknown {
  const said = word(scene, name);
  return html`<div class="table-scroll track-part" role="region" tabindex="0" aria-label=${said.first?.text ?? nothing}>
    <table>
      <caption class="visually-hidden">
        ${runs(said)}
      </caption>
      <thead>
        <tr>
          ${columns.map((column) => html`<th scope="col">${runs(word(scene, column))}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${body}
      </tbody>
    </table>
  </div>`;
}

function dueRow(scene: Scene, guide: Guide, { state, due, dossier, name, milestone, by, caseManager }: DueRow): unknown {
  const actor = guide.actors.get(by);
  return html`<tr class=${state}>
    <td>${runs(word(scene, `due.${state}`))}</td>
    <td>${due === undefined ? nothing : runs(daySaid(scene, due))}</td>
    <th scope="row" tabindex="-1"><bdi>${name ?? dossier}</bdi></th>
    <td>${runs(nameIn(scene, milestone))}</td>
    <td>
      ${actor ? runs(actorIn(scene, actor)) : nothing}
      ${actor?.role === 'caseManager' && caseManager !== undefined ? html`(<bdi>${caseManager}</bdi>)` : nothing}
    </td>
  </tr>`;
}
