import type { Amendment, Change, Draft, Finding, Json } from '@wegwijs/definition';
import type { FormChange, Report } from '@wegwijs/form';

/** Why a completed document is changed, and by whom. */
export interface Amending {
  readonly reason: string;
  readonly author: string;
  /** `YYYY-MM-DD`. */
  readonly date: string;
}

/** What a host answers to a submission. */
export interface Receipt {
  /** The number under which the answers are known. */
  readonly reference?: string;
  /** When they came in: an instant, ISO 8601. */
  readonly receivedAt?: string;
}

/** What a host answers when it did not take a submission: a pointer and a sentence for each problem will do. */
export interface Refused {
  readonly problems: readonly Report[];
}

/** What `wegwijs-submit` carries. */
export interface SubmitDetail {
  /** `ready`: a newcomer is ready for the talk. `complete`: all that is needed is there. */
  readonly purpose: 'ready' | 'complete';
  readonly document: Json;
  /** What changed since the page handed in a document: what a store is told, so that nothing unseen is wiped. */
  readonly changes: readonly Change[];
  /** Pointers of the answers that were left out, because their question is not asked now. */
  readonly omitted: readonly string[];
  /** Present when a completed document was amended. */
  readonly amendment: Amending | undefined;
  /**
   * Tells the widget to wait for the host. A rejection keeps every input; reject with `{code: 'logged-out'}` for a lapsed login.
   * Resolve or reject with `{problems}` for what the host found wrong: it is shown where it is, and may be put right and sent again.
   */
  respond(answer: Promise<Receipt | Refused | undefined>): void;
}

/** What `wegwijs-change` carries. From a dossier it says which document changed, and the revision that it was changed on. */
export interface ChangeDetail {
  readonly changes: readonly FormChange[];
  readonly kind?: string;
  readonly id?: string;
  readonly revision?: string | undefined;
  /** Why a settled document was put right. */
  readonly amendment?: Amendment;
}

/** The events of the widgets, by type. All bubble and cross shadow roots. */
export interface WegwijsEventMap {
  'wegwijs-change': CustomEvent<ChangeDetail>;
  'wegwijs-version': CustomEvent<{ readonly kind: string; readonly id: string; readonly document: Json }>;
  'wegwijs-correct': CustomEvent<{
    readonly kind: string;
    readonly id: string;
    readonly changes: readonly Change[];
    readonly amendment: Amendment;
  }>;
  'wegwijs-draft': CustomEvent<{ readonly draft: Draft }>;
  'wegwijs-submit': CustomEvent<SubmitDetail>;
  'wegwijs-step': CustomEvent<{
    readonly page: string;
    readonly step: number;
    readonly total: number;
    readonly title: string;
    readonly problems: number;
  }>;
  'wegwijs-finding': CustomEvent<{ readonly findings: readonly Finding[] }>;
  'wegwijs-locale': CustomEvent<{ readonly locale: string; readonly secondLocale: string | undefined }>;
}

/** Dispatches one of our events from an element; false when the host refused it. */
export function tell<T extends keyof WegwijsEventMap>(
  from: HTMLElement,
  type: T,
  detail: WegwijsEventMap[T]['detail'],
  cancelable = false,
): boolean {
  return from.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true, cancelable }));
}

declare global {
  // Typed listeners for whoever listens on a widget, on the document or on the window.
  // oxlint-disable-next-line typescript/no-empty-object-type -- merging is how the platform's map grows
  interface HTMLElementEventMap extends WegwijsEventMap {}
}
