import { fault, isObject, own, tooDeep, type Draft, type Finding, type JsonObject } from '@wegwijs/definition';
import type { OpenDocuments } from './open-documents.ts';
import type { Begun } from './sharing/begun.ts';

/** Texts that stand in the editor itself: a note, a reason. */
const loose = ':is(textarea, input:not([type=search])):is([id^="revision-"], [id^="correct-"])';

/** The name of what a draft of the editor is a draft of: no document, but what is on its way to one. */
const name = { id: 'pip', version: '1', digest: '' };

/** What somebody entered in the editor and no document holds yet: entries half written, input half typed, a note. */
export class PlanDraft {
  readonly #documents: OpenDocuments;
  readonly #begun: Begun;
  readonly #root: () => ParentNode;
  /** Texts for controls that do not stand there yet. */
  #texts: JsonObject = {};

  /** @param root where the controls stand. */
  constructor(documents: OpenDocuments, begun: Begun, root: () => ParentNode) {
    this.#documents = documents;
    this.#begun = begun;
    this.#root = root;
  }

  /** All of it now. */
  get now(): Draft {
    const controls = [...this.#root().querySelectorAll<HTMLInputElement>(loose)].filter(
      ({ value, defaultValue }) => value !== defaultValue,
    );
    const texts = Object.fromEntries([...Object.entries(this.#texts), ...controls.map(({ id, value }) => [id, value] as const)]);
    const value: JsonObject = { entries: this.#begun.entries, typed: this.#documents.typed, texts };
    return { format: 1, definition: name, value, typed: {} };
  }

  /** Takes up a draft. What is no draft of an editor changes nothing, and is told. */
  restore({ value }: Draft): readonly Finding[] {
    if (!isObject(value)) return [fault('draft.shape', '')];
    const deep = tooDeep(value);
    if (deep !== undefined) return [fault('draft.too-deep', deep)];
    const part = (key: string) => {
      const found = own(value, key);
      return isObject(found) ? found : {};
    };
    this.#begun.restore(part('entries'));
    this.#documents.retype(part('typed'));
    this.#texts = part('texts');
    return [];
  }

  /** Puts texts in the controls that stand there now, once each. */
  fill(): void {
    for (const [id, text] of Object.entries(this.#texts)) {
      const control = [...this.#root().querySelectorAll<HTMLInputElement>(loose)].find((one) => one.id === id);
      if (!control || typeof text !== 'string') continue;
      if (control.value === control.defaultValue) control.value = text;
      const details = control.closest('details');
      if (details) details.open = true;
      const { [id]: _, ...rest } = this.#texts;
      this.#texts = rest;
    }
  }
}
