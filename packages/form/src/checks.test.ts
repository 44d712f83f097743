import { expect } from '@open-wc/testing';
import type { Json, Problem } from '@wegwijs/definition';
import { formFor, formOf, group, leaf, rows } from '../test/forms.ts';
import { plan } from '../test/plan.ts';
import { Checks, completionOf, observe, problemsOf, submission, type Check, type Form } from './index.ts';

const text = { type: 'string' };
const address = { type: 'object', properties: { postcode: { ...text, minLength: 6 }, number: { type: 'integer' } } };
const properties = { postcode: { ...text, minLength: 6 }, address, homes: { type: 'array', items: address }, name: text };

/** A question to a service, and what the test answers. */
interface Asked {
  readonly value: Json;
  readonly pointer: string;
  readonly signal: AbortSignal;
  answer(...found: Partial<Problem>[]): Promise<void>;
  fail(): Promise<void>;
}

/** A service that waits for what the test answers, and a pause that ends when the test says so. */
function service(form: Form, fields: readonly string[], pauses = true) {
  const asked: Asked[] = [];
  const waiting = new Set<() => void>();
  const settled = () =>
    new Promise<void>((done) => queueMicrotask(() => queueMicrotask(() => queueMicrotask(() => queueMicrotask(done)))));
  const check: Check<AbortSignal>['check'] = (value, { pointer, signal }) =>
    new Promise((resolve, reject) => {
      const answer = (...found: Partial<Problem>[]) => (resolve(found), settled());
      const fail = () => (reject(new Error('offline')), settled());
      asked.push({ value, pointer, signal, answer, fail });
    });
  const schedule = (run: () => void) => {
    waiting.add(run);
    return () => waiting.delete(run);
  };
  const checks = new Checks<AbortSignal>(form, fields.map((field) => ({ field, check })), { abort: () => new AbortController(), ...(pauses ? { schedule } : {}) }); // prettier-ignore
  form.checks = checks;
  const pause = () => {
    const runs = [...waiting];
    waiting.clear();
    runs.forEach((run) => run());
  };
  return { asked, pause, checks };
}

const shown = (form: Form, pointer: string) => form.field(pointer)?.shown.value.map(({ code, text: said }) => said ?? code);
const running = (form: Form, pointer: string) => form.field(pointer)?.checking.value;

describe('a check by the host', () => {
  it('is asked once the typing pauses, says that it runs, and its finding stands at the field until that changes', async () => {
    const form = formFor(properties, {});
    const { asked, pause } = service(form, ['/postcode']);
    const field = leaf(form, '/postcode');
    field.type('1234AB');
    field.type('1234AC');
    expect([asked.length, running(form, '/postcode')]).to.deep.equal([0, false]);
    const told: boolean[] = [];
    const { stop } = observe(() => told.push(field.checking.value), () => undefined); // prettier-ignore
    pause();
    expect(asked.map(({ value, pointer }) => [value, pointer])).to.deep.equal([['1234AC', '/postcode']]);
    expect(running(form, '/postcode')).to.equal(true);
    await asked[0]!.answer({ text: 'Deze postcode bestaat niet.' });
    stop();
    expect(told).to.deep.equal([false, true, false]);
    expect(shown(form, '/postcode')).to.deep.equal(['Deze postcode bestaat niet.']);
    expect(completionOf(form).wrong).to.have.length(1);
    field.type('1234AD');
    expect(problemsOf(form.root)).to.deep.equal([]);
  });

  it('is asked at once when the field is left, and not again when nothing changed', () => {
    const form = formFor(properties, {});
    const { asked, pause } = service(form, ['/postcode']);
    leaf(form, '/postcode').leave();
    leaf(form, '/postcode').type('1234AB');
    leaf(form, '/postcode').leave();
    pause();
    leaf(form, '/postcode').leave();
    expect(asked).to.have.length(1);
  });

  it('waits for the leaving where nothing tells of pauses', () => {
    const form = formFor(properties, {});
    const { asked, pause } = service(form, ['/postcode'], false);
    leaf(form, '/postcode').type('1234AB');
    pause();
    expect(asked).to.have.length(0);
    leaf(form, '/postcode').leave();
    expect(asked).to.have.length(1);
  });

  const unasked: [what: string, act: (form: Form) => void][] = [
    ['with which the form itself finds something wrong', (f) => leaf(f, '/postcode').type('12')],
    ['that is none', (f) => ['1', ''].forEach((typed) => leaf(f, '/postcode').type(typed))],
    ['that was handed in', (f) => f.accept({ postcode: '1234AB' })],
    ['of another field', (f) => leaf(f, '/name').type('Sara')],
  ];
  for (const [what, act] of unasked) {
    it(`is not asked about a value ${what}`, () => {
      const form = formFor(properties, {});
      const { asked, pause } = service(form, ['/postcode']);
      act(form);
      pause();
      form.field('/postcode')?.leave();
      expect([asked.length, running(form, '/postcode')]).to.deep.equal([0, false]);
    });
  }

  it('is called off by a change, and its late answer says nothing', async () => {
    const form = formFor(properties, {});
    const { asked, pause } = service(form, ['/postcode']);
    leaf(form, '/postcode').type('1234AB');
    pause();
    leaf(form, '/postcode').type('1234AC');
    expect([asked[0]!.signal.aborted, running(form, '/postcode')]).to.deep.equal([true, false]);
    pause();
    await asked[1]!.answer();
    await asked[0]!.answer({ text: 'Oud.' });
    expect([shown(form, '/postcode'), running(form, '/postcode')]).to.deep.equal([[], false]);
  });

  it('says nothing of a value that another document replaced', async () => {
    const form = formFor(properties, {});
    const { asked, pause } = service(form, ['/postcode']);
    leaf(form, '/postcode').type('1234AB');
    pause();
    form.accept({ postcode: '9401AB' });
    await asked[0]!.answer({ text: 'Oud.' });
    expect(problemsOf(form.root)).to.deep.equal([]);
  });

  it('that fails means "could not check": nothing is wrong, and nothing is held up', async () => {
    const form = formFor(properties, { name: 'Sara' });
    const { asked, pause } = service(form, ['/postcode']);
    const field = leaf(form, '/postcode');
    field.type('1234AB');
    pause();
    field.type('1234AC');
    expect(submission(form).document).to.deep.equal({ name: 'Sara', postcode: '1234AC' });
    pause();
    await asked[1]!.fail();
    expect([field.unchecked.value, field.checking.value, problemsOf(form.root), completionOf(form).complete]).to.deep.equal([
      true,
      false,
      [],
      true,
    ]);
    field.type('1234AD');
    expect(field.unchecked.value).to.equal(false);
  });

  it('that throws or gives up is one that fails; what another found is said all the same', async () => {
    const form = formFor(properties, {});
    const throws: Check<AbortSignal> = {
      field: '/name',
      check: () => {
        throw new Error('broken');
      },
    };
    const says: Check<AbortSignal> = { field: '/name', check: () => Promise.resolve(undefined) };
    const finds: Check<AbortSignal> = { field: '/name', check: () => Promise.resolve([{ text: 'Gevonden.' }]) };
    form.checks = new Checks<AbortSignal>(form, [throws, says, finds], { abort: () => new AbortController() });
    leaf(form, '/name').type('x');
    leaf(form, '/name').leave();
    await new Promise((done) => setTimeout(done));
    expect([leaf(form, '/name').unchecked.value, shown(form, '/name')]).to.deep.equal([true, ['Gevonden.']]);
  });

  it('of a group looks at the whole, may point to a field in it, and is asked anew when any of it changes', async () => {
    const form = formFor(properties, { address: { postcode: '1234AB' } });
    const { asked, pause } = service(form, ['/address']);
    leaf(form, '/address/number').set(5);
    pause();
    expect(asked[0]!.value).to.deep.equal({ postcode: '1234AB', number: 5 });
    await asked[0]!.answer(
      { pointer: '/address/postcode', text: 'Hoort niet bij dit nummer.' },
      { text: 'Dit adres bestaat niet.' },
    );
    expect([shown(form, '/address/postcode'), shown(form, '/address')]).to.deep.equal([['Hoort niet bij dit nummer.'], ['Dit adres bestaat niet.']]); // prettier-ignore
    leaf(form, '/address/number').set(6);
    expect(problemsOf(form.root)).to.deep.equal([]);
    group(form, '/address').leave();
    pause();
    expect(asked).to.have.length(2);
  });

  it('is given for every row, or by the id of a field', () => {
    const form = formFor(properties, { homes: [{}, {}] });
    const { asked, pause } = service(form, ['/homes/*/postcode']);
    leaf(form, '/homes/1/postcode').type('1234AB');
    const [first] = rows(form, '/homes').rows.value;
    rows(form, '/homes').remove(first!);
    pause();
    expect(asked.map(({ pointer }) => pointer)).to.deep.equal(['/homes/0/postcode']);
    const own = formOf(plan, { home: { children: [{ id: 'a' }] } });
    const other = service(own, ['home.children.year', 'person.name']);
    leaf(own, '/home/children/0/year').type('2020');
    leaf(own, '/person/name').type('Sara');
    other.pause();
    expect(other.asked.map(({ value }) => value)).to.deep.equal([2020, 'Sara']);
  });

  it('is called off with all the others when the form goes', async () => {
    const form = formFor(properties, {});
    const { asked, pause, checks } = service(form, ['/postcode', '/name']);
    leaf(form, '/postcode').type('1234AB');
    pause();
    leaf(form, '/name').type('x');
    checks.stop();
    pause();
    await asked[0]!.answer({ text: 'Te laat.' });
    expect([asked.length, asked[0]!.signal.aborted, problemsOf(form.root)]).to.deep.equal([1, true, []]);
  });
});
