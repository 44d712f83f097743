import type { Json, Layer } from '@wegwijs/definition';
import type { PlainDutch, SensitiveTopics } from '@wegwijs/definition/lint';
import type {
  Answer,
  Builder,
  Command,
  CommandRefusal,
  Digest,
  Expectation,
  PublishPolicy,
  PublishPort,
  QuestionLibrary,
} from '@wegwijs/builder';
import type { WordKey } from '../words/nl.ts';
import type { Work } from './publish/work.ts';
import type { ViewName } from './views.ts';
import type { Bench, Workbench } from './workbench.ts';

/** A person made up for the preview: documents by kind. */
export interface ExamplePerson {
  readonly name: string;
  readonly documents: { readonly [kind: string]: Json };
  /** What this person is to see, by kind: told as a problem once a change makes it otherwise. */
  readonly expects?: { readonly [kind: string]: readonly Expectation[] };
}

/** What the page around the builder decides. */
export interface House {
  /** Where what is published goes; without it files are handed over. */
  readonly port: PublishPort | undefined;
  readonly policy: PublishPolicy;
  readonly digest: Digest;
  /** `YYYY-MM-DD`. */
  readonly today: () => string;
  /** An instant, ISO 8601. */
  readonly now: () => string;
  readonly libraries: readonly QuestionLibrary[];
  readonly persons: readonly ExamplePerson[];
  readonly plain: PlainDutch | undefined;
  readonly topics: SensitiveTopics | undefined;
  readonly listers: readonly Layer[];
}

/**
 * What every panel of the builder works with: the one builder, words, and the ways to do, to tell and to go somewhere. It changes as a
 * whole when another form is opened; what changes inside a form, `builder.subscribe` tells.
 */
export interface Desk {
  readonly builder: Builder;
  readonly bench: Bench;
  /** The same form over a new version of what lies above, where there is one. */
  readonly next: Bench | undefined;
  /** How the work is kept, and what is published. */
  readonly work: Work;
  readonly workbench: Workbench;
  readonly house: House;
  /** `nl`, or `en` where the page gives its words. */
  readonly language: string;
  /** The level of the builder's own heading, 1–6. */
  readonly level: number;
  /** A word of the builder. */
  say(key: WordKey, holes?: { readonly [name: string]: string | number }): string;
  /** Why a command is not carried out, in sentences. */
  refusal(why: CommandRefusal): string;
  /**
   * Carries a command out and says so to who cannot see it; what is refused is shown with its reason.
   * @param done what to announce; without it nothing is said when it succeeds
   */
  run(command: Command, done?: string): Answer;
  announce(text: string): void;
  /** Shows why something is not done. */
  refuse(text: string): void;
  /** Goes to a view; with an id that is selected, and its place gets the focus (`data-id`). */
  open(view: ViewName, id?: string): void;
  /** Opens the form anew as it is kept and published now. @param takeOver from another tab */
  reopen(takeOver?: boolean): Promise<void>;
}
