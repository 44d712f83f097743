import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { JsonObject } from '@wegwijs/definition';
import { clean } from './axe.suite.ts';
import { clearPage, showOne, textOf } from './show.suite.ts';

const address = { title: 'Adres', type: 'object', properties: { street: { type: 'string' } } };

describe('one of several shapes', () => {
  afterEach(clearPage);

  it('names the shapes as the schema does, else by what they are', async () => {
    const names = async (schema: JsonObject) => (await showOne(schema)).all('.shapes label').map(textOf);
    expect(await names({ oneOf: [address, { type: 'string', title: 'Geen adres' }] })).to.deep.equal(['Adres', 'Geen adres']);
    expect(await names({ type: ['string', 'number', 'boolean'] })).to.deep.equal(['Tekst', 'Getal', 'Ja of nee']);
    expect(
      await names({
        oneOf: [
          { type: 'object', properties: { a: {} } },
          { type: 'object', properties: { b: {} } },
        ],
      }),
    ).to.deep.equal(['Vorm 1', 'Vorm 2']);
  });

  it('shows the chosen one without saying its label twice, and keeps what was typed in the other', async () => {
    const shown = await showOne({ type: ['string', 'number'] });
    shown.all('.shapes input')[0]!.click();
    await shown.settle();
    shown.get('.shape input').focus();
    await sendKeys({ type: 'Brink' });
    expect(shown.get('.shape label').className).to.contain('visually-hidden');
    await clean(shown);
    shown.all('.shapes input')[1]!.click();
    await shown.settle();
    shown.all('.shapes input')[0]!.click();
    await shown.settle();
    expect(shown.get<HTMLInputElement>('.shape input').value).to.equal('Brink');
  });

  it('shows a value that fits none as it is', async () => {
    const shown = await showOne({ oneOf: [address, { type: 'string' }] }, 7);
    expect(textOf(shown.get('code'))).to.equal('7');
    expect(shown.field.value.value).to.equal(7);
  });
});
