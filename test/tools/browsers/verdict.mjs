// What the sessions of the runner say, held against the list of exceptions.
import { sourceOf as sourceIn } from '../bundle-browser-tests.mjs';

/** Where the tests are bundled: `npm test` may run beside. */
export const folder = '.out/other-browsers';
export const sourceOf = (bundle) => sourceIn(bundle, folder);

/** Every test of a session, by its whole name; a file that did not load is one that failed. */
function testsOf({ browser, testFile, testResults, errors }) {
  const file = sourceOf(testFile);
  const found = [];
  const walk = (suite, names) => {
    for (const { name, passed, skipped, error } of suite?.tests ?? [])
      found.push({ browser: browser.name, file, name: [...names, name].join(' › '), passed, skipped, why: error?.message });
    for (const child of suite?.suites ?? []) walk(child, [...names, child.name]);
  };
  walk(testResults, []);
  for (const { message } of errors ?? [])
    found.push({ browser: browser.name, file, name: 'the file as a whole', passed: false, why: message });
  return found;
}

const matches = (one, test) => one.browser === test.browser && test.file.includes(one.file) && test.name.endsWith(one.test);

/**
 * The verdict: per browser how many tests passed and how many are excepted, what failed that is not listed, and what is listed but
 * passes, or matches no test. An exception of a file that did not run is left alone.
 */
export function verdict(sessions, exceptions) {
  const tests = sessions.flatMap(testsOf);
  const failed = [];
  const met = exceptions.map((one) => ({ ...one, tests: 0, passing: [] }));
  const count = {};
  for (const test of tests) {
    const own = (count[test.browser] ??= { passed: 0, excepted: 0, failed: 0, skipped: 0 });
    const listed = met.find((one) => matches(one, test));
    if (listed) listed.tests++;
    if (listed && test.passed) listed.passing.push(test.name);
    const kind = test.skipped ? 'skipped' : test.passed ? 'passed' : listed ? 'excepted' : 'failed';
    own[kind]++;
    if (kind === 'failed') failed.push(test);
  }
  const ran = (one) => tests.some(({ browser, file }) => browser === one.browser && file.includes(one.file));
  const wrong = met.filter((one) => ran(one) && (one.tests === 0 || one.passing.length > 0));
  return { count, failed, wrong, excepted: met.map(({ passing: _, ...one }) => one) };
}
