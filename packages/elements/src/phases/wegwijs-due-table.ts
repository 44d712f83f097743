import { html, type PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import { dossiersHandedIn, due, type DueDossier, type DueTable } from '@wegwijs/definition/phases';
import { Form } from '@wegwijs/form';
import { HandingIn } from '../dossier/handing-in.ts';
import { WidgetProperties } from '../dossier/widget-properties.ts';
import { tell } from '../island/events.ts';
import { voiceOf } from '../island/voices.ts';
import { Surroundings } from '../plan/surroundings.ts';
import { run } from '../runs.ts';
import { dueView, type Whose } from './due-view.ts';
import { languagesFor } from './speaks.ts';
import { trackerStyles } from './styles/index.ts';
import { TrackSource } from './track-source.ts';

/** So many lines are drawn at once: with hundreds of dossiers all of them would take seconds. */
const atOnce = 50;

/**
 * What is late, due soon or waited for in any number of dossiers, and how many each regievoerder has. For who guides them: the page
 * hands in the dossiers that this person may see.
 *
 * @tag wegwijs-due-table
 * @summary What is due in many dossiers.
 * @fires wegwijs-finding - Something in what was handed in is not right: `{findings}`.
 * @csspart island - All of the widget.
 * @csspart heading - A heading.
 */
export class WegwijsDueTable extends WidgetProperties {
  static override styles = trackerStyles;

  /** The dossiers: `[{id, name?, records: [{kind, document}]}]`. */
  @property({ attribute: false }) dossiers: readonly DueDossier[] = [];

  /** The regievoerder of whom it tells; undefined for all of them. */
  @state() private whose: { readonly caseManager: string | undefined } | undefined;

  @state() private shown = atOnce;

  /** The first line that has just come. */
  #came: number | undefined;

  readonly #around = new Surroundings(this);
  readonly #dossiers = new HandingIn(this, () => this.dossiers, dossiersHandedIn);
  readonly #source = new TrackSource((findings) => {
    if (findings.length > 0) tell(this, 'wegwijs-finding', { findings });
    this.requestUpdate();
  });
  #table: { readonly of: readonly unknown[]; readonly table: DueTable } | undefined;

  protected override willUpdate(_changed: PropertyValues): void {
    this.#source.open(this.#around.definitions, this.catalogues ?? this.#around.dossier?.catalogues);
  }

  protected override render(): unknown {
    const { definition, definitions, guide, phase } = this.#source;
    const languages = languagesFor(this, this.#around);
    const voices = this.#source.voices(...languages);
    const voice = voices?.voice ?? voiceOf(undefined, languages[0], undefined);
    const { today } = this.#around;
    const dossiers = this.#dossiers.now?.items ?? [];
    const of = [this.dossiers, guide, definitions.size, today];
    if (definition && phase === 'ready' && !this.#table?.of.every((one, i) => one === of[i]))
      this.#table = { of, table: due(dossiers, today, { guide, definitions }) };
    const ready = definition && voices && phase === 'ready' && this.#table;
    return html`<div class="island" part="island" lang=${voice.language} dir=${voice.dir}>
      ${
        ready
          ? dueView(
              {
                ...{ definition, voice: voices.voice, second: voices.second, level: this.headingLevel },
                form: new Form(definition, { value: {}, today, newId: () => '' }),
                focus: () => undefined,
                announce: () => undefined,
              },
              guide,
              ready.table,
              this.#whose(ready.table),
              { shown: this.shown, more: () => this.#more() },
            )
          : html`<p role="status">${run(voice.speech.say(phase === 'failed' ? 'phases.failed' : 'phases.loading'))}</p>`
      }
    </div>`;
  }

  /** Who goes on by keyboard goes on at what came. */
  protected override updated(): void {
    if (this.#came !== undefined) this.renderRoot.querySelectorAll<HTMLElement>('tbody th')[this.#came]?.focus();
    this.#came = undefined;
  }

  #more(): void {
    this.#came = this.shown;
    this.shown += atOnce;
  }

  #whose({ counts }: DueTable): Whose {
    const place = counts.findIndex(({ caseManager }) => this.whose && caseManager === this.whose.caseManager);
    const choose = (chosen: number | undefined) => {
      this.whose = counts[chosen ?? -1];
      this.shown = atOnce;
    };
    return { chosen: place < 0 ? undefined : place, choose };
  }
}
