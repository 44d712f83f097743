import { expect } from '@open-wc/testing';
import { control, text, type } from '../island/show.suite.ts';
import { pageForm, settle, usable } from './page-form.suite.ts';

describe('switched off', () => {
  const ways = {
    'by its own attribute': { off: { disabled: true }, on: { disabled: false } },
    'by a fieldset around it': { off: undefined, on: undefined },
  } as const;
  for (const [how, { off, on }] of Object.entries(ways)) {
    it(`${how}, nothing in it can be used, sent or judged; and on again all is as it was`, async () => {
      const { page, widget } = await pageForm({ value: { age: 3 } });
      const fieldset = page.querySelector('fieldset')!;
      const put = async (disabled: boolean) => {
        if (off) Object.assign(widget, disabled ? off : on);
        else fieldset.disabled = disabled;
        await settle(widget);
      };
      await type(widget, 'Naam', 'N');
      await put(true);
      expect(usable(widget)).to.deep.equal([]);
      expect(text(widget)).to.contain('Leeftijd');
      expect(new FormData(page).has('intake')).to.equal(false);
      expect(widget.willValidate).to.equal(false);
      expect(page.checkValidity()).to.equal(true);
      await put(false);
      expect(usable(widget)).not.to.deep.equal([]);
      expect(control(widget, 'Naam').value).to.equal('N');
      expect(page.checkValidity()).to.equal(false);
    });
  }

  it('leaves what the page said of reading alone', async () => {
    const { page, widget } = await pageForm({ value: { name: 'Noor' }, readonly: true });
    const fieldset = page.querySelector('fieldset')!;
    fieldset.disabled = true;
    await settle(widget);
    fieldset.disabled = false;
    await settle(widget);
    expect(widget.readonly).to.equal(true);
  });
});
