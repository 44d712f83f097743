import type { RegExpFactory } from '../port.ts';
import { machines, type State } from './machine.ts';
import { parse } from './parse.ts';

/** States and copies in one machine. */
const most = 2_000;

/**
 * Runs a pattern in time linear in the text: all that may match goes on side by side, and nothing is ever tried again. Verdicts are
 * those of `RegExp` under the flag `u`. Not run are lookaround, back references, inline flags, and what is larger than 2,000 states.
 * @throws {Error} when it cannot run the pattern
 */
export const linear: RegExpFactory = (source) => {
  const machine = machines(most);
  const end = machine.state({ next: [] });
  const start = parse(source, machine)(end);
  const steps = machine.state({ next: [] }).id;
  return { test: (text) => isFound(start, end, steps, text), steps };
};

function isFound(start: State, end: State, states: number, text: string): boolean {
  const met = new Int32Array(states).fill(-1);
  let reached: State[] = [];
  for (let at = 0; ;) {
    const open = [...reached, start]; // every place in the text is a start
    const taking: State[] = [];
    for (let state = open.pop(); state; state = open.pop()) {
      if (met[state.id] === at) continue;
      met[state.id] = at;
      if (state === end) return true;
      if (state.takes) taking.push(state);
      else if (state.holds?.(text, at) ?? true) open.push(...state.next);
    }
    if (at >= text.length) return false;
    const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
    reached = taking.flatMap((state) => (state.takes?.(character) ? state.next : []));
    at += character.length;
  }
}
