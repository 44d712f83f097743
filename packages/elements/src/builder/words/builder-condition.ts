import { html, nothing, type PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import { propertiesOf, sentenceOf, type Command, type Property } from '@wegwijs/builder';
import { canonical, isObject, own, type Json } from '@wegwijs/definition';
import { BuilderPanel } from '../builder-panel.ts';
import { sentenceView } from './clause-view.ts';
import type { ConditionEditor } from './condition-editor.ts';
import { datalists, modeOf, modesView, type ConditionKeyword, type Mode } from './condition-modes.ts';
import { whyClosed } from './condition-closed.ts';
import { blank, finished, isWhole, listsIn, sentenceAt, withClause, withJoin, written, type ClausePath, type DraftClause, type DraftSentence } from './condition-draft.ts'; // prettier-ignore
import { subjectsOf, type Subject } from './subjects.ts';
import { sentencesOf } from '../told/value-words.ts';

let made = 0;

/**
 * A condition, made as a sentence: a question, a test, an answer. What is whole is done at once and read out; what is not yet, changes
 * nothing. What cannot be said so is shown and kept.
 */
export class BuilderCondition extends BuilderPanel implements ConditionEditor {
  /** Whose condition it is. */
  @property({ attribute: false }) nodeId = '';

  /** Which one. */
  @property({ attribute: false }) keyword: ConditionKeyword = 'x-visible-when';

  @state() private mode: Mode = 'always';
  @state() private draft: DraftSentence = { clauses: [] };
  @state() private refused = '';
  @state() wrong: ReadonlyMap<string, string> = new Map();
  readonly name = `condition${++made}`;
  #stood: string | undefined;
  #closed: string | undefined;
  #subjects = new Map<string, readonly Subject[]>();

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    const isOther = changed.has('nodeId') || changed.has('keyword') || changed.has('desk');
    this.#subjects = new Map();
    const value = this.#value;
    const stands = canonical(value ?? null);
    // What was changed elsewhere, or taken back, is shown; what is half done here stays until then.
    if (!isOther && stands === this.#stood) return;
    this.#stood = stands;
    if (isOther) this.#closed = whyClosed(this.desk, this.nodeId, this.keyword, this.#property, this.subjects());
    this.mode = modeOf(this.keyword, value);
    this.draft = isObject(value) ? sentenceOf(value) : { clauses: [blank] };
    this.refused = '';
    this.wrong = new Map();
  }

  protected override render(): unknown {
    const { desk, keyword } = this;
    const closed = this.#closed;
    const title = desk.say(`builder.words-of-${keyword}`);
    if (closed !== undefined)
      return html`<div class="condition" role="group" aria-label=${title}>
        <p class="label">${title}</p>
        <p class="condition-said">${this.#said()}</p>
        <p class="hint">${closed}</p>
      </div>`;
    const { free, basis } = this.#property ?? {};
    return html`<fieldset class="condition">
      <legend>${title}</legend>
      ${keyword === 'x-required' ? html`<p class="hint">${desk.say('builder.form-h-required')}</p>` : nothing}
      ${free === 'tighten' ? html`<p class="hint">${desk.say('builder.words-tighten', { basis: basis ?? '' })}</p>` : nothing}
      ${keyword === 'when' ? nothing : modesView(desk, { name: this.name, keyword, now: this.mode }, (mode) => this.#choose(mode))}
      <p class="condition-said" role="status">${this.#said()}</p>
      ${
        this.refused === ''
          ? nothing
          : html`<div class="notice error" role="alert">
              <p><strong>${desk.say('builder.refused')}</strong></p>
              <p>${this.refused}</p>
            </div>`
      }
      ${this.mode === 'when' ? html`${datalists(this, listsIn(this.draft))} ${sentenceView(this, this.draft, [])}` : nothing}
    </fieldset>`;
  }

  /** @internal */
  subjects(list = ''): readonly Subject[] {
    const known = this.#subjects.get(list) ?? subjectsOf(this.desk, this.nodeId, list === '' ? undefined : list);
    this.#subjects.set(list, known);
    return known;
  }

  /** @internal */
  change(path: ClausePath, to: DraftClause | undefined): void {
    this.wrong = new Map([...this.wrong].filter(([at]) => at !== path.join('.')));
    this.#make(withClause(this.draft, path, to));
    if (to === undefined) void this.#focus(`[data-add="${path.slice(0, -1).join('.')}"]`);
  }

  /** @internal */
  join(path: ClausePath, join: Pick<DraftSentence, 'join' | 'not'>): void {
    this.#make(withJoin(this.draft, path, join));
  }

  /** @internal */
  add(path: ClausePath, clause: DraftClause): void {
    const at = [...path, sentenceAt(this.draft, path).clauses.length];
    this.#make(withClause(this.draft, at, clause));
    void this.#focus(`[data-part="${at.join('.')}"] input`);
  }

  /** @internal What was typed is no question. */
  miss(path: ClausePath, text: string): void {
    if (text.trim() === '') return this.change(path, blank);
    this.wrong = new Map([...this.wrong, [path.join('.'), text]]);
  }

  get #value(): Json | undefined {
    return own(this.desk.builder.scene.node(this.nodeId) ?? {}, this.keyword);
  }

  get #property(): Property | undefined {
    return propertiesOf(this.desk.builder.scene, this.nodeId).find(({ keyword }) => keyword === this.keyword);
  }

  #said(): string {
    const { desk, mode, keyword } = this;
    if (mode !== 'when')
      return desk.say(keyword === 'x-required' ? `builder.words-now-required-${mode}` : 'builder.words-now-shown');
    const sentence = finished(this.draft);
    const said = sentence ? `${sentencesOf(desk).say(keyword, written(this.draft))}.` : '';
    return isWhole(this.draft) ? said : `${said} ${desk.say('builder.words-unfinished')}`.trim();
  }

  #choose(mode: Mode): void {
    this.mode = mode;
    this.refused = '';
    if (mode === 'when') {
      if (this.draft.clauses.length === 0) this.draft = { clauses: [blank] };
      if (isWhole(this.draft)) this.#do(written(this.draft));
      else void this.#focus('[data-part] input');
      return;
    }
    this.#do(mode === 'always');
    // What was refused still stands as it did.
    if (this.refused !== '') this.mode = modeOf(this.keyword, this.#value);
  }

  #make(draft: DraftSentence): void {
    this.draft = draft.clauses.length > 0 ? draft : { clauses: [blank] };
    this.refused = '';
    if (isWhole(this.draft)) this.#do(written(this.draft));
  }

  /** Asks first: what may not be is said here, beside what was chosen, and changes nothing. */
  #do(value: Json): void {
    const { desk, nodeId, keyword } = this;
    const { restore, inherited } = this.#property ?? {};
    const isAsInherited = restore !== undefined && canonical(inherited ?? keyword !== 'x-required') === canonical(value);
    const command: Command = isAsInherited ? restore : { do: 'set', id: nodeId, keyword, value };
    const answer = desk.builder.may(command);
    if (!answer.may) {
      if (answer.why.code !== 'nothing') this.refused = desk.refusal(answer.why);
      return;
    }
    this.#stood = canonical(value);
    desk.run(command);
  }

  async #focus(selector: string): Promise<void> {
    await this.updateComplete;
    this.querySelector<HTMLElement>(selector)?.focus();
  }
}
