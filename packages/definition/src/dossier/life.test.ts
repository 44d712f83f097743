import { expect } from '@open-wc/testing';
import { decision, decisionSchema, recordOf } from '../../test/decision.ts';
import { Definition } from '../definition.ts';
import type { Json, JsonObject } from '../json.ts';
import { correct, mayCorrect } from './correct.ts';
import { mayChange } from './may-change.ts';
import { nextVersion } from './next-version.ts';
import { openVersion, versionsOf } from './record.ts';
import { mayStep, stepsOf } from './steps.ts';

const today = '2026-03-02';
const pip = (parts: JsonObject): JsonObject => ({ pip: { date: today, initialDate: today, ...parts } });
const settled: JsonObject = {
  ...pip({ status: 'established', version: 1, route: 'b1' }),
  goals: [{ id: 'g1', what: 'Fietsen', done: false }],
  sign: { on: '2026-03-01' },
  about: { 'pip.route': { by: 'caseManager' }, 'sign.on': { by: 'participant' } },
};
const goal = { id: 'g1', what: 'Fietsen', done: false };

describe('a step', () => {
  const cases: [what: string, document: JsonObject, to: string, codes: string[]][] = [
    ['whose condition holds is taken', pip({ opinion: ['x'] }), 'discussed', []],
    ['whose condition does not hold is not', pip({ opinion: [] }), 'discussed', ['step.condition']],
    ['that needs all that completion needs', { pip: {} }, 'established', ['step.condition', 'step.incomplete']],
    ['to a state that cannot come now', pip({}), 'ended', ['step.order']],
    ['to a state that there is not', pip({}), '__proto__', ['step.unknown']],
    ['from a state that there is not', pip({ status: 'x' }), 'discussed', ['step.order']],
    ['without a condition is taken', settled, 'ended', []],
  ];
  for (const [what, document, to, codes] of cases) {
    it(what, () => expect(mayStep(decision, document, to, { today }).findings.map(({ code }) => code)).to.deep.equal(codes));
  }

  it('names what its condition reads', () => {
    const [first] = stepsOf(decision, {}, { today });
    expect([first?.to, first?.allowed, first?.findings[0]?.params['fields']]).to.deep.equal([
      'discussed',
      false,
      ['pip.opinion'],
    ]);
  });
});

describe('a settled document', () => {
  const cases: [what: string, parts: JsonObject, refused: string[]][] = [
    ['stays as it is', {}, []],
    ['lets nothing of it change', { ...pip({ status: 'established', version: 1, route: 'z' }) }, ['sealed /pip/route']],
    ['lets nothing be taken out', { pip: { status: 'established' } }, ['/version', '/initialDate', '/date', '/route'].map((way) => `sealed /pip${way}`)],
    ['lets what is open change', { sign: { on: '2026-03-02' }, goals: [{ ...goal, done: true }] }, []],
    ['lets nothing else change in a row', { goals: [{ ...goal, what: 'Zwemmen' }] }, ['sealed /goals/0/what']],
    ['lets no row come', { goals: [goal, { id: 'g2' }] }, ['sealed /goals']],
    ['lets nothing unknown come', { other: 1 }, ['sealed /other']],
    ['lets anybody say that something is not right', { about: { 'pip.route': { by: 'caseManager', disputed: { by: 'participant' } }, 'sign.on': { by: 'participant' } } }, []],
    ['keeps who said what', { about: { 'pip.route': { by: 'other' }, 'sign.on': { by: 'other' } } }, ['sealed /about/pip.route']],
  ]; // prettier-ignore
  for (const [what, parts, refused] of cases) {
    it(what, () => {
      const { refusals, allowed } = mayChange(decision, settled, { ...settled, ...parts }, { today });
      expect(refusals.map(({ code, pointer }) => `${code} ${pointer}`)).to.have.members(refused);
      expect(allowed).to.equal(refused.length === 0);
    });
  }

  it('takes a step that may be, and no other', () => {
    const to = (status: Json) => mayChange(decision, settled, { ...settled, pip: { ...(settled['pip'] as JsonObject), status } }, { today });
    expect([to('ended').allowed, to('draft').findings.map(({ code }) => code), to(7).allowed]).to.deep.equal([true, ['step.order'], false]);
  }); // prettier-ignore

  it('takes two steps in one change where each may be, and nothing is sealed in between', () => {
    const discussed = { ...settled, ...pip({ status: 'discussed' }) };
    expect(mayStep(decision, settled, 'established', { today, from: 'discussed' }).allowed).to.equal(false);
    expect(mayChange(decision, discussed, settled, { today })).to.deep.equal({ allowed: true, refusals: [], findings: [] });
    const undated = { ...settled, pip: { status: 'established', version: 1, route: 'b1' } };
    expect(mayChange(decision, discussed, undated, { today }).allowed).to.equal(false);
    const ended = { ...settled, ...pip({ status: 'ended' }) };
    expect(mayChange(decision, { ...settled, ...pip({}) }, ended, { today }).findings.map(({ code }) => code)).to.deep.equal([
      'step.order',
    ]);
  });

  it('does not begin settled', () => {
    const { findings } = mayChange(decision, undefined, { pip: { status: 'established' } }, { today });
    expect(findings.map(({ code }) => code)).to.include('step.condition');
  });

  it('is put right by a correction with a reason, beside the record that was wrong', () => {
    const record = recordOf('decision', 'd1', settled);
    const why = { reason: 'typefout', author: 'r', date: today };
    const after = { ...settled, pip: { ...(settled['pip'] as JsonObject), route: 'z' } };
    const { changes, amendment, refusals } = correct(decision, record, after, why);
    expect([changes, amendment, refusals]).to.deep.equal([
      [{ pointer: '/pip/route', from: 'b1', to: 'z' }],
      { of: 'd1.1', ...why },
      [],
    ]);
    const codes = (document: Json, reason = 'x') =>
      correct(decision, record, document, { ...why, reason }).refusals.map(({ code }) => code);
    expect(codes({ ...settled, pip: { ...(settled['pip'] as JsonObject), initialDate: '2026-01-01' } })).to.deep.equal(['once']);
    expect(codes({ ...settled, pip: { ...(settled['pip'] as JsonObject), status: 'draft' } })).to.deep.equal(['sealed']);
    expect(codes(after, ' ')).to.deep.equal(['reason']);
  });
});

describe('a correction', () => {
  const said = { caseManager: 'edit', participant: 'view', incomeOfficer: 'edit' };
  const { pip } = decisionSchema['properties'] as { pip: JsonObject };
  const fields = pip['properties'] as { [name: string]: JsonObject };
  const status = { ...fields['status'], 'x-access': said, 'x-by': ['caseManager', 'system'] };
  const route = { ...fields['route'], 'x-access': { ...said, participant: 'edit' } };
  const own = { ...pip, properties: { ...fields, status, route } };
  const definition = new Definition({ ...decisionSchema, properties: { ...(decisionSchema['properties'] as JsonObject), pip: own } });
  const after = { ...settled, pip: { ...(settled['pip'] as JsonObject), route: 'z' } };

  for (const [role, codes] of [['caseManager', []], ['participant', ['role']], ['incomeOfficer', ['role']], ['stranger', ['role']], [undefined, []]] as const)
    it(`by ${role ?? 'who has no role'} is ${codes.length === 0 ? 'made' : 'refused: only who settles a decision puts it right'}`, () => {
      const { refusals } = correct(definition, recordOf('decision', 'd1', settled), after, { reason: 'x', author: 'r', date: today, role });
      expect(refusals.map(({ code }) => code)).to.deep.equal(codes);
      expect(mayCorrect(definition, role)).to.equal(codes.length === 0);
    });
}); // prettier-ignore

describe('a next version', () => {
  const next = nextVersion(decision, settled, { reason: 'route-switch', date: '2026-09-01', newId: () => 'd2' });
  const document = next.document as JsonObject;

  it('is open, has a number, a date and a reason of its own, and the first date', () => {
    expect([next.id, document['pip']]).to.deep.equal([
      'decision.d2',
      { date: '2026-09-01', initialDate: today, status: 'draft', version: 2, route: 'b1', changeReason: 'route-switch' },
    ]);
    expect(document['goals']).to.deep.equal(settled['goals']);
  });

  it('leaves out what belongs to one version alone, and what is known about it', () => {
    expect(document).not.to.have.property('sign');
    expect(document['about']).to.deep.equal({ 'pip.route': { by: 'caseManager' } });
  });

  it('keeps the first date for ever, but in a first version it may be put right', () => {
    const other = { ...document, pip: { ...(document['pip'] as JsonObject), initialDate: '2026-01-01' } };
    expect(mayChange(decision, document, other, { today, earlier: settled }).refusals.map(({ code }) => code)).to.deep.equal(['once']);
    expect(mayChange(decision, document, other, { today }).allowed).to.equal(true);
  }); // prettier-ignore

  it('is the one that is edited', () => {
    const records = [recordOf('decision', 'd2', document), recordOf('decision', 'd1', settled), recordOf('talk', 't', {})];
    expect(versionsOf(decision, records).map(({ id }) => id)).to.deep.equal(['d1', 'd2']);
    expect(openVersion(decision, records)?.id).to.equal('d2');
    expect(openVersion(decision, records.slice(1))).to.equal(undefined);
  });
});
