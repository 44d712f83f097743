import { cpus } from 'node:os';
import { defaultReporter } from '@web/test-runner';
import { playwrightLauncher } from '@web/test-runner-playwright';
import { axTreePlugin } from './ax-tree-plugin.mjs';
import { sourceOf } from './bundle-browser-tests.mjs';
import { chromiumArgs, requireBrowser } from './find-browser.mjs';
import { page, timeZone } from './test-page.mjs';

/** One closing line that any reader of a log understands. */
const countReporter = () => ({
  stop({ sessions }) {
    const count = { passed: 0, failed: 0, skipped: 0 };
    let took = 0;
    const walk = (suite) => {
      for (const test of suite?.tests ?? []) {
        count[test.skipped ? 'skipped' : test.passed ? 'passed' : 'failed']++;
        took += test.duration ?? 0;
      }
      for (const child of suite?.suites ?? []) walk(child);
    };
    const files = [];
    for (const session of sessions) {
      took = 0;
      walk(session.testResults);
      files.push([took / 1000, session.testFile]);
      if (session.errors?.length) count.failed++; // a file that did not even load has no tests to count
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
    console.log(`\nbrowser: ${count.passed} passed, ${count.failed} failed, ${count.skipped} skipped`);
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
