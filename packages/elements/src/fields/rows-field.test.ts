import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { Json, JsonObject } from '@wegwijs/definition';
import { clean } from './axe.suite.ts';
import type { Leaf } from '@wegwijs/form';
import { ownDefinition } from './own.suite.ts';
import { clearPage, show, textOf, type Shown } from './show.suite.ts';

const row: JsonObject = {
  'x-id': 'person.children.row',
  title: 'Kind',
  type: 'object',
  properties: { id: { type: 'string', readOnly: true }, name: { 'x-id': 'person.children.name', title: 'Naam', type: 'string' } },
  required: ['id'],
};
const definition = ownDefinition({ children: { title: 'Kinderen', type: 'array', maxItems: 3, items: row } });
const two: Json = [
  { id: 'a', name: 'Sara' },
  { id: 'b', name: 'Yonas' },
];
const children = (value?: Json) =>
  show(definition, '/person/children', value === undefined ? {} : { value: { person: { children: value } } });
const act = (shown: Shown, name: string, nth = 0) => shown.all(`[data-act="${name}"]`)[nth]!;
const names = (shown: Shown) => shown.all<HTMLInputElement>('.row input').map(({ value }) => value);
const legends = (shown: Shown) => shown.all('.row legend').map(textOf);
const focused = (shown: Shown) => shown.root.activeElement;

describe('a repeating group', () => {
  afterEach(clearPage);

  it('numbers its rows and shows no id', async () => {
    const shown = await children(two);
    expect(legends(shown)).to.deep.equal(['Kind 1', 'Kind 2']);
    expect(names(shown)).to.deep.equal(['Sara', 'Yonas']);
    await clean(shown);
  });

  it('adds a row with a new id, and puts the focus in its first field', async () => {
    const shown = await children();
    act(shown, 'add').focus();
    await sendKeys({ press: 'Enter' });
    await shown.settle();
    expect(shown.field.value.value).to.deep.equal([{ id: 'row-1' }]);
    expect(focused(shown)).to.equal(shown.get('.row input'));
    expect(shown.told).to.deep.equal(['Kind 1 is toegevoegd.']);
  });

  it('takes a row out, offers to put it back on the spot, and moves the focus to that', async () => {
    const shown = await children(two);
    act(shown, 'remove').click();
    await shown.settle();
    expect(names(shown)).to.deep.equal(['Yonas']);
    expect(legends(shown)).to.deep.equal(['Kind 1']);
    expect(textOf(shown.get('.rows').firstElementChild!)).to.equal('Kind 1 is verwijderd. Ongedaan maken');
    expect(focused(shown)).to.equal(act(shown, 'undo'));
    expect(shown.told).to.deep.equal(['Kind 1 is verwijderd.']);
    await clean(shown);
    act(shown, 'undo').click();
    await shown.settle();
    expect(shown.field.value.value).to.deep.equal(two);
    expect(focused(shown)).to.equal(shown.get('.row input'));
    expect(shown.all('.removed')).to.deep.equal([]);
  });

  it('keeps the way back of every row that was taken out, where it stood, whatever is done meanwhile', async () => {
    const shown = await children(two);
    act(shown, 'remove').click();
    await shown.settle();
    act(shown, 'remove').click();
    await shown.settle();
    expect(shown.all('.rows > li').map(textOf)).to.deep.equal(['Kind 1 is verwijderd. Ongedaan maken', 'Kind 1 is verwijderd. Ongedaan maken']); // prettier-ignore
    expect(focused(shown)).to.equal(act(shown, 'undo', 1));
    for (const button of shown.all('[data-act="undo"]')) {
      const said = shown.root.getElementById(button.getAttribute('aria-describedby') ?? '');
      expect(textOf(said!)).to.equal('Kind 1 is verwijderd.');
    }
    await clean(shown);
    act(shown, 'add').click();
    await shown.settle();
    act(shown, 'undo', 1).click();
    await shown.settle();
    expect(names(shown)).to.deep.equal(['Yonas', '']);
    act(shown, 'undo').click();
    await shown.settle();
    expect(shown.field.value.value).to.deep.equal([...(two as Json[]), { id: 'row-1' }]);
    expect(focused(shown)).to.equal(shown.get('.row input'));
  });

  it('brings half-typed text and what is known about the answers back with the row', async () => {
    const about = { 'person.children.age#a': { left: 'in-talk' } };
    const age = { 'x-id': 'person.children.age', title: 'Leeftijd', type: 'number' };
    const aged = ownDefinition({ children: { title: 'Kinderen', type: 'array', items: { ...row, properties: { ...(row['properties'] as JsonObject), age } } } }); // prettier-ignore
    const value = { person: { children: [{ id: 'a', name: 'Sara' }] }, about };
    const shown = await show(aged, '/person/children', { value });
    (shown.form.field('/person/children/0/age') as Leaf).type('3x');
    await shown.settle();
    act(shown, 'remove').click();
    await shown.settle();
    expect(shown.form.value).to.deep.equal({ person: { children: [] }, about: {} });
    await sendKeys({ press: 'Enter' });
    await shown.settle();
    expect(shown.form.value).to.deep.equal(value);
    expect(names(shown)).to.deep.equal(['Sara', '3x']);
  });

  it('moves a row; what is typed in it goes along, and the focus too', async () => {
    const shown = await children(two);
    const input = shown.get<HTMLInputElement>('.row input');
    act(shown, 'down').focus();
    await sendKeys({ press: 'Enter' });
    await shown.settle();
    expect(shown.field.value.value).to.deep.equal([...(two as Json[])].reverse());
    expect(shown.all('.row input')[1]).to.equal(input);
    expect(legends(shown)).to.deep.equal(['Kind 1', 'Kind 2']);
    expect(shown.told).to.deep.equal(['Kind staat nu op plaats 2 van 2.']);
    expect(textOf(focused(shown)!)).to.equal('Zet Kind 2 hoger');
  });

  it('says so when it is full, and offers no more', async () => {
    const shown = await children(two);
    act(shown, 'add').click();
    await shown.settle();
    expect(shown.all('[data-act="add"]')).to.deep.equal([]);
    expect(textOf(shown.get('.rows + .note'))).to.contain('3');
  });

  it('reads out only rows that hold something', async () => {
    const shown = await show({ type: 'object', readOnly: true, properties: { it: { type: 'array', items: row } } }, '/it', {
      value: { it: two },
    });
    expect(shown.all('.answer-rows > li')).to.have.length(2);
    expect(shown.all('input')).to.deep.equal([]);
  });

  it('holds single answers too', async () => {
    const shown = await show(
      { type: 'object', properties: { it: { title: 'Talenten', type: 'array', items: { type: 'string' } } } },
      '/it',
    );
    act(shown, 'add').click();
    await shown.settle();
    await sendKeys({ type: 'zingen' });
    await shown.settle();
    expect(shown.field.value.value).to.deep.equal(['zingen']);
    expect(textOf(shown.get('.row label'))).to.equal('Onderdeel 1');
    await clean(shown);
  });
});

describe('a schema that holds itself', () => {
  afterEach(clearPage);

  it('is shown as far as it is filled in, and opens further on demand', async () => {
    const person = { type: 'object', properties: { name: { type: 'string' }, mother: { title: 'Moeder', $ref: '#' } } };
    const shown = await show(person, '', { value: { name: 'Sara', mother: { name: 'Almaz' } } });
    expect(shown.all('input')).to.have.length(2);
    const [open] = shown.all('wegwijs-group-field button');
    expect(textOf(open!)).to.equal('Toevoegen: Moeder');
    open!.click();
    await shown.settle();
    expect(shown.all('input')).to.have.length(3);
    expect(focused(shown)).to.equal(shown.all('input')[2]);
  });
});
