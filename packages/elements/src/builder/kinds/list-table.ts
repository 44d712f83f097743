import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Json, ListingKind } from '@wegwijs/definition';
import { entriesOf, type ListEntry } from '@wegwijs/builder';
import type { Desk } from '../desk.ts';
import { originBadge } from '../told/origin-badge.ts';
import type { WrittenIn } from '../publish/kept-drafts.ts';
import { leftOut, padlock, unkept } from './marks.ts';

/** Which entry is open, and how. */
export type OpenEntry = Omit<WrittenIn, 'kind'>;

/** What a table asks of the panel. */
export interface TableHost {
  readonly search: string;
  readonly open: OpenEntry | undefined;
  begin(open: OpenEntry): void;
  end(id: string | undefined): void;
  /** What is written of an entry and not kept. */
  draft(entry: OpenEntry): Json | undefined;
  hold(entry: OpenEntry, document: Json | undefined): void;
  find(text: string): void;
}

/** From so many entries on there is a box to search them. */
const many = 8;

/** The entries of a list, each with what can be done with it. */
export function listTable(desk: Desk, kind: ListingKind, host: TableHost): TemplateResult {
  const { say, builder } = desk;
  const all = entriesOf(builder.scene, kind);
  const wanted = host.search.trim().toLowerCase();
  const shown = all.filter(({ id, title }) => `${title} ${id}`.toLowerCase().includes(wanted) || host.open?.id === id);
  const isNew = host.open !== undefined && host.open.id === undefined;
  return html`<div class="kinds-tools">
      <button type="button" class="secondary" data-act="add" @click=${() => host.begin({ id: undefined, how: 'words' })}>
        ${say('builder.kinds-add')}
      </button>
      ${host.draft({ id: undefined, how: 'words' }) === undefined ? nothing : unkept(desk)}
      ${all.length < many ? nothing : searchBox(desk, host)}
    </div>
    ${isNew ? editor(desk, kind, undefined, host) : nothing}
    ${shown.length === 0 ? html`<p>${say(wanted === '' ? 'builder.kinds-none' : 'builder.kinds-none-found')}</p>` : nothing}
    <ul class="kinds-list">
      ${repeat(
        shown,
        ({ id }) => id,
        (entry) => row(desk, kind, entry, host),
      )}
    </ul>`;
}

function searchBox({ say }: Desk, host: TableHost): TemplateResult {
  const find = (event: Event) => host.find((event.target as HTMLInputElement).value);
  return html`<label class="kinds-search">
    <span>${say('builder.kinds-search')}</span>
    <input type="search" .value=${host.search} @input=${find} />
  </label>`;
}

function row(desk: Desk, kind: ListingKind, entry: ListEntry, host: TableHost): TemplateResult {
  const { id, title, origin, present, lock } = entry;
  const isOpen = host.open?.id === id;
  return html`<li class="kinds-row" ?data-out=${!present}>
    <div class="kinds-row-head">
      <h5 tabindex="-1" data-id=${id} aria-level=${Math.min(6, desk.level + 3)}>${title}</h5>
      ${originBadge(desk, origin)} ${entry.inherited && entry.said ? changedMark(desk) : nothing}
      ${present ? nothing : leftOut(desk)} ${padlock(desk, lock)} ${isWritten(host, id) ? unkept(desk) : nothing}
    </div>
    ${isOpen ? editor(desk, kind, entry, host) : actions(desk, kind, entry, host)}
  </li>`;
}

/** Whether something is written of an entry that is not kept yet. */
function isWritten(host: TableHost, id: string): boolean {
  return (['words', 'translations'] as const).some((how) => host.draft({ id, how }) !== undefined);
}

function changedMark({ say }: Desk): TemplateResult {
  return html`<span class="stamp touched">${say('builder.kinds-changed')}</span>`;
}

function actions(desk: Desk, kind: ListingKind, entry: ListEntry, host: TableHost): TemplateResult {
  const { id, title, present, said, inherited } = entry;
  const { say } = desk;
  const name = html`<span class="visually-hidden"> ${title}</span>`;
  const button = (act: string, word: string, run: () => void) =>
    html`<button type="button" class="link quiet" data-act=${act} @click=${run}>${word}${name}</button>`;
  const remove = () => desk.run({ do: 'remove-entry', kind, id }, say('builder.kinds-removed', { name: title }));
  const restore = () => desk.run({ do: 'restore-entry', kind, id }, say('builder.kinds-restored', { name: title }));
  return html`<div class="kinds-actions">
    ${present ? button('edit', say('builder.kinds-edit'), () => host.begin({ id, how: 'words' })) : nothing}
    ${present ? button('translate', say('builder.kinds-translate'), () => host.begin({ id, how: 'translations' })) : nothing}
    ${present ? button('remove', say(inherited ? 'builder.kinds-leave-out' : 'builder.kinds-remove'), remove) : nothing}
    ${inherited && said ? button('restore', say(present ? 'builder.kinds-restore' : 'builder.kinds-put-back'), restore) : nothing}
  </div>`;
}

function editor(desk: Desk, kind: ListingKind, entry: ListEntry | undefined, host: TableHost): TemplateResult {
  const open: OpenEntry = { id: entry?.id, how: host.open?.how ?? 'words' };
  return html`<wegwijs-builder-entry
    .desk=${desk}
    .kind=${kind}
    .entry=${entry}
    .translations=${open.how === 'translations'}
    .draft=${host.draft(open)}
    .hold=${(document: Json | undefined) => host.hold(open, document)}
    .close=${(id: string | undefined) => host.end(id)}
  ></wegwijs-builder-entry>`;
}
