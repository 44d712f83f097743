import { expect } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import { lateCame, showForm } from './show.suite.ts';

/** The height of the header, in pixels. */
const high = 80;
const titles = ['naam', 'straat', 'plaats', 'land', 'werk', 'school', 'taal', 'doel'];
const schema = {
  type: 'object',
  properties: {
    ...Object.fromEntries(titles.map((title) => [title, { title, type: 'string' }])),
    keuze: { title: 'keuze', enum: ['a', 'b'] },
    vinkje: { title: 'vinkje', type: 'boolean' },
  },
};

describe('below the sticky header of a portal', function () {
  this.timeout(60_000); // many keys, each sent from outside the page
  const header = document.createElement('header');
  header.style.cssText = `position: fixed; inset: 0 0 auto; block-size: ${String(high)}px; background: silver`;
  before(async () => {
    await setViewport({ width: 600, height: 400 });
    document.body.prepend(header);
    document.documentElement.style.setProperty('--wegwijs-scroll-offset', `${String(high)}px`);
  });
  after(async () => {
    header.remove();
    document.documentElement.style.removeProperty('--wegwijs-scroll-offset');
    await setViewport({ width: 800, height: 600 });
  });

  it('nothing that Shift+Tab goes to is hidden (WCAG 2.4.11)', async () => {
    const form = await showForm(schema);
    await lateCame(form);
    const { shadowRoot: root } = form;
    [...(root?.querySelectorAll<HTMLElement>('input, button') ?? [])].at(-1)?.focus();
    const tops = new Map<Element, number>();
    for (;;) {
      await sendKeys({ press: 'Shift+Tab' });
      // What the focus goes to is brought into view with the next frame.
      await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
      const at = root?.activeElement;
      // Out of the form, or round it.
      if (!at || tops.has(at)) break;
      tops.set(at, at.getBoundingClientRect().top);
    }
    expect(tops.size).to.be.at.least(8);
    expect([...tops].filter(([, top]) => top < high).map(([{ id }, top]) => `${id}: ${top.toFixed(0)}`)).to.deep.equal([]);
  });
});
