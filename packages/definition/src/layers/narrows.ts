import { widened } from '../access.ts';
import { widenedRows } from '../own-rows.ts';
import { equal, isArray, isObject, own, type Json } from '../json.ts';
import { lockNames } from './lock-names.ts';

/** Whether a change of one keyword only makes stricter. `undefined`: the keyword is not there. */
export type Narrows = (from: Json | undefined, to: Json | undefined, profiles: Json | undefined) => boolean;

const up: Narrows = (from, to) => typeof to === 'number' && (typeof from !== 'number' || to >= from);
const down: Narrows = (from, to) => typeof to === 'number' && (typeof from !== 'number' || to <= from);
/** A number of things: nothing else makes a schema that can be read. */
const counted =
  (rule: Narrows): Narrows =>
  (from, to, profiles) =>
    Number.isInteger(to) && (to as number) >= 0 && rule(from, to, profiles);
const onlyOn: Narrows = (from, to) => to === true || !from;
const onlyOff: Narrows = (from, to) => !to || from === true;
const same: Narrows = (from, to) => equal(from, to);

const sensitivities = ['ordinary', 'restricted', 'special', 'bsn'];

/**
 * What "stricter" means, keyword by keyword (DESIGN section 6): a lower layer may do this under a `tighten` lock.
 * Words that decide about a document (`decides`) may never be made looser, locked or not.
 */
export const narrows: { readonly [keyword: string]: { readonly stricter: Narrows; readonly decides?: true } } = {
  minimum: { stricter: up, decides: true },
  minLength: { stricter: counted(up), decides: true },
  minItems: { stricter: counted(up), decides: true },
  minProperties: { stricter: counted(up), decides: true },
  maximum: { stricter: down, decides: true },
  maxLength: { stricter: counted(down), decides: true },
  maxItems: { stricter: counted(down), decides: true },
  maxProperties: { stricter: counted(down), decides: true },
  'x-must-be-true': { stricter: onlyOn, decides: true },
  'x-declinable': { stricter: onlyOff, decides: true },
  'x-required': { stricter: (from, to) => to === true || !from || equal(from, to) },
  'x-present': { stricter: (from, to) => to !== false || from === false },
  // What is not asked is not judged, and what is asked may take other questions away: neither way is only stricter.
  'x-visible-when': { stricter: (from, to) => equal(from ?? true, to), decides: true },
  'x-access': { stricter: (from, to, profiles) => widened(from, to, profiles).length === 0 },
  'x-own': { stricter: (from, to) => widenedRows(from, to).length === 0 },
  'x-sensitivity': { stricter: (from, to) => sensitivities.indexOf(String(to)) >= sensitivities.indexOf(String(from)) },
  choices: { stricter: (_, to) => isObject(to) && own(to, 'add') === undefined },
  plus: { stricter: (from, to) => earlier(from, to) },
  // How long a group of data is kept: what is kept shorter asks less of a person (AVG art. 5 lid 1 onder e).
  months: { stricter: counted(down) },
  title: { stricter: same },
  description: { stricter: same },
  default: { stricter: same },
  examples: { stricter: same },
  // What stands under a heading: to add to it takes nothing away.
  holds: { stricter: (from, to) => isArray(from) && isArray(to) && from.every((one) => to.includes(one)) },
  'x-control': { stricter: same },
  'x-ends': { stricter: same },
  'x-picture': { stricter: same },
  'x-recordings': { stricter: same },
  'x-own-words': { stricter: same },
  'x-must-fill': { stricter: onlyOn },
  'x-languages': { stricter: (from, to) => isArray(from) && isArray(to) && from.every((one) => to.includes(one)) },
  'x-lock': { stricter: (from, to) => opensNothing(from, to) && (from === undefined || widerLock(from, to)), decides: true },
};

/** Both in the same units, none of them later. */
function earlier(from: Json | undefined, to: Json | undefined): boolean {
  if (!isObject(from) || !isObject(to)) return false;
  const amounts = Object.entries(to);
  return (
    amounts.length > 0 &&
    amounts.every(([unit, amount]) => {
      const was = own(from, unit);
      return typeof amount === 'number' && typeof was === 'number' && amount >= 0 && amount <= was;
    })
  );
}

/** A soft lock on a term opens it: only the lock that was there may do so. */
function opensNothing(from: Json | undefined, to: Json | undefined): boolean {
  const soft = (lock: Json | undefined) => isObject(lock) && lockNames(lock, 'soft').includes('plus');
  return soft(from) || !soft(to);
}

/** A lock keeps all that it had, the article that it rests on included. */
function widerLock(from: Json, to: Json | undefined): boolean {
  if (!isObject(from) || !isObject(to)) return false;
  const fixed = lockNames(to, 'fixed');
  return (
    String(own(to, 'basis') ?? '').includes(String(own(from, 'basis') ?? '')) &&
    lockNames(from, 'fixed').every((one) => fixed.includes(one)) &&
    lockNames(from, 'tighten').every((one) => fixed.includes(one) || lockNames(to, 'tighten').includes(one))
  );
}
