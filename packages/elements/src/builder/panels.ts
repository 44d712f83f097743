import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { Desk } from './desk.ts';
import type { Panel } from './panel.ts';
import { views, type View, type ViewName } from './views.ts';

/** The panels of the views. Each stays, so that nobody loses her place by looking elsewhere; what is seldom opened comes when it is. */
export class Panels {
  readonly #host: ReactiveControllerHost;
  readonly #made = new Map<ViewName, Panel>();
  readonly #coming = new Map<ViewName, Promise<void>>();
  readonly #failed = new Set<ViewName>();
  /** Of those, what was asked for again. */
  readonly #again = new Set<ViewName>();

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /** What a view shows: its panel, or that it is not there yet. */
  shown(name: ViewName, desk: Desk): Panel | TemplateResult {
    const view = viewOf(name);
    if (customElements.get(view.tag)) return this.#panel(view, desk);
    if (this.#failed.has(name)) return this.#missing(view, desk);
    void this.#ask(view);
    return html`<p role="status">${desk.say('builder.part-loading')}</p>`;
  }

  /** The panel of a view once it is there and drawn; undefined when it could not be had. */
  async drawn(name: ViewName): Promise<Panel | undefined> {
    await this.#coming.get(name);
    await this.#host.updateComplete;
    const panel = this.#made.get(name);
    await panel?.updateComplete;
    return panel;
  }

  #panel({ name, tag }: View, desk: Desk): Panel {
    const panel = this.#made.get(name) ?? (document.createElement(tag) as Panel);
    this.#made.set(name, panel);
    return Object.assign(panel, { desk });
  }

  #missing(view: View, { say, open, announce }: Desk): TemplateResult {
    const again = async () => {
      await this.#ask(view);
      // The button goes when it helps: the heading of the view has the focus then.
      if (!this.#failed.has(view.name)) return open(view.name);
      this.#again.add(view.name);
      this.#host.requestUpdate();
      announce(say('builder.again-failed'));
    };
    return html`<div class="notice error">
      <p role="alert">${say('builder.part-failed')}</p>
      ${this.#again.has(view.name) ? html`<p><strong>${say('builder.again-failed')}</strong></p>` : nothing}
      <div class="actions">
        <button type="button" class="secondary" @click=${() => void again()}>${say('builder.publish-retry')}</button>
      </div>
    </div>`;
  }

  #ask(view: View): Promise<void> {
    const { name } = view;
    const asked = this.#coming.get(name) ?? this.#have(view).finally(() => this.#coming.delete(name));
    this.#coming.set(name, asked);
    return asked;
  }

  async #have({ name, late }: View): Promise<void> {
    try {
      await late?.();
      this.#failed.delete(name);
    } catch {
      this.#failed.add(name);
    }
    this.#host.requestUpdate();
  }
}

/** A view by its name. */
export const viewOf = (name: ViewName): View => {
  const view = views.find((one) => one.name === name);
  if (!view) throw new RangeError(`No view ${name}`);
  return view;
};
