import { isObject, own, type Json } from '../json.ts';

/** That a person agreed to share one group of answers. What the law lets share needs none (domain: 7.3). */
export interface Consent {
  /** The data group: the name of the access profile, or the `x-id` of a field that has its own. */
  readonly group: string;
  /** The role that may see it; without one every role that the group may be shared with. */
  readonly role?: string;
  /** The day it was given, `YYYY-MM-DD`. */
  readonly givenOn: string;
  /** The last day on which it counts. */
  readonly until?: string;
  /** The day it was withdrawn. From the moment that this is written down it counts no more. */
  readonly withdrawnOn?: string;
}

/** Who looks, with what a person agreed to share, on which day. */
export interface Viewer {
  readonly role: string;
  readonly consents?: readonly Consent[];
  /** By which rows name this person, where a role sees its own alone (`x-own`): the id of a row of `people.items`. */
  readonly person?: string;
  /** By which rows name what this person works for: ids of organisations and facilities. */
  readonly worksFor?: readonly string[];
  /** The day of today, `YYYY-MM-DD`. */
  readonly today: string;
}

/**
 * The data groups that are shared with a role today, fit for the `consents` of a form. What cannot be read counts as none.
 * @throws RangeError when `today` is no day.
 */
export function sharedGroups({ role, consents = [], today }: Viewer): string[] {
  if (!isDay(today)) throw new RangeError('today is no day: YYYY-MM-DD');
  const found = consents.filter((one) => counts(one as unknown as Json, role, today)).map(({ group }) => group);
  return [...new Set(found)];
}

function counts(consent: Json, role: string, today: string): boolean {
  if (!isObject(consent) || typeof own(consent, 'group') !== 'string') return false;
  const [given, until, withdrawn] = ['givenOn', 'until', 'withdrawnOn'].map((word) => own(consent, word) ?? undefined);
  const whom = own(consent, 'role') ?? role;
  return whom === role && withdrawn === undefined && isDay(given) && given <= today && (until === undefined || (isDay(until) && today <= until)); // prettier-ignore
}

function isDay(value: unknown): value is string {
  return typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value);
}
