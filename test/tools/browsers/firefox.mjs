// Firefox, driven over WebDriver BiDi.
import puppeteer from 'puppeteer-core';
import { onePageLauncher } from './one-page-launcher.mjs';

/** What the runner's command says, and what the browsing context of a tab calls it. */
const media = {
  media: 'mediumOverride',
  colorScheme: 'prefersColorSchemeOverride',
  reducedMotion: 'prefersReducedMotionOverride',
  forcedColors: 'forcedColorsOverride',
};

/** Keys that Puppeteer calls otherwise than Playwright. */
const keyNames = { ControlOrMeta: 'Control', Space: ' ' };

/** Evaluates in Firefox's own window: WebDriver has no command yet for what media a page is shown to. */
async function chrome(browser, expression) {
  const send = (command, options) => browser.connection.send(command, options);
  const { result } = await send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const target = { context: result.contexts[0].context };
  const answer = await send('script.evaluate', { expression, target, awaitPromise: true });
  if (answer.result.type === 'exception') throw new Error(`Firefox: ${answer.result.exceptionDetails.text}`);
}

async function start(executablePath) {
  const args = ['--remote-allow-system-access'];
  const browser = await puppeteer.launch({ browser: 'firefox', executablePath, args, timeout: 120_000 }); // a busy machine takes long
  const [tab] = await browser.pages();
  await chrome(browser, 'gBrowser.selectedBrowser.focus()'); // and not the bar for addresses
  const { keyboard, mouse } = tab;
  const size = (one) => tab.setViewport(one);
  const show = (options) => {
    const words = Object.entries(options).map(([name, value]) => `one.${media[name]} = ${JSON.stringify(value ?? 'none')};`);
    return chrome(browser, `{ const one = gBrowser.selectedBrowser.browsingContext; ${words.join(' ')} }`);
  };
  return {
    version: (await browser.version()).replace(/^firefox\//, ''),
    async open(url) {
      await size({ width: 800, height: 600 });
      await tab.goto(url);
    },
    page: {
      keyboard: {
        type: (text) => keyboard.type(text),
        down: (key) => keyboard.down(key),
        up: (key) => keyboard.up(key),
        async press(combination) {
          const keys = combination.length === 1 ? [combination] : combination.split('+').map((key) => keyNames[key] ?? key);
          for (const key of keys) await keyboard.down(key);
          for (const key of keys.reverse()) await keyboard.up(key);
        },
      },
      mouse: {
        move: (x, y) => mouse.move(x, y),
        down: (options) => mouse.down(options),
        up: (options) => mouse.up(options),
        click: (x, y, options) => mouse.click(x, y, options),
      },
      setViewportSize: size,
      emulateMedia: show,
    },
    close: () => browser.close().catch(() => undefined),
  };
}

export const firefoxLauncher = (path) => onePageLauncher('Firefox', () => start(path));
