import { warning, type StoredRecord } from '@wegwijs/definition';
import { problemsOf } from '@wegwijs/form';
import { today } from './clock.ts';
import { tell, type Receipt } from './events.ts';
import { send } from './sending.ts';
import type { Session } from './session.ts';

/** Hands in, if nothing hinders. */
export async function handIn(session: Session): Promise<void> {
  const { form, host } = session;
  session.saved = false;
  const before = form.value ?? {};
  const outcome = await send(host.element, form, session.handedIn, session.amending, () => {
    session.sending = 'busy';
    host.requestUpdate();
  });
  session.sending = 'no';
  if (outcome.kind === 'lacking') {
    problemsOf(form.root).forEach(({ pointer }) => form.field(pointer)?.reveal());
    session.stop();
  } else if (outcome.kind === 'found') {
    form.reports.withdraw();
    const findings = form.report(outcome.problems).map(({ pointer, code }) => warning('problem.nowhere', pointer, { code }));
    if (findings.length > 0) tell(host.element, 'wegwijs-finding', { findings });
    session.stop();
  } else if (outcome.kind === 'failed') session.sending = outcome.loggedOut ? 'logged-out' : 'failed';
  else if (outcome.kind === 'sent') sent(session, outcome.purpose, outcome.receipt, before);
  host.requestUpdate();
}

/** Opens a completed document again. */
export function amend(session: Session, reason: string, author: string): void {
  session.amending = { reason, author, date: today() };
  session.form.sealed.value = false;
  const [first] = session.journey.steps.value;
  session.go(first ? `step:${first.id}` : 'check');
}

function sent(
  session: Session,
  purpose: 'ready' | 'complete',
  receipt: Receipt | undefined,
  document: StoredRecord['document'],
): void {
  session.receipt = receipt;
  session.handedIn = document;
  session.sentAs = purpose;
  if (purpose === 'complete' && session.form.definition.own) {
    const savedAt = receipt?.receivedAt ?? today();
    session.earlier = [...session.earlier, recordOf(session, savedAt)];
    session.amending = undefined;
    session.seal(savedAt);
  }
  session.go('done');
}

function recordOf({ form, handedIn, receipt, earlier, amending }: Session, savedAt: string): StoredRecord {
  return {
    document: handedIn ?? {},
    definition: form.definition.name,
    revision: receipt?.reference ?? String(earlier.length + 1),
    savedAt,
    ...(amending ? { amendment: { ...amending, of: String(earlier.length) } } : {}),
  };
}
