import { expect } from '@open-wc/testing';
import type { Json, JsonObject } from '@wegwijs/definition';
import { formOf, leaf, rows, today } from '../test/forms.ts';
import { plan } from '../test/plan.ts';
import { problemsOf, type Form } from './index.ts';

const about = (form: Form): Json | undefined => (form.value as JsonObject | undefined)?.['about'];
const codes = (form: Form) => problemsOf(form.root).map(({ pointer, code }) => `${pointer} ${code}`);

describe('what is known about answers', () => {
  it('tells how a question was left, and takes the answer that stood there away', () => {
    const form = formOf(plan, { person: { wish: 'x' } });
    const wish = leaf(form, '/person/wish');
    form.about.leaveOpen(wish, 'in-talk');
    expect([form.about.left(wish), form.value]).to.deep.equal([
      'in-talk',
      { person: {}, about: { 'person.wish': { left: 'in-talk' } } },
    ]);
    expect(form.takeChanges()).to.deep.equal([
      { pointer: '/person/wish', from: 'x', to: undefined },
      { pointer: '/about/person.wish', from: undefined, to: { left: 'in-talk' } },
    ]);
    form.about.leaveOpen(wish, undefined);
    expect([form.about.left(wish), about(form)]).to.deep.equal([undefined, undefined]);
  });

  it('takes half-typed input away when the question is left', () => {
    const form = formOf(plan, {});
    leaf(form, '/person/age').type('1x');
    form.about.leaveOpen(leaf(form, '/person/age'), 'rather-not-say');
    expect([leaf(form, '/person/age').text, form.underWay.unread.size]).to.deep.equal(['', 0]);
  });

  it('forgets that a question was left when it is answered', () => {
    const form = formOf(plan, { about: { 'person.wish': { left: 'not-asked', language: 'ti' } } });
    leaf(form, '/person/wish').type('Werk');
    expect(about(form)).to.deep.equal({ 'person.wish': { language: 'ti' } });
  });

  it('forgets it too when a list gets a row, or a group an answer inside', () => {
    const left = { left: 'in-talk' };
    const form = formOf(plan, { about: { 'home.children': left, 'home.children.row#a': left, home: left, person: left } });
    rows(form, '/home/children').add();
    expect(about(form)).to.deep.equal({ 'home.children.row#a': left, person: left });
    leaf(form, '/person/name').type('Sara');
    expect(about(form)).to.deep.equal({ 'home.children.row#a': left });
  });

  it('keeps that a list was left when a row is taken out of it', () => {
    const form = formOf(plan, { home: { children: [{ id: 'a' }] } });
    const { children } = { children: rows(form, '/home/children') };
    children.remove(children.rows.value[0]!);
    form.about.leaveOpen(children, 'in-talk');
    expect(about(form)).to.deep.equal({ 'home.children': { left: 'in-talk' } });
  });

  it('goes with the row that it is about, and comes back with it', () => {
    const known = {
      'home.children.school#a': { left: 'rather-not-say' },
      'home.children.school#b': { left: 'in-talk' },
      'person.wish': { left: 'in-talk' },
      'no.such#a': { left: 'in-talk' },
    };
    const form = formOf(plan, {
      home: {
        children: [
          { id: 'a', year: 2010 },
          { id: 'b', year: 2011 },
        ],
      },
      about: known,
    });
    const children = rows(form, '/home/children');
    const before = form.value;
    const undo = children.remove(children.rows.value[0]!);
    const { 'home.children.school#a': gone, ...others } = known;
    expect(about(form)).to.deep.equal(others);
    expect(form.takeChanges().filter(({ pointer }) => pointer.startsWith('/about'))).to.deep.equal([
      { pointer: '/about/home.children.school#a', from: gone, to: undefined },
    ]);
    undo();
    expect(form.value).to.deep.equal(before);
    expect(form.about.left(leaf(form, '/home/children/0/school'))).to.equal('rather-not-say');
  });

  it('completes a question that may be declined, and only by not wanting to say', () => {
    const form = formOf(plan, { person: { name: 'Sara' } });
    const [wish, name] = [leaf(form, '/person/wish'), leaf(form, '/person/name')];
    for (const [way, lacks] of [
      [undefined, true],
      ['in-talk', true],
      ['not-asked', true],
      ['rather-not-say', false],
    ] as const) {
      form.about.leaveOpen(wish, way);
      expect(codes(form).includes('/person/wish required')).to.equal(lacks);
    }
    form.about.leaveOpen(name, 'rather-not-say');
    expect(codes(form)).to.deep.equal(['/person/name required']);
  });

  it('keeps a record for each row, which stays with the row when it moves', () => {
    const form = formOf(plan, {
      home: {
        children: [
          { id: 'a', year: 2010 },
          { id: 'b', year: 2012 },
        ],
      },
    });
    const school = leaf(form, '/home/children/0/school');
    form.about.leaveOpen(school, 'rather-not-say');
    expect(about(form)).to.deep.equal({ 'home.children.school#a': { left: 'rather-not-say' } });
    const children = rows(form, '/home/children');
    children.move(children.rows.value[0]!, 1);
    expect([
      form.about.left(leaf(form, '/home/children/1/school')),
      form.about.left(leaf(form, '/home/children/0/school')),
    ]).to.deep.equal(['rather-not-say', undefined]);
  });

  it('says who entered a fact that no source supplied; a fact that a source supplied is not asked', () => {
    const form = formOf(plan, {}, { role: 'caseManager' });
    const bsn = leaf(form, '/person/bsn');
    expect([bsn.entersFact, bsn.prefilled, bsn.editable]).to.deep.equal([true, false, true]);
    bsn.type('1');
    bsn.type('11');
    expect([bsn.prefilled, bsn.editable]).to.deep.equal([false, true]);
    expect(about(form)).to.deep.equal({ 'person.bsn': { source: 'self', by: 'caseManager', on: today } });
    const supplied = leaf(formOf(plan, { person: { bsn: '11' } }, { role: 'caseManager' }), '/person/bsn');
    expect([supplied.prefilled, supplied.editable]).to.deep.equal([true, false]);
  });

  it('keeps both values of a fact that is disputed', () => {
    const form = formOf(plan, { person: { name: 'Sara' } }, { role: 'participant' });
    const name = leaf(form, '/person/name');
    form.about.dispute(name, 'Sarah');
    expect([name.value.value, form.about.of(name)]).to.deep.equal([
      'Sara',
      { disputed: { value: 'Sarah', by: 'participant', on: today } },
    ]);
    form.about.dispute(name, undefined);
    expect(about(form)).to.equal(undefined);
  });

  it('keeps the language of own words and a translation beside what else is known', () => {
    const form = formOf(plan, {});
    const wish = leaf(form, '/person/wish');
    form.about.note(wish, { language: 'ti', translation: { language: 'nl', text: 'werk', maker: 'interpreter' } });
    form.about.note(wish, { language: 'ar' });
    expect(form.about.of(wish)).to.deep.equal({
      language: 'ar',
      translation: { language: 'nl', text: 'werk', maker: 'interpreter' },
    });
    const { revision } = form;
    const before = revision.value;
    form.about.note(wish, { language: 'ar' });
    expect(revision.value).to.equal(before);
  });

  const odd: [what: string, value: Json][] = [
    ['a text', 'text'],
    ['records that are none', { 'person.wish': 'text', 'person.name': {}, unknown: { a: 1 } }],
  ];
  for (const [what, value] of odd) {
    it(`gives ${what} in its place back as it came, also when fields were looked at`, () => {
      const form = formOf(plan, { about: value, person: {} });
      form.about.of(leaf(form, '/person/wish'));
      form.about.of(leaf(form, '/person/name'));
      leaf(form, '/person/age').set(20);
      expect(about(form)).to.equal(value);
    });
  }

  it('is judged like all else', () => {
    expect(codes(formOf(plan, { person: { name: 'a', wish: 'b' }, about: { 'person.wish': { left: 'later' } } }))).to.deep.equal([
      '/about enum',
    ]);
  });

  it('is kept nowhere in a foreign schema', () => {
    const form = formOf({ properties: { a: { type: 'string' } } }, {});
    form.about.leaveOpen(leaf(form, '/a'), 'in-talk');
    leaf(form, '/a').set('x');
    expect(form.value).to.deep.equal({ a: 'x' });
    expect(form.takeChanges().map(({ pointer }) => pointer)).to.deep.equal(['/a']);
  });

  it('takes the names of an object itself for names', () => {
    const form = formOf(plan, JSON.parse('{"about": {"__proto__": {"left": "in-talk"}}}') as Json);
    form.about.leaveOpen(leaf(form, '/person/wish'), 'in-talk');
    expect(Object.keys(about(form) as JsonObject)).to.deep.equal(['__proto__', 'person.wish']);
  });
});
