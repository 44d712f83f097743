import { LitElement } from 'lit';
import { property } from 'lit/decorators.js';
import type { Catalogue } from '@wegwijs/definition';
import type { DossierRecord } from '@wegwijs/definition/dossier';
import { Translated } from '../island/translated.ts';

/** What a page sets on a widget that shows the documents of a dossier. */
export abstract class WidgetProperties extends LitElement {
  /** For each kind of document (`intake`, `pipDecision`, `developmentPlan`, `phases`, …) a publication or its address. */
  @property({ attribute: false }) definitions: { readonly [kind: string]: string | object } | undefined;

  /** For each kind earlier versions of its definition, so that a document that was made with one is carried over. */
  @property({ attribute: false }) earlierDefinitions: { readonly [kind: string]: readonly object[] } | undefined;

  /** The documents of the dossier. */
  @property({ attribute: false }) records: readonly DossierRecord[] | undefined;

  /** Who looks: `participant`, `caseManager`, `socialGuide`, … The page decides; the server remains the authority. */
  @property({ attribute: 'viewer-role' }) viewerRole: string | undefined;

  /** By which rows name who looks, where a role sees its own rows alone (`x-own`): the id of a row of `people.items`. */
  @property({ attribute: 'viewer-person' }) person: string | undefined;

  /** By which rows name what that person works for: ids of organisations and facilities. */
  @property({ attribute: false }) worksFor: readonly string[] | undefined;

  /** The data groups that the person agreed to share with this role; `true` for all. */
  @property({ attribute: false }) consents: readonly string[] | true | undefined;

  /** The first language (BCP 47); without it the nearest `lang` on the page. */
  @property() locale: string | undefined;

  /** The second language of bilingual mode (BCP 47). */
  @property({ attribute: 'second-locale' }) secondLocale: string | undefined;

  /** The day that is taken for today, `YYYY-MM-DD`. */
  @property() today: string | undefined;

  /** Nothing can be entered. */
  @property({ type: Boolean }) readonly = false;

  /** The level of the widget's own heading, 1–6. */
  @property({ attribute: 'heading-level', type: Number }) headingLevel = 2;

  /** For each kind the words by language, for a page that fetches nothing. */
  @property({ attribute: false }) catalogues: { readonly [kind: string]: { readonly [language: string]: Catalogue } } | undefined;

  constructor() {
    super();
    new Translated(this);
  }
}
