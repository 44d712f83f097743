// How the plan looks where little room or colour is left, and on paper.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { button, complaints, open, overflow, startDemo } from './demo-page.mjs';

const parts = ['Doelen en activiteiten', 'Besluit', 'Week', 'Tijdlijn', 'Wie ziet wat', 'Afspraken en inzet', 'Eerdere versies'];

describe('the look of the plan', () => {
  let demo;
  before(async () => {
    demo = await startDemo();
  });
  after(() => demo?.close());

  async function plan(options, settings = {}) {
    const { page } = await open(demo.browser, `${demo.server.url}/plan/`, options);
    for (const [name, value] of Object.entries({ rol: 'caseManager', ...settings }))
      await page.locator(`[name=${name}]`).selectOption(value);
    // Where another language is chosen the part that stood there in Dutch is no sign of it.
    const spoken = settings.taal ? `[lang=${settings.taal}] ` : '';
    await page.locator(`wegwijs-pip-editor ${spoken}.views`).waitFor();
    return page;
  }

  const show = async (page, part) => {
    await button(page, new RegExp(`^${part}$`)).click();
    await page.locator('.view[aria-current]', { hasText: part }).waitFor();
  };

  test('at 400 % nothing is wider than the window, and what is pressed is large enough', async () => {
    const page = await plan({ viewport: { width: 320, height: 256 } });
    for (const part of parts) {
      await show(page, part);
      assert.ok((await overflow(page)) <= 0, `${part} is wider than its window`);
      const small = await page
        .locator('wegwijs-pip-editor')
        .evaluate(({ shadowRoot }) =>
          [...shadowRoot.querySelectorAll('button, summary, select')]
            .map((one) => ({ name: one.textContent.trim().slice(0, 40), ...one.getBoundingClientRect().toJSON() }))
            .filter(({ width, height }) => width > 0 && (height < 24 || width < 24)),
        );
      assert.deepEqual(small, [], `${part}: too small to press (WCAG 2.5.8)`);
    }
    await page.close();
  });

  test('what is read is never wider than the reading measure', async () => {
    const page = await plan({ viewport: { width: 1280, height: 800 } });
    for (const part of ['Doelen en activiteiten', 'Besluit']) {
      await show(page, part);
      const wide = await page.locator('wegwijs-pip-editor').evaluate(({ shadowRoot }) => {
        const words = document.createTreeWalker(shadowRoot, NodeFilter.SHOW_TEXT);
        const found = [];
        while (words.nextNode()) {
          const range = document.createRange();
          range.selectNodeContents(words.currentNode);
          const { width } = range.getBoundingClientRect();
          const measure = 40 * Number.parseFloat(getComputedStyle(words.currentNode.parentElement).fontSize);
          if (words.currentNode.data.trim().length > 60 && width > measure + 1) found.push(words.currentNode.data.trim());
        }
        return found;
      });
      assert.deepEqual(wide, [], part);
    }
    await page.close();
  });

  test('in forced colours axe has nothing to say, and the part that is open is told apart', async () => {
    const page = await plan({ forcedColors: 'active', reducedMotion: 'reduce' });
    for (const part of ['Week', 'Tijdlijn']) {
      await show(page, part);
      // What the page around it says of its own colours is another matter.
      const own = (await complaints(page)).filter((one) => one.includes('wegwijs-'));
      assert.deepEqual(own, [], part);
    }
    const edges = await page
      .locator('wegwijs-pip-editor .view')
      .evaluateAll((all) => all.map((one) => [one.hasAttribute('aria-current'), getComputedStyle(one).borderBlockEndColor]));
    const [[, open_]] = edges.filter(([now]) => now);
    assert.ok(
      edges.every(([now, colour]) => now || colour !== open_),
      JSON.stringify(edges),
    );
    await page.close();
  });

  test('each theme shows the plan without a complaint', async () => {
    const page = await plan({});
    await show(page, 'Week');
    const gemeenten = await page.locator('[name=gemeente] option').evaluateAll((all) => all.map(({ value }) => value));
    for (const gemeente of gemeenten.slice(0, 5)) {
      await page.locator('[name=gemeente]').selectOption(gemeente);
      await page.locator('wegwijs-pip-editor .views').waitFor();
      assert.deepEqual(await complaints(page), [], gemeente);
      assert.ok((await overflow(page)) <= 0, gemeente);
    }
    await page.close();
  });

  test('the letter of a decision: Dutch that counts beside the language of the reader, and only what is answered', async () => {
    const page = await plan({}, { taal: 'ar' });
    await page.locator('wegwijs-pip-editor .view', { hasText: 'Besluit' }).click();
    const [letter] = await Promise.all([
      page.context().waitForEvent('page'),
      page.getByRole('button', { name: /Besluit afdrukken/ }).click(),
    ]);
    const text = await letter.locator('.letter').innerText();
    for (const words of [
      'De Nederlandse tekst telt',
      'النص الهولندي هو المعتمد',
      'Bent u het niet eens',
      'Namens het college',
      '20 maart 2026',
    ])
      assert.ok(text.includes(words), words);
    for (const words of ['Nog niet ingevuld', 'CONCEPT', 'uw vorige plan']) assert.ok(!text.includes(words), words);
    assert.equal(
      await letter.locator('.letter').evaluate((one) => one.closest('[dir]')?.dir ?? one.ownerDocument.documentElement.dir),
      'ltr',
    );
    // Who signs, on which day, and room to write; what the decision knows of it stands there already.
    const lines = await letter.locator('.signature').evaluateAll((all) => all.map((one) => one.innerText));
    assert.equal(lines.length, 3, 'the gemeente, the newcomer and the interpreter');
    for (const line of lines) for (const words of ['Naam', 'الاسم', 'Datum', 'Handtekening', 'التوقيع']) assert.ok(line.includes(words), words); // prettier-ignore
    assert.ok(lines[0].includes('A. Voorbeeld') && lines[0].includes('20 maart 2026'), lines[0]);
    // An A4 within its margins of 12 mm; what is kept together may leave some of a page empty, never most of it.
    await letter.setViewportSize({ width: 703, height: 1032 });
    await letter.emulateMedia({ media: 'print' });
    const height = await letter.locator('.letter').evaluate((one) => one.getBoundingClientRect().height);
    const paper = (await letter.pdf({ preferCSSPageSize: true })).toString('latin1');
    const pages = paper.match(/\/Type \/Page\b/g).length;
    assert.ok(pages <= Math.ceil((height / 1032) * 1.2), `${pages} pages for ${height} px`);
    await letter.close();
    await page.close();
  });

  test('the plan on paper: what was agreed as text, in Dutch and the language of the reader, and nothing to fill in', async () => {
    const page = await plan({}, { taal: 'ar' });
    const [paper] = await Promise.all([
      page.context().waitForEvent('page'),
      page.locator('wegwijs-pip-editor').evaluate((one) => one.print()),
    ]);
    const text = await paper.locator('.paper').innerText();
    for (const words of [
      'De Nederlandse tekst telt',
      'النص الهولندي هو المعتمد',
      'Ik betaal mijn rekeningen zelf en op tijd.',
      'Maandag · 09:00 · 12:00',
      'A. Voorbeeld',
      'Namens de gemeente',
      'Handtekening',
      'التوقيع',
      'Plan samen gemaakt, met een tolk Tigrinya.',
      'De groep is vol. We zoeken een andere.',
    ])
      assert.ok(text.includes(words), words);
    assert.equal(await paper.locator('.signature').count(), 2);
    // What people say about the plan stays in it.
    for (const words of ['Ik wil leren autorijden.', 'Nog niet ingevuld']) assert.ok(!text.includes(words), words);
    assert.equal(await paper.locator('input, select, textarea, button').count(), 0);
    await paper.close();
    await page.close();
  });

  test("the page's own print command shows the same in place of the questions", async () => {
    const page = await plan({});
    await page.emulateMedia({ media: 'print' });
    const questions = page.locator('wegwijs-pip-editor form');
    assert.ok(await questions.isVisible());
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    assert.ok(!(await questions.isVisible()));
    assert.ok(await page.locator('wegwijs-pip-editor .paper').isVisible());
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    assert.ok(await questions.isVisible());
    await page.close();
  });
});
