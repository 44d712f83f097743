import { isObject, own } from '../json.ts';
import { warning, type Finding } from '../finding.ts';
import type { Layer } from './layer.ts';
import { lockNames } from './lock-names.ts';
import type { SightStep } from './sight-step.ts';
import { refuse, type Work } from './work.ts';
import { readingsOf, unseenIn, type UnseenRead } from './unseen-reads.ts';

/**
 * Takes back what would let a role learn an answer that a lock keeps from it, by way of a question that it sees (DESIGN section 6).
 * Where no lock forbids it, a finding says so. What the base itself does so is no layer's doing.
 * Judged for all changes of a layer together: the order in which they are written means nothing.
 */
export function keepSight(work: Work, layer: Layer): void {
  const known = new Map((work.unseen ?? []).map((one) => [nameOf(one), one.roles]));
  let open = work.steps;
  for (let changed = open; ;) {
    if (changed.some(({ keyword }) => keyword !== 'x-access')) work.readings = undefined;
    const now = unseenNow(work);
    const found = now.flatMap((one) => {
      const roles = one.roles.filter((role) => !known.get(nameOf(one))?.includes(role));
      return roles.length === 0 ? [] : [{ ...one, roles }];
    });
    const wrong = found.filter((one) => locksOf(work, one).length > 0);
    const causes = open.filter((step) => wrong.some((one) => drives(work, step, one)));
    if (causes.length === 0) {
      work.unseen = now;
      work.findings.push(...found.map((one) => tell(layer, one)));
      return;
    }
    for (const step of causes) {
      const basis = wrong.filter((one) => drives(work, step, one)).flatMap((one) => locksOf(work, one))[0];
      step.undo();
      refuse(work, layer, step.id, step.keyword, 'unseen', basis, step.asked);
    }
    open = open.filter((step) => !causes.includes(step));
    changed = causes;
  }
}

/** What a role could learn as things stand. */
export function unseenNow(work: Work): UnseenRead[] {
  work.readings ??= readingsOf(work.root, work.nodes);
  return unseenIn(work.readings, own(work.root, 'x-profiles'));
}

/** Whether a step may have brought it about. */
function drives(work: Work, { id, keyword }: SightStep, { id: field, keyword: word, reads }: UnseenRead): boolean {
  const around = (one: string) => [...(work.nodes.get(one)?.parents ?? []).map((parent) => parent['x-id']), one];
  if (keyword === 'add') return around(field).includes(id);
  return keyword === 'x-access' ? around(field).includes(id) || around(reads).includes(id) : keyword === word && id === field;
}

/** The articles of the locks that forbid it: on who sees what is read, or on what decides about the field. */
function locksOf(work: Work, { id, keyword, reads }: UnseenRead): string[] {
  return [...locked(work, reads, ['x-access']), ...locked(work, id, ['x-access', keyword])];
}

function locked(work: Work, id: string, words: readonly string[]): string[] {
  const lock = work.nodes.get(id)?.node['x-lock'];
  if (!isObject(lock)) return [];
  const names = [...lockNames(lock, 'fixed'), ...lockNames(lock, 'tighten')];
  return words.some((word) => names.includes(word)) ? [String(lock['basis'])] : [];
}

function tell({ layer }: Layer, { id, keyword, reads, roles }: UnseenRead): Finding {
  return warning('layer.unseen-read', `${id}#${keyword}`, { layer, reads, roles });
}

function nameOf({ id, keyword, reads }: UnseenRead): string {
  return `${id} ${keyword} ${reads}`;
}
