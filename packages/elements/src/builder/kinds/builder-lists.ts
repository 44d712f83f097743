import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import type { ListingKind } from '@wegwijs/definition';
import { BuilderPanel } from '../builder-panel.ts';
import type { BuilderEntry } from './builder-entry.ts';
import { choiceTable } from './choice-table.ts';
import { listTable, type OpenEntry, type TableHost } from './list-table.ts';
import { unkept } from './marks.ts';
import { listViews, type ListView } from './lists.ts';
import { ruleWord } from './shape-options.ts';

/** Everything that a layer holds as lists: places and people, examples, phases, evaluations, and choices that may grow. */
export class BuilderLists extends BuilderPanel {
  /** The list that is shown, by form: who comes back to a form finds it as it was. */
  @state() private chosen: ReadonlyMap<string, string> = new Map();
  @state() private open: OpenEntry | undefined;
  @state() private search = '';
  #focus: string | undefined;

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (changed.has('desk')) this.desk.work.drafts.follow(() => this.requestUpdate());
  }

  protected override render(): unknown {
    const { desk } = this;
    const views = listViews(desk.builder.scene);
    const view = views.find(({ key }) => key === this.chosen.get(desk.bench.kind)) ?? views[0];
    if (!view) return html`<p>${desk.say('builder.kinds-no-lists')}</p>`;
    return html`<div class="kinds-desk">
      <nav aria-label=${desk.say('builder.kinds-lists')}>
        <ul class="kinds-nav">
          ${views.map((one) => this.#way(one, one === view))}
        </ul>
      </nav>
      <div class="kinds-main">${this.#shown(view)}</div>
      <wegwijs-builder-preview .desk=${desk}></wegwijs-builder-preview>
    </div>`;
  }

  protected override updated(): void {
    const at = this.#focus;
    this.#focus = undefined;
    if (at === undefined) return;
    const place = this.querySelector<HTMLElement>(at);
    place?.focus();
    place?.scrollIntoView({ block: 'nearest' });
  }

  #way({ key, title, count, kind }: ListView, isShown: boolean): TemplateResult {
    return html`<li>
      <button type="button" aria-current=${isShown ? 'true' : nothing} @click=${() => this.#choose(key)}>
        ${ruleWord(this.desk, title)} <span class="kinds-count">${count}</span>
        ${kind !== undefined && this.desk.work.drafts.has(kind) ? unkept(this.desk) : nothing}
      </button>
    </li>`;
  }

  #shown({ title, description, kind, field }: ListView): TemplateResult {
    const { desk } = this;
    const content =
      kind !== undefined
        ? listTable(desk, kind, this.#host(kind))
        : choiceTable(desk, field ?? '', (value) => this.#moveTo(`[data-choice="${CSS.escape(value)}"]`));
    return html`<h4 id="kinds-list" tabindex="-1" aria-level=${Math.min(6, desk.level + 2)}>${ruleWord(desk, title)}</h4>
      ${description === '' ? nothing : html`<p>${ruleWord(desk, description)}</p>`} ${content}`;
  }

  #host(kind: ListingKind): TableHost {
    const { search, open } = this;
    const { drafts } = this.desk.work;
    return {
      ...{ search, open },
      begin: (entry) => {
        this.open = entry;
        void this.updateComplete.then(async () => {
          const editor = this.querySelector<BuilderEntry>('wegwijs-builder-entry');
          await editor?.updateComplete;
          editor?.focus();
        });
      },
      end: (id) => {
        const back = id ?? this.open?.id;
        this.open = undefined;
        this.#moveTo(back === undefined ? '[data-act=add]' : `[data-id="${CSS.escape(back)}"]`);
      },
      find: (text) => (this.search = text),
      draft: (entry) => drafts.of({ kind, ...entry }),
      hold: (entry, document) => drafts.hold({ kind, ...entry }, document),
    };
  }

  #choose(key: string): void {
    this.chosen = new Map(this.chosen).set(this.desk.bench.kind, key);
    this.open = undefined;
    this.search = '';
    this.#moveTo('#kinds-list');
  }

  #moveTo(place: string): void {
    this.#focus = place;
    this.requestUpdate();
  }
}
