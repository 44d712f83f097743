import { isObject, own, type JsonObject } from '../../json.ts';
import { lockNames } from '../../layers/lock-names.ts';
import { at, pointer } from '../../pointer.ts';
import { articlesOf, drivenBy, type Driven } from '../closure.ts';
import type { Context } from '../context.ts';
import type { Step } from '../fix.ts';
import type { Found, Place, Rule } from '../rule.ts';

/**
 * What the law's conditions, completion rules and deadlines read must itself be held by a lock (DESIGN 6): its presence, when it is
 * asked and who may fill it in, on an article of what reads it, and so on for what those read in turn. A lock that a layer sets is
 * for that layer to close.
 */
export const lockOpen: Rule = {
  code: 'lock.open',
  severity: 'error',
  check: (context) =>
    drivenBy(context).flatMap((driven): Found[] => {
      const { field, readers } = driven;
      const open = openIn(driven);
      const said = articlesOf(basisOf(driven));
      const strange = readers
        .map(({ basis }) => articlesOf(basis))
        .filter((all) => all.length > 0 && !all.some((one) => said.includes(one)));
      const articles = [...new Set(strange.flat())];
      if (open.length === 0 && articles.length === 0) return [];
      const params = { by: readers.map(({ by }) => by), open, articles };
      const owner = ownerOf(context, driven);
      const place = owner === context.base ? context.place(field.id, 'x-lock') : askedBy(context, driven, owner);
      const basis = [basisOf(driven), ...articles].filter(Boolean).join('; ');
      if (basis === '') return [{ ...place, id: field.id, params }];
      const steps = stepsTo(context, owner, field.id, { ...lockOf(driven), ...closed(driven, open), basis });
      return [{ ...place, id: field.id, params, fix: { document: owner, steps } }];
    }),
};

function lockOf({ field }: Driven): JsonObject {
  const lock = field.node.word('x-lock');
  return isObject(lock) ? lock : {};
}

function basisOf(driven: Driven): string {
  return String(own(lockOf(driven), 'basis') ?? '');
}

/** The keywords that the lock leaves open and should hold. Who sees a section is said by what stands in it. */
function openIn(driven: Driven): string[] {
  const access = driven.field.node.word('x-access') === undefined ? [] : ['x-access'];
  const fixed = lockNames(lockOf(driven), 'fixed');
  return ['x-present', 'x-visible-when', ...access].filter((keyword) => !fixed.includes(keyword));
}

/** The lists of a lock that holds what it left open. */
function closed(driven: Driven, open: readonly string[]): JsonObject {
  const lock = lockOf(driven);
  const tighten = lockNames(lock, 'tighten').filter((keyword) => !open.includes(keyword));
  return { fixed: [...lockNames(lock, 'fixed'), ...open], ...(own(lock, 'tighten') === undefined ? {} : { tighten }) };
}

/** The document whose lock asks for it: the lowest layer of those that read the field or lock it; else the base. */
function ownerOf({ base, layers, resolved }: Context, { field, readers }: Driven): string {
  const owners = [resolved.origins[`${field.id}#x-lock`], ...readers.map(({ owner }) => owner)];
  return layers.findLast(({ layer }) => owners.includes(layer))?.layer ?? base;
}

/** Where a layer sets the lock that asks for it. */
function askedBy(context: Context, { field, readers }: Driven, layer: string): Place {
  return context.place(readers.find(({ owner }) => owner === layer)?.root ?? field.id, 'x-lock');
}

/** The steps by which the base, or a layer, gives a field another lock. */
function stepsTo(context: Context, document: string, id: string, value: JsonObject): Step[] {
  const home = context.home(id);
  const path = document === home.document ? home.path : pointer('set', id);
  const holder = context.documents.get(document);
  if (at(holder, `${path}/x-lock`) !== undefined) return [{ op: 'replace', path: `${path}/x-lock`, value }];
  if (at(holder, path) !== undefined) return [{ op: 'add', path: `${path}/x-lock`, value }];
  const set: Step[] = at(holder, '/set') === undefined ? [{ op: 'add', path: '/set', value: {} }] : [];
  return [...set, { op: 'add', path, value: { 'x-lock': value } }];
}
