// Every rule of what is stricter and of what a lock on an entry refuses, made wrong in each way: the tests of the floor must notice.
import { narrows, type Narrows } from '@wegwijs/definition';
import { refuses } from '../../packages/definition/src/layers/listing-lock.ts';
import { collected } from './testing.mjs';

/** One mutation: what was made wrong, and the first test that noticed; undefined where it survived. */
export interface Mutation {
  readonly what: string;
  readonly way: string;
  readonly caught: string | undefined;
}

type Rule = { stricter: Narrows; decides?: true };

const ways: { readonly [way: string]: (rule: Rule) => Rule } = {
  'the other way round': (rule) => ({ ...rule, stricter: (...all) => !rule.stricter(...all) }),
  always: (rule) => ({ ...rule, stricter: () => true }),
  never: (rule) => ({ ...rule, stricter: () => false }),
  'only under a lock': ({ stricter }) => ({ stricter }),
};

/** The first test that fails; undefined when all pass. */
async function firstToFail(): Promise<string | undefined> {
  for (const { name, body } of collected) {
    try {
      await body();
    } catch {
      return name;
    }
  }
  return undefined;
}

/** Mutates every rule, one after another. @throws Error when the tests fail as things are. */
export async function mutatedRules(): Promise<Mutation[]> {
  const before = await firstToFail();
  if (before !== undefined) throw new Error(`Fails without any mutation: ${before}`);
  const table = narrows as Record<string, Rule>;
  const found: Mutation[] = [];
  for (const [keyword, rule] of Object.entries(table)) {
    for (const [way, wrong] of Object.entries(ways)) {
      if (way === 'only under a lock' && !rule.decides) continue;
      table[keyword] = wrong(rule);
      found.push({ what: keyword, way, caught: await firstToFail() });
    }
    table[keyword] = rule;
  }
  return [...found, ...(await mutatedRefusals())];
}

/** Mutates what a lock on an entry of a catalogue refuses. */
async function mutatedRefusals(): Promise<Mutation[]> {
  const table = refuses as Record<string, (now: never, value: never) => boolean>;
  const found: Mutation[] = [];
  for (const [degree, rule] of Object.entries(table)) {
    const wrong = {
      'the other way round': (now: never, value: never) => !rule(now, value),
      always: () => true,
      never: () => false,
    };
    for (const [way, other] of Object.entries(wrong)) {
      table[degree] = other;
      found.push({ what: `a lock on an entry: ${degree}`, way, caught: await firstToFail() });
    }
    table[degree] = rule;
  }
  return found;
}
