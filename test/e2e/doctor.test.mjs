// EMB-14: the doctor on real pages, each with one fault; and on a page that is well.
import assert from 'node:assert/strict';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { chromium } from 'playwright-core';
import { demoFolders } from '../tools/demo-folders.mjs';
import { chromiumArgs, requireBrowser } from '../tools/find-browser.mjs';
import { root } from '../tools/packages.mjs';
import { serve } from '../tools/serve.mjs';
import { strictPolicy } from '../tools/strict-policy.mjs';
import { complaints } from './demo-page.mjs';

const embed = demoFolders['/embed/'];
const skip = !existsSync(join(embed, 'wegwijs-doctor.js')) && 'nothing is built';
const folder = join(root, '.out/e2e/doctor');

const doctor = '<script type="module" src="/embed/wegwijs-doctor.js"></script>';
const module = (src) => `<script type="module" src="${src}"></script>`;
const kit = module('/embed/wegwijs.js');
const theme = '<link rel="stylesheet" href="/themes/voorbeeld.css">';
const intake = (attributes = 'definition="/embed/definitions/assen/intake.json"') =>
  `<wegwijs-intake-form ${attributes}></wegwijs-intake-form>`;
const viewport = '<meta name="viewport" content="width=device-width">';

/** A page that is well, but for what is given otherwise. */
const pageOf = ({ doctype = '<!doctype html>', lang = ' lang="nl"', head = viewport + kit + theme, body = intake() }) =>
  `${doctype}<html${lang}><head><meta charset="utf-8"><title>Pagina</title>${doctor}${head}</head>` +
  `<body class="voorbeeld-theme"><main><h1>Pagina</h1>${body}<wegwijs-embed-doctor></wegwijs-embed-doctor></main></body></html>`;

const withWords = (name, words) => strictPolicy.replace(new RegExp(`${name} [^;]+`), `${name} ${words}`);

/** What is wrong → the page, its policy, the codes that the doctor finds, and a word of what it says. */
const faults = {
  'all is well': [{}, strictPolicy, [], /niets gevonden/],
  'no script': [{ head: viewport + theme }, strictPolicy, ['tag.undefined'], /geen script op deze pagina kent hem/],
  'a script that is not there': [
    { head: viewport + theme + module('/embed/old/wegwijs.js') },
    strictPolicy,
    ['script.missing', 'tag.undefined'],
    /code 404/,
  ],
  'a module as an ordinary script': [
    { head: `${viewport}${theme}<script src="/embed/split/wegwijs-intake.js"></script>` },
    strictPolicy,
    ['script.classic', 'tag.undefined'],
    /type="module"/,
  ],
  'a schema in two files of which one is missing, and with a mistake': [
    { head: `${viewport}${kit}${theme}${module('/doctor/schemas.js')}`, body: '<wegwijs-form></wegwijs-form>' },
    strictPolicy,
    ['schema.invalid', 'schema.reference'],
    /verwijst het schema naar parts\/other\.json/,
  ],
  'a tag with a typing error': [
    { body: `${intake()}<wegwijs-intakeform></wegwijs-intakeform>` },
    strictPolicy,
    ['tag.unknown'],
    /<wegwijs-intake-form>/,
  ],
  'the kit twice': [
    { head: viewport + kit + module('/other-version/wegwijs.js') + theme },
    withWords('trusted-types', "lit-html 'allow-duplicates'"),
    ['script.double'],
    /twee keer geladen/,
  ],
  'the kit twice, and no duplicates allowed': [
    { head: viewport + kit + module('/other-version/wegwijs.js') + theme },
    strictPolicy,
    ['script.double'],
    /twee keer geladen/,
  ],
  'the single file and the parts': [
    { head: viewport + module('/embed/split/wegwijs-intake.js') + kit + theme },
    withWords('trusted-types', "lit-html 'allow-duplicates'"),
    ['script.double'],
    /\/embed\/wegwijs\.js/,
  ],
  'another Lit, and no duplicates allowed': [
    { head: viewport + module('/built/two-versions.js') + kit + theme, body: `<other-clock></other-clock>${intake()}` },
    strictPolicy,
    ['script.duplicates', 'tag.undefined'],
    /trusted-types lit-html 'allow-duplicates'/,
  ],
  'a policy without lit-html': [
    {},
    withWords('trusted-types', "'none'"),
    ['policy.trusted-types', 'tag.undefined'],
    /trusted-types lit-html/,
  ],
  'a policy that blocks the script': [
    { head: viewport + theme + module('http://127.0.0.1:9/wegwijs.js') },
    strictPolicy,
    ['policy.blocked', 'tag.undefined'],
    /script-src 'self'/,
  ],
  'a policy that blocks the definition': [
    {},
    withWords('connect-src', "'none'"),
    ['definition.network', 'policy.blocked'],
    /connect-src 'self'/,
  ],
  'a policy that blocks recordings': [
    { body: `${intake()}<audio src="/recordings/welkom.mp3"></audio>` },
    strictPolicy,
    ['policy.media'],
    /media-src 'self'/,
  ],
  'a policy that blocks something else': [
    { body: `${intake()}<p style="color: red">Rood</p>` },
    strictPolicy,
    ['policy.other'],
    /niet van Wegwijs/,
  ],
  'definitions that cannot be used': [
    {
      body: [
        '',
        'definition="http://"',
        'definition="/embed/definitions/emmen/intake.json"',
        'definition="/cms/index.html"',
        'definition="/embed/definitions/index.json"',
      ]
        .map((attributes) => intake(attributes))
        .join(''),
    },
    strictPolicy,
    ['definition.address', 'definition.none', 'definition.shape', 'definition.status', 'definition.syntax'],
    /niets om te tonen.*http:\/\/\..*code 404.*geen JSON.*wegwijs resolve/s,
  ],
  'languages that are none, or have no words': [
    { body: `<div lang="nederlands!">${intake()}</div><div lang="pl">${intake()}</div>` },
    strictPolicy,
    ['language.invalid', 'language.words'],
    /"nederlands!" is geen taal.*lang="pl".*nl, (ar, en|en, ar), ti/s,
  ],
  'a page that says nothing of itself': [
    { doctype: '', lang: '', head: kit },
    strictPolicy,
    ['language.missing', 'page.quirks', 'page.viewport', 'theme.none'],
    /Zet lang op de tag html.*geen huisstijl.*<!doctype html>.*Op een telefoon/s,
  ],
  'a draft without a subject': [
    { body: intake('definition="/embed/definitions/assen/intake.json" draft="device"') },
    strictPolicy,
    ['storage.subject'],
    /Nooit een BSN/,
  ],
  'storage that is blocked': [
    { body: intake('definition="/embed/definitions/assen/intake.json" draft="device" subject="a"') },
    strictPolicy,
    ['storage.blocked'],
    /allow-same-origin/,
  ],
};

/** A page that hands in a schema and one of the two files that it needs. */
const schemas = `Object.assign(document.querySelector('wegwijs-form'), {
  schema: { type: 'object', properties: { a: { $ref: 'parts/one.json' }, b: { $ref: 'parts/other.json' } } },
  schemas: { 'parts/one.json': { type: 'strnig' } },
});`;

/** What a browser does in whose settings a site may keep nothing. */
function blockStorage() {
  IDBFactory.prototype.open = () => {
    throw new DOMException('The operation is insecure.', 'SecurityError');
  };
}

describe('EMB-14: the doctor', { skip }, () => {
  let browser, context, server;
  const policies = new Map();
  before(async () => {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'schemas.js'), schemas);
    for (const [i, [page, policy]] of Object.values(faults).entries()) {
      writeFileSync(join(folder, `${i}.html`), pageOf(page));
      policies.set(`/doctor/${i}.html`, policy);
    }
    const folders = { ...demoFolders, '/doctor/': folder };
    server = await serve(folders, { policy: (path) => policies.get(path) ?? strictPolicy });
    browser = await chromium.launch({ executablePath: requireBrowser(), args: chromiumArgs });
    context = await browser.newContext();
  });
  after(async () => {
    await browser?.close();
    await server?.close();
  });

  for (const [i, [name, [, , codes, says]]] of Object.entries(faults).entries())
    test(`finds: ${name}`, async () => {
      const page = await context.newPage();
      if (name === 'storage that is blocked') await page.addInitScript(blockStorage);
      await page.goto(`${server.url}/doctor/${i}.html`);
      const it = page.locator('wegwijs-embed-doctor');
      await page.waitForFunction(() => document.querySelector('wegwijs-embed-doctor')?.findings !== undefined);
      const found = await it.evaluate((one) => one.examine().then(() => one.findings.map(({ code }) => code)));
      assert.deepEqual(found.toSorted(), codes);
      assert.match(await it.locator('section').innerText(), says);
      await page.close();
    });

  test('is legible to everybody, and speaks English', async () => {
    const page = await browser.newPage();
    const at = Object.keys(faults).indexOf('definitions that cannot be used');
    await page.goto(`${server.url}/doctor/${at}.html`);
    await page.getByText('geen JSON').waitFor();
    assert.deepEqual(await complaints(page), []);
    await page.evaluate(() => document.querySelector('wegwijs-embed-doctor').setAttribute('locale', 'en'));
    await page.getByText('Does Wegwijs work on this page?').waitFor();
    await page.getByRole('button', { name: 'Look again' }).click();
    await page.getByText('Errors: 5').waitFor();
    await page.close();
  });
});
