import { expect } from '@open-wc/testing';
import type { JsonObject } from '@wegwijs/definition';
import { sendKeys } from '@web/test-runner-commands';
import { clean } from './axe.suite.ts';
import { press, showForm } from '../island/show.suite.ts';
import { clearPage, countRenders, showOne, textOf, type Shown } from './show.suite.ts';
import { waitUntil } from '../island/wait.suite.ts';

const text = (title: string) => ({ type: 'string', title });
const list = {
  type: 'array',
  items: { type: 'object', title: 'Kind', properties: { name: text('Naam'), school: text('School') } },
};
const given = (n: number) => Array.from({ length: n }, (_, i) => ({ name: `Naam ${i}`, school: `School ${i}` }));
const folds = (shown: Shown) => shown.all<HTMLDetailsElement>('.fold');
const inputs = (shown: Shown) => shown.all<HTMLInputElement>('input');

describe('a long list of groups', () => {
  afterEach(clearPage);

  it('shows each by its name, and all of it once it is opened', async () => {
    const shown = await showOne(list, given(31));
    expect([folds(shown).length, inputs(shown).length]).to.deep.equal([31, 0]);
    expect(textOf(folds(shown)[3]!)).to.equal('Naam 3');
    folds(shown)[3]!.querySelector('summary')!.click();
    await shown.settle();
    expect(inputs(shown).map(({ value }) => value)).to.deep.equal(['Naam 3', 'School 3']);
    await clean(shown);
  });

  it('says no id that a person did not give', async () => {
    const named = (id: JsonObject) => ({ ...list, items: { ...list.items, properties: { id, about: text('Waarover') } } });
    const rows = Array.from({ length: 31 }, (_, i) => ({ id: `row-${i}` }));
    const kept = await showOne(named({ ...text('Kenmerk'), readOnly: true }), rows);
    expect(textOf(folds(kept)[3]!)).to.equal('Kind 4');
    const given = await showOne(named(text('Kenmerk')), rows);
    expect(textOf(folds(given)[3]!)).to.contain('row-3');
  });

  it('stays as it was shown when a row is added or taken out, and opens the row that is added', async () => {
    const shown = await showOne(list, given(31));
    folds(shown)[0]!.querySelector('summary')!.click();
    await shown.settle();
    shown.get('[data-act="remove"]').click();
    await shown.settle();
    expect(folds(shown).length).to.equal(30);
    shown.get('[data-act="add"]').click();
    await shown.settle();
    expect(shown.root.activeElement).to.equal(inputs(shown)[0]);
    clearPage();
    const short = await showOne(list, given(30));
    short.get('[data-act="add"]').click();
    await short.settle();
    expect(folds(short).length).to.equal(0);
  });

  for (const rows of [50, 500])
    it(`costs one row to open, and one field and its row for a key: of ${rows} rows`, async () => {
      const shown = await showOne(list, given(rows));
      const made = shown.form.size;
      const opened = await countRenders(async () => {
        folds(shown)[rows - 2]!.querySelector('summary')!.click();
        await shown.settle();
      });
      expect(opened.sort()).to.deep.equal(['wegwijs-group-field', 'wegwijs-text-field', 'wegwijs-text-field']);
      expect(shown.form.size - made, 'no more than its own fields').to.be.at.most(2);
      inputs(shown)[0]!.focus();
      await sendKeys({ type: 'x' });
      await shown.settle();
      const titles: Node[] = [];
      const watch = new MutationObserver((all) => titles.push(...all.map(({ target }) => target)));
      for (const fold of folds(shown))
        watch.observe(fold.querySelector('summary')!, { characterData: true, childList: true, subtree: true });
      const key = await countRenders(async () => {
        await sendKeys({ type: 'y' });
        await shown.settle();
      });
      watch.disconnect();
      expect(key).to.deep.equal(['wegwijs-text-field']);
      expect(titles.map(({ textContent }) => textContent)).to.deep.equal([`Naam ${rows - 2}xy`]);
      expect(shown.form.value)
        .to.have.nested.property(`it[${rows - 2}].name`)
        .that.matches(/xy$/);
    });
});

it('a link to what is wrong in a row that is closed opens the row', async () => {
  const schema = { type: 'object', properties: { list: { ...list, items: { ...list.items, properties: { name: { ...text('Naam'), minLength: 3 } } } } } }; // prettier-ignore
  const form = await showForm(schema, { value: { list: [...given(40), { name: 'ab' }] } });
  await press(form, 'Versturen');
  await waitUntil(() => form.shadowRoot!.querySelector('#summary a'), 'what is wrong is told');
  form.shadowRoot!.querySelector<HTMLElement>('#summary a')!.click();
  await waitUntil(() => form.shadowRoot!.activeElement?.matches('input'), 'the field has the focus');
  expect((form.shadowRoot!.activeElement as HTMLInputElement).value).to.equal('ab');
});
