import { html, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { BuilderPanel } from '../builder-panel.ts';
import { QuietProblems } from '../quiet-problems.ts';
import type { Ask } from './asking.ts';
import { dragging, type Dropped } from './dragging.ts';
import { moveStep, moveTo } from './moving.ts';
import { outlineKey } from './outline-keys.ts';
import { linesOf, wayToProperties } from './outline-list.ts';
import { troubles } from './troubles.ts';
import { searching } from './searching.ts';
import { sectionOf, trailOf, treeOf } from './tree.ts';

/** The tree of a form: what it consists of, where each part comes from, and the way to each. */
export class BuilderOutline extends BuilderPanel {
  /** Opens what is asked before something is done. */
  @property({ attribute: false }) ask!: Ask;

  /** Somebody went to a line. */
  @property({ attribute: false }) chosen!: (id: string, where?: 'label' | 'title') => void;

  @state() private open: ReadonlySet<string> = new Set();
  @state() private sought = '';
  @query('.outline') private readonly list!: HTMLElement | null;
  readonly #problems = new QuietProblems(this);
  #way = '';
  #stopDragging: (() => void) | undefined;
  #lists = '';
  /** The line that had the focus before it was drawn anew. */
  #held: string | undefined;

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const { builder } = this.desk;
    this.#held = this.#focused?.closest<HTMLElement>('[data-line]')?.dataset['line'];
    const trail = trailOf(treeOf(builder.scene), builder.selected);
    const way = trail.map(({ id }) => id).join(' ');
    if (way === this.#way) return;
    this.#way = way;
    // What is selected, or went elsewhere, can be seen; a section opens.
    const around = trail.at(-1)?.kind === 'section' ? trail : trail.slice(0, -1);
    if (around.some(({ id }) => !this.open.has(id))) this.open = new Set([...this.open, ...around.map(({ id }) => id)]);
  }

  protected override render(): TemplateResult {
    const { desk, open } = this;
    const tree = treeOf(desk.builder.scene);
    const { root } = tree;
    const trail = trailOf(tree, desk.builder.selected);
    const section = sectionOf(tree, desk.builder.selected) ?? root.items[0];
    const way = this.#toProperties;
    const lines = { desk, open, trail, problems: troubles(this.#problems.found), select: this.chosen, fold: this.#fold, way };
    return html`${searching(desk, tree, this.sought, (text) => (this.sought = text), this.chosen)}
      <div class="outline" @keydown=${this.#key}>
        <button
          type="button"
          class="name whole"
          data-id=${root.id}
          aria-current=${trail.length === 1 ? 'true' : 'false'}
          @click=${() => this.chosen(root.id)}
        >
          <span class="line-title">${root.title}</span>
        </button>
        ${trail.length === 1 ? wayToProperties(root, lines) : ''} ${linesOf(root, lines)}
      </div>
      <div class="outline-add">
        <button
          type="button"
          class="secondary"
          @click=${() => this.ask({ ask: 'add', section: section?.id ?? '', after: this.#inSection(section?.id) })}
        >
          ${desk.say('builder.form-add-question')}
        </button>
        <button type="button" class="secondary" @click=${() => this.ask({ ask: 'section' })}>
          ${desk.say('builder.form-add-section')}
        </button>
      </div>
      <details class="keys">
        <summary>${desk.say('builder.form-keys')}</summary>
        <ul>
          ${(['walk', 'pane', 'move', 'section', 'label', 'remove', 'undo'] as const).map((key) => html`<li>${desk.say(`builder.form-keys-${key}`)}</li>`)}
        </ul>
      </details>`;
  }

  protected override updated(): void {
    // A line that is put elsewhere on the page loses the focus; one that is gone gives it to what is selected now.
    const isLost = this.#held !== undefined && !this.#focused;
    if (isLost && !this.focusLine(this.#held ?? '')) this.focusLine(this.desk.builder.selected ?? '');
    const lists = [...this.querySelectorAll<HTMLElement>('ul[data-list]')];
    const names = lists.map(({ dataset }) => dataset['list']).join(' ');
    if (names === this.#lists) return;
    this.#lists = names;
    this.#stopDragging?.();
    void dragging(lists, this.#dropped).then((stop) => (this.#stopDragging = stop));
  }

  /** What a new question comes after: what is selected, when that stands directly in the section. */
  #inSection(section: string | undefined): string | undefined {
    const trail = trailOf(treeOf(this.desk.builder.scene), this.desk.builder.selected);
    return trail[trail.findIndex(({ id }) => id === section) + 1]?.id;
  }

  readonly #fold = (id: string, open: boolean): void => {
    const others = [...this.open].filter((one) => one !== id);
    this.open = new Set(open ? [...others, id] : others);
  };

  readonly #toProperties = (id: string): void => this.chosen(id, 'title');

  readonly #key = (event: KeyboardEvent): void => {
    if (!this.list) return;
    const deeds = {
      move: (id: string, to: 'up' | 'down' | 'before' | 'next') => void this.#move(id, to),
      fold: this.#fold,
      relabel: (id: string) => this.chosen(id, 'label'),
      remove: (id: string) => this.ask({ ask: 'remove', id }),
    };
    if (outlineKey(event, this.list, deeds)) event.preventDefault();
  };

  /** The line goes along with the focus on it. */
  async #move(id: string, to: 'up' | 'down' | 'before' | 'next'): Promise<void> {
    this.desk.builder.select(id);
    moveStep(this.desk, id, to);
    await this.updateComplete;
    this.focusLine(id);
  }

  /** Moves the focus to a line; whether it is there. */
  focusLine(id: string): boolean {
    const line = this.querySelector<HTMLElement>(`.outline [data-id="${CSS.escape(id)}"]`);
    line?.focus();
    return line !== null;
  }

  /** What in here has the focus. */
  get #focused(): Element | undefined {
    const { activeElement } = this.getRootNode() as ShadowRoot;
    return activeElement && this.contains(activeElement) ? activeElement : undefined;
  }

  readonly #dropped = ({ id, into, after }: Dropped): void => {
    const isHome = this.desk.builder.scene.places.has(into);
    if (isHome) moveTo(this.desk, { do: 'move', id, after, section: into });
    this.requestUpdate();
  };
}
