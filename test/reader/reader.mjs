// Walks through a story with Firefox and Orca, and keeps what is said.
import puppeteer from 'puppeteer-core';
import { machine, until } from './machine.mjs';
import { unsaid } from './unsaid.ts';

/** In the page: goes to the first control whose words begin so. */
function goTo(words) {
  const all = function* (root) {
    for (const one of root.querySelectorAll('*')) {
      yield one;
      if (one.shadowRoot) yield* all(one.shadowRoot);
    }
  };
  const said = (one) => (one.labels?.length ? [...one.labels] : [one]).map(({ textContent }) => textContent).join(' ');
  for (const one of all(document))
    if (one.matches('a, button, input, select, summary, textarea') && one.checkVisibility())
      if (said(one).replace(/\s+/g, ' ').trim().startsWith(words)) return (one.focus(), true);
  return false;
}

const shown = () =>
  document.body.classList.contains('sb-show-main') &&
  [...document.querySelectorAll('#storybook-root *')].some(
    ({ localName, shadowRoot }) => localName.includes('-') && shadowRoot?.childElementCount,
  );

/** @param url where the stories are served */
export async function reader(url) {
  const desk = await machine();
  const browser = await puppeteer.launch({
    ...{ browser: 'firefox', headless: false, executablePath: desk.firefox, env: desk.env, timeout: 120_000 },
    extraPrefsFirefox: { 'accessibility.force_disabled': -1, 'layout.spellcheckDefault': 0 },
    args: ['--remote-allow-system-access'],
  });
  const [tab] = await browser.pages();
  await tab.setViewport({ width: 1100, height: 900 });
  const chrome = async (expression) => {
    const { result } = await browser.connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
    const target = { context: result.contexts[0].context };
    await browser.connection.send('script.evaluate', { expression, target, awaitPromise: true });
  };
  await chrome("document.getElementById('navigator-toolbox').hidden = true");
  await until(() => desk.lines().length > 0, 'Orca speaks');

  /** Until nothing was said for a while. */
  const quiet = async () => {
    let count = -1;
    let since = Date.now();
    await until(() => {
      if (desk.lines().length !== count) [count, since] = [desk.lines().length, Date.now()];
      return Date.now() - since > 900;
    }, 'silence');
  };

  return {
    using: `Orca ${desk.version}, Firefox ${(await browser.version()).replace(/^firefox\//, '')}`,
    async open(story, globals = '') {
      await tab.goto(`${url}/iframe.html?id=${story}&viewMode=story&globals=${globals}`);
      await until(() => tab.evaluate(shown), `${story} is shown`);
      await chrome('gBrowser.selectedBrowser.focus()');
      await quiet();
    },
    /** Does one step; what was said, and what should have been and was not. */
    async step({ keys, write, at, hears }) {
      const before = desk.lines().length;
      const now = () =>
        desk
          .lines()
          .slice(before)
          .filter((line) => line !== '');
      if (at !== undefined && !(await tab.evaluate(goTo, at))) return { said: [], lacks: `a control ${at}` };
      if (keys !== undefined) for (const key of keys.split(' ')) desk.press(key);
      if (write !== undefined) desk.write(write);
      await until(() => unsaid(hears, now()) === undefined, '', 10).catch(() => undefined);
      await quiet();
      return { said: now(), lacks: unsaid(hears, now()) };
    },
    async close() {
      await browser.close().catch(() => undefined);
      desk.close();
    },
  };
}
