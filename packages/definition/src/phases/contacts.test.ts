import { expect } from '@open-wc/testing';
import { contactsIn, withContact } from './contacts.ts';

const known = (actor: string, person?: string) => ({ actor, known: true, person });

describe('whom a person knows', () => {
  it('is added once and said otherwise in place, with all that stands beside it kept', () => {
    const first = withContact({ track: { began: '2026-01-12' } }, known('x.gp'), 'c1');
    const both = withContact(first, known('x.bank', 'Mevrouw in dit voorbeeld'), 'c2');
    const other = withContact(both, { actor: 'x.gp', known: false, person: undefined }, 'c3');
    expect(other).to.deep.equal({
      track: { began: '2026-01-12' },
      contacts: {
        items: [
          { id: 'c1', actor: 'x.gp', known: false },
          { id: 'c2', actor: 'x.bank', known: true, person: 'Mevrouw in dit voorbeeld' },
        ],
      },
    });
    expect(withContact(other, known('x.bank', ''), 'c4')['contacts']).to.have.nested.property('items[1]').that.deep.equals({ id: 'c2', actor: 'x.bank', known: true }); // prettier-ignore
  });

  it('is read whatever a document holds', () => {
    for (const odd of [undefined, null, [], { contacts: 1 }, { contacts: { items: {} } }])
      expect(contactsIn(odd).size).to.equal(0);
    const items = [
      null,
      { actor: 7 },
      { id: 'a', actor: '__proto__', known: 'yes' },
      { id: 'b', actor: '__proto__', known: true },
    ];
    expect([...contactsIn({ contacts: { items } }).values()]).to.deep.equal([
      { actor: '__proto__', known: false, person: undefined },
    ]);
  });
});
