import { LitElement } from 'lit';
import { property } from 'lit/decorators.js';
import type { WorkKeeper } from '@wegwijs/definition';
import type { Person, PublishPolicy, PublishPort, QuestionLibrary } from '@wegwijs/builder';
import type { ExamplePerson } from './desk.ts';
import type { Workbench } from './workbench.ts';

/** What a page gives the form builder. */
export abstract class BuilderGiven extends LitElement {
  /** The address of what is edited: an `index.json` that `wegwijs workbench` writes. */
  @property() definition: string | undefined;

  /** What is edited, for a page that has it already. It goes before `definition`. */
  @property({ attribute: false }) workbench: Workbench | undefined;

  /** The form to begin with: a kind of document, such as `intake`. */
  @property() form = 'intake';

  /** Who works here: opaque to the builder, with roles `reader`, `editor`, `translator`, `approver`. */
  @property({ attribute: false }) person: Person = { id: 'me', roles: ['editor'] };

  /** What is edited over a new version of what lies above: the builder then offers to go through what that means. */
  @property({ attribute: false }) nextWorkbench: Workbench | undefined;

  /** Where what is published goes, by form. Without it files are handed over. */
  @property({ attribute: false }) port: ((form: string) => PublishPort) | undefined;

  /** Where work is kept the moment that it is done. Without it the builder's own entry keeps it in the browser. */
  @property({ attribute: false }) keeper: WorkKeeper | undefined;

  /** Whether another person has to approve before something is published. */
  @property({ attribute: false }) policy: PublishPolicy = { secondPerson: false };

  /** Questions that several forms share, to add from. */
  @property({ attribute: false }) libraries: readonly QuestionLibrary[] = [];

  /** People made up for the preview. */
  @property({ attribute: false }) persons: readonly ExamplePerson[] = [];

  /** The language of the builder: `nl`, or `en`. */
  @property() locale: string | undefined;

  /** The level of the builder's own heading, 1–6. */
  @property({ attribute: 'heading-level', type: Number }) headingLevel = 2;

  /** Opens the form anew as it is kept and published now. @param takeOver from another tab */
  abstract reopen(takeOver?: boolean): Promise<void>;
}
