import { expect } from '@open-wc/testing';
import { changed, field, schemaOf } from '../../test/change.ts';
import { law } from '../../test/law.ts';
import type { Draft } from '../store.ts';
import { migrateDraft } from './migrate-draft.ts';

const name = { id: 'law', version: '2027.1.0', digest: 'd' };
const draft: Draft = {
  format: 1,
  definition: { id: 'law', version: '2026.1.0', digest: 'a' },
  value: { open: { pet: 'cat', rows: [{ id: '1' }, { id: '2' }] } },
  typed: { '/open/years': 'abc', '/open/rows/1/name': 'A', '/test/date': '2026-0' },
  place: { page: 'open', pointer: '/open/rows/1/name' },
  base: 'r1',
};

describe('a draft of another version', () => {
  it('is the same for the same version, but for what the version is called', () => {
    expect(migrateDraft(draft, law, law, name)).to.deep.equal({ draft: { ...draft, definition: name }, leftovers: [] });
  });

  it('brings what was half typed, and the person, to where the fields are now', () => {
    const next = changed(law, {
      [field('open.years')]: undefined,
      [field('test.age')]: schemaOf(law, 'open.years'),
      '/properties/open/properties/rows/items/properties/name': undefined,
      '/properties/open/properties/rows/items/properties/called': { 'x-id': 'open.rows.name', type: 'string' },
    });
    const { draft: made, leftovers } = migrateDraft(draft, law, next, name);
    expect(made.typed).to.deep.equal({ '/test/age': 'abc', '/open/rows/1/called': 'A', '/test/date': '2026-0' });
    expect(made.place).to.deep.equal({ page: 'open', pointer: '/open/rows/1/called' });
    expect(made.base).to.equal('r1');
    expect(leftovers).to.deep.equal([]);
  });

  it('keeps a half-typed text that has no place any more, and tells it', () => {
    const { draft: made, leftovers } = migrateDraft(draft, law, changed(law, { [field('open.years')]: undefined }), name);
    expect(made.typed).to.deep.equal(draft.typed);
    expect(leftovers.map(({ pointer, reason, kept }) => [pointer, reason, kept])).to.deep.equal([['/open/years', 'gone', true]]);
  });

  it('follows a section that goes on under another id', () => {
    const next = changed(law, {
      '/properties/open/x-id': 'free',
      '/x-history': [{ since: '2027.1.0', from: ['open'], to: ['free'] }],
    });
    expect(migrateDraft(draft, law, next, name).draft.place?.page).to.equal('free');
  });
});
