import type { Algebra } from './algebra.ts';

/** One state of a machine: it takes a character, or it leads on without one, where its assertion holds. */
export interface State {
  readonly id: number;
  readonly takes?: (character: string) => boolean;
  readonly holds?: Assertion;
  readonly next: State[];
}

/** Whether a place in a text is what an assertion asks for. */
type Assertion = (text: string, at: number) => boolean;

/** Builds a part of a machine in front of the state that comes after it. */
export type Build = (next: State) => State;

const isLetter = (text: string, at: number): boolean => /^\w$/.test(text.charAt(at));
const isEdge: Assertion = (text, at) => isLetter(text, at - 1) !== isLetter(text, at);

const assertions: Readonly<Record<string, Assertion>> = {
  '^': (_, at) => at === 0,
  $: (text, at) => at === text.length,
  '\\b': isEdge,
  '\\B': (text, at) => !isEdge(text, at),
};

/**
 * Builds machines (K. Thompson, Regular Expression Search Algorithm, CACM 11(6), 1968).
 * @param most states and copies of a machine; beyond it building throws, as it does for what only backtracking can run
 */
export function machines(most: number): Algebra<Build> & { state(rest: Omit<State, 'id'>): State } {
  let made = 0;
  const count = (): number => {
    if (made === most) throw new RangeError('too many states');
    return made++;
  };
  const state = (rest: Omit<State, 'id'>): State => ({ id: count(), ...rest });
  const beyond = (): never => {
    throw new SyntaxError('only backtracking runs this');
  };
  return {
    state,
    character: (text) => {
      const takes = taking(text);
      return (next) => state({ takes, next: [next] });
    },
    assertion: (text) => {
      const holds = assertions[text] as Assertion;
      return (next) => state({ holds, next: [next] });
    },
    nothing: (next) => next,
    both: (a, b) => (next) => a(b(next)),
    either: (a, b) => (next) => state({ next: [a(next), b(next)] }),
    repeat: (part, min, max) => (next) => {
      let start = max === Infinity ? endless(part, next) : next;
      for (let copies = max === Infinity ? 0 : max - min; copies > 0; copies--) start = state({ next: [part(start), next] });
      for (let copies = min; copies > 0; copies--) {
        count(); // a copy of nothing has no state, and takes time all the same
        start = part(start);
      }
      return start;
    },
    look: beyond,
    unknown: beyond,
  };

  function endless(part: Build, next: State): State {
    const loop = state({ next: [next] });
    loop.next.push(part(loop));
    return loop;
  }
}

/** Asks the page's own RegExp about one character, so that every escape and class means what it does there; each once. */
function taking(part: string): (character: string) => boolean {
  const native = new RegExp(`^${part}$`, 'u');
  const known = new Map<string, boolean>();
  return (character) => {
    let answer = known.get(character);
    if (answer === undefined) known.set(character, (answer = native.test(character)));
    return answer;
  };
}
