import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { clean } from './axe.suite.ts';
import { clearPage, showOne, textOf } from './show.suite.ts';

const labelled = (count: number) => Array.from({ length: count }, (_, i) => ({ const: `v${i}`, title: `Antwoord ${i}` }));
const own = { type: 'string', anyOf: [...labelled(3), { type: 'string', minLength: 1 }], 'x-choices': 'own' };

describe('one of several answers', () => {
  afterEach(clearPage);

  it('is radio buttons up to twelve, and a native list beyond (FRM-21)', async () => {
    expect((await showOne({ oneOf: labelled(12) })).all('[type="radio"]')).to.have.length(12);
    const many = await showOne({ oneOf: labelled(13) });
    expect(many.all('select option')).to.have.length(14);
    expect(many.get('select').id).to.equal(many.field.name);
    await clean(many);
  });

  it('can be taken back', async () => {
    const shown = await showOne({ oneOf: labelled(2) }, 'v1');
    expect(shown.get<HTMLInputElement>(':checked').id).to.equal(`${shown.field.name}-1`);
    shown.get(`[id="${shown.field.name}-clear"]`).click();
    await shown.settle();
    expect(shown.field.value.value).to.equal(undefined);
    expect(shown.all(':checked')).to.deep.equal([]);
    expect(shown.told).to.deep.equal(['Uw antwoord is gewist.']);
    expect(shown.root.activeElement).to.equal(shown.get('input'));
    expect(shown.all('.quiet')).to.deep.equal([]);
  });

  it('is chosen from a native list, and taken back there', async () => {
    const shown = await showOne({ oneOf: labelled(13) });
    const select = shown.get<HTMLSelectElement>('select');
    for (const [index, value] of [
      [3, 'v2'],
      [0, undefined],
    ] as const) {
      select.selectedIndex = index;
      select.dispatchEvent(new Event('change'));
      await shown.settle();
      expect(shown.field.value.value).to.equal(value);
      expect(select.selectedIndex).to.equal(index);
    }
  });

  it('keeps and shows a value that is no longer offered', async () => {
    const shown = await showOne({ oneOf: labelled(2) }, 'oud');
    expect(textOf(shown.get(':checked + label'))).to.equal('oud');
    shown.get('input').click();
    await shown.settle();
    expect(shown.field.value.value).to.equal('v0');
    expect(shown.all('[type="radio"]')).to.have.length(2);
  });

  it('may be an own answer', async () => {
    const shown = await showOne(own, 'v1');
    shown.get('input[type="text"]').focus();
    await sendKeys({ type: 'zelf' });
    await shown.settle();
    expect(shown.field.value.value).to.equal('zelf');
    expect(shown.all(':checked')).to.deep.equal([]);
    await clean(shown);
  });

  it('may be a number, a yes or no, or nothing', async () => {
    const shown = await showOne({ enum: [1, true, null, 'x'] });
    expect(shown.all('.option').map(textOf)).to.deep.equal(['1', 'Ja', 'Niets', 'x']);
    shown.all('input')[2]!.click();
    expect(shown.field.value.value).to.equal(null);
  });
});
