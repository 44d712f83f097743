import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { clean } from './axe.suite.ts';
import { clearPage, showOne, textOf, type Shown } from './show.suite.ts';

const act = (shown: Shown, name: string) => shown.get(`[data-act="${name}"]`);

describe('a map', () => {
  afterEach(clearPage);
  const map = { type: 'object', additionalProperties: { type: 'string' } };

  it('says at the name that it lacks or is there already, once it was left, and keeps it as typed', async () => {
    const shown = await showOne(map, { nl: 'goed' });
    act(shown, 'add').click();
    await shown.settle();
    const name = shown.all<HTMLInputElement>('.row > .field input')[1]!;
    expect(shown.root.activeElement).to.equal(name);
    await sendKeys({ type: 'nl' });
    await shown.settle();
    expect(shown.all('.message')).to.deep.equal([]);
    name.blur();
    await shown.settle();
    expect(shown.all('.message').map(textOf)).to.deep.equal(['Kies een andere naam. Deze naam is er al.']);
    const error = shown.root.getElementById(name.getAttribute('aria-describedby') ?? '');
    expect(textOf(error!)).to.equal('Kies een andere naam. Deze naam is er al.');
    expect(shown.field.value.value).to.deep.equal({ nl: 'goed' });
    await clean(shown);
    name.focus();
    name.select();
    await sendKeys({ press: 'Delete' });
    await shown.settle();
    expect(shown.all('.message').map(textOf)).to.deep.equal(['Geef dit een naam.']);
  });

  it('calls a value by its name, and takes an entry out and back', async () => {
    const shown = await showOne(map, { nl: 'goed', ar: 'beter' });
    expect(shown.all('wegwijs-text-field label').map((label) => textOf(label))).to.deep.equal(['nl', 'ar']);
    act(shown, 'remove').click();
    await shown.settle();
    expect(shown.field.value.value).to.deep.equal({ ar: 'beter' });
    expect(shown.root.activeElement).to.equal(act(shown, 'undo'));
    act(shown, 'undo').click();
    await shown.settle();
    expect(shown.field.value.value).to.deep.equal({ nl: 'goed', ar: 'beter' });
  });

  it('keeps the way back of every entry that was taken out, where it stood', async () => {
    const shown = await showOne(map, { nl: 'goed', ar: 'beter', ti: 'best' });
    act(shown, 'remove').click();
    await shown.settle();
    act(shown, 'remove').click();
    await shown.settle();
    expect(shown.all('.map > li').map((li) => (li.matches('.removed') ? textOf(li) : 'row'))).to.deep.equal(['nl is verwijderd. Ongedaan maken', 'ar is verwijderd. Ongedaan maken', 'row']); // prettier-ignore
    await clean(shown);
    shown.all('[data-act="undo"]')[1]!.click();
    await shown.settle();
    expect((shown.root.activeElement as HTMLInputElement).value).to.equal('ar');
    act(shown, 'undo').click();
    await shown.settle();
    expect(Object.entries(shown.field.value.value as object)).to.deep.equal([['nl', 'goed'], ['ar', 'beter'], ['ti', 'best']]); // prettier-ignore
  });

  it('stands below the declared fields of the same object', async () => {
    const shown = await showOne({ ...map, properties: { known: { type: 'string' } } }, { known: 'a', more: 'b' });
    expect(shown.all<HTMLInputElement>('input').map(({ value }) => value)).to.deep.equal(['a', 'more', 'b']);
  });
});
