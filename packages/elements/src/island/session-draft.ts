import { fault, isObject, tooDeep, warning, type Draft, type Finding } from '@wegwijs/definition';
import type { Page } from '@wegwijs/form';
import type { Session } from './session.ts';

/** The document in progress, and where its person is. */
export function draftOf({ form, journey, resumeAt }: Session): Draft {
  return { ...form.draft(), place: { page: resumeAt?.page ?? journey.page.value } };
}

/**
 * Takes up a draft: its answers, what was half typed, the place. What is no draft changes nothing.
 * @param starts whether the journey begins with a first page: from there a person goes on by themselves.
 * @returns what is not right with it.
 */
export function takeDraft(session: Session, draft: Draft, starts: boolean): readonly Finding[] {
  if (!isObject(draft) || !isObject(draft.value ?? {})) return [fault('draft.shape', '')];
  const deep = tooDeep(draft);
  if (deep !== undefined) return [fault('draft.too-deep', deep)];
  const { form, journey } = session;
  const { name } = form.definition;
  const made = isObject(draft.definition) ? draft.definition : name;
  session.otherVersion = made.version !== name.version || (made.digest !== name.digest && made.digest !== '');
  form.restore(draft);
  const page = draft.place?.page as Page | undefined;
  if (typeof page === 'string' && page !== 'start' && page !== 'done') {
    if (starts) session.resumeAt = { page };
    else journey.go(page);
  }
  return session.otherVersion ? [warning('draft.version', '', { from: made.version, to: name.version })] : [];
}
