// The report on the browsers: from what the last whole run found.
import { format } from 'oxfmt';
import type { Exception } from './exceptions.ts';
import { programs } from './programs.ts';
import type { Verdict } from './verdict.ts';

/** Where the result of the last whole run is kept, and the page that people read. */
export const kept = 'stories/reports/browsers.json';
export const place = 'stories/reports/browsers.md';

/** What is kept of a run in a browser. No times: they say more of the machine than of the kit. */
export interface Result {
  readonly browser: string;
  readonly version: string;
  readonly passed: number;
  readonly exceptions: readonly (Omit<Exception, 'browser'> & { readonly tests: number })[];
}

export function resultsOf({ count, met }: Verdict, versions: { readonly [browser: string]: string }): Result[] {
  return Object.keys(programs).map((name) => ({
    browser: name,
    version: versions[name] ?? '',
    passed: count[name]?.passed ?? 0,
    exceptions: met.filter(({ browser }) => browser === name).map(({ file, test, why, tests }) => ({ file, test, why, tests })),
  }));
}

/** The page, from what was kept. */
export async function reportOf(results: readonly Result[]): Promise<string> {
  return (await format('it.md', linesOf(results), { printWidth: 130 })).code;
}

function linesOf(results: readonly Result[]): string {
  const packages = (browser: string) => Object.keys(programs[browser] ?? {}).map((one) => `\`${one}\``);
  const rows = results.map(({ browser, version, passed, exceptions }) => {
    const excepted = exceptions.reduce((sum, { tests }) => sum + tests, 0);
    return `| ${browser} | ${version} | ${packages(browser).join(', ')} | ${passed} | ${excepted} |`;
  });
  const each = results.flatMap(({ browser, exceptions }) => [
    `## What ${browser} is not asked`,
    '',
    ...(exceptions.length === 0
      ? ['It passes every test.']
      : [
          '| tests | in | how many | why |',
          '| --- | --- | --- | --- |',
          ...exceptions.map(({ file, test, why, tests }) => `| ${test} | \`${file}\` | ${tests} | ${why} |`),
        ]),
    '',
  ]);
  return [
    '# Browsers',
    '',
    'The tests of the elements run in Chromium with `npm test`, and with `npm run test:browsers` in the browsers below, from Debian’s',
    'packages, as CI does. Made by `npm run report:browsers`. A test that a browser cannot pass stands in',
    '`test/tools/browsers/exceptions.ts` with its reason, and one that passes all the same makes the run fail.',
    '',
    '| browser | version | packages of Debian | passed | not asked |',
    '| --- | --- | --- | --- | --- |',
    ...rows,
    '',
    ...each,
  ].join('\n');
}
