// The page that browser tests run in, and how long they may take: the same in every browser.
import { root } from './packages.mjs';

/** Terms are counted in Dutch days, wherever the tests run. */
export const timeZone = 'Europe/Amsterdam';
process.env.TZ = timeZone;

export const page = {
  rootDir: root,
  testFramework: { config: { timeout: 10_000, retries: 0 } },
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 600_000, // a page may hold many files on a busy machine; a test that hangs has a time of its own
  testRunnerHtml: (framework) =>
    `<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>tests</title></head>` +
    `<body><script type="module" src="${framework}"></script></body></html>`,
};
