import type { StoredRecord } from '@wegwijs/definition';
import type { Form, Journey, Page } from '@wegwijs/form';
import type { Said, Scene } from '../scene.ts';
import type { WordKey } from '../words/nl.ts';
import type { Amending, Receipt } from './events.ts';

/** Something to tell, with an answer to it when there is one. */
export interface Notice {
  readonly word: WordKey;
  readonly holes?: { readonly [name: string]: string | number };
  readonly tone: 'info' | 'success' | 'warning' | 'error';
  readonly action?: { readonly word: WordKey; readonly run: () => void };
}

/** What the pages render with, and what they may do. */
export interface Stage {
  readonly scene: Scene;
  readonly form: Form;
  readonly journey: Journey;
  readonly display: 'steps' | 'overview';
  readonly notices: readonly Notice[];
  /** The present page was tried and something on it is wrong. */
  readonly tried: boolean;
  /** What was left out in the step before. */
  readonly leftOut: { readonly title: Said; readonly pointers: readonly string[] } | undefined;
  readonly sending: 'no' | 'busy' | 'failed' | 'logged-out';
  readonly receipt: Receipt | undefined;
  readonly sentAs: 'ready' | 'complete' | undefined;
  readonly amending: Amending | undefined;
  readonly completedOn: string | undefined;
  readonly earlier: readonly StoredRecord[];
  readonly languages: readonly string[];
  readonly languageChoice: boolean;
  readonly resumed: boolean;
  /** A person came from the check page to change one answer, and goes back there. */
  readonly fromCheck: boolean;

  go(page: Page, pointer?: string): void;
  next(): void;
  goOn(): void;
  save(): void;
  choose(locale: string, both: boolean): void;
  amend(reason: string, author: string): void;
  print(): void;
}
