import { expect } from '@open-wc/testing';
import { clearPage, showOne, textOf, type Shown } from './show.suite.ts';

describe('a week', () => {
  afterEach(clearPage);

  const named = (shown: Shown) =>
    shown.all('.week input').map((input) =>
      input
        .getAttribute('aria-labelledby')!
        .split(' ')
        .map((id) => textOf(shown.get(`[id="${id}"]`)))
        .join(' '),
    );
  const lists = Object.fromEntries(
    ['maandag', 'dinsdag'].map((day) => [day, { type: 'array', uniqueItems: true, items: { enum: ['ochtend', 'middag'] } }]),
  );
  const ticks = Object.fromEntries(
    ['maandag', 'dinsdag'].map((day) => [
      day,
      { type: 'object', properties: { ochtend: { type: 'boolean' }, middag: { type: 'boolean' } } },
    ]),
  );

  for (const [what, properties, value] of [
    ['lists of parts', lists, { dinsdag: ['middag'] }],
    ['a yes for each part', ticks, { dinsdag: { middag: true } }],
  ] as const) {
    it(`is a table with named boxes, kept as ${what}`, async () => {
      const shown = await showOne({ type: 'object', 'x-control': 'week', properties });
      expect(shown.all('th[scope="col"]').map(textOf)).to.deep.equal(
        what === 'lists of parts' ? ['ochtend', 'middag'] : ['Ochtend', 'Middag'],
      );
      expect(named(shown).map((name) => name.toLowerCase())).to.deep.equal([
        'maandag ochtend',
        'maandag middag',
        'dinsdag ochtend',
        'dinsdag middag',
      ]);
      const box = shown.all('.week input')[3]!;
      box.click();
      await shown.settle();
      expect(shown.field.value.value).to.deep.equal(value);
      box.click();
      await shown.settle();
      expect(shown.all(':checked')).to.deep.equal([]);
    });
  }
});
