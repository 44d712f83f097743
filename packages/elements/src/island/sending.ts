import { changesBetween, type Json, type Problem } from '@wegwijs/definition';
import { completionOf, mayComplete, submission, type Form } from '@wegwijs/form';
import { tell, type Amending, type Receipt, type SubmitDetail } from './events.ts';

/** How handing in went. */
export type Outcome =
  | { readonly kind: 'sent'; readonly purpose: 'ready' | 'complete'; readonly receipt: Receipt | undefined }
  | { readonly kind: 'lacking' | 'refused' }
  | { readonly kind: 'failed'; readonly loggedOut: boolean };

/** What keeps a role from handing in: what is wrong in what it may change; and, for who completes, what is missing. */
export function hindrances(form: Form): readonly Problem[] {
  const { wrong, missing } = completionOf(form);
  const mine = wrong.filter(({ pointer }) => form.field(pointer)?.editable === true);
  return mayComplete(form) ? [...wrong, ...missing.map(({ problem }) => problem)] : mine;
}

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
  let answer: Promise<Receipt | undefined> | undefined;
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
    return { kind: 'sent', purpose, receipt: await answer };
  } catch (error) {
    return { kind: 'failed', loggedOut: (error as { code?: unknown } | undefined)?.code === 'logged-out' };
  }
}
