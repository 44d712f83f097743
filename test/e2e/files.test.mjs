// The files that a page loads, as a security officer checks them.
import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { transform } from 'esbuild';
import { chromium } from 'playwright-core';
import { globSync } from 'tinyglobby';
import { demoFolders } from '../tools/demo-folders.mjs';
import { chromiumArgs, requireBrowser } from '../tools/find-browser.mjs';
import { root } from '../tools/packages.mjs';
import { serve } from '../tools/serve.mjs';
import { integrityOf } from '../tools/write-evidence.mjs';
import { begin, open } from './demo-page.mjs';

const embed = demoFolders['/embed/'];
const skip = !existsSync(join(embed, 'integrity.json')) && 'nothing is built';
const json = (file) => JSON.parse(readFileSync(join(embed, file), 'utf8'));
const scripts = globSync('**/*.js', { cwd: embed });
const folder = join(root, '.out/e2e/files');

describe('the files of a page', { skip }, () => {
  test('SEC-10: integrity.json has the hash of each, and the version', () => {
    const { version, files } = json('integrity.json');
    assert.equal(version, JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).version);
    const made = globSync(['**/*.{js,css,html}', '!definitions/**'], { cwd: embed }).sort();
    assert.deepEqual(Object.keys(files), made);
    for (const [file, hash] of Object.entries(files)) assert.equal(integrityOf(join(embed, file)), hash, file);
  });

  test('SEC-10: a browser takes a file with its hash, and refuses it when one letter is another', async () => {
    const hash = json('integrity.json').files['wegwijs.js'];
    const tag = (integrity) =>
      `<script type="module" src="/embed/wegwijs.js" integrity="${integrity}" crossorigin="anonymous"></script>`;
    const body = '<h1>Pagina</h1><wegwijs-intake-form definition="/embed/definitions/assen/intake.json"></wegwijs-intake-form>';
    const page = (script) => `<!doctype html><html lang="nl"><meta charset="utf-8"><title>Pagina</title>${script}${body}</html>`;
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'right.html'), page(tag(hash)));
    writeFileSync(join(folder, 'wrong.html'), page(tag(integrityOf(join(embed, 'frame.js')))));
    const server = await serve({ ...demoFolders, '/': folder });
    const browser = await chromium.launch({ executablePath: requireBrowser(), args: chromiumArgs });
    const right = await open(browser, `${server.url}/right.html`, { until: 'load' });
    await begin(right.page);
    assert.deepEqual(right.problems, []);
    const wrong = await open(browser, `${server.url}/wrong.html`, { until: 'load' });
    assert.equal(await wrong.page.evaluate(() => customElements.get('wegwijs-form') === undefined), true);
    assert.match(wrong.problems.join(), /integrity/);
    await browser.close();
    await server.close();
  });

  test('SEC-9: no file names a host that it could ask, but for what is only a name', () => {
    const names = /^https?:\/\/(www\.w3\.org|json-schema\.org)\//;
    const found = scripts.flatMap((file) =>
      [...readFileSync(join(embed, file), 'utf8').matchAll(/["'`](?:https?:|wss?:)?\/\/[\w.-]+\.[a-z]{2,}[^"'`]*/g)].map(
        ([text]) => `${file} ${text.slice(1)}`,
      ),
    );
    assert.deepEqual(
      found.filter((one) => !names.test(one.split(' ')[1])),
      [],
    );
  });

  test('SEC-3, SEC-9: no file makes HTML or code out of text, asks in another way than fetch, or phones home', () => {
    const forbidden =
      /\b(eval|Function)\(|new Function\b|document\.write|insertAdjacentHTML|outerHTML\s*=|XMLHttpRequest|sendBeacon|WebSocket|EventSource|localStorage/;
    assert.ok(scripts.length > 5);
    const wrong = scripts.filter((file) => forbidden.test(readFileSync(join(embed, file), 'utf8')));
    assert.deepEqual(wrong, []);
  });

  test('EMB-15: they are ES2022, as every browser that is named understands it', async () => {
    for (const file of scripts) {
      const code = readFileSync(join(embed, file), 'utf8');
      const written = async (target) => (await transform(code, { target, minifyWhitespace: true, legalComments: 'none' })).code;
      assert.equal(await written('es2022'), await written('esnext'), file);
    }
  });

  test('SEC-11: the bill of materials names each package that the licences name, with a licence and a hash', () => {
    const { components } = json('sbom.cdx.json');
    const listed = new Set(components.map(({ name, version }) => `${name} ${version}`));
    const bundled = [...readFileSync(join(embed, 'split/licenses.md'), 'utf8').matchAll(/^## (\S+) - (\S+)/gm)].map(
      ([, name, version]) => `${name} ${version}`,
    );
    assert.ok(bundled.length > 4);
    assert.deepEqual(
      bundled.filter((one) => !listed.has(one)),
      [],
    );
    for (const { name, licenses, hashes } of components) {
      assert.ok(licenses[0].license.id, name);
      assert.ok(name.startsWith('@wegwijs/') || hashes[0].content.length === 128, name);
    }
  });
});
