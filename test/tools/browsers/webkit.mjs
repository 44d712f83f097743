// WebKitGTK: Debian's WebKitWebDriver and its MiniBrowser, under Xvfb where there is no display.
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { freePort } from './free-port.mjs';
import { onePageLauncher } from './one-page-launcher.mjs';
import { webDriver } from './web-driver.mjs';

/** Its toolbar would keep the window wider than a phone. */
const smallToolbar = '* { min-width: 0; padding: 0; margin: 0; font-size: 1px; }';

async function until(check, what) {
  for (const end = Date.now() + 20_000; Date.now() < end; await pause(50)) if (await check()) return;
  throw new Error(what);
}

/** The number of a display, and what serves it when it is our own. */
async function display() {
  if (process.env.DISPLAY) return { name: process.env.DISPLAY };
  // Xvfb takes a free number itself and says which on file descriptor 3. Where nothing manages windows, the one under the pointer has
  // the focus: the screen is so small that its middle lies in every window.
  const options = ['-displayfd', '3', '-screen', '0', '300x300x24', '-nolisten', 'tcp'];
  const server = spawn('Xvfb', options, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  const number = await new Promise((done, fail) => {
    server.once('error', () => fail(new Error('WebKitGTK needs a display: install xvfb, or set DISPLAY.')));
    server.stdio[3].once('data', (text) => done(String(text).trim()));
  });
  return { name: `:${number}`, server };
}

async function start(path) {
  const screen = await display();
  const home = mkdtempSync(join(tmpdir(), 'webkit-'));
  mkdirSync(join(home, 'gtk-3.0'));
  writeFileSync(join(home, 'gtk-3.0/gtk.css'), smallToolbar);
  const port = await freePort();
  const env = {
    ...process.env,
    ...{ DISPLAY: screen.name, GDK_BACKEND: 'x11', NO_AT_BRIDGE: '1', XDG_CONFIG_HOME: home },
    ...{ LIBGL_ALWAYS_SOFTWARE: '1', WEBKIT_DISABLE_DMABUF_RENDERER: '1' },
  };
  const program = spawn(path, ['--host=127.0.0.1', `--port=${port}`], { stdio: 'ignore', env });
  const end = () => {
    program.kill();
    screen.server?.kill();
    rmSync(home, { recursive: true, force: true });
  };
  process.once('exit', end);
  const base = `http://127.0.0.1:${port}`;
  const answers = () =>
    fetch(`${base}/status`).then(
      ({ ok }) => ok,
      () => false,
    );
  await until(answers, 'WebKitWebDriver did not start.');
  const driver = await webDriver(base, {}); // it knows its own browser

  async function setViewportSize({ width, height }) {
    let now;
    const fits = async () => {
      now = await driver.evaluate('return [innerWidth, innerHeight]');
      return now[0] === width && now[1] === height;
    };
    const set = async () => {
      if (await fits()) return true;
      const rect = await driver.rect();
      await driver.setRect({ x: null, y: null, width: rect.width + width - now[0], height: rect.height + height - now[1] });
      return false;
    };
    await until(set, `The page of WebKitGTK did not become ${width} by ${height}.`);
  }
  return {
    version: driver.version,
    async open(url) {
      await driver.release();
      await setViewportSize({ width: 800, height: 600 });
      await driver.open(url);
    },
    page: {
      keyboard: driver.keyboard,
      mouse: driver.mouse,
      setViewportSize,
      async emulateMedia(asked) {
        const other = Object.values(asked).some((value) => !['none', 'screen', 'no-preference'].includes(value));
        if (other) throw new Error('WebKitGTK shows a page to no other media than the screen, and knows no forced colours.');
      },
    },
    async close() {
      await driver.close().catch(() => undefined);
      end();
    },
  };
}

export const webkitLauncher = (path) => onePageLauncher('WebKitGTK', () => start(path));
