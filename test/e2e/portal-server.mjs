// The example server for tests that drive its pages: one dossier, people of the test's own, a day that the test tells.
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { chromiumArgs, requireBrowser } from '../tools/find-browser.mjs';
import { demoFolders } from '../tools/demo-folders.mjs';
import { root } from '../tools/packages.mjs';

const made = [join(root, '.out/portal-pages/plan.html'), join(demoFolders['/embed/'], 'definitions/assen/pipDecision.json')];
/** Why there is no server to test; false where there is. */
export const skip = !made.every(existsSync) && 'nothing is built: npm run build';

/** The dossier that there is. */
export const dossier = 'd-selam';

/**
 * Starts the server and a browser.
 * @param people who may sign in: `{id, title, role, person?, worksFor?}`; each works in the one dossier.
 * @returns `tell({today, put})` sets the day (YYYY-MM-DD) and what others wrote down, by document; `signedIn(user)` is a page in a
 *   browser of somebody's own; `close()` ends all of it.
 */
export async function startPortalServer(people) {
  const data = mkdtempSync(join(tmpdir(), 'portal-'));
  const users = people.map((one) => ({ dossiers: [dossier], ...one }));
  const execArgv = ['--conditions=@wegwijs/source', '--import', 'tsx'];
  const server = fork('test/e2e/story-server.mjs', [data, JSON.stringify(users)], { cwd: root, execArgv });
  const [{ url }] = await once(server, 'message');
  const browser = await chromium.launch({ executablePath: requireBrowser(), args: chromiumArgs });
  return {
    url,
    async tell(asked) {
      server.send(asked);
      await once(server, 'message');
    },
    /** @param prepare is given the page before it is opened. */
    async signedIn(user, prepare = () => undefined) {
      const page = await (await browser.newContext()).newPage();
      await prepare(page);
      await page.goto(url);
      const init = { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ user }) };
      await page.evaluate((asking) => fetch('/api/session', asking), init);
      return page;
    },
    async close() {
      await browser.close();
      if (server.connected) {
        server.disconnect();
        await once(server, 'exit');
      }
      rmSync(data, { recursive: true, force: true });
    },
  };
}
