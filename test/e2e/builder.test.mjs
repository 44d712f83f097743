// The form builder in the demo, under the strict policy: edit, publish, and see the page of the portal change.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { root } from '../tools/packages.mjs';
import { steps, tabTo, withNothing } from './builder-tour.mjs';
import { button, complaints, overflow, startDemo } from './demo-page.mjs';

describe('the form builder in the demo', () => {
  let demo;
  before(async () => {
    demo = await startDemo();
  });
  after(() => demo?.close());

  /** A browser of its own, with the builder open at a part. */
  async function builder(part, options) {
    const context = await demo.browser.newContext(options);
    const problems = [];
    const open = async (address) => {
      const page = await context.newPage();
      page.on('console', (message) => ['error', 'warning'].includes(message.type()) && problems.push(message.text()));
      page.on('pageerror', (error) => problems.push(String(error)));
      await page.goto(`${demo.server.url}${address}`, { waitUntil: 'networkidle' });
      return page;
    };
    const page = await open('/builder/?gemeente=assen');
    await page.getByRole('button', { name: new RegExp(`^${part}( \\d|$)`) }).click();
    return { context, page, open, problems };
  }

  /** A table of one question, taken over. */
  async function bringIn(page, question) {
    await page.getByRole('textbox', { name: 'Of plak hier een tabel' }).fill(`vraag\tsoort\n${question}\ttekst`);
    await button(page, 'Bekijk wat er in staat').click();
    await page.getByRole('combobox', { name: 'Waar moeten ze komen?' }).selectOption({ value: 'work' });
    await button(page, 'Neem 1 vraag over').click();
    await page.getByText('Alles is bewaard').waitFor();
  }

  /** Says of each own question that lacks it why it is asked and how sensitive it is. */
  async function answerAll(page) {
    const save = button(page, 'Bewaar en ga verder');
    await page.getByRole('textbox', { name: 'Waarom publiceert u dit?' }).waitFor();
    while (await save.isVisible()) {
      await page.getByRole('textbox', { name: 'Waarom is deze vraag nodig?' }).fill('Om samen werk te vinden');
      await page.getByRole('combobox', { name: 'Hoe gevoelig is het antwoord?' }).selectOption({ value: 'ordinary' });
      await save.click();
    }
  }

  /** Whether the widget of the portal has a question: it may stand on a later page, or wait for an answer. */
  const asks = (page, question) =>
    page.evaluate(
      (title) => JSON.stringify(document.querySelector('wegwijs-intake-form').definition).includes(`"${title}"`),
      question,
    );

  test('what is edited is published, and the page of the portal changes; a reload keeps the work; a second tab reads along', async () => {
    const { context, page, open, problems } = await builder('In- en uitvoer');
    await bringIn(page, 'Hoe wilt u reizen?');
    assert.deepEqual(await complaints(page), []);

    await page.reload({ waitUntil: 'networkidle' });
    await page.getByText('Uw werk staat er weer').waitFor();
    const second = await open('/builder/?gemeente=assen');
    await second.getByText('Dit formulier staat ook open in een ander tabblad').waitFor();
    await second.close();

    const portal = await open('/builder/portal.html?gemeente=assen');
    await portal.getByText('U ziet de versie waarmee de demo begint').waitFor();
    assert.equal(await asks(portal, 'Hoe wilt u reizen?'), false);

    await button(page, 'Publiceren').click();
    await answerAll(page);
    await page.getByRole('textbox', { name: 'Waarom publiceert u dit?' }).fill('Vervoer telt mee bij werk');
    await button(page, /^Publiceer versie/).click();
    await page.getByText(/^Versie .* is gepubliceerd\.$/).waitFor();
    assert.deepEqual(await complaints(page), []);
    await portal.getByText('Vervoer telt mee bij werk').waitFor();
    assert.equal(await asks(portal, 'Hoe wilt u reizen?'), true);
    assert.deepEqual(problems, []);
    await context.close();
  });

  test('a gemeente and a form are chosen, a question is added and published, and people see it on the page of the portal', async () => {
    const { context, page, open, problems } = await builder('Vragen');
    await page.getByRole('combobox', { name: 'Gemeente' }).selectOption({ label: 'Tynaarlo' });
    await page.getByRole('heading', { name: 'Formulieren van Tynaarlo' }).waitFor();
    await page.getByRole('combobox', { name: 'Formulier', exact: true }).selectOption({ label: 'Mijn plan' });
    await page.locator('.outline .whole', { hasText: 'Mijn plan' }).waitFor();
    await page.getByRole('combobox', { name: 'Formulier', exact: true }).selectOption({ label: 'Brede intake' });
    await page.locator('.outline .whole', { hasText: 'Brede intake' }).waitFor();
    await page.locator('.outline [data-id=work]').click();
    await page.locator('.outline-add').getByRole('button', { name: 'Vraag toevoegen' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('textbox', { name: 'Wat wilt u vragen?' }).fill('Hoe wilt u naar uw werk reizen?');
    await dialog.getByRole('textbox', { name: 'Waarom is deze vraag nodig?' }).fill('Om vervoer te regelen');
    await dialog.getByRole('combobox', { name: 'Hoe gevoelig is het antwoord?' }).selectOption({ value: 'ordinary' });
    await dialog.getByRole('button', { name: 'Vraag toevoegen' }).click();
    const portal = await open('/builder/portal.html?gemeente=tynaarlo');
    await portal.locator('wegwijs-intake-form').getByRole('heading', { name: 'Werk', exact: true }).waitFor();
    const asked = portal.locator('wegwijs-intake-form').getByRole('textbox', { name: /Hoe wilt u naar uw werk reizen/ });
    assert.equal(await asked.count(), 0);
    // A tab that nobody looks at may be slow to take a press.
    await page.bringToFront();
    await button(page, 'Publiceren').click();
    await answerAll(page);
    await page.getByRole('textbox', { name: 'Waarom publiceert u dit?' }).fill('Reizen is vaak een drempel');
    await button(page, /^Publiceer versie/).click();
    await page.getByText(/^Versie .* is gepubliceerd\.$/).waitFor();
    await asked.waitFor();
    await asked.fill('Met de bus');
    assert.deepEqual(problems, []);
    await context.close();
  });

  test('BLD-17, ATAG-A3: a line is dragged by a real pointer, and where it stands now is said', async () => {
    const { context, page, problems } = await builder('Vragen', { viewport: { width: 1360, height: 1000 } });
    await page.locator('.outline [data-id="assen.vacancyReply"]').or(page.locator('.outline [data-id=work]')).first().click();
    await page.evaluate(() => document.querySelector('wegwijs-form-builder').open('form', 'assen.vacancyReply'));
    const grip = (id) => page.locator(`.outline [data-line="${id}"] > .line .grip`);
    await grip('assen.vacancyReply').scrollIntoViewIfNeeded();
    await page.waitForFunction(() => performance.getEntriesByType('resource').some(({ name }) => name.includes('sortable')));
    const [from, to] = [await grip('assen.vacancyReply').boundingBox(), await grip('assen.vacancy').boundingBox()];
    await page.mouse.move(from.x + 8, from.y + from.height / 2);
    await page.mouse.down();
    for (let step = 1; step <= 12; step++)
      await page.mouse.move(from.x + 8, from.y + from.height / 2 + ((to.y + 4 - from.y - from.height / 2) * step) / 12);
    await page.mouse.up();
    await page.locator('wegwijs-form-builder .island > [role=status]').filter({ hasText: /^Wilt u reageren op deze vacature\? staat nu op plaats \d+ van \d+ in Werk/ }).waitFor({ state: 'attached' }); // prettier-ignore
    const ids = await page.locator('.outline [data-list=work] > li').evaluateAll((all) => all.map((one) => one.dataset.line));
    assert.ok(ids.indexOf('assen.vacancyReply') < ids.indexOf('assen.vacancy'), ids.join(' '));
    assert.deepEqual(problems, []);
    await context.close();
  });

  test('ATAG-A3: from nothing to an own intake that is published, by the keyboard alone: the steps of the tour', async () => {
    const context = await demo.browser.newContext({ viewport: { width: 1360, height: 1000 } });
    const page = await context.newPage();
    await withNothing(page);
    await page.goto(`${demo.server.url}/builder/?gemeente=assen`, { waitUntil: 'networkidle' });
    for (const step of steps) await step.do(page);
    const tour = readFileSync(join(root, 'stories/builder/tour.mdx'), 'utf8');
    assert.deepEqual([...tour.matchAll(/^## \d+\. (.+)$/gm)].map(([, name]) => name), steps.map(({ name }) => name)); // prettier-ignore
    await context.close();
  });

  test('in forced colours what is open among lists and settings is told apart', async () => {
    const { context, page, problems } = await builder('Instellingen', { forcedColors: 'active' });
    await page.locator('.kinds-nav [aria-current]').waitFor();
    const edges = (selector) =>
      page.locator(selector).evaluateAll((all) => all.map((one) => getComputedStyle(one).borderInlineStartColor));
    const others = new Set(await edges('.kinds-nav button:not([aria-current])'));
    assert.equal(others.size, 1);
    for (const edge of await edges('.kinds-nav [aria-current]')) assert.ok(!others.has(edge), edge);
    assert.deepEqual(problems, []);
    await context.close();
  });

  test('a part that does not come is told, and comes when it is asked for again; the heading has the focus', async () => {
    const { context, page } = await builder('Vragen');
    await context.route(/\/publish\.define-/, (route) => route.abort());
    await button(page, 'Publiceren').click();
    await page.getByText('Dit deel kan nu niet worden geladen').waitFor();
    assert.deepEqual(await complaints(page), []);
    await button(page, 'Vragen').click();
    await page.locator('.outline').waitFor();
    await button(page, 'Publiceren').click();
    await context.unroute(/\/publish\.define-/);
    await button(page, 'Opnieuw proberen').press('Enter');
    await page.getByText('Nu staat versie').waitFor();
    await page.waitForFunction(
      () => document.querySelector('wegwijs-form-builder').shadowRoot.activeElement?.id === 'builder-view',
    );
    await context.close();
  });

  test('a question of a library is added, and tried with the answers of somebody made up, by the keyboard alone (BLD-17)', async () => {
    const { context, page, problems } = await builder('Vragen');
    const press = async (...keys) => {
      for (const key of keys) await page.keyboard.press(key);
    };
    await tabTo(page, 'Werk,');
    await press('Enter');
    await tabTo(page, 'Vraag toevoegen');
    await press('Enter');
    await tabTo(page, 'ask-what');
    await page.keyboard.type('Hoe komt u bij');
    await tabTo(page, 'ask-reason');
    await page.keyboard.type('Om de les bereikbaar te maken.');
    await tabTo(page, 'Vraag toevoegen');
    await press('Enter');
    await page.getByText('Hoe komt u bij de bus? is toegevoegd aan Werk.').waitFor({ state: 'attached' });
    await press('F6');
    await tabTo(page, 'Proberen');
    await press('Enter');
    await tabTo(page, 'ask-person');
    await press('ArrowDown');
    const shown = page.locator('wegwijs-builder-try wegwijs-intake-form');
    await page.waitForFunction(() => document.querySelector('wegwijs-form-builder').shadowRoot.querySelector('wegwijs-intake-form')?.form?.value?.person?.lastName); // prettier-ignore
    await shown.getByRole('heading', { name: 'Brede intake' }).waitFor();
    await press('F6');
    await page.waitForFunction(
      () => document.querySelector('wegwijs-form-builder').shadowRoot.activeElement?.className === 'item-title',
    );
    assert.deepEqual(await complaints(page), []);
    assert.deepEqual(problems, []);
    await context.close();
  });

  test('what is written in the form of an entry is there again after a reload, by the keyboard alone (ATAG-A4)', async () => {
    const { context, page, problems } = await builder('Lijsten');
    const add = page.getByRole('button', { name: 'Toevoegen', exact: true });
    await add.press('Enter');
    await page.waitForFunction(() =>
      document.activeElement?.shadowRoot?.activeElement?.shadowRoot?.activeElement?.matches('input, textarea'),
    );
    await page.keyboard.type('Sportclub in de wijk');
    await page.getByText('Nog niet bewaard').first().waitFor();
    // Until it is kept the browser would ask before it leaves.
    await page.waitForFunction(() => window.dispatchEvent(new Event('beforeunload', { cancelable: true })));
    await page.reload({ waitUntil: 'networkidle' });
    await page.getByText('Er staat nog iets dat u niet bewaard hebt').waitFor();
    assert.deepEqual(await complaints(page), []);
    await button(page, 'Ga verder met invullen').press('Enter');
    await add.press('Enter');
    await page.waitForFunction(
      () => document.activeElement?.shadowRoot?.activeElement?.shadowRoot?.activeElement?.value === 'Sportclub in de wijk',
    );
    assert.deepEqual(problems, []);
    await context.close();
  });

  test('at 400 % zoom and on a narrow phone every part is one column (WCAG 1.4.10)', async () => {
    const { context, page } = await builder('In- en uitvoer', { viewport: { width: 320, height: 256 } });
    const parts = page.getByRole('navigation', { name: 'Onderdelen van de bouwer' }).getByRole('button');
    const count = await parts.count();
    assert.ok(count >= 9);
    for (let i = 0; i < count; i++) {
      await parts.nth(i).click();
      await page.locator('.builder-view > h3 + :not([role])').waitFor();
      assert.ok((await overflow(page)) <= 0, `${await parts.nth(i).innerText()} is wider than its window`);
    }
    await context.close();
  });
});
