import { fault, type Finding } from '../finding.ts';
import { isArray, isObject, own } from '../json.ts';
import { pointer } from '../pointer.ts';
import type { DossierRecord } from './record.ts';

/** What of a list that was handed in can be used, and what is wrong with the rest of it. */
export interface HandedIn<Item> {
  readonly items: readonly Item[];
  /** `handed-in.shape`, with the place in the list. */
  readonly findings: readonly Finding[];
}

/** By member what has to hold of it. */
export type Shape = { readonly [member: string]: (value: unknown) => boolean };

export const isText = (value: unknown): boolean => typeof value === 'string';
const isName = (value: unknown): boolean => isObject(value) && isText(own(value, 'id')) && isText(own(value, 'version'));

/** A document that is only looked at. */
export const lookedAt: Shape = { kind: isText, document: (value) => value !== undefined };

/** The documents of a dossier, as a page hands them in. Never throws. */
export function recordsHandedIn(given: unknown): HandedIn<DossierRecord> {
  return listHandedIn(given, { id: isText, ...lookedAt, definition: isName, revision: isText, savedAt: isText });
}

/**
 * A list of objects: the list itself where nothing is wrong, else what is right in it.
 * @param around where it stands in what was handed in.
 */
export function listHandedIn<Item>(given: unknown, shape: Shape, ...around: readonly (string | number)[]): HandedIn<Item> {
  if (!isArray(given)) return { items: [], findings: [fault('handed-in.shape', pointer(...around))] };
  const wrong = given.map((one) => wrongIn(one, shape));
  const findings = wrong.flatMap((way, i) => (way ? fault('handed-in.shape', pointer(...around, i, ...way)) : []));
  const items = findings.length === 0 ? given : given.filter((_, i) => !wrong[i]);
  return { items: items as readonly unknown[] as readonly Item[], findings };
}

/** The way to what is wrong in an object; undefined where nothing is. */
export function wrongIn(value: unknown, shape: Shape): readonly string[] | undefined {
  if (!isObject(value)) return [];
  const found = Object.entries(shape).find(([member, holds]) => !holds(own(value, member)));
  return found && [found[0]];
}
