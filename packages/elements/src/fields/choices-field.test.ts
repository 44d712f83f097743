import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { clean } from './axe.suite.ts';
import { clearPage, showOne, textOf, type Shown } from './show.suite.ts';

const labelled = (count: number) => Array.from({ length: count }, (_, i) => ({ const: `v${i}`, title: `Antwoord ${i}` }));
const own = { type: 'string', anyOf: [...labelled(3), { type: 'string', minLength: 1 }], 'x-choices': 'own' };
const owns = { type: 'array', uniqueItems: true, items: own };
const enter = async (shown: Shown, text: string) => {
  shown.get('input[type="text"]').focus();
  await sendKeys({ type: text });
  await sendKeys({ press: 'Enter' });
  await shown.settle();
};

describe('several answers', () => {
  afterEach(clearPage);

  it('stand in the order of the options, however they were ticked', async () => {
    const shown = await showOne({ type: 'array', uniqueItems: true, items: { oneOf: labelled(3) } });
    for (const at of [2, 0]) shown.all('input')[at]!.click();
    expect(shown.field.value.value).to.deep.equal(['v0', 'v2']);
    for (const at of [2, 0]) shown.all('input')[at]!.click();
    expect(shown.field.value.value).to.equal(undefined);
  });

  it('may be in a person’s own words: Enter adds, and submits nothing', async () => {
    const shown = await showOne(owns, ['v0']);
    let submitted = 0;
    shown.get('form').addEventListener('submit', (event) => {
      submitted++;
      event.preventDefault();
    });
    await enter(shown, 'vliegers maken');
    expect(shown.field.value.value).to.deep.equal(['v0', 'vliegers maken']);
    expect(shown.get<HTMLInputElement>('input[type="text"]').value).to.equal('');
    expect(shown.told).to.deep.equal(['vliegers maken is toegevoegd.']);
    expect(submitted).to.equal(0);
    await clean(shown);
    shown.get('.own-answers button').click();
    await shown.settle();
    expect(shown.field.value.value).to.deep.equal(['v0']);
    expect(shown.root.activeElement).to.equal(shown.get('input[type="text"]'));
  });

  it('takes what was typed also when the field is left without adding it', async () => {
    const shown = await showOne(owns);
    shown.get('input[type="text"]').focus();
    await sendKeys({ type: 'zingen' });
    await sendKeys({ press: 'Tab' });
    await shown.settle();
    expect(shown.field.value.value).to.deep.equal(['zingen']);
  });

  it('ticks what could have been ticked, and adds nothing twice', async () => {
    const shown = await showOne(owns);
    await enter(shown, 'antwoord 1');
    await enter(shown, 'zingen');
    await enter(shown, 'zingen');
    expect(shown.field.value.value).to.deep.equal(['v1', 'zingen']);
  });

  it('says after it is left that there are too many', async () => {
    const shown = await showOne({ type: 'array', uniqueItems: true, maxItems: 1, items: { oneOf: labelled(2) } });
    shown.all('input').forEach((input) => input.click());
    await shown.settle();
    expect(shown.all('.message')).to.deep.equal([]);
    shown.all('input')[1]!.focus();
    shown.all('input')[1]!.blur();
    await shown.settle();
    expect(shown.all('.message').map(textOf)).to.deep.equal(['Kies niet meer dan 1 antwoord.']);
  });
});
