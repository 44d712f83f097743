import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { Json, JsonObject } from '@wegwijs/definition';
import { clean } from './field.suite.ts';
import { clearPage, show, textOf, type ShowOptions, type Shown } from './show.suite.ts';

const labelled = (count: number) => Array.from({ length: count }, (_, i) => ({ const: `v${i}`, title: `Antwoord ${i}` }));
const one = (schema: JsonObject, value?: Json, options: ShowOptions = {}) =>
  show({ type: 'object', properties: { it: { title: 'Vraag', ...schema } } }, '/it', {
    ...options,
    ...(value === undefined ? {} : { value: { it: value } }),
  });
const own = { type: 'string', anyOf: [...labelled(3), { type: 'string', minLength: 1 }], 'x-choices': 'own' };
const owns = { type: 'array', uniqueItems: true, items: own };
const enter = async (shown: Shown, text: string) => {
  shown.get('input[type="text"]').focus();
  await sendKeys({ type: text });
  await sendKeys({ press: 'Enter' });
  await shown.settle();
};

describe('one of several answers', () => {
  afterEach(clearPage);

  it('is radio buttons up to twelve, and a native list beyond', async () => {
    expect((await one({ oneOf: labelled(12) })).all('[type="radio"]')).to.have.length(12);
    const many = await one({ oneOf: labelled(13) });
    expect(many.all('select option')).to.have.length(14);
    expect(many.get('select').id).to.equal(many.field.name);
    await clean(many);
  });

  it('can be taken back', async () => {
    const shown = await one({ oneOf: labelled(2) }, 'v1');
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
    const shown = await one({ oneOf: labelled(13) });
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
    const shown = await one({ oneOf: labelled(2) }, 'oud');
    expect(textOf(shown.get(':checked + label'))).to.equal('oud');
    shown.get('input').click();
    await shown.settle();
    expect(shown.field.value.value).to.equal('v0');
    expect(shown.all('[type="radio"]')).to.have.length(2);
  });

  it('may be an own answer', async () => {
    const shown = await one(own, 'v1');
    shown.get('input[type="text"]').focus();
    await sendKeys({ type: 'zelf' });
    await shown.settle();
    expect(shown.field.value.value).to.equal('zelf');
    expect(shown.all(':checked')).to.deep.equal([]);
    await clean(shown);
  });

  it('may be a number, a yes or no, or nothing', async () => {
    const shown = await one({ enum: [1, true, null, 'x'] });
    expect(shown.all('.option').map(textOf)).to.deep.equal(['1', 'Ja', 'Niets', 'x']);
    shown.all('input')[2]!.click();
    expect(shown.field.value.value).to.equal(null);
  });
});

describe('several answers', () => {
  afterEach(clearPage);

  it('stand in the order of the options, however they were ticked', async () => {
    const shown = await one({ type: 'array', uniqueItems: true, items: { oneOf: labelled(3) } });
    for (const at of [2, 0]) shown.all('input')[at]!.click();
    expect(shown.field.value.value).to.deep.equal(['v0', 'v2']);
    for (const at of [2, 0]) shown.all('input')[at]!.click();
    expect(shown.field.value.value).to.equal(undefined);
  });

  it('may be in a person’s own words: Enter adds, and submits nothing', async () => {
    const shown = await one(owns, ['v0']);
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
    const shown = await one(owns);
    shown.get('input[type="text"]').focus();
    await sendKeys({ type: 'zingen' });
    await sendKeys({ press: 'Tab' });
    await shown.settle();
    expect(shown.field.value.value).to.deep.equal(['zingen']);
  });

  it('ticks what could have been ticked, and adds nothing twice', async () => {
    const shown = await one(owns);
    await enter(shown, 'antwoord 1');
    await enter(shown, 'zingen');
    await enter(shown, 'zingen');
    expect(shown.field.value.value).to.deep.equal(['v1', 'zingen']);
  });

  it('says after it is left that there are too many', async () => {
    const shown = await one({ type: 'array', uniqueItems: true, maxItems: 1, items: { oneOf: labelled(2) } });
    shown.all('input').forEach((input) => input.click());
    await shown.settle();
    expect(shown.all('.message')).to.deep.equal([]);
    shown.all('input')[1]!.focus();
    shown.all('input')[1]!.blur();
    await shown.settle();
    expect(shown.all('.message').map(textOf)).to.deep.equal(['Kies niet meer dan 1 antwoord.']);
  });
});

describe('answers in an order', () => {
  afterEach(clearPage);
  const ranked = { type: 'array', uniqueItems: true, 'x-control': 'ranked', items: { oneOf: labelled(3) } };

  it('stand in the order in which they were ticked, and can be moved', async () => {
    const shown = await one(ranked, ['v2', 'v0', 'v1']);
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

describe('a scale', () => {
  afterEach(clearPage);

  it('has words at both ends, in the names of its first and last step', async () => {
    const shown = await one({
      type: 'integer',
      minimum: 1,
      maximum: 3,
      'x-control': 'scale',
      'x-ends': { low: 'Heel slecht', high: 'Heel goed' },
    });
    expect(shown.all('.option label').map(textOf)).to.deep.equal(['1, Heel slecht', '2', '3, Heel goed']);
  });

  it('keeps a value that is no step', async () => {
    const shown = await one({ type: 'integer', minimum: 1, maximum: 3, 'x-control': 'scale' }, 9);
    expect(textOf(shown.get(':checked + label'))).to.equal('9');
  });
});
