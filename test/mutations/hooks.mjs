// Leads the names of the libraries of tests to what stands in for them.
const names = ['@open-wc/testing', 'node:test'];
const standIn = new URL('./testing.mjs', import.meta.url).href;

export const resolve = (name, context, next) =>
  names.includes(name) ? { url: standIn, shortCircuit: true } : next(name, context);
