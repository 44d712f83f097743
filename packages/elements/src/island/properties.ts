import { LitElement } from 'lit';
import { property } from 'lit/decorators.js';
import type { Catalogue, StoredRecord } from '@wegwijs/definition';
import type { Check, Form } from '@wegwijs/form';

/** What a page sets on a widget. The same for all widgets that show a form. */
export abstract class Properties extends LitElement {
  /** The address of a publication; or, as a property, a publication, a definition of ours or a `Definition`. */
  @property() definition: string | object | undefined;

  /** Any JSON Schema 2020-12 or draft-07. `definition` goes first. */
  @property({ attribute: false }) schema: unknown;

  /** Makes a schema whole with what else the page handed in. @internal */
  whole?(schema: unknown): unknown;

  /** A form that the page made itself. It goes before all else. */
  @property({ attribute: false }) form: Form | undefined;

  /** The first language (BCP 47); without it the nearest `lang` on the page. */
  @property() locale: string | undefined;

  /** The second language of bilingual mode (BCP 47). */
  @property({ attribute: 'second-locale' }) secondLocale: string | undefined;

  /** Who looks: `participant`, `caseManager`, `socialGuide`, … The page decides; the server remains the authority. */
  @property({ attribute: 'viewer-role' }) viewerRole: string | undefined;

  /** In a `<wegwijs-dossier>`: the kind of document to take from it. What the page sets itself goes first. */
  @property() kind: string | undefined;

  /** The day that is taken for today, `YYYY-MM-DD`; without it today. */
  @property() today: string | undefined;

  /** `steps`: one topic at a time. `overview`: everything on one page, for a conversation at a desk. */
  @property() display: 'steps' | 'overview' | undefined;

  /** `device` keeps the draft on this device, encrypted, for seven days; it needs `subject`. */
  @property({ attribute: 'draft' }) keeping: 'memory' | 'device' = 'memory';

  /** The page's opaque name for this person and form. Never a BSN. */
  @property() subject: string | undefined;

  /** Nothing can be entered. */
  @property({ type: Boolean }) readonly = false;

  /** The level of the widget's own heading, 1–6. */
  @property({ attribute: 'heading-level', type: Number }) headingLevel = 2;

  /** The page chooses the language itself: the widget offers no choice. */
  @property({ attribute: 'no-language-choice', type: Boolean }) noLanguageChoice = false;

  /** The page has its own introduction: the widget begins with the first step. */
  @property({ attribute: 'no-start', type: Boolean }) noStart = false;

  /** The day on which the document was completed, `YYYY-MM-DD`. From then on it can only be amended, with a reason. */
  @property({ attribute: 'completed-on' }) completedOn: string | undefined;

  /** The versions before this one, oldest first. */
  @property({ attribute: false }) earlier: readonly StoredRecord[] = [];

  /** By which rows name who looks, where a role sees its own rows alone (`x-own`): the id of a row of `people.items`. */
  @property({ attribute: 'viewer-person' }) person: string | undefined;

  /** By which rows name what that person works for: ids of organisations and facilities. */
  @property({ attribute: false }) worksFor: readonly string[] | undefined;

  /** The data groups that the person agreed to share with this role; `true` for all. */
  @property({ attribute: false }) consents: readonly string[] | true = [];

  /**
   * Checks of the page, such as a postcode service: `[{field, check(value, {signal, pointer})}]`. Each resolves with what is wrong,
   * `[{text}]` or nothing, after a pause in typing or when the field is left. One that rejects means "could not check".
   */
  @property({ attribute: false }) checks: readonly Check<AbortSignal>[] | undefined;

  /** Words by language, for a page that fetches nothing. */
  @property({ attribute: false }) catalogues: { readonly [language: string]: Catalogue } | undefined;
}
