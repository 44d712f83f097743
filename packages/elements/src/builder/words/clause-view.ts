import { html, nothing, type TemplateResult } from 'lit';
import { lineOfPieces, type Clause } from '@wegwijs/builder';
import { blank, type ClausePath, type DraftClause, type DraftSentence } from './condition-draft.ts';
import type { ConditionEditor } from './condition-editor.ts';
import { chooser, testView } from './subject-view.ts';
import { subjectOf } from './subjects.ts';
import { sentencesOf } from '../told/value-words.ts';
import { valueView } from './value-view.ts';

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
  // A group in a group, and what is deeper still, is kept as it is.
  const isDeep = ('group' in clause && path.length > 1) || ('some' in clause && (path.length > 2 || list !== undefined));
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
