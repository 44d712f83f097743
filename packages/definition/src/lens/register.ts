import { plus } from '../plus.ts';
import { isDate } from '../formats/date.ts';
import { isArray, isObject, memberOf, own, type Json, type JsonObject } from '../json.ts';
import type { Consent } from './consent.ts';

/**
 * The consents in a register (`consents.definition.json`) that count today, fit for a lens: one for each data group. Refused,
 * withdrawn, expired, not yet begun, unanswered and unreadable ones give none, and so does a row that rests on the law: what the
 * law lets share stands in the access profiles. Without a last day a consent counts one year (domain: 7.3). A group that a layer adds
 * (`assen:extra-help`) is the field or section that it added (`assen.extraHelp`).
 * @param today `YYYY-MM-DD`.
 * @throws RangeError when `today` is no day.
 */
export function consentsOf(document: Json | undefined, today: string): Consent[] {
  if (!isDate(today)) throw new RangeError('today is no day: YYYY-MM-DD');
  const register = memberOf(document, 'register');
  const rows = memberOf(register, 'consents');
  return (isArray(rows) ? rows : []).flatMap((row) => (isObject(row) ? given(row, today) : []));
}

/** Until when a consent that is given on a day counts: one year, or the end of the term where that comes first (domain: 7.3). */
export function consentUntil(givenOn: string, termEnd: Json | undefined): string | undefined {
  const year = plus(givenOn, { years: 1 });
  return year !== undefined && isDay(termEnd) && givenOn <= termEnd && termEnd < year ? termEnd : year;
}

function given(row: JsonObject, today: string): Consent[] {
  const [role, groups, date] = [own(row, 'role'), own(row, 'dataGroups'), own(row, 'date')];
  // Without a role a consent would count for every role.
  if (typeof role !== 'string' || !isArray(groups) || !isDay(date) || date > today) return [];
  if (own(row, 'given') !== 'yes' || own(row, 'basisNotConsent') === true || own(row, 'withdrawnOn') != null) return [];
  const until = own(row, 'validUntil') ?? plus(date, { years: 1 });
  if (!isDay(until) || until < today) return [];
  const named = groups.filter((group) => typeof group === 'string');
  return [...new Set(named)].map((group) => ({ group: idOf(group), role, givenOn: date, until }));
}

function idOf(group: string): string {
  const [layer, name] = group.split(':');
  return name === undefined ? group : `${layer}.${name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())}`;
}

function isDay(value: Json | undefined): value is string {
  return typeof value === 'string' && isDate(value);
}
