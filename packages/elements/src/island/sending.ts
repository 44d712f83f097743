import { changesBetween, type Json } from '@wegwijs/definition';
import { mayComplete, submission, type Form, type Report } from '@wegwijs/form';
import { tell, type Amending, type Receipt, type Refused, type SubmitDetail } from './events.ts';
import { hindrances } from './hindrances.ts';

/** How handing in went. */
export type Outcome =
  | { readonly kind: 'sent'; readonly purpose: 'ready' | 'complete'; readonly receipt: Receipt | undefined }
  | { readonly kind: 'lacking' | 'refused' }
  | { readonly kind: 'found'; readonly problems: readonly Report[] }
  | { readonly kind: 'failed'; readonly loggedOut: boolean };

/** Hands the document to the page, and waits for its answer when it gives one. Whatever happens, nothing entered is lost. */
export async function send(
  from: HTMLElement,
  form: Form,
  before: Json | undefined,
  amendment: Amending | undefined,
  busy: () => void,
): Promise<Outcome> {
  if (hindrances(form).length > 0) return { kind: 'lacking' };
  const purpose = mayComplete(form) ? 'complete' : 'ready';
  let answer: Promise<Receipt | Refused | undefined> | undefined;
  const submitted = submission(form);
  const detail: SubmitDetail = {
    purpose,
    ...submitted,
    changes: changesBetween(before ?? {}, submitted.document),
    amendment,
    respond: (promise) => {
      answer = promise;
    },
  };
  if (!tell(from, 'wegwijs-submit', detail, true)) return { kind: 'refused' };
  if (!answer) return { kind: 'sent', purpose, receipt: undefined };
  busy();
  try {
    const given = await answer;
    const problems = foundBy(given);
    return problems ? { kind: 'found', problems } : { kind: 'sent', purpose, receipt: given as Receipt | undefined };
  } catch (error) {
    const problems = foundBy(error);
    if (problems) return { kind: 'found', problems };
    return { kind: 'failed', loggedOut: (error as { code?: unknown } | undefined)?.code === 'logged-out' };
  }
}

/** What the host found wrong, where its answer says so. */
function foundBy(answer: unknown): readonly Report[] | undefined {
  const problems = (answer as Partial<Refused> | null | undefined)?.problems;
  return Array.isArray(problems) && problems.length > 0 ? problems : undefined;
}
