import { cpus } from 'node:os';
import { defaultReporter } from '@web/test-runner';
import { playwrightLauncher } from '@web/test-runner-playwright';
import { axTreePlugin } from './ax-tree-plugin.mjs';
import { sourceOf } from './bundle-browser-tests.mjs';
import { failureLine } from './failure-line.mjs';
import { chromiumArgs, requireBrowser } from './find-browser.mjs';
import { page, timeZone } from './test-page.mjs';

/** One closing line that any reader of a log understands, below a line for each that failed. */
const countReporter = () => ({
  stop({ sessions }) {
    const count = { passed: 0, failed: 0, skipped: 0 };
    const failures = [];
    const fail = (file, name, error) => {
      count.failed++;
      failures.push(failureLine(sourceOf(file), name, error?.message));
    };
    let took = 0;
    const walk = (suite, file, within = '') => {
      for (const test of suite?.tests ?? []) {
        took += test.duration ?? 0;
        if (test.skipped || test.passed) count[test.skipped ? 'skipped' : 'passed']++;
        else fail(file, within + test.name, test.error);
      }
      for (const child of suite?.suites ?? []) walk(child, file, `${within}${child.name} › `);
    };
    const files = [];
    for (const session of sessions) {
      took = 0;
      walk(session.testResults, session.testFile);
      files.push([took / 1000, session.testFile]);
      // A file that did not even load has no tests to count.
      if (session.errors?.length) fail(session.testFile, 'the file as a whole', session.errors[0]);
    }
    files.sort(([a], [b]) => b - a);
    console.log(`\nSeconds of tests on ${cpus()[0].model}, ${cpus().length} processors, the slowest files first:`);
    for (const [seconds, file] of files.slice(0, 25)) console.log(`${seconds.toFixed(1).padStart(6)}  ${sourceOf(file)}`);
    console.log(
      `${files
        .reduce((sum, [s]) => sum + s, 0)
        .toFixed(1)
        .padStart(6)}  in all ${files.length} files`,
    );
    console.log(['', ...failures].join('\n'));
    console.log(`browser: ${count.passed} passed, ${count.failed} failed, ${count.skipped} skipped`);
  },
});

export default {
  ...page,
  plugins: [axTreePlugin()],
  browsers: [
    playwrightLauncher({
      product: 'chromium',
      launchOptions: { executablePath: requireBrowser(), args: chromiumArgs },
      createBrowserContext: ({ browser }) => browser.newContext({ timezoneId: timeZone }),
    }),
  ],
  concurrency: 3, // one more than there are processors: a test waits for timers and frames now and then
  reporters: [
    defaultReporter({ reportTestResults: true, reportTestProgress: process.stdout.isTTY === true && !process.env.CI }),
    countReporter(),
  ],
};
