import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { lineOfPieces, type Clause, type ClauseTest } from '@wegwijs/builder';
import type { Desk } from '../desk.ts';
import { blank, comparesWith, type ClausePath, type DraftClause, type DraftSentence } from './condition-draft.ts';
import { clauseAbout, subjectOf, type Subject } from './subjects.ts';
import { sentencesOf, valueView } from './value-view.ts';

/** What draws a condition and takes what is done to it. */
export interface ConditionEditor {
  readonly desk: Desk;
  /** Unique on the page; ids begin with it. */
  readonly name: string;
  readonly wrong: ReadonlySet<string>;
  subjects(list?: string): readonly Subject[];
  change(path: ClausePath, to: DraftClause | undefined): void;
  join(path: ClausePath, join: Pick<DraftSentence, 'join' | 'not'>): void;
  add(path: ClausePath, clause: DraftClause): void;
  miss(path: ClausePath, text: string): void;
}

/** The clauses of a sentence, with how they are joined. */
export function sentenceView(editor: ConditionEditor, sentence: DraftSentence, path: ClausePath, list?: string): TemplateResult {
  const { desk } = editor;
  const several = sentence.clauses.length > 1 || sentence.join !== undefined;
  return html`${several ? joinView(editor, sentence, path) : nothing}
    <ol class="condition-parts">
      ${sentence.clauses.map((clause, i) => html`<li>${clauseView(editor, clause, [...path, i], list)}</li>`)}
    </ol>
    <div class="condition-add">
      <button type="button" class="secondary" data-add=${path.join('.')} @click=${() => editor.add(path, blank)}>
        ${desk.say('builder.words-add-part')}
      </button>
      ${
        path.length > 0
          ? nothing
          : html`<button
              type="button"
              class="secondary"
              @click=${() => editor.add(path, { group: { join: sentence.join === 'any' ? 'all' : 'any', clauses: [blank, blank] } })}
            >
              ${desk.say('builder.words-add-group')}
            </button>`
      }
    </div>`;
}

const joins = ['all', 'any', 'not-all', 'not-any'] as const;
type Join = (typeof joins)[number];

function joinView(editor: ConditionEditor, { join = 'all', not }: DraftSentence, path: ClausePath): TemplateResult {
  const { desk, name } = editor;
  const now: Join = not ? `not-${join}` : join;
  const id = `${name}-join-${path.join('-')}`;
  const choose = (event: Event) => {
    const chosen = (event.target as HTMLSelectElement).value;
    editor.join(path, { join: chosen.endsWith('any') ? 'any' : 'all', ...(chosen.startsWith('not') ? { not: true } : {}) });
  };
  return html`<div class="condition-join">
    <label for=${id}>${desk.say('builder.words-join')}</label>
    <select id=${id} @change=${choose}>
      ${joins.map((one) => html`<option value=${one} ?selected=${one === now}>${desk.say(`builder.words-join-${one}`)}</option>`)}
    </select>
  </div>`;
}

function clauseView(editor: ConditionEditor, clause: DraftClause, path: ClausePath, list: string | undefined): TemplateResult {
  const { desk } = editor;
  const number = path.map((at) => at + 1).join('.');
  return html`<fieldset class="condition-part" data-part=${path.join('.')} tabindex="-1">
    <legend>${desk.say('group' in clause ? 'builder.words-group' : 'builder.words-part', { number })}</legend>
    ${partView(editor, clause, path, list)}
    <button type="button" class="quiet link" @click=${() => editor.change(path, undefined)}>
      ${desk.say('builder.words-remove-part', { number })}
    </button>
  </fieldset>`;
}

function partView(editor: ConditionEditor, clause: DraftClause, path: ClausePath, list: string | undefined): TemplateResult {
  const { desk } = editor;
  const isDeep = path.length > 1 && ('group' in clause || 'some' in clause);
  if ('raw' in clause || isDeep) {
    const said = lineOfPieces(sentencesOf(desk).clause(clause as Clause));
    return html`<p class="condition-kept">${said}</p>
      <p class="hint">${desk.say('builder.words-kept')}</p>`;
  }
  if ('group' in clause) return sentenceView(editor, clause.group, path);
  const subjects = editor.subjects(list);
  const subject = subjectOf(clause, subjects, (id) => sentencesOf(desk).label(id).text);
  const name = `${editor.name}-${path.join('-')}`;
  return html`<div class="condition-row">
      ${chooser(editor, path, subjects, subject, list)} ${'blank' in clause ? nothing : testView(editor, clause, path, subject)}
      ${
        'field' in clause
          ? valueView({
              desk,
              clause,
              values: subject?.asks?.values,
              name: `${name}-value`,
              set: (value) => {
                const { value: _old, ...rest } = clause;
                editor.change(path, value === undefined ? rest : { ...rest, value });
              },
            })
          : nothing
      }
    </div>
    ${
      'some' in clause
        ? html`<div class="condition-where">
            <p>${desk.say('builder.words-where')}</p>
            ${sentenceView(editor, clause.where, path, clause.some)}
          </div>`
        : nothing
    }`;
}

/** The question, found by typing a few letters: a native box with suggestions. */
function chooser(
  editor: ConditionEditor,
  path: ClausePath,
  subjects: readonly Subject[],
  subject: Subject | undefined,
  list: string | undefined,
): TemplateResult {
  const { desk } = editor;
  const key = path.join('.');
  const id = `${editor.name}-${path.join('-')}`;
  const isWrong = editor.wrong.has(key);
  const take = (text: string, isDone: boolean) => {
    const wanted = text.trim().toLowerCase();
    const found = subjects.find(({ label }) => label.toLowerCase() === wanted);
    if (found && found.label !== subject?.label) editor.change(path, clauseAbout(found));
    else if (!found && isDone && wanted !== (subject?.label ?? '').toLowerCase()) editor.miss(path, text);
  };
  // One that is picked comes as a whole; what is typed may still go on.
  const onInput = (event: Event) => {
    const kind = (event as InputEvent).inputType;
    if (kind === undefined || kind === 'insertReplacementText') take((event.target as HTMLInputElement).value, false);
  };
  return html`<div class="condition-about">
    <label for=${id}>${desk.say('builder.words-about')}</label>
    <p class="hint" id=${`${id}-hint`}>${desk.say('builder.words-about-hint')}</p>
    ${isWrong ? html`<p class="message" id=${`${id}-wrong`}>${desk.say('builder.words-about-wrong')}</p>` : nothing}
    <input
      id=${id}
      list=${`${editor.name}-list-${list ?? ''}`}
      autocomplete="off"
      .value=${live(subject?.label ?? '')}
      aria-invalid=${isWrong ? 'true' : nothing}
      aria-describedby=${isWrong ? `${id}-wrong` : `${id}-hint`}
      @input=${onInput}
      @change=${(event: Event) => take((event.target as HTMLInputElement).value, true)}
    />
  </div>`;
}

function testView(
  editor: ConditionEditor,
  clause: Exclude<DraftClause, { readonly blank: true } | { readonly group: DraftSentence } | { readonly raw: unknown }>,
  path: ClausePath,
  subject: Subject | undefined,
): TemplateResult {
  const { desk } = editor;
  const id = `${editor.name}-${path.join('-')}-test`;
  const isField = 'field' in clause;
  const offered: readonly ClauseTest[] = subject?.asks?.tests ?? [];
  // What stands there is kept, also where it would not be offered.
  const tests = !isField ? ['yes', 'no'] : offered.includes(clause.test) ? offered : [...offered, clause.test];
  const now = isField ? clause.test : clause.holds ? 'yes' : 'no';
  const wordOf = (test: string) => {
    if (isField) return desk.say(`builder.words-test-${test as ClauseTest}`);
    const kind = 'some' in clause ? 'some' : 'named';
    return desk.say(`builder.words-${kind}-${test === 'yes' ? 'yes' : 'no'}`);
  };
  const choose = (event: Event) => {
    const test = (event.target as HTMLSelectElement).value;
    if (!isField) return editor.change(path, { ...clause, holds: test === 'yes' });
    const to = test as ClauseTest;
    const keeps = comparesWith(to) !== undefined && comparesWith(to) === comparesWith(clause.test) && clause.value !== undefined;
    editor.change(path, { field: clause.field, test: to, ...(keeps ? { value: clause.value } : {}) });
  };
  return html`<div class="condition-test">
    <label for=${id}>${desk.say('builder.words-test')}</label>
    <select id=${id} @change=${choose}>
      ${tests.map((one) => html`<option value=${one} ?selected=${one === now}>${wordOf(one)}</option>`)}
    </select>
  </div>`;
}
