import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { Json } from '../json.ts';
import { sharedGroups } from './consent.ts';
import { consentsOf, consentUntil } from './register.ts';

const today = '2026-06-20';
const row: Json = {
  id: 'c1',
  recipient: 'assen.buurtteam',
  role: 'socialGuide',
  dataGroups: ['goals', 'week'],
  given: 'yes',
  date: '2026-03-20',
  validUntil: '2027-03-20',
};
const inRegister = (...rows: Json[]): Json => ({ register: { consents: rows } });
const groups = (changes: { readonly [key: string]: Json }, on = today) =>
  sharedGroups({ role: 'socialGuide', consents: consentsOf(inRegister({ ...row, ...changes }), on), today: on });

/** What a row says, on which day it is asked, and whether it shares anything. */
const cases: readonly (readonly [says: string, changes: { readonly [key: string]: Json }, on: string, shares: boolean])[] = [
  ['was given', {}, today, true],
  ['counts on its first day', {}, '2026-03-20', true],
  ['does not count before', {}, '2026-03-19', false],
  ['counts on its last day', {}, '2027-03-20', true],
  ['has expired the day after', {}, '2027-03-21', false],
  ['was refused', { given: 'no' }, today, false],
  ['was withdrawn', { given: 'withdrawn', withdrawnOn: '2026-05-04' }, today, false],
  ['has a day of withdrawal beside a yes', { withdrawnOn: '2026-05-04' }, today, false],
  [
    'is to be withdrawn later: from the moment that is written down it counts no more',
    { withdrawnOn: '2026-12-01' },
    today,
    false,
  ],
  ['has no answer yet', { given: null }, today, false],
  ['rests on the law and not on consent', { basisNotConsent: true }, today, false],
  ['names no role', { role: null }, today, false],
  ['is of another role', { role: 'keyPerson' }, today, false],
  ['has no day', { date: 'toen' }, today, false],
  ['has a day that does not exist', { date: '2026-02-30' }, today, false],
  ['has an end that does not exist', { validUntil: '2027-02-30' }, today, false],
  ['has groups that are no list', { dataGroups: 'goals' }, today, false],
];

describe('a register of consents', () => {
  for (const [says, changes, on, shares] of cases)
    it(`shares ${shares ? 'its groups' : 'nothing'}: a row ${says}`, () => {
      expect(groups(changes, on)).to.deep.equal(shares ? ['goals', 'week'] : []);
    });

  it('knows the groups that a layer added by what it added', () => {
    expect(groups({ dataGroups: ['assen:vacancy', 'regio-drentsche-aa:extra-help', 'goals'] })).to.deep.equal(['assen.vacancy', 'regio-drentsche-aa.extraHelp', 'goals']); // prettier-ignore
  });

  it('lets a consent without a last day count one year', () => {
    const { validUntil, ...open } = row;
    expect(validUntil).to.equal('2027-03-20');
    const on = (day: string) => consentsOf(inRegister(open), day).length;
    expect([on('2027-03-20'), on('2027-03-21')]).to.deep.equal([2, 0]);
  });

  it('keeps what another row gives, whatever becomes of one', () => {
    const both = inRegister({ ...row, given: 'withdrawn', withdrawnOn: today }, { ...row, id: 'c2', dataGroups: ['week'] });
    expect(consentsOf(both, today).map(({ group }) => group)).to.deep.equal(['week']);
  });

  it('refuses a day that is none', () => {
    expect(() => consentsOf(inRegister(row), 'vandaag')).to.throw(RangeError);
  });

  it('reads anything at all without harm, and only a yes shares', () => {
    const answer = fc.constantFrom<Json>('yes', 'no', 'withdrawn', 1, null);
    const odd = fc.oneof(
      fc.jsonValue(),
      answer.map((given) => ({ ...row, given })),
    );
    fc.assert(
      fc.property(fc.array(odd, { maxLength: 4 }), fc.jsonValue(), (rows, other) => {
        expect(consentsOf(other as Json, today)).to.deep.equal([]);
        const yes = (rows as Json[]).filter((one) => (one as { given?: Json } | null)?.given === 'yes').length;
        expect(consentsOf(inRegister(...(rows as Json[])), today).length).to.be.at.most(2 * yes);
      }),
      { numRuns: 50 },
    );
  });
});

describe('how long a new consent counts', () => {
  it('is one year, or to the end of the term', () => {
    expect(consentUntil('2026-03-20', undefined)).to.equal('2027-03-20');
    expect(consentUntil('2026-03-20', '2029-03-20')).to.equal('2027-03-20');
    expect(consentUntil('2026-03-20', '2026-12-31')).to.equal('2026-12-31');
    expect(consentUntil('2024-02-29', 'ooit')).to.equal('2025-02-28');
  });

  it('does not end before it begins, when the term is over', () => {
    expect(consentUntil('2026-03-20', '2025-12-31')).to.equal('2027-03-20');
  });
});
