import { html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import {
  conditionsInDutch,
  conditionsInEnglish,
  why,
  whyInDutch,
  whyInEnglish,
  WhySentences,
  type WhyOptions,
} from '@wegwijs/builder';
import { observe, unfollowed, type Form, type Observation } from '@wegwijs/form';
import { BuilderPanel } from '../builder-panel.ts';

/** Why a question is shown, needed and open, for the role and the answers of a preview: in sentences, while these change. */
export class BuilderWhy extends BuilderPanel {
  /** The question. */
  @property({ attribute: false }) nodeId: string | undefined;

  /** The form of the preview: its answers, role and consents. */
  @property({ attribute: false }) form: Form | undefined;

  #followed: Form | undefined;
  #observation: Observation<unknown> | undefined;

  constructor() {
    super();
    this.addController({
      hostUpdate: () => this.#followForm(),
      hostConnected: () => this.requestUpdate(),
      hostDisconnected: () => this.#leave(),
    });
  }

  protected override render(): unknown {
    const { desk, nodeId: id, form } = this;
    const { scene } = desk.builder;
    const found = form && id !== undefined ? why(scene, id, lookedAt(form)) : undefined;
    if (!form || id === undefined || !found) return html`<p class="hint">${desk.say('builder.words-why-none')}</p>`;
    const [words, conditions] = desk.language === 'en' ? [whyInEnglish, conditionsInEnglish] : [whyInDutch, conditionsInDutch];
    const said = new WhySentences(scene, words, conditions).about(id, found, form.role);
    // Of what is not shown nobody asks whether it can be filled in.
    const told = found.shown.is ? said : said.slice(0, 1);
    return html`<div class="why" aria-live="polite">
      ${told.map(
        ({ aspect, is, verdict, reasons }) =>
          html`<div class="why-part" data-aspect=${aspect} data-is=${is ? 'yes' : 'no'}>
            <p class="label">${verdict}</p>
            ${
              reasons.length > 1
                ? html`<ul>
                    ${reasons.map((one) => html`<li>${one}</li>`)}
                  </ul>`
                : reasons[0]
                  ? html`<p>${reasons[0]}</p>`
                  : nothing
            }
          </div>`,
      )}
    </div>`;
  }

  #followForm(): void {
    if (this.form === this.#followed) return;
    this.#leave();
    const { form } = this;
    this.#followed = form;
    if (form)
      this.#observation = observe(
        () => form.revision.value,
        () => this.requestUpdate(),
      );
  }

  #leave(): void {
    this.#observation?.stop();
    this.#observation = undefined;
    this.#followed = undefined;
  }
}

/** Who looks at which answers. */
function lookedAt(form: Form): WhyOptions {
  const { role, consents } = form.viewer;
  return { document: unfollowed(() => form.value) ?? {}, role, consents, today: form.today };
}
