import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { isObject, own, type Json, type Layer } from '@wegwijs/definition';
import { dossier, recordOf } from '../support/dossier.ts';
import { ownPublications } from '../support/own-publications.ts';
import { themeOf, type OwnTheme } from '../support/own-theme.ts';
import { paths } from '../support/phases.ts';

/** What somebody hands in: a name, and the text in it. */
interface Given {
  readonly name: string;
  readonly text: string;
}

/** All widgets in a gemeente's own configuration, from files that stay in this page. */
export class OwnConfiguration extends LitElement {
  #theme: OwnTheme | undefined;
  #layers: readonly Layer[] = [];
  #said: readonly string[] = [];
  /** Not as an element: a strict policy lets nobody write one. */
  readonly #sheet = new CSSStyleSheet();

  override connectedCallback(): void {
    super.connectedCallback();
    document.adoptedStyleSheets.push(this.#sheet);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== this.#sheet);
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  /** Takes a theme and layers; what is wrong with one is said, the others count. */
  take(files: readonly Given[]): void {
    const said: string[] = [];
    for (const file of files) {
      try {
        const value = file.name.endsWith('.css') ? undefined : (JSON.parse(file.text) as Json);
        if (isLayer(value))
          this.#layers = [...this.#layers.filter((one) => one.for.id !== value.for.id || one.layer !== value.layer), value];
        else this.#theme = themeOf(file.text);
        said.push(`${file.name}: gelezen`);
      } catch (error) {
        said.push(`${file.name}: ${error instanceof Error ? error.message : 'niet te lezen'}`);
      }
    }
    this.#said = said;
    this.#sheet.replaceSync(this.#theme?.css ?? '');
    this.requestUpdate();
  }

  protected override render(): TemplateResult {
    const { definitions, refused } = ownPublications(this.#layers);
    const theme = this.#theme;
    const lines = [...this.#said, ...refused];
    return html`<p>
        <label
          >Uw thema (CSS of tokens als JSON) en uw lagen (JSON)
          <input type="file" multiple accept=".css,.json" @change=${this.#onFiles}
        /></label>
      </p>
      <div role="status">
        ${
          lines.length === 0
            ? nothing
            : html`<ul>
                ${lines.map((line) => html`<li>${line}</li>`)}
              </ul>`
        }
      </div>
      <div class=${theme?.className ?? ''}>
        <wegwijs-intake-form .definition=${definitions['intake']} no-start></wegwijs-intake-form>
        <wegwijs-dossier
          .definitions=${definitions}
          .records=${[...dossier, recordOf('phases', paths.twoAtOnce)]}
          viewer-role="caseManager"
          today="2026-11-22"
        >
          <wegwijs-pip-editor></wegwijs-pip-editor>
          <wegwijs-phase-tracker></wegwijs-phase-tracker>
          <wegwijs-evaluation-checklist></wegwijs-evaluation-checklist>
        </wegwijs-dossier>
      </div>`;
  }

  readonly #onFiles = async (event: Event) => {
    const { files } = event.target as HTMLInputElement;
    this.take(await Promise.all([...(files ?? [])].map(async (file) => ({ name: file.name, text: await file.text() }))));
  };
}

function isLayer(value: Json | undefined): value is Json & Layer {
  return isObject(value) && typeof own(value, 'layer') === 'string' && isObject(own(value, 'for'));
}

if (!customElements.get('own-configuration')) customElements.define('own-configuration', OwnConfiguration);
