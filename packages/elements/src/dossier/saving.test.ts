import { expect } from '@open-wc/testing';
import type { Store } from '@wegwijs/definition';
import { kept, Person, TestClock, testStore, unlucky } from './saving.suite.ts';

describe('keeping a document', () => {
  it('keeps it when a person pauses, as one save', async () => {
    const clock = new TestClock();
    const store = testStore(clock);
    const one = new Person(store, clock);
    one.enter('/name', 'A');
    await clock.pass(500);
    one.enter('/name', 'Am');
    expect(await kept(store)).to.equal(undefined);
    await clock.pass(1_000);
    expect(await kept(store)).to.deep.equal({ name: 'Am' });
    expect((await store.history('p1')).length).to.equal(1);
    expect(one.saving.state).to.equal('kept');
  });

  it('keeps it while a person goes on and on', async () => {
    const clock = new TestClock();
    const store = testStore(clock);
    const one = new Person(store, clock);
    for (let i = 0; i < 20; i++) {
      one.enter('/name', 'A'.repeat(i + 1));
      await clock.pass(300);
    }
    expect(await kept(store)).to.have.property('name');
  });

  it('tries again by itself, longer and longer, and forgets nothing meanwhile', async () => {
    const clock = new TestClock();
    const store = testStore(clock);
    const one = new Person(unlucky(store, ['lost', 'lost', 'lost']), clock);
    one.enter('/name', 'Amina');
    await clock.pass(1_000);
    expect(one.saving.state).to.equal('failed');
    one.enter('/town', 'Assen');
    await clock.pass(2_000 + 4_000);
    expect(one.saving.state).to.equal('failed');
    await clock.pass(8_000);
    expect(await kept(store)).to.deep.equal({ name: 'Amina', town: 'Assen' });
    expect(one.saving.state).to.equal('kept');
  });

  it('does not try by itself what would be refused again, but with the next change', async () => {
    const clock = new TestClock();
    const store = testStore(clock);
    let asked = 0;
    const refusing = { ...unlucky(store, []), save: (...all: Parameters<typeof store.save>) => asked++ === 0 ? Promise.reject(Object.assign(new Error(), { code: 'refused' })) : store.save(...all) }; // prettier-ignore
    const one = new Person(refusing, clock);
    one.enter('/name', 'x');
    await clock.pass(600_000);
    expect([one.saving.state, one.saving.trouble?.code, asked]).to.deep.equal(['failed', 'refused', 1]);
    one.enter('/name', 'xy');
    await clock.pass(1_000);
    expect(await kept(store)).to.deep.equal({ name: 'xy' });
  });

  it('takes back what was kept while its answer got lost', async () => {
    const clock = new TestClock();
    const store = testStore(clock);
    const one = new Person(unlucky(store, ['unanswered']), clock);
    one.enter('/name', 'Amina');
    await clock.pass(1_000);
    one.enter('/name', undefined);
    await clock.pass(60_000);
    expect(await kept(store)).to.deep.equal({});
    expect(one.asked).to.deep.equal([]);
  });
});

describe('two people at one document', () => {
  const both = async () => {
    const clock = new TestClock();
    const store = testStore(clock);
    const first = new Person(store, clock);
    first.enter('/name', 'Amina');
    await clock.pass(1_000);
    const record = await store.load('p1');
    return { clock, store, one: new Person(store, clock, record), other: new Person(store, clock, record) };
  };

  it('both see what each changed, where that is not the same', async () => {
    const { clock, store, one, other } = await both();
    one.enter('/town', 'Assen');
    await clock.pass(1_000);
    other.enter('/goals', [{ id: 'g1', text: 'Werken' }]);
    await clock.pass(1_000);
    const together = { name: 'Amina', town: 'Assen', goals: [{ id: 'g1', text: 'Werken' }] };
    expect(await kept(store)).to.deep.equal(together);
    expect(other.copy.document).to.deep.equal(together);
    expect(other.asked).to.deep.equal([]);
  });

  it('asks where both changed the same, keeps the rest, and waits as long as it takes', async () => {
    const { clock, store, one, other } = await both();
    one.enter('/name', 'Amina T.');
    await clock.pass(1_000);
    other.enter('/name', 'Mina');
    other.enter('/town', 'Assen');
    await clock.pass(3_600_000);
    expect(await kept(store)).to.deep.equal({ name: 'Amina T.', town: 'Assen' });
    expect(other.copy.document).to.deep.equal({ name: 'Mina', town: 'Assen' });
    expect(other.asked.map(({ id, base, mine, theirs }) => [id, base, mine, theirs])).to.deep.equal([
      ['plan.name', 'Amina', 'Mina', 'Amina T.'],
    ]);
    other.enter('/town', 'Emmen');
    await clock.pass(1_000);
    expect(await kept(store)).to.deep.equal({ name: 'Amina T.', town: 'Emmen' });
    other.choose('mine');
    await clock.pass(1_000);
    expect(await kept(store)).to.deep.equal({ name: 'Mina', town: 'Emmen' });
    expect(other.saving.state).to.equal('kept');
  });

  it('takes the other answer over where a person chooses that', async () => {
    const { clock, store, one, other } = await both();
    one.enter('/name', 'Amina T.');
    other.enter('/name', 'Mina');
    await clock.pass(1_000);
    other.choose('theirs');
    await clock.pass(1_000);
    expect([other.copy.document, await kept(store)]).to.deep.equal([{ name: 'Amina T.' }, { name: 'Amina T.' }]);
    expect([other.asked.length, other.saving.state]).to.deep.equal([0, 'kept']);
  });

  it('asks nothing more of who came to the same answer by hand', async () => {
    const { clock, one, other } = await both();
    one.enter('/name', 'Amina T.');
    other.enter('/name', 'Mina');
    await clock.pass(1_000);
    other.enter('/name', 'Amina T.');
    await clock.pass(1_000);
    other.enter('/name', 'Amina Tesfay');
    await clock.pass(1_000);
    expect([other.asked.length, other.saving.state]).to.deep.equal([0, 'kept']);
  });

  it('keeps why a settled document was put right, after tries that went wrong too, and names what is kept by then', async () => {
    const clock = new TestClock();
    const store = testStore(clock);
    const first = new Person(store, clock);
    first.enter('/name', 'Amena');
    await clock.pass(1_000);
    const one = new Person(unlucky(store, ['lost']), clock, await store.load('p1'));
    const why = { of: 'r1', reason: 'Typefout', author: 'J. Jansen', date: '2026-11-20' };
    one.enter('/name', 'Amina', why);
    await clock.pass(1_000);
    first.enter('/town', 'Assen');
    one.enter('/name', 'Amina B.', { ...why, reason: 'De achternaam ook' });
    await clock.pass(60_000);
    one.enter('/town', 'Rolde');
    await clock.pass(1_000);
    const history = await store.history('p1');
    expect(history.map(({ amendment }) => amendment)).to.deep.equal([
      ...[undefined, undefined],
      { ...why, of: history[1]?.revision, reason: 'Typefout\nDe achternaam ook' },
      undefined,
    ]);
    expect(await kept(store)).to.deep.equal({ name: 'Amina B.', town: 'Rolde' });
  });

  it('keeps each correction with its own reason, also while the one before is on its way', async () => {
    const clock = new TestClock();
    const store = testStore(clock);
    const first = new Person(store, clock);
    first.enter('/name', 'Amena');
    await clock.pass(1_000);
    let answer: (() => void) | undefined;
    const slow: Store = {
      load: (id) => store.load(id),
      history: (id) => store.history(id),
      async save(...all) {
        const saved = await store.save(...all);
        await new Promise<void>((ready) => (answer = ready));
        return saved;
      },
    };
    const one = new Person(slow, clock, await store.load('p1'));
    const why = (reason: string) => ({ of: 'r1', reason, author: 'J. Jansen', date: '2026-11-20' });
    one.enter('/name', 'Amina', why('Typefout in de naam'));
    await clock.pass(1_000);
    one.enter('/town', 'Assen', why('De plaats ontbrak'));
    for (let saves = 0; saves < 2; saves++) {
      answer?.();
      await clock.pass(1_000);
    }
    const history = await store.history('p1');
    expect(history.map(({ amendment }) => amendment?.reason)).to.deep.equal([
      undefined,
      'Typefout in de naam',
      'De plaats ontbrak',
    ]);
  });
});
