// Recordings on a page with a policy: played where it lets them, and no button for what it blocks.
import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { chromium } from 'playwright-core';
import { demoFolders } from '../tools/demo-folders.mjs';
import { chromiumArgs, requireBrowser } from '../tools/find-browser.mjs';
import { root } from '../tools/packages.mjs';
import { serve } from '../tools/serve.mjs';
import { strictPolicy } from '../tools/strict-policy.mjs';

const embed = demoFolders['/embed/'];
const skip = !existsSync(join(embed, 'wegwijs.js')) && 'nothing is built';
const folder = join(root, '.out/e2e/aloud');

/** Silence of a fifth of a second: 8-bit sound at 8 kHz in a WAV file. */
function silence() {
  const length = 1600;
  const head = Buffer.alloc(44);
  head.write('RIFF', 0);
  head.writeUInt32LE(36 + length, 4);
  head.write('WAVEfmt ', 8);
  head.writeUInt32LE(16, 16);
  head.writeUInt16LE(1, 20); // PCM
  head.writeUInt16LE(1, 22); // one channel
  head.writeUInt32LE(8000, 24);
  head.writeUInt32LE(8000, 28);
  head.writeUInt16LE(1, 32);
  head.writeUInt16LE(8, 34);
  head.write('data', 36);
  head.writeUInt32LE(length, 40);
  return Buffer.concat([head, Buffer.alloc(length, 128)]);
}

/** A publication in which a question has a recording, at an address beside its own. */
function recorded() {
  const publication = JSON.parse(readFileSync(join(embed, 'definitions/assen/intake.json'), 'utf8'));
  const question = Object.values(publication.definition.properties)
    .flatMap(({ properties = {} }) => Object.values(properties))
    .find((node) => node['x-id'] === 'person.calledName');
  question['x-recordings'] = { nl: 'sound/naam.wav' };
  return JSON.stringify(publication);
}

describe('a recording of a question', { skip }, () => {
  let browser, server;
  before(async () => {
    mkdirSync(join(folder, 'forms/sound'), { recursive: true });
    writeFileSync(join(folder, 'forms/intake.json'), recorded());
    writeFileSync(join(folder, 'forms/sound/naam.wav'), silence());
    const page =
      '<!doctype html><html lang="nl"><meta charset="utf-8"><title>Luister</title>' +
      '<script type="module" src="/embed/wegwijs.js"></script><main><h1>Luister</h1>' +
      '<wegwijs-intake-form no-start display="overview" definition="/forms/intake.json" viewer-role="caseManager"></wegwijs-intake-form></main></html>';
    for (const name of ['allowed', 'blocked']) writeFileSync(join(folder, `${name}.html`), page);
    const policy = (path) => (path === '/allowed.html' ? `${strictPolicy}; media-src 'self'` : strictPolicy);
    server = await serve({ '/': folder, '/embed/': embed }, { policy });
    browser = await chromium.launch({ executablePath: requireBrowser(), args: chromiumArgs });
  });
  after(async () => {
    await browser?.close();
    await server?.close();
  });

  /** The button at the question, where this device has no voice. */
  async function open(name) {
    const page = await browser.newPage();
    const broken = [];
    page.on('console', (message) => message.type() === 'error' && broken.push(message.text()));
    page.on('pageerror', (error) => broken.push(String(error)));
    await page.addInitScript(() => Object.assign(speechSynthesis, { getVoices: () => [] }));
    await page.goto(`${server.url}/${name}.html`);
    const aloud = page.locator('.aloud button');
    await aloud.waitFor();
    assert.equal(await aloud.count(), 1);
    return { page, aloud, broken };
  }

  test('is played from an address beside the form, and the button stops it meanwhile', async () => {
    const { page, aloud, broken } = await open('allowed');
    const wav = page.waitForResponse(/\/forms\/sound\/naam\.wav$/);
    await aloud.click();
    assert.equal((await wav).status(), 200);
    await page.waitForFunction((one) => one.textContent.trim() === 'Lees voor', await aloud.elementHandle());
    assert.equal(await aloud.isVisible(), true);
    assert.deepEqual(broken, []);
    await page.close();
  });

  test('that the policy blocks has no button once that is known', async () => {
    const { page, aloud } = await open('blocked');
    await aloud.click();
    await aloud.waitFor({ state: 'hidden' });
    await page.close();
  });
});
