import { html, LitElement, nothing, type CSSResultGroup } from 'lit';
import { property } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { keyOf } from '@wegwijs/definition/dossier';
import { heading } from '../pages/heading.ts';
import { secondary } from '../pages/actions.ts';
import type { Rendered } from '../observed.ts';
import { Translated } from '../island/translated.ts';
import { moment } from '../moment.ts';
import { prose, runs } from '../runs.ts';
import { heard, word, type Voices } from '../scene.ts';
import { answers } from '../styles/answers.ts';
import { dossier } from '../styles/dossier.ts';
import { islandStyles } from '../styles/index.ts';
import { findingsList } from './findings-list.ts';
import type { FindingSaid } from './findings-of.ts';
import { inEach } from './in-each.ts';
import { answerOf, titleOf, type Question } from './question.ts';
import type { Standing } from './standing.ts';
import type { Side } from './working-copy.ts';

/** What a dossier has to tell. */
export interface BarStage {
  readonly voices: Voices;
  readonly level: number;
  /** How it stands with keeping; undefined where the page keeps the documents itself. */
  readonly standing: Standing | undefined;
  readonly questions: readonly Question[];
  /** What is not as it should be. */
  readonly findings: readonly FindingSaid[];
  /** Tries again now. */
  retry(): void;
}

/** What a dossier tells above its widgets: whether all is kept, and what two people changed differently. Internal to the dossier. */
export class DossierBar extends LitElement {
  static override styles: CSSResultGroup = [...islandStyles, answers, dossier];

  @property({ attribute: false }) stage: BarStage | undefined;

  #said = '';

  constructor() {
    super();
    new Translated(this);
  }

  /** Moves the focus to what is asked, or else to what can be done about keeping. */
  goTo(): void {
    const root = this.renderRoot as ShadowRoot;
    (root.getElementById('questions') ?? root.querySelector<HTMLElement>('.notice button'))?.focus();
  }

  protected override render(): unknown {
    const { stage } = this;
    if (!stage) return nothing;
    const { voice } = stage.voices;
    const { questions } = stage;
    const asked = questions.length > 0 ? heard(stage.voices, 'dossier.asked', { n: questions.length }).text : this.#said;
    return html`<div class="island bar" part="bar" lang=${voice.language} dir=${voice.dir}>
      ${this.#status(stage)} ${questions.length > 0 ? this.#questions(stage) : nothing}
      ${findingsList(stage.voices, stage.findings)}
      <div class="visually-hidden" role="status">${asked}</div>
    </div>`;
  }

  #status({ voices, standing, retry }: BarStage): Rendered {
    const trouble = standing?.trouble === true;
    const text = standing ? runs(word(voices, standing.word, standing.holes)) : nothing;
    const again = () => secondary(word(voices, 'dossier.retry'), retry);
    // Said aloud only where something is wrong: who writes need not hear of every save.
    return html`<div role="status">
        ${
          trouble
            ? html`<div class="notice warning" part="notice">
                <p>${text}</p>
                ${again()}
              </div>`
            : nothing
        }
      </div>
      ${standing && !trouble ? html`<p class="kept" id="kept" tabindex="-1" part="status">${text}</p>` : nothing}`;
  }

  #questions({ voices, questions, level }: BarStage): Rendered {
    return html`<section class="questions" part="questions" aria-labelledby="questions">
      ${heading(level, 'section-title', runs(word(voices, 'dossier.asked', { n: questions.length })), 'questions')}
      ${prose(word(voices, 'dossier.asked-help'))}
      ${repeat(
        questions,
        ({ id, conflict }) => JSON.stringify([id, keyOf(conflict)]),
        (question, i) => this.#question(question, `q${i}`),
      )}
    </section>`;
  }

  #question(question: Question, id: string): Rendered {
    return html`<fieldset class="group question" part="group">
      <legend class="label">${runs(titleOf(question))}</legend>
      ${this.#answer(question, 'mine', `${id}-mine`)} ${this.#answer(question, 'theirs', `${id}-theirs`)}
    </fieldset>`;
  }

  #answer(question: Question, side: Side, id: string): Rendered {
    const { voices } = question;
    return html`<div class="side">
      <p class="label">${runs(word(voices, `dossier.${side}`))}</p>
      <div class="said" id=${id}>${answerOf(question, side)}</div>
      ${side === 'theirs' ? when(question) : nothing}
      <button
        class="secondary"
        part="button secondary"
        type="button"
        aria-describedby=${id}
        @click=${() => void this.#choose(question, side)}
      >
        ${runs(word(voices, `dossier.keep-${side}`))}
      </button>
    </div>`;
  }

  /** The focus goes on to what is still asked, or else to the line that says that all is kept. */
  async #choose(question: Question, side: Side): Promise<void> {
    this.#said = heard(question.voices, 'dossier.chosen').text;
    question.choose(side);
    await this.updateComplete;
    (this.renderRoot as ShadowRoot).getElementById(this.stage?.questions.length ? 'questions' : 'kept')?.focus();
  }
}

function when({ voices, kept }: Question): Rendered {
  if (!kept) return nothing;
  const time = inEach(voices, (language) => moment(kept.savedAt, language));
  const author = kept.amendment?.author;
  const holes = { time, ...(author === undefined ? {} : { author }) };
  return html`<p class="note">
    ${runs(word(voices, author === undefined ? 'dossier.theirs-when' : 'dossier.theirs-who', holes))}
  </p>`;
}
