// Stands in for both libraries of tests: what they would run is collected, so that it can be run again under each mutation.
export { expect } from 'chai';

/** Every test of the files that were imported: its name, and what it does. */
export const collected = [];
const around = [];

export function describe(name, body) {
  around.push(name);
  body();
  around.pop();
}
export const it = (name, body) => void collected.push({ name: [...around, name].join(' > '), body });
export const test = it;
Object.assign(globalThis, { describe, it });
