import { expect, fixture } from '@open-wc/testing';
import '../define.ts';
import { clearPage } from '../fields/show.suite.ts';
import { all, longest } from './hostile.suite.ts';
import { waitUntil } from '../island/wait.suite.ts';

describe('what is huge', () => {
  afterEach(clearPage);

  it('10,000 choices are there to choose from', async () => {
    const list = Array.from({ length: 10_000 }, (_, i) => `keuze ${i}`);
    const form = document.createElement('wegwijs-form');
    Object.assign(form, { schema: { type: 'object', properties: { a: { enum: list } } }, value: { a: 'keuze 9999' } });
    await fixture(form);
    await waitUntil(() => all(form, 'option').length === 10_001, 'all are there', { timeout: longest, interval: 500 });
    expect(all<HTMLSelectElement>(form, 'select')[0]?.selectedIndex).to.equal(10_000);
    expect(form.value).to.deep.equal({ a: 'keuze 9999' });
  }).timeout(longest);

  for (const part of ['a', '[', '[a](', '*a*', '{', '- a\n', 'a\n\n', '<b>']) {
    it(`a text of a megabyte of ${JSON.stringify(part)} is a text like any other`, async () => {
      const words = part.repeat(1_000_000 / part.length);
      const form = document.createElement('wegwijs-form');
      const field = { type: 'string', title: words, description: words };
      Object.assign(form, { schema: { type: 'object', properties: { a: field } }, value: { a: words } });
      await fixture(form);
      await waitUntil(() => all(form, 'label').length === 1, 'it is shown', { timeout: longest, interval: 500 });
      expect(all(form, '.description *').length).to.be.lessThan(20_000);
      expect(form.value).to.deep.equal({ a: words });
    }).timeout(longest);
  }
});
