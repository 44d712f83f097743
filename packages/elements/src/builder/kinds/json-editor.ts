import { autocompletion, closeBrackets, closeBracketsKeymap, completionKeymap } from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { json } from '@codemirror/lang-json';
import { bracketMatching, foldGutter, foldKeymap, HighlightStyle, syntaxHighlighting, type TagStyle } from '@codemirror/language';
import { linter, lintGutter, lintKeymap, type Diagnostic } from '@codemirror/lint';
import { Compartment, EditorState } from '@codemirror/state';
import { drawSelection, EditorView, keymap, lineNumbers } from '@codemirror/view';
import { tags } from '@lezer/highlight';
import type { Desk } from '../desk.ts';
import { readLayer, type JsonFault } from './json-check.ts';
import { completions } from './json-complete.ts';
import { phrasesOf } from './json-phrases.ts';

/** So long somebody does not type before the text is looked at and taken over. */
const calm = 400;

/** What an editor asks of the page. */
export interface JsonHost {
  /** The desk of now: another form, another language. */
  readonly desk: () => Desk;
  /** Told after each look: what is wrong, by line. */
  readonly told: (faults: readonly (JsonFault & { readonly line: number })[]) => void;
  /** What was written and not taken over when this was open last. */
  readonly kept: () => string | undefined;
  /** Holds what is written until it is taken over. */
  readonly keep: (text: string | undefined) => void;
}

/** The text of a layer in an editor. Tab goes on to what comes after it. */
export class JsonEditor {
  readonly #view: EditorView;
  readonly #host: JsonHost;
  readonly #words = new Compartment();
  #language: string;

  constructor(parent: HTMLElement, root: ShadowRoot, host: JsonHost) {
    this.#host = host;
    this.#language = host.desk().language;
    const kept = host.kept();
    this.#isWritten = kept !== undefined;
    const state = EditorState.create({
      doc: kept ?? textOf(host.desk()),
      extensions: [
        lineNumbers(),
        foldGutter(),
        history(),
        drawSelection(),
        bracketMatching(),
        closeBrackets(),
        json(),
        syntaxHighlighting(colours),
        lintGutter(),
        linter(() => this.#look(), { delay: calm }),
        autocompletion({ override: [completions(host.desk)] }),
        keymap.of([
          ...closeBracketsKeymap,
          ...defaultKeymap,
          ...historyKeymap,
          ...foldKeymap,
          ...completionKeymap,
          ...lintKeymap,
        ]),
        EditorView.lineWrapping,
        EditorView.updateListener.of(({ docChanged }) => (docChanged ? this.#written() : undefined)),
        look,
        this.#words.of(this.#spoken()),
      ],
    });
    this.#view = new EditorView({ state, parent, root });
  }

  /** The text as it is written now. */
  get text(): string {
    return this.#view.state.doc.toString();
  }

  /** Takes over what was changed elsewhere; the cursor stays where it was. What is not taken over yet is not written over. */
  follow(): void {
    const desk = this.#host.desk();
    if (desk.language !== this.#language) {
      this.#language = desk.language;
      this.#view.dispatch({ effects: this.#words.reconfigure(this.#spoken()) });
    }
    if (!this.#isWritten) this.#replace(textOf(desk));
  }

  /** Puts the layer as it is in the place of what is written. */
  again(): void {
    this.#replace(textOf(this.#host.desk()));
    this.#host.keep(undefined);
    this.#view.focus();
  }

  /** Goes to a place in the text. */
  goTo({ from, to }: JsonFault): void {
    this.#view.dispatch({ selection: { anchor: from, head: to }, scrollIntoView: true });
    this.#view.focus();
  }

  /** It is on the page again: the cursor is to be seen. */
  shown(): void {
    this.#view.dispatch({ effects: EditorView.scrollIntoView(this.#view.state.selection.main.head, { y: 'center' }) });
  }

  destroy(): void {
    this.#view.destroy();
  }

  /** Whether something is written that was not taken over. */
  #isWritten: boolean;
  #isFollowing = false;

  #written(): void {
    this.#isWritten = !this.#isFollowing;
    if (this.#isWritten) this.#host.keep(this.text);
  }

  #look(): readonly Diagnostic[] {
    const { state } = this.#view;
    const desk = this.#host.desk();
    const came = readLayer(state, desk);
    const faults = 'faults' in came ? came.faults : [];
    // Word for word the same is no step.
    const isTaken = 'design' in came && (same(this.text, textOf(desk)) || desk.run({ do: 'put', design: came.design }).may);
    if (isTaken && this.#isWritten) this.#host.keep(undefined);
    if (isTaken) this.#isWritten = false;
    this.#host.told(faults.map((fault) => ({ ...fault, line: state.doc.lineAt(fault.from).number })));
    return faults.map((fault): Diagnostic => ({ ...fault, severity: 'error' }));
  }

  /** Changes as little as can be, so that the cursor, the folds and the place stay. */
  #replace(text: string): void {
    const now = this.text;
    if (same(now, text)) return;
    let from = 0;
    while (from < now.length && now[from] === text[from]) from++;
    let end = 0;
    while (end < now.length - from && end < text.length - from && now.at(-1 - end) === text.at(-1 - end)) end++;
    this.#isFollowing = true;
    this.#view.dispatch({ changes: { from, to: now.length - end, insert: text.slice(from, text.length - end) } });
    this.#isFollowing = false;
  }

  #spoken() {
    const { say } = this.#host.desk();
    const named = EditorView.contentAttributes.of({
      'aria-label': say('builder.view-json'),
      'aria-describedby': 'kinds-json-keys',
      tabindex: '0',
    });
    return [EditorState.phrases.of(phrasesOf(say)), named];
  }
}

const textOf = ({ builder }: Desk): string => `${JSON.stringify(builder.design.layer, null, 2)}\n`;

/** Whether two texts say the same, whatever white space stands between. */
function same(a: string, b: string): boolean {
  if (a === b) return true;
  try {
    return JSON.stringify(JSON.parse(a)) === JSON.stringify(JSON.parse(b));
  } catch {
    return false;
  }
}

/** In the colours of the theme: by weight and slant as much as by colour. */
const signs: readonly TagStyle[] = [
  { tag: tags.propertyName, fontWeight: '700' },
  { tag: [tags.bool, tags.null, tags.number], fontStyle: 'italic' },
];
const colours = HighlightStyle.define(signs);

const look = EditorView.theme({
  '&': {
    border: '1px solid var(--_control-border-color)',
    backgroundColor: 'var(--_control-background-color)',
    color: 'var(--_control-color)',
  },
  '&.cm-focused': { outline: '3px solid var(--_focus-outline-color)', outlineOffset: '2px' },
  '.cm-scroller': { fontFamily: 'ui-monospace, monospace', fontSize: '0.9375em', maxBlockSize: '70vh', overflow: 'auto' },
  '.cm-gutters': { backgroundColor: 'var(--_quiet-background-color)', color: 'inherit', border: '0' },
  // In place of pictures in an address of data, which a strict policy forbids.
  '.cm-lint-marker-error': { content: '"!"', fontWeight: '700', textAlign: 'center' },
  '.cm-lintRange-error': { backgroundImage: 'none', textDecoration: 'underline wavy' },
  '.cm-cursor': { borderInlineStartColor: 'currentcolor' },
  '.cm-tooltip': {
    backgroundColor: 'var(--_surface-background-color)',
    color: 'var(--_text-color)',
    border: '1px solid var(--_control-border-color)',
  },
  '.cm-tooltip-autocomplete ul li[aria-selected]': { backgroundColor: 'Highlight', color: 'HighlightText' },
});
