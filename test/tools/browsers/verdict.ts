// What the sessions of the runner say, held against the list of exceptions.
import type { Exception } from './exceptions.ts';

/** As much as is read of what Web Test Runner tells of a file in a browser. */
export interface Session {
  readonly browser: { readonly name: string };
  readonly testFile: string;
  readonly testResults?: Suite;
  readonly errors?: readonly { readonly message: string }[];
}
interface Suite {
  readonly name?: string;
  readonly tests: readonly {
    readonly name: string;
    readonly passed: boolean;
    readonly skipped: boolean;
    readonly error?: { readonly message: string } | undefined;
  }[];
  readonly suites: readonly Suite[];
}

interface Test {
  readonly browser: string;
  readonly file: string;
  /** With the names of what it stands in before it. */
  readonly name: string;
  readonly passed: boolean;
  readonly skipped: boolean;
  readonly why: string;
}

/** An exception, how many tests it is of, and which of those pass all the same. */
export interface Met extends Exception {
  readonly tests: number;
  readonly passing: readonly string[];
}

/** How often tests went which way in a browser. */
export type Count = Record<'passed' | 'excepted' | 'failed' | 'skipped', number>;

export interface Verdict {
  readonly count: { readonly [browser: string]: Count };
  /** What failed and is not listed. */
  readonly failed: readonly Test[];
  readonly met: readonly Met[];
  /** What is listed but passes, or is of no test. An exception of a file that did not run is left alone. */
  readonly wrong: readonly Met[];
}

/** Every test of a session; a file that did not load is one that failed. */
function testsOf({ browser, testFile, testResults, errors }: Session, sourceOf: (bundle: string) => string): Test[] {
  const of = { browser: browser.name, file: sourceOf(testFile) };
  const walk = ({ tests, suites }: Suite, names: readonly string[]): Test[] => [
    ...tests.map(({ name, passed, skipped, error }) => ({
      ...{ ...of, name: [...names, name].join(' › '), passed, skipped, why: error?.message ?? '' },
    })),
    ...suites.flatMap((suite) => walk(suite, [...names, suite.name ?? ''])),
  ];
  const whole = (errors ?? []).map(({ message }) => ({
    ...{ ...of, name: 'the file as a whole', passed: false, skipped: false, why: message },
  }));
  return [...(testResults ? walk(testResults, []) : []), ...whole];
}

/** What came of a run, by what it may not pass. `sourceOf` gives the file that a bundle was made of. */
export function verdict(
  sessions: readonly Session[],
  exceptions: readonly Exception[],
  sourceOf: (bundle: string) => string,
): Verdict {
  const tests = sessions.flatMap((session) => testsOf(session, sourceOf));
  const isOf = (one: Exception, test: Test) => one.browser === test.browser && test.file.includes(one.file);
  const listed = (test: Test) => exceptions.find((one) => isOf(one, test) && test.name.endsWith(one.test));
  const wayOf = (test: Test) => (test.skipped ? 'skipped' : test.passed ? 'passed' : listed(test) ? 'excepted' : 'failed');
  const count: Record<string, Count> = {};
  for (const test of tests) (count[test.browser] ??= { passed: 0, excepted: 0, failed: 0, skipped: 0 })[wayOf(test)]++;
  const met = exceptions.map((one) => {
    const own = tests.filter((test) => listed(test) === one);
    return { ...one, tests: own.length, passing: own.filter(({ passed }) => passed).map(({ name }) => name) };
  });
  const ran = (one: Exception) => tests.some((test) => isOf(one, test));
  const wrong = met.filter((one) => ran(one) && (one.tests === 0 || one.passing.length > 0));
  return { count, failed: tests.filter((test) => wayOf(test) === 'failed'), met, wrong };
}
