// Runs the tests of the elements in the other browsers, all at once.
import { startTestRunner } from '@web/test-runner';
import { axTreePlugin } from '../ax-tree-plugin.mjs';
import { bundleBrowserTests, sourceOf as sourceIn } from '../bundle-browser-tests.mjs';
import { page } from '../test-page.mjs';
import { browsers, have } from './browsers.mjs';
import { exceptions } from './exceptions.ts';
import { freePort } from './free-port.mjs';
import { verdict } from './verdict.ts';

/** What a command of a test cannot do fails that test, and is told of there. */
const silent = () => undefined;
const logger = {
  log: silent,
  debug: silent,
  warn: silent,
  error: silent,
  group: silent,
  groupEnd: silent,
  logSyntaxError: silent,
};

const progressOf = (sourceOf) => ({
  reportTestFileResults: ({ testFile, sessionsForTestFile }) => {
    const times = sessionsForTestFile.map((session) => `${session.browser.name} ${seconds(session).toFixed(1)} s`);
    console.log(`${sourceOf(testFile)}: ${times.join(', ')}`);
  },
});

for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(1)); // what drives the browsers ends with it

/** Runs bundles in browsers, each newly started; gives the sessions of the runner, and the versions by name of browser. */
async function round(launchers, bundles, sourceOf) {
  const runner = await startTestRunner({
    config: {
      ...page,
      browserStartTimeout: 180_000, // two browsers start at once
      files: bundles,
      plugins: [axTreePlugin()],
      browsers: launchers,
      concurrentBrowsers: launchers.length,
      reporters: [progressOf(sourceOf)],
      port: await freePort(),
      logger,
    },
    readCliArgs: false,
    readFileConfig: false,
    autoExitProcess: false,
  });
  await new Promise((done) => runner.on('stopped', done));
  return {
    sessions: [...runner.sessions.all()],
    versions: Object.fromEntries(launchers.map(({ name, version }) => [name, version])),
  };
}

/**
 * Runs all tests, or those asked for. A file in which something failed, or whose page was lost, runs once more
 * in a browser of its own: a machine that stands still for a while breaks what has a time. Gives the verdict, what was right only then,
 * the versions by name of browser, what browser there is none of, and how long it took in seconds.
 */
export async function run(asked) {
  const start = performance.now();
  const files = asked.filter((one) => !one.startsWith('-'));
  const only = asked.find((one) => one.startsWith('--only='))?.slice('--only='.length);
  const { found, missing } = have(browsers.filter(({ name }) => !only || name === only));
  const folder = `.out/other-browsers/${only ?? 'all'}`; // `npm test` may run beside, and one browser beside another
  const sourceOf = (bundle) => sourceIn(bundle, folder);
  const bundles = await bundleBrowserTests(files.length ? files : ['packages/elements/src/**/*.test.ts'], folder, true);
  const launched = () => found.map(({ browser, path }) => browser.launcher(path));
  const { sessions, versions } = found.length ? await round(launched(), bundles, sourceOf) : { sessions: [], versions: {} };
  const isRight = (session) => verdict([session], exceptions, sourceOf).failed.length === 0;
  const [right, wrong] = [sessions.filter(isRight), sessions.filter((session) => !isRight(session))];
  const again = [];
  for (const launcher of launched()) {
    const own = wrong.filter(({ browser }) => browser.name === launcher.name).map(({ testFile }) => testFile);
    if (own.length) again.push(...(await round([launcher], own, sourceOf)).sessions);
  }
  const unsteady = again.filter(isRight).map(({ browser, testFile }) => `${browser.name}: ${sourceOf(testFile)}`);
  const took = (performance.now() - start) / 1000;
  return { ...verdict([...right, ...again], exceptions, sourceOf), unsteady, versions, missing, took };
}

/** How long the tests of a session took. */
function seconds({ testResults }) {
  const took = ({ tests, suites }) =>
    tests.reduce((sum, { duration = 0 }) => sum + duration, 0) + suites.reduce((sum, suite) => sum + took(suite), 0);
  return testResults ? took(testResults) / 1000 : 0;
}
