import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { ClauseTest } from '@wegwijs/builder';
import { comparesWith, type ClausePath, type DraftClause, type DraftSentence } from './condition-draft.ts';
import type { ConditionEditor } from './condition-editor.ts';
import { clauseAbout, type Subject } from './subjects.ts';

/** The question, found by typing a few letters: a native box with suggestions. */
export function chooser(
  editor: ConditionEditor,
  path: ClausePath,
  subjects: readonly Subject[],
  subject: Subject | undefined,
  list: string | undefined,
): TemplateResult {
  const { desk } = editor;
  const key = path.join('.');
  const id = `${editor.name}-${path.join('-')}`;
  const typed = editor.wrong.get(key);
  const isWrong = typed !== undefined;
  const take = (text: string, isDone: boolean) => {
    const wanted = text.trim().toLowerCase();
    const found = subjects.find(({ label }) => label.toLowerCase() === wanted);
    if (found && found.label !== subject?.label) editor.change(path, clauseAbout(found));
    else if (!found && isDone && wanted !== (subject?.label ?? '').toLowerCase()) editor.miss(path, text);
  };
  // One that is picked comes as a whole; what is typed may still go on.
  const onInput = (event: Event) => {
    const kind = (event as Partial<InputEvent>).inputType;
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
      .value=${live(typed ?? subject?.label ?? '')}
      aria-invalid=${isWrong ? 'true' : nothing}
      aria-describedby=${isWrong ? `${id}-wrong` : `${id}-hint`}
      @input=${onInput}
      @change=${(event: Event) => take((event.target as HTMLInputElement).value, true)}
    />
  </div>`;
}

/** What is asked of it. */
export function testView(
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
