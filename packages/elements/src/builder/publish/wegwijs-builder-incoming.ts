import { html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { outline, type Command, type DryRun, type Imported, type ImportOutcome } from '@wegwijs/builder';
import type { Finding } from '@wegwijs/definition';
import type { WordKey } from '../../words/nl.ts';
import type { Desk } from '../desk.ts';
import { BuilderPanel } from '../builder-panel.ts';
import { commandSentence } from './command-sentence.ts';
import { takingIn, type Incoming } from './incoming.ts';
import { importReport } from './import-report.ts';
import { meaningOf } from './meaning.ts';
import { importWords } from './sentences.ts';
import { titleIn } from '../told/titles.ts';

const outcomes: readonly ImportOutcome[] = ['dropped', 'unknown', 'approximated', 'converted'];

/**
 * What somebody handed in, as it would be taken in: seen first, changed only when that is asked for, and as one step to undo.
 *
 * @fires taken - It was taken in.
 */
export class WegwijsBuilderIncoming extends BuilderPanel {
  @property({ attribute: false }) incoming: Incoming | undefined;
  @state() private into = '';
  /** The changes that are left out, by their number. */
  @state() private without: ReadonlySet<number> = new Set();

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    super.willUpdate(changed as never);
    if (changed.has('incoming')) [this.into, this.without] = ['', new Set()];
  }

  protected override render(): TemplateResult | typeof nothing {
    const { desk, incoming } = this;
    if (!incoming) return nothing;
    const title = html`<h4 id="incoming-title" tabindex="-1" aria-level=${desk.level + 2}>
      ${desk.say(`builder.publish-incoming-${incoming.kind === 'changes' ? incoming.of : incoming.kind}`)}
    </h4>`;
    switch (incoming.kind) {
      case 'fault': {
        const said = importWords(desk).faults as { readonly [fault: string]: string };
        const own = ['zip-bomb', 'zip-broken', 'excel', 'unreadable', 'not-xml', 'no-part', 'approval', 'publication'] as const;
        const mine = own.find((one) => one === incoming.fault);
        return html`<div class="notice error" role="alert">
          ${title}
          <p>${mine ? desk.say(`builder.publish-fault-${mine}`) : said[incoming.fault]}</p>
          <p>${desk.say('builder.publish-fault-safe')}</p>
        </div>`;
      }
      case 'design':
        return html`<section aria-labelledby="incoming-title">${title}${this.#design(incoming.run)}</section>`;
      case 'questions':
        return html`<section aria-labelledby="incoming-title">${title}${this.#questions(incoming.imported)}</section>`;
      case 'changes':
        return html`<section aria-labelledby="incoming-title">${title}${this.#changes(incoming)}</section>`;
    }
  }

  #design({ findings, consequences, command, design }: DryRun): TemplateResult {
    const { desk } = this;
    const { builder } = desk;
    const after = command && builder.preview(command);
    const told = consequences && after && 'definition' in after ? meaningOf(desk, builder.scene, after, consequences.classification) : undefined; // prettier-ignore
    return html`${
      findings.length === 0
        ? nothing
        : html`<ul class="findings">
            ${findings.map((one) => html`<li>${findingSentence(desk, one)}</li>`)}
          </ul>`
    }
    ${
      told
        ? html`<p>${told.meaning}</p>
            ${
              told.reasons.length > 0
                ? html`<ul>
                    ${told.reasons.map((one) => html`<li>${one}</li>`)}
                  </ul>`
                : nothing
            }`
        : nothing
    }
    ${command && design ? this.#button(command, desk.say('builder.publish-take-in')) : nothing}`;
  }

  #questions(imported: Imported): TemplateResult {
    const { desk, into } = this;
    const { say, builder } = desk;
    const count = imported.sections.reduce((sum, { questions }) => sum + questions.length, 0);
    const sections = outline(builder.scene).root.items.filter(({ kind, present }) => kind === 'section' && present);
    return html`<p>${say('builder.publish-found', { n: count })}</p>
      ${imported.sections.map(
        ({ title, questions }) =>
          html`<p><strong>${title}</strong></p>
            <ul>
              ${questions.map(({ schema, name }) => html`<li>${typeof schema['title'] === 'string' ? schema['title'] : name}</li>`)}
            </ul>`,
      )}
      ${outcomes.map((outcome) => importReport(desk, imported, outcome))}
      <div class="field">
        <label for="incoming-into">${say('builder.publish-into')}</label>
        <select id="incoming-into" @change=${(event: Event) => (this.into = (event.target as HTMLSelectElement).value)}>
          <option value="" ?selected=${into === ''}>${say('builder.publish-into-new')}</option>
          ${sections.map(({ id, title }) => html`<option value=${id} ?selected=${id === into}>${title}</option>`)}
        </select>
      </div>
      ${this.#button(takingIn(desk, imported, into), say('builder.publish-take-over-questions', { n: count }))}`;
  }

  #changes({ changes, missing, faults }: Extract<Incoming, { kind: 'changes' }>): TemplateResult {
    const { desk, without } = this;
    const { say, builder } = desk;
    const chosen = changes.filter((_, i) => !without.has(i));
    const toggle = (i: number) => (this.without = new Set(without.has(i) ? [...without].filter((one) => one !== i) : [...without, i])); // prettier-ignore
    return html`${changes.length === 0 ? html`<p>${say('builder.publish-no-differences')}</p>` : nothing}
      <ul class="changes">
        ${changes.map((command, i) => {
          const answer = builder.may(command);
          return html`<li class="option">
            <input type="checkbox" id=${`change-${i}`} .checked=${!without.has(i)} @change=${() => toggle(i)} />
            <label for=${`change-${i}`}>
              ${commandSentence(desk, command)}${answer.may ? '' : ` ${desk.refusal(answer.why)}`}
            </label>
          </li>`;
        })}
      </ul>
      ${missing.length === 0 ? nothing : html`<p>${say('builder.publish-missing', { names: missing.map((id) => `‘${titleIn(desk, id)}’`).join(', ') })}</p>`}
      ${
        faults.length === 0
          ? nothing
          : html`<p>${say('builder.publish-not-taken', { n: faults.length })}</p>
              <ul>
                ${faults.map(({ code, id }) => html`<li>${say(`builder.publish-translation-${code}`, { name: titleIn(desk, id) })}</li>`)}
              </ul>`
      }
      ${chosen.length === 0 ? nothing : this.#button({ do: 'all', commands: chosen }, say('builder.publish-take-changes', { n: chosen.length }))}`;
  }

  /** Takes it in as one step; where that may not be, the reason stands in its place. */
  #button(command: Command, words: string): TemplateResult {
    const { desk } = this;
    const answer = desk.builder.may(command);
    if (!answer.may) return html`<p class="notice warning">${desk.refusal(answer.why)}</p>`;
    const take = () => {
      if (desk.run(command, desk.say('builder.publish-taken-in')).may) this.dispatchEvent(new Event('taken'));
    };
    return html`<div class="actions"><button type="button" class="primary" @click=${take}>${words}</button></div>`;
  }
}

/** What is wrong with a file, in a sentence. */
function findingSentence({ say }: Desk, { code, params }: Finding): string {
  const holes = Object.entries(params).map(([name, value]) => [name, value === null ? '' : String(value)]);
  return say(
    `builder.publish-${code.replace('.', '-')}` as WordKey,
    Object.fromEntries(holes) as { readonly [name: string]: string },
  );
}
