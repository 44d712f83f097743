import { LitElement } from 'lit';
import { property } from 'lit/decorators.js';
import type { Store } from '@wegwijs/definition';
import type { GivenDocuments } from './documents.ts';
import type { GivenKinds, GivenWords } from './kinds.ts';

/** What a page sets on a dossier. */
export abstract class DossierProperties extends LitElement {
  /** Where the documents are kept. Without one the page keeps them itself: it gives `records` and hears of changes. */
  @property({ attribute: false }) store: Store | undefined;

  /** The documents of this person in the store, by kind: `{intake: 'k3J9', pipDecision: ['p1', 'p2'], effortLog: []}`. */
  @property({ attribute: false }) documents: GivenDocuments = {};

  /** The address of a folder with a publication for each kind, `<kind>.json`; or, as a property, a publication or an address for each. */
  @property() definitions: GivenKinds;

  /** Words by kind and language, for a page that fetches nothing. */
  @property({ attribute: false }) catalogues: GivenWords;

  /** Who looks: `participant`, `caseManager`, `socialGuide`, … The page decides; the server remains the authority. */
  @property({ attribute: 'viewer-role' }) viewerRole: string | undefined;

  /** By which rows name who looks, where a role sees its own rows alone (`x-own`): the id of a row of `people.items`. */
  @property({ attribute: 'viewer-person' }) person: string | undefined;

  /** By which rows name what that person works for: ids of organisations and facilities. */
  @property({ attribute: false }) worksFor: readonly string[] | undefined;

  /** The data groups that the person agreed to share with this role; `true` for all. */
  @property({ attribute: false }) consents: readonly string[] | true = [];

  /** The first language (BCP 47); without it the nearest `lang` on the page. A choice in one of the widgets counts for all. */
  @property() locale: string | undefined;

  /** The second language of bilingual mode (BCP 47). */
  @property({ attribute: 'second-locale' }) secondLocale: string | undefined;

  /** The day that is taken for today, `YYYY-MM-DD`; without it today. */
  @property() today: string | undefined;

  /** The level of the heading above a question, 1–6. */
  @property({ attribute: 'heading-level', type: Number }) headingLevel = 2;

  /** Whether something is not kept yet. Only to be read; it is on the element too, as an attribute. */
  @property({ type: Boolean, reflect: true }) saving = false;
}
