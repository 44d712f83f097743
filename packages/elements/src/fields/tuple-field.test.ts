import { expect } from '@open-wc/testing';
import { clean } from './axe.suite.ts';
import { clearPage, showOne, textOf } from './show.suite.ts';

describe('a list with fixed places', () => {
  afterEach(clearPage);
  const schema = {
    type: 'array',
    prefixItems: [{ type: 'string', title: 'Straat' }],
    items: false,
  };

  it('tells that more stands there than may, and takes that out and puts it back', async () => {
    const shown = await showOne(schema, ['Brink', 'over', { x: 1 }]);
    shown.field.reveal();
    await shown.settle();
    expect(shown.all('.message').map(textOf)).to.deep.equal([
      'Controleer deze lijst. Er staan antwoorden bij die hier niet horen.',
    ]);
    expect(shown.all<HTMLTextAreaElement>('textarea').map(({ value }) => JSON.parse(value) as unknown)).to.deep.equal([
      'over',
      { x: 1 },
    ]);
    expect(shown.all('[data-act="remove"]').map(textOf)).to.deep.equal(['Verwijder Onderdeel 2', 'Verwijder Onderdeel 3']);
    await clean(shown);
    for (const button of shown.all('[data-act="remove"]')) button.click();
    await shown.settle();
    expect([shown.field.value.value, shown.all('.message')]).to.deep.equal([['Brink'], []]);
    expect(shown.all('.removed p').map(textOf)).to.deep.equal(['Onderdeel 2 is verwijderd.', 'Onderdeel 2 is verwijderd.']);
    expect(shown.root.activeElement?.getAttribute('data-act')).to.equal('undo');
    await clean(shown);
    shown.get('[data-act="undo"]').click();
    await shown.settle();
    expect(shown.field.value.value).to.deep.equal(['Brink', 'over']);
    expect(shown.root.activeElement).to.equal(shown.get('textarea'));
  });
});
