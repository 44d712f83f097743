import { expect } from '@open-wc/testing';
import { emulateMedia, setViewport } from '@web/test-runner-commands';
import { countRenders } from '../../fields/show.suite.ts';
import { cleanIn } from '../../fields/axe.suite.ts';
import { showForm, typeInto } from './show-form.suite.ts';

const text = (element: Element) => element.textContent.replace(/\s+/g, ' ').trim();

describe('the form in the builder', () => {
  before(() => setViewport({ width: 1360, height: 900 }));
  after(() => setViewport({ width: 800, height: 600 }));

  it('shows the section by its real fields, and what was left out by its name', async function () {
    this.timeout(30_000);
    const { get, select } = await showForm();
    await select('work');
    expect(text(get('.canvas-title'))).to.equal('Werk');
    expect(get('[data-question="work.current"] wegwijs-choice-field').querySelectorAll('[type=radio]').length).to.equal(5);
    expect(text(get('[data-question="work.currentHours"]')))
      .to.contain('Hoeveel uur per week?')
      .and.to.contain('weggelaten');
    await cleanIn(get('[data-of=canvas]'));
  });

  it('on paper is the form alone', async () => {
    const { get, all, select } = await showForm();
    await select('work.current');
    await emulateMedia({ media: 'print' });
    const border = getComputedStyle(get('[data-question="work.current"]')).borderTopWidth;
    const shown = all('.form-column').filter((one) => one.checkVisibility()).map(({ dataset }) => dataset['of']); // prettier-ignore
    const buttons = all('.form-columns button.secondary, .to-properties').filter((one) => one.checkVisibility());
    await emulateMedia({ media: 'screen' });
    expect([shown, buttons.length, border]).to.deep.equal([['canvas'], 0, '0px']);
  });

  it('selects the question that is clicked, or that gets the focus', async () => {
    const { get, desk, select, settle } = await showForm();
    await select('work');
    get('[data-question="work.current"]').click();
    expect(desk.builder.selected).to.equal('work.current');
    get('[data-question="work.wish"]').querySelector<HTMLElement>('input, textarea')!.focus();
    expect(desk.builder.selected).to.equal('work.wish');
    await settle();
    expect(get('[data-question="work.wish"]').hasAttribute('data-selected')).to.equal(true);
  });

  it('draws an edit within a tenth of a second, and only the question that changed', async () => {
    const { get, select, settle } = await showForm();
    await select('work.current');
    const box = get('#property-title');
    let took = 0;
    const drawn = await countRenders(async () => {
      const begin = performance.now();
      typeInto(box, 'Heeft u werk?');
      await new Promise((ready) => requestAnimationFrame(ready));
      took = performance.now() - begin;
      await settle();
    });
    expect(text(get('[data-question="work.current"] .label'))).to.contain('Heeft u werk?');
    expect(drawn).to.deep.equal(['wegwijs-choice-field']);
    console.log(`an edit shows after ${took.toFixed(0)} ms`);
  });

  it('goes from a question to its properties', async () => {
    const { button, select, settle, focused } = await showForm();
    await select('work.current');
    button('Eigenschappen van Werkt u nu?').click();
    await settle();
    expect(focused()?.className).to.equal('item-title');
    expect(focused()?.textContent).to.contain('Werkt u nu?');
  });
});
