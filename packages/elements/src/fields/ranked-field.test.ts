import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { clean } from './axe.suite.ts';
import { clearPage, showOne, textOf } from './show.suite.ts';

const labelled = (count: number) => Array.from({ length: count }, (_, i) => ({ const: `v${i}`, title: `Antwoord ${i}` }));

describe('answers in an order', () => {
  afterEach(clearPage);
  const ranked = { type: 'array', uniqueItems: true, 'x-control': 'ranked', items: { oneOf: labelled(3) } };

  it('stand in the order in which they were ticked, and can be moved', async () => {
    const shown = await showOne(ranked, ['v2', 'v0', 'v1']);
    expect(shown.all('.ranked .answer').map(textOf)).to.deep.equal(['Antwoord 2', 'Antwoord 0', 'Antwoord 1']);
    const up = shown.get('[data-place="1"] [data-move="up"]');
    expect(textOf(up)).to.equal('Zet Antwoord 0 hoger');
    up.focus();
    await sendKeys({ press: 'Enter' });
    await shown.settle();
    expect(shown.field.value.value).to.deep.equal(['v0', 'v2', 'v1']);
    expect(shown.told).to.deep.equal(['Antwoord 0 staat nu op plaats 1 van 3.']);
    expect(textOf(shown.root.activeElement!)).to.equal('Zet Antwoord 0 lager');
    await sendKeys({ press: 'Enter' });
    await shown.settle();
    expect(shown.field.value.value).to.deep.equal(['v2', 'v0', 'v1']);
    expect(textOf(shown.root.activeElement!)).to.equal('Zet Antwoord 0 lager');
    await clean(shown);
  });
});
