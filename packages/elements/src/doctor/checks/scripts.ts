import { fault, warning, type Finding } from '@wegwijs/definition';
import type { Check } from '../page.ts';

/** Our entries; not the loader, and not the doctor. */
const entry = /\/wegwijs(-(builder|dossier|evaluation|intake|phases))?\.js([?#].*)?$/;

/** How our scripts are on the page: there, as modules, once. */
export const scripts: Check = ({ document }) => {
  const elements = [...document.querySelectorAll('script')].filter(({ src }) => entry.test(src));
  const classic = elements
    .filter(({ type }) => type !== 'module')
    .map(({ src: address }) => fault('script.classic', address, { address }));
  return [...classic, ...missing(), ...double()];
};

const resources = (): PerformanceResourceTiming[] =>
  performance
    .getEntriesByType('resource')
    .filter((one) => one instanceof PerformanceResourceTiming)
    .filter(({ name }) => entry.test(name));

function missing(): Finding[] {
  return resources()
    .filter(({ responseStatus }) => responseStatus >= 400)
    .map(({ name: address, responseStatus: status }) => fault('script.missing', address, { address, status }));
}

/** From two folders, or once in a single file and once in parts. The parts of one folder and the builder belong together. */
function double(): Finding[] {
  const copies = new Set(
    resources().map(({ name }) => (/\/split\//.test(name) ? name.replace(/[^/]+$/, '') : name.replace(/-builder(?=\.js)/, ''))),
  );
  const [first, second] = copies;
  return first === undefined || second === undefined ? [] : [warning('script.double', second, { first, second })];
}
