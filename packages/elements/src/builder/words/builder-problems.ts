import { html, nothing, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { unanswered, type BuilderProblem } from '@wegwijs/builder';
import { BuilderPanel } from '../builder-panel.ts';
import { titleIn } from '../told/titles.ts';
import { examplesView, type ExampleChoice } from './examples-view.ts';
import { fixWords } from './fix-words.ts';
import { problemWords } from './problem-words.ts';
import { QuietProblems } from '../quiet-problems.ts';

/** So many are drawn at once; the others are asked for. */
const page = 50;
const severities = ['error', 'warning', 'advice'] as const;
type Severity = (typeof severities)[number];

/** What is not as it should be, worst first: what it is, where, what mends it. Looked at when nothing changes, and when asked. */
export class BuilderProblems extends BuilderPanel {
  @state() private example: ExampleChoice = { name: '', role: 'participant' };
  readonly #problems = new QuietProblems(this);
  readonly #shown = new Map<Severity, number>();

  protected override render(): unknown {
    const { desk } = this;
    const { found, looking } = this.#problems;
    return html`<p class="description">${desk.say('builder.words-problems-about')}</p>
      <div class="problems-top">
        <p role="status">${looking ? desk.say('builder.words-looking') : this.#sum(found ?? [])}</p>
        <button type="button" class="secondary" aria-disabled=${looking ? 'true' : nothing} @click=${() => this.#problems.look()}>
          ${desk.say('builder.words-look-again')}
        </button>
      </div>
      ${severities.map((severity) => this.#group(severity, found ?? []))}
      ${examplesView(desk, this.example, (to) => (this.example = to))}`;
  }

  #sum(found: readonly BuilderProblem[]): string {
    const { desk } = this;
    if (found.length === 0) return desk.say('builder.words-no-problems');
    const of = (severity: Severity) => found.filter((one) => one.severity === severity).length;
    return desk.say('builder.words-problems-sum', { errors: of('error'), warnings: of('warning'), advice: of('advice') });
  }

  #group(severity: Severity, found: readonly BuilderProblem[]): TemplateResult | typeof nothing {
    const { desk } = this;
    const all = found.filter((one) => one.severity === severity);
    if (all.length === 0) return nothing;
    const number = this.#shown.get(severity) ?? page;
    const more = () => {
      this.#shown.set(severity, number + page);
      this.requestUpdate();
    };
    const heading = `problems-${severity}`;
    return html`<section class="problems" data-severity=${severity} aria-labelledby=${heading}>
      <h4 id=${heading} aria-level=${desk.level + 2} tabindex="-1">
        ${desk.say(`builder.words-severity-${severity}`, { number: all.length })}
      </h4>
      <p class="description">${desk.say(`builder.words-severity-${severity}-means`)}</p>
      <ul class="problem-list">
        ${repeat(all.slice(0, number), keyOf, (one) => this.#problem(one))}
      </ul>
      ${
        all.length > number
          ? html`<button type="button" class="secondary" @click=${more}>
              ${desk.say('builder.words-more', { number: Math.min(page, all.length - number) })}
            </button>`
          : nothing
      }
    </section>`;
  }

  #problem(problem: BuilderProblem): TemplateResult {
    const { desk } = this;
    const { id, fix, code } = problem;
    const may = fix ? desk.builder.may(fix) : undefined;
    const label = this.#where(problem);
    return html`<li class="problem">
      <p class="problem-where">${label}</p>
      <p>${problemWords(desk, problem)}</p>
      ${code === 'privacy.topic' && unanswered(desk.builder.scene).some((one) => one.id === id) ? html`<p class="description">${desk.say('builder.words-topic')}</p>` : nothing}
      <div class="problem-acts">
        ${
          id === undefined
            ? nothing
            : html`<button type="button" class="quiet link" @click=${() => desk.open('form', id)}>
                ${desk.say('builder.words-go')} <span class="visually-hidden">${label}</span>
              </button>`
        }
        ${
          fix && may?.may
            ? html`<button type="button" class="secondary" @click=${() => this.#mend(problem)}>
                ${desk.say('builder.words-fix')} <span class="visually-hidden">${label}</span>
              </button>`
            : nothing
        }
      </div>
      ${fix && may?.may ? html`<p class="hint">${fixWords(desk, problem)}</p>` : nothing}
      ${fix && may && !may.may ? html`<p class="hint">${desk.refusal(may.why)}</p>` : nothing}
    </li>`;
  }

  /** The part of the form that it is about, by what a person calls it. */
  #where({ id }: BuilderProblem): string {
    const { desk } = this;
    return id === undefined ? desk.say('builder.words-whole') : titleIn(desk, id);
  }

  #mend({ fix, severity }: BuilderProblem): void {
    if (!fix) return;
    const { desk } = this;
    if (!desk.run(fix, desk.say('builder.words-fixed-it')).may) return;
    this.#problems.look();
    // What had the focus goes.
    this.querySelector<HTMLElement>(`#problems-${severity}`)?.focus();
  }
}

function keyOf({ code, id, params }: BuilderProblem): string {
  return `${code} ${id ?? ''} ${JSON.stringify(params)}`;
}
