import { expect } from '@open-wc/testing';
import type { Change, Conflict, DefinitionName, Json, Saved, SaveOptions, Store } from '@wegwijs/definition';
import { rejection } from './rejection.ts';

const intake: DefinitionName = { id: 'intake', version: '1.0.0', digest: 'sha256-1' };
const newer: DefinitionName = { id: 'intake', version: '1.1.0', digest: 'sha256-2' };

/** What every {@link Store} does, whatever it keeps its documents in. */
export function storeContract(name: string, open: () => Store): void {
  describe(`${name}, as any store`, () => {
    it('knows nothing of a document that was never saved', async () => {
      const store = open();
      expect(await store.load('intake/1')).to.equal(undefined);
      expect(await store.history('intake/1')).to.deep.equal([]);
    });

    it('gives back what was saved, with its definition, its revision and when', async () => {
      const store = open();
      const { revision } = saved(await save(store, [set('/language', 'ti')]));
      const record = await store.load('intake/1');
      expect(record).to.deep.include({ document: { language: 'ti' }, definition: intake, revision });
      expect(new Date(record?.savedAt ?? '').toISOString()).to.equal(record?.savedAt);
      expect(record).not.to.have.property('amendment');
    });

    it('keeps documents apart, whatever they are called', async () => {
      const store = open();
      for (const id of ['__proto__', 'constructor', '', 'intake/2'])
        saved(await store.save(id, [set('/is', id)], { definition: intake }));
      expect((await store.load('__proto__'))?.document).to.deep.equal({ is: '__proto__' });
      expect(await store.load('toString')).to.equal(undefined);
    });

    it('applies changes to what is stored, and leaves alone what they do not name', async () => {
      const store = open();
      const { revision } = saved(
        await save(store, [set('/a', { b: 1, secret: 'kept' }), set('/rows', [{ id: 'x' }, { id: 'y' }])]),
      );
      const changes = [change('/a/b', 1, 2), change('/rows/0', { id: 'x' }, undefined), set('/new/deep', true)];
      saved(await save(store, changes, { revision }));
      const expected = { a: { b: 2, secret: 'kept' }, rows: [{ id: 'y' }], new: { deep: true } };
      expect((await store.load('intake/1'))?.document).to.deep.equal(expected);
    });

    it('keeps every revision readable, the oldest first', async () => {
      const store = open();
      const revisions: string[] = [];
      for (const answer of ['one', 'two', 'three']) {
        const before = revisions.at(-1);
        revisions.push(
          saved(await save(store, [set('/answer', answer)], before === undefined ? {} : { revision: before })).revision,
        );
      }
      const history = await store.history('intake/1');
      expect(history.map((record) => record.revision)).to.deep.equal(revisions);
      expect(history.map((record) => record.document)).to.deep.equal([{ answer: 'one' }, { answer: 'two' }, { answer: 'three' }]);
      expect(history.at(-1)).to.deep.equal(await store.load('intake/1'));
      expect(new Set(revisions)).to.have.property('size', 3);
    });

    it('keeps nothing of a save on an older revision, and gives both sides to merge', async () => {
      const store = open();
      const first = saved(await save(store, [set('/a', 1)]));
      saved(await save(store, [set('/b', 1)], { revision: first.revision }));
      const { current, base } = conflict(await save(store, [set('/a', 2)], { revision: first.revision }));
      expect(base?.document).to.deep.equal({ a: 1 });
      expect(current.document).to.deep.equal({ a: 1, b: 1 });
      expect(await store.load('intake/1')).to.deep.equal(current);
      expect(await store.history('intake/1')).to.have.length(2);
    });

    it('takes a new document for a conflict where there already is one', async () => {
      const store = open();
      saved(await save(store, [set('/a', 1)]));
      const { current, base } = conflict(await save(store, [set('/a', 2)]));
      expect(base).to.equal(undefined);
      expect(current.document).to.deep.equal({ a: 1 });
    });

    it('takes a revision it does not have for a conflict without a base', async () => {
      const store = open();
      saved(await save(store, [set('/a', 1)]));
      expect(conflict(await save(store, [set('/a', 2)], { revision: 'elsewhere' })).base).to.equal(undefined);
    });

    it('refuses changes on a document that is not there any more', async () => {
      const error = await rejection(save(open(), [set('/a', 2)], { revision: 'gone' }));
      expect(error).to.have.property('code', 'absent');
    });

    it('lets the revision stand when nothing changed', async () => {
      const store = open();
      const { revision } = saved(await save(store, [set('/a', 1)]));
      expect(saved(await save(store, [], { revision })).revision).to.equal(revision);
      expect(saved(await save(store, [change('/a', 1, 1)], { revision })).revision).to.equal(revision);
      expect(await store.history('intake/1')).to.have.length(1);
    });

    it('makes a revision when only the definition is another', async () => {
      const store = open();
      const { revision } = saved(await save(store, [set('/a', 1)]));
      expect(saved(await save(store, [], { revision, definition: newer })).revision).not.to.equal(revision);
      expect((await store.history('intake/1')).map((record) => record.definition)).to.deep.equal([intake, newer]);
    });

    it('says of an amendment what it puts right, why, by whom and when', async () => {
      const store = open();
      const { revision } = saved(await save(store, [set('/level', 'A1')]));
      const amendment = { of: revision, reason: 'verkeerd overgenomen', author: 'r. de vries', date: '2026-03-02' };
      saved(await save(store, [change('/level', 'A1', 'A2')], { revision, amendment }));
      expect((await store.load('intake/1'))?.amendment).to.deep.equal(amendment);
    });

    it('refuses an amendment of a revision that never was', async () => {
      const store = open();
      const { revision } = saved(await save(store, [set('/a', 1)]));
      const amendment = { of: 'never', reason: 'x', author: 'y', date: '2026-03-02' };
      expect(await rejection(save(store, [], { revision, amendment }))).to.be.instanceOf(RangeError);
    });

    it('keeps all changes or none', async () => {
      const store = open();
      const { revision } = saved(await save(store, [set('/a', 'text')]));
      expect(await rejection(save(store, [set('/b', 1), set('/a/b', 1)], { revision }))).to.be.instanceOf(RangeError);
      expect((await store.load('intake/1'))?.document).to.deep.equal({ a: 'text' });
    });

    it('holds on to what it was given when the caller changes it afterwards', async () => {
      const store = open();
      const row = { id: 'x', text: 'as saved' };
      saved(await save(store, [set('/rows', [row])]));
      row.text = 'changed later';
      expect((await store.load('intake/1'))?.document).to.deep.equal({ rows: [{ id: 'x', text: 'as saved' }] });
    });
  });
}

function save(store: Store, changes: readonly Change[], options: Partial<SaveOptions> = {}): Promise<Saved | Conflict> {
  return store.save('intake/1', changes, { definition: intake, ...options });
}

function change(pointer: string, from: Json | undefined, to: Json | undefined): Change {
  return { pointer, from, to };
}

function set(pointer: string, to: Json): Change {
  return change(pointer, undefined, to);
}

function saved(result: Saved | Conflict): Saved {
  if ('conflict' in result) throw new Error('expected it to be saved, got a conflict');
  return result;
}

function conflict(result: Saved | Conflict): Conflict {
  if (!('conflict' in result)) throw new Error('expected a conflict, it was saved');
  return result;
}
