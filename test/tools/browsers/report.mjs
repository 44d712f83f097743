// The report on the browsers: from what the last whole run found.
import { format } from 'prettier';
import { browsers } from './browsers.mjs';

/** Where the result of the last whole run is kept, and the page that people read. */
export const kept = 'stories/reports/browsers.json';
export const place = 'stories/reports/browsers.md';

/** What is kept of a run. No times: they say more of the machine than of the kit. */
export function resultOf({ count, versions, excepted }) {
  return browsers.map(({ name }) => ({
    browser: name,
    version: versions[name],
    passed: count[name].passed,
    exceptions: excepted
      .filter(({ browser }) => browser === name)
      .map(({ file, test, why, tests }) => ({ file, test, why, tests })),
  }));
}

/** The page, from what was kept. */
export const reportOf = (results) => format(linesOf(results), { parser: 'markdown', printWidth: 130 });

const packagesOf = (name) => Object.keys(browsers.find((one) => one.name === name).packages);
const sum = (exceptions) => exceptions.reduce((total, { tests }) => total + tests, 0);

function linesOf(results) {
  const rows = results.map(
    ({ browser, version, passed, exceptions }) =>
      `| ${browser} | ${version} | ${packagesOf(browser)
        .map((one) => `\`${one}\``)
        .join(', ')} | ${passed} | ${sum(exceptions)} |`,
  );
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
    'packages. Made by `npm run report:browsers`, which runs them all. A test that a browser cannot pass stands in',
    '`test/tools/browsers/exceptions.mjs` with its reason, and one that passes all the same makes the run fail.',
    '',
    '| browser | version | packages of Debian | passed | not asked |',
    '| --- | --- | --- | --- | --- |',
    ...rows,
    '',
    ...each,
  ].join('\n');
}
