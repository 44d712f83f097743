// The demo portal in every look, in a narrow window, and before axe.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { begin, button, complaints, gemeenten, openDemo, overflow, startDemo } from './demo-page.mjs';

describe('the look of the demo portal', { skip: gemeenten.length === 0 && 'nothing is built' }, () => {
  let browser, server, close;
  before(async () => ({ browser, server, close } = await startDemo()));
  after(() => close?.());

  for (const weergave of ['steps', 'overview']) {
    test(`fits a window of 320 pixels and pleases axe (${weergave})`, async () => {
      const viewport = { width: 320, height: 640 };
      const { page } = await openDemo(browser, server, { persoon: 'tesfay', weergave, rol: 'caseManager' }, { viewport });
      assert.deepEqual([await overflow(page), await complaints(page)], [0, []]);
      await begin(page);
      await page
        .getByText(/Het gesprek/)
        .first()
        .waitFor();
      assert.deepEqual([await overflow(page), await complaints(page)], [0, []]);
      await page.close();
    });
  }

  for (const huisstijl of ['voorbeeld', 'mooi-en-anders', 'denhaag', 'openforms', 'geen']) {
    test(`pleases axe in the look ${huisstijl}, mirrored and bilingual`, async () => {
      const { page } = await openDemo(browser, server, { huisstijl, taal: 'ar', 'tweede-taal': 'nl', richting: 'rtl' });
      await button(page, /Beginnen/).click();
      await page.getByText(/Stap 1 van/).waitFor();
      assert.deepEqual(await complaints(page), []);
      await page.close();
    });
  }
});
