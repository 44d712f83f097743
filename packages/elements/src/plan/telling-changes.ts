import type { Change, Json } from '@wegwijs/definition';
import type { Correction } from '@wegwijs/definition/dossier';
import { tell } from '../island/events.ts';
import type { Surroundings } from './surroundings.ts';

/** Tells what becomes of the documents: the dossier around the editor, or else the page. */
export class TellingChanges {
  readonly #editor: HTMLElement;
  readonly #around: Surroundings;

  constructor(editor: HTMLElement, around: Surroundings) {
    this.#editor = editor;
    this.#around = around;
  }

  /** Something was entered. A dossier tells itself what changed in it. */
  readonly change = (kind: string, id: string, changes: readonly Change[]): void => {
    const { dossier } = this.#around;
    if (dossier) dossier.change(kind, id, changes);
    else tell(this.#editor, 'wegwijs-change', { kind, id, changes });
  };

  /** A document of its own comes: a new version of a decision. */
  readonly add = (kind: string, id: string, document: Json): void => {
    this.#around.dossier?.add(kind, id, document);
    tell(this.#editor, 'wegwijs-version', { kind, id, document });
  };

  /** A typing error in a settled document was put right. */
  readonly correct = (kind: string, id: string, { changes, amendment }: Correction): void => {
    this.#around.dossier?.change(kind, id, changes, amendment);
    tell(this.#editor, 'wegwijs-correct', { kind, id, changes, amendment });
  };
}
