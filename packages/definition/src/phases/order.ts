import { warning, type Finding } from '../finding.ts';
import type { Phase } from './model.ts';

/**
 * The phases of one model in their order: each after what it comes after, else as they were said; what lies within a phase right
 * after it. A circle is told (`phases.loop`, with who waits for whom) and its phases come last, as they were said: none is lost.
 */
export function inOrder(phases: readonly Phase[], findings: Finding[]): readonly Phase[] {
  const known = new Map(phases.map((phase) => [phase.id, phase]));
  const waits = ({ after, within }: Phase) => [...after, ...(within === undefined ? [] : [within])].filter((id) => known.has(id));
  const placed = new Set<string>();
  const order: Phase[] = [];
  for (let grew = true; grew;) {
    grew = false;
    for (const phase of phases) {
      if (placed.has(phase.id) || !waits(phase).every((id) => placed.has(id))) continue;
      placed.add(phase.id);
      order.push(phase);
      grew = true;
    }
  }
  const stuck = phases.filter(({ id }) => !placed.has(id));
  for (const phase of stuck)
    if (inCircle(phase, known, waits)) findings.push(warning('phases.loop', `/phases/${phase.id}`, { waits: waits(phase) }));
  return nested([...order, ...stuck]);
}

/** Whether a phase waits, by way of others, for itself. */
function inCircle(phase: Phase, known: ReadonlyMap<string, Phase>, waits: (phase: Phase) => string[]): boolean {
  const seen = new Set(waits(phase));
  // A set goes on with what is added to it meanwhile.
  for (const id of seen) for (const next of waits(known.get(id) as Phase)) seen.add(next);
  return seen.has(phase.id);
}

/** What lies within a phase comes right after it. What lies within itself, or within nothing that is here, stays where it is. */
function nested(order: readonly Phase[]): Phase[] {
  const ids = new Set(order.map(({ id }) => id));
  const isPart = ({ within, id }: Phase) => within !== undefined && within !== id && ids.has(within);
  const parts = new Map<string, Phase[]>();
  for (const phase of order.filter(isPart)) {
    const list = parts.get(phase.within as string) ?? [];
    parts.set(phase.within as string, [...list, phase]);
  }
  const found = new Set<Phase>();
  const put = (phase: Phase) => {
    if (found.has(phase)) return;
    found.add(phase);
    for (const part of parts.get(phase.id) ?? []) put(part);
  };
  for (const phase of order) if (!isPart(phase)) put(phase);
  for (const phase of order) put(phase);
  return [...found];
}
