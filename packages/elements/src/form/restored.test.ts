import { expect, fixture, html } from '@open-wc/testing';
import type { JsonObject } from '@wegwijs/definition';
import { control, press, title, type } from '../island/show.suite.ts';
import { whenIdle } from '../when-idle.ts';
import { ready, settle } from './page-form.suite.ts';
import type { WegwijsForm } from './wegwijs-form.ts';
import { waitUntil } from '../island/wait.suite.ts';

const field = (id: string, sensitivity: string, more: object = {}) => ({
  'x-id': id,
  'x-sensitivity': sensitivity,
  title: `Vraag ${id}`,
  type: 'string',
  ...more,
});
const section = (id: string, order: number, properties: JsonObject) => ({
  ...{ 'x-id': id, 'x-section': true, 'x-order': order, title: `Deel ${id}`, type: 'object', properties },
});
const definition = {
  'x-id': 'sensitive',
  'x-version': '1.0.0',
  title: 'Gevoelig',
  type: 'object',
  properties: {
    plain: section('plain', 1, {
      name: field('name', 'ordinary'),
      age: { ...field('age', 'restricted'), type: 'integer' },
      number: field('number', 'bsn', { format: 'bsn' }),
    }),
    health: section('health', 2, {
      illness: field('illness', 'special'),
      visits: { ...field('visits', 'special'), type: 'integer' },
      children: {
        ...{ 'x-id': 'children', 'x-sensitivity': 'restricted', title: 'Kinderen', type: 'array' },
        items: {
          ...{ 'x-id': 'child', title: 'Kind', type: 'object', required: ['id'] },
          properties: { id: { type: 'string', readOnly: true }, care: field('care', 'special') },
        },
      },
    }),
  },
};
const handedIn = {
  plain: { name: 'Noor', number: '999990019' },
  health: { illness: 'astma', children: [{ id: 'a', care: 'logopedie' }] },
};

/** What the browser was asked to keep, oldest first. */
let kept: string[] = [];
const setFormValue = Reflect.get(ElementInternals.prototype, 'setFormValue');
beforeEach(() => {
  kept = [];
  ElementInternals.prototype.setFormValue = (value: unknown, state?: unknown) => {
    expect(value, 'the document is added when the form is sent, and not before').to.equal(null);
    kept.push(String(state));
  };
});
afterEach(() => (ElementInternals.prototype.setFormValue = setFormValue));

const show = async (set: Partial<WegwijsForm>) => {
  const page = await fixture(html`<form><wegwijs-form name="it" display="steps"></wegwijs-form></form>`);
  const widget = page.querySelector('wegwijs-form')!;
  Object.assign(widget, { definition, ...set });
  await ready(widget);
  return widget;
};

/** Enters something in both steps, and gives what the browser was asked to keep. */
const enter = async (widget: WegwijsForm): Promise<string> => {
  // What it is asked to keep once the last of it is in the draft: from its first answer on it is asked to keep something.
  let upTo = Infinity;
  widget.addEventListener('wegwijs-draft', ({ detail: { draft } }) => {
    if (Object.values(draft.typed).includes('vier')) upTo = kept.length;
  });
  await type(widget, 'Vraag name', 'Sam');
  await type(widget, 'Vraag age', 'twaal');
  await press(widget, 'Naar stap 2');
  await press(widget, 'Toch verdergaan');
  await type(widget, 'Vraag illness', 'migraine');
  await type(widget, 'Vraag visits', 'vier');
  await waitUntil(() => kept.length > upTo, 'the browser keeps it');
  return kept.at(-1)!;
};

describe('coming back by the button of the browser', () => {
  it('the browser keeps nothing unless the page asks for it', async () => {
    const widget = await show({ value: handedIn });
    let drafts = 0;
    widget.addEventListener('wegwijs-draft', () => drafts++);
    await type(widget, 'Vraag name', 'Sam');
    await waitUntil(() => drafts > 0);
    await new Promise<void>((idle) => whenIdle(idle));
    expect(kept).to.deep.equal([]);
  });

  it('it never keeps what is special or a BSN: no value, nothing half typed, no list with such a thing', async () => {
    const state = await enter(await show({ value: handedIn, restore: true }));
    for (const secret of ['astma', 'migraine', 'vier', '999990019', 'logopedie']) expect(state).not.to.contain(secret);
    expect(state).to.contain('Sam').and.to.contain('twaal');
  });

  it('what was kept comes back: answers, half typed, the place; the rest is as the page handed it in', async () => {
    const state = await enter(await show({ value: handedIn, restore: true }));
    const widget = await show({ value: handedIn, restore: true });
    widget.formStateRestoreCallback(state, 'restore');
    await settle(widget);
    await waitUntil(() => title(widget) === 'Deel health');
    expect(widget.value).to.deep.equal({ ...handedIn, plain: { ...handedIn.plain, name: 'Sam' } });
    await press(widget, 'Terug naar Deel plain');
    expect(control(widget, 'Vraag age').value).to.equal('twaal');
  });

  it('it comes back into a form that is still to be read', async () => {
    const state = await enter(await show({ value: handedIn, restore: true }));
    const page = await fixture(html`<form><wegwijs-form restore name="it" display="steps"></wegwijs-form></form>`);
    const widget = page.querySelector('wegwijs-form')!;
    widget.formStateRestoreCallback(state, 'restore');
    Object.assign(widget, { definition, value: handedIn });
    await ready(widget);
    await waitUntil(() => (widget.value as typeof handedIn).plain.name === 'Sam');
  });

  const others: readonly (readonly [string, string, 'restore' | 'autocomplete'])[] = [
    [
      'of another form',
      JSON.stringify({ format: 1, definition: { id: 'other' }, value: { plain: { name: 'X' } }, typed: {} }),
      'restore',
    ],
    [
      'that the browser guesses',
      JSON.stringify({ format: 1, definition: { id: 'sensitive' }, value: {}, typed: {} }),
      'autocomplete',
    ],
    ['that is no draft', '[]', 'restore'],
    ['that is no JSON', '{', 'restore'],
  ];
  for (const [what, state, reason] of others) {
    it(`a state ${what} changes nothing`, async () => {
      const widget = await show({ value: handedIn, restore: true });
      widget.formStateRestoreCallback(state, reason);
      await settle(widget);
      expect(widget.value).to.deep.equal(handedIn);
    });
  }
});
