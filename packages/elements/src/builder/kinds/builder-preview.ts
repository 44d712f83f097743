import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { DossierRecord } from '@wegwijs/definition/dossier';
import type { Scene } from '@wegwijs/builder';
import { BuilderPanel } from '../builder-panel.ts';
import { personsOf, personTitle } from '../told/persons.ts';
import { roleName } from '../told/roles.ts';
import { previewChoice } from './preview-choice.ts';
import { shownKinds, widgets, type ShownKinds, type Shows } from './shown-kinds.ts';

/** So long nothing changes before the preview is made anew: a widget that follows every key is no help. */
const calm = 250;
const viewers = ['participant', 'caseManager', 'socialGuide'];

/** The form in its own widget, within the dossier of a person that was made up. It follows the design. */
export class BuilderPreview extends BuilderPanel {
  /** Whether the form itself is asked for, and not where its lists are offered. */
  @property({ type: Boolean }) whole = false;
  @state() private viewer = 'caseManager';
  @state() private person = 0;
  /** Whether it is open; undefined before somebody says so. */
  @state() private unfolded: boolean | undefined;
  @state() private scene: Scene | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #records: { readonly of: unknown; readonly records: readonly DossierRecord[] } | undefined;

  constructor() {
    super();
    this.addController({ hostDisconnected: () => clearTimeout(this.#timer) });
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const { scene } = this.desk.builder;
    if (this.scene?.ground !== scene.ground) this.scene = scene;
    if (this.scene === scene) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => (this.scene = this.desk.builder.scene), calm);
  }

  protected override render(): unknown {
    const { desk, scene } = this;
    const shows = widgets[desk.bench.kind];
    if (!scene || !shows) return nothing;
    const { say } = desk;
    // Without a person there is little to see: it is made when somebody asks for it.
    const isOpen = this.unfolded ?? personsOf(desk).length > 0;
    return html`<details class="kinds-preview" ?open=${isOpen} @toggle=${this.#fold}>
      <summary>
        <h4 aria-level=${Math.min(6, desk.level + 2)}>${say('builder.kinds-preview')}</h4>
      </summary>
      ${isOpen ? this.#stage(scene, shows) : nothing}
    </details>`;
  }

  #stage(scene: Scene, shows: Shows): TemplateResult {
    const { desk } = this;
    const { say } = desk;
    const names = personsOf(desk).map((one) => personTitle(desk, one));
    const role = (one: string) => roleName(desk, one);
    return html`<div class="kinds-tools">
        ${previewChoice(say('builder.kinds-viewer'), viewers, this.viewer, role, (one) => (this.viewer = one))}
        ${
          names.length < 2
            ? nothing
            : previewChoice(
                say('builder.kinds-person'),
                names.map((_, i) => String(i)),
                String(this.person),
                (i) => names[Number(i)] ?? '',
                (i) => (this.person = Number(i)),
              )
        }
      </div>
      <div class="kinds-stage" lang="nl" role="group" tabindex="0" aria-label=${say('builder.kinds-stage')}>
        ${this.#widget(shows, shownKinds(scene, shows.kinds, desk.workbench))}
      </div>`;
  }

  #fold = (event: Event): void => {
    this.unfolded = (event.target as HTMLDetailsElement).open;
  };

  #widget({ widget, view, kinds }: Shows, { definitions, catalogues }: ShownKinds): TemplateResult {
    const { desk, viewer } = this;
    const level = Math.min(6, desk.level + 3);
    if (this.whole && desk.bench.kind === 'intake')
      return html`<wegwijs-intake-form
        .definition=${definitions['intake']}
        .catalogues=${catalogues['intake']}
        .value=${this.#documents(['intake'])[0]?.document ?? {}}
        .viewerRole=${viewer}
        .headingLevel=${level}
        @wegwijs-draft=${quiet}
        @wegwijs-submit=${quiet}
        @wegwijs-change=${quiet}
        @wegwijs-finding=${quiet}
      ></wegwijs-intake-form>`;
    return html`<wegwijs-dossier
      .definitions=${definitions}
      .catalogues=${catalogues}
      .records=${this.#documents(kinds)}
      .viewerRole=${viewer}
      .consents=${true}
      .today=${desk.house.today()}
      .headingLevel=${level}
      @wegwijs-change=${quiet}
      @wegwijs-finding=${quiet}
    >
      ${
        widget === 'phases'
          ? html`<wegwijs-phase-tracker .headingLevel=${level}></wegwijs-phase-tracker>`
          : widget === 'evaluation'
            ? html`<wegwijs-evaluation-checklist .headingLevel=${level}></wegwijs-evaluation-checklist>`
            : html`<wegwijs-pip-editor .view=${view} .headingLevel=${level}></wegwijs-pip-editor>`
      }
    </wegwijs-dossier>`;
  }

  /** What the person has of these forms; the same list while she is the same. */
  #documents(kinds: readonly string[]): readonly DossierRecord[] {
    const { house, bench } = this.desk;
    const person = personsOf(this.desk)[this.person];
    const of = person ?? bench;
    if (this.#records?.of === of) return this.#records.records;
    const records = kinds.flatMap((kind): DossierRecord[] => {
      const document = person ? person.documents[kind] : {};
      const definition = { id: kind, version: '', digest: '' };
      return document === undefined ? [] : [{ id: kind, kind, document, definition, revision: '1', savedAt: house.now() }];
    });
    this.#records = { of, records };
    return records;
  }
}

/** What is tried here is no answer of the page. */
const quiet = (event: Event): void => event.stopPropagation();
