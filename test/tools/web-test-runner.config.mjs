import { fileURLToPath } from 'node:url';
import { defaultReporter } from '@web/test-runner';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { playwrightLauncher } from '@web/test-runner-playwright';
import { axTreePlugin } from './ax-tree-plugin.mjs';
import { browserTestFiles } from './browser-test-files.mjs';
import { chromiumArgs, requireBrowser } from './find-browser.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const timeZone = 'Europe/Amsterdam'; // terms are counted in Dutch days, wherever the tests run
process.env.TZ = timeZone;

/** One closing line that any reader of a log understands. */
const countReporter = () => ({
  stop({ sessions }) {
    const count = { passed: 0, failed: 0, skipped: 0 };
    const walk = (suite) => {
      for (const test of suite?.tests ?? []) count[test.skipped ? 'skipped' : test.passed ? 'passed' : 'failed']++;
      for (const child of suite?.suites ?? []) walk(child);
    };
    for (const session of sessions) {
      walk(session.testResults);
      if (session.errors?.length) count.failed++; // a file that did not even load has no tests to count
    }
    console.log(`\nbrowser: ${count.passed} passed, ${count.failed} failed, ${count.skipped} skipped`);
  },
});

export default {
  rootDir: root,
  files: browserTestFiles,
  nodeResolve: { exportConditions: ['@wegwijs/source', 'browser', 'import', 'module', 'default'] },
  plugins: [
    // without `ts` a .ts file goes out as video; the tsconfig brings the decorator settings
    esbuildPlugin({ ts: true, target: 'es2022', tsconfig: `${root}tsconfig.json` }),
    axTreePlugin(),
  ],
  browsers: [
    playwrightLauncher({
      product: 'chromium',
      launchOptions: { executablePath: requireBrowser(), args: chromiumArgs },
      createBrowserContext: ({ browser }) => browser.newContext({ timezoneId: timeZone }),
    }),
  ],
  concurrency: 2,
  testFramework: { config: { timeout: 10_000, retries: 0 } },
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 120_000,
  testRunnerHtml: (framework) =>
    `<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>tests</title></head>` +
    `<body><script type="module" src="${framework}"></script></body></html>`,
  reporters: [
    defaultReporter({ reportTestResults: true, reportTestProgress: process.stdout.isTTY === true && !process.env.CI }),
    countReporter(),
  ],
};
