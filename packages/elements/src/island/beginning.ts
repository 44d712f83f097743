import type { Definition, FormatTable, Json, RegExpFactory } from '@wegwijs/definition';
import { Form, Journey } from '@wegwijs/form';
import { newId, today } from './clock.ts';
import type { Properties } from './properties.ts';
import { Session, type SessionHost } from './session.ts';

/** What a session begins with. */
export interface Begun {
  /** The document that the page handed in. */
  readonly value: Json | undefined;
  readonly formats: FormatTable;
  /** Runs the patterns that are not structurally safe. */
  readonly regExp: RegExpFactory;
  /** Whether the journey begins with a first page. */
  readonly starts: boolean;
  /** What another role has entered so far. */
  readonly before?: Session | undefined;
}

/** Begins a session: with a form that the page made itself, or with a new one. */
export function begin(host: SessionHost, page: Properties, shown: Form | Definition, begun: Begun): Session {
  const { before, value } = begun;
  const form = shown instanceof Form ? shown : formOf(page, shown, begun);
  if (before) form.restore(before.form.draft());
  const session = new Session(host, form, new Journey(form, { start: begun.starts }));
  session.handedIn = form === shown ? form.value : value;
  session.earlier = before?.earlier ?? page.earlier;
  session.otherVersion = before?.otherVersion ?? false;
  if (before) session.journey.go(before.journey.page.value);
  return session;
}

function formOf(
  { consents, viewerRole, person, worksFor, today: day }: Properties,
  definition: Definition,
  { value, formats, regExp }: Begun,
): Form {
  return new Form(definition, {
    today: day ?? today(),
    newId,
    person,
    worksFor,
    consents,
    formats,
    regExp,
    ...(value === undefined ? {} : { value }),
    ...(viewerRole === undefined ? {} : { role: viewerRole }),
  });
}
