import { html, nothing, type PropertyValues } from 'lit';
import { state } from 'lit/decorators.js';
import { BuilderPanel } from '../builder-panel.ts';
import type { JsonFault } from './json-check.ts';
import type { JsonEditor, JsonHost } from './json-editor.ts';

const place = { kind: 'json', id: undefined, how: 'words' } as const;

/** The layer as text. The editor comes when this is opened for the first time. */
export class BuilderJson extends BuilderPanel {
  @state() private faults: readonly (JsonFault & { readonly line: number })[] = [];
  @state() private phase: 'loading' | 'failed' | 'ready' = 'loading';
  #editor: JsonEditor | undefined;
  /** The work that the text is of. */
  #form: string | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#editor?.shown();
  }

  protected override render(): unknown {
    const { say } = this.desk;
    return html`<p>${say('builder.kinds-json-help')}</p>
      <p id="kinds-json-keys">${say('builder.kinds-json-keys')}</p>
      ${this.phase === 'ready' ? nothing : html`<p role="status">${say(this.phase === 'failed' ? 'builder.kinds-json-failed' : 'builder.kinds-json-loading')}</p>`}
      <div class="kinds-json"></div>
      <div class="kinds-json-found" role="status">${this.#found()}</div>`;
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    // Another form is another text.
    if (this.#form !== undefined && this.#form !== this.desk.work.key) this.#close();
  }

  protected override updated(): void {
    if (this.#editor) this.#editor.follow();
    else if (this.#form === undefined) void this.#open();
  }

  async #open(): Promise<void> {
    this.#form = this.desk.work.key;
    try {
      const { JsonEditor: Editor } = await import('./json-editor.ts');
      const [parent, root] = [this.querySelector<HTMLElement>('.kinds-json'), this.getRootNode()];
      if (this.#form !== this.desk.work.key || !parent || !(root instanceof ShadowRoot)) return void (this.#form = undefined);
      this.#editor = new Editor(parent, root, this.#host());
      this.phase = 'ready';
    } catch {
      // Without a network the part may not come: everything else goes on.
      this.phase = 'failed';
    }
  }

  #host(): JsonHost {
    const kept = () => this.desk.work.drafts.of(place);
    return {
      desk: () => this.desk,
      told: (faults) => (this.faults = faults),
      kept: () => (typeof kept() === 'string' ? String(kept()) : undefined),
      keep: (text) => this.desk.work.drafts.hold(place, text),
    };
  }

  #close(): void {
    this.#editor?.destroy();
    this.#editor = undefined;
    this.#form = undefined;
    this.faults = [];
  }

  #found(): unknown {
    const { say } = this.desk;
    if (this.phase !== 'ready') return nothing;
    if (this.faults.length === 0) return html`<p>${say('builder.kinds-json-right')}</p>`;
    return html`<p><strong>${say('builder.kinds-json-wrong')}</strong></p>
      <ul>
        ${this.faults.map(
          (fault) =>
            html`<li>
              <button type="button" class="link" @click=${() => this.#editor?.goTo(fault)}>
                ${say('builder.kinds-json-line', { line: fault.line })}
              </button>
              ${fault.message}
            </li>`,
        )}
      </ul>
      <button type="button" class="secondary" @click=${() => this.#editor?.again()}>${say('builder.kinds-json-again')}</button>`;
  }
}
