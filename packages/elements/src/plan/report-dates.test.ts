import { expect } from '@open-wc/testing';
import { Definition, type Json, type JsonObject } from '@wegwijs/definition';
import type { DossierRecord } from '@wegwijs/definition/dossier';
import { Form, type Leaf } from '@wegwijs/form';
import { datedHoles } from '../fields/dated-holes.ts';
import { voiceOf } from '../island/voices.ts';
import type { Said } from '../scene.ts';
import { nlFindings } from '../words/nl-findings.ts';
import type { PlanDocument } from './plan-document.ts';
import { reportDates, told } from './report-dates.ts';
import { file } from './sharing/show.suite.ts';

const today = '2027-12-01';
const recordOf = (version: number, document: JsonObject): DossierRecord => ({
  ...{ id: `d${version}`, kind: 'pipDecision', document, revision: 'r', savedAt: '2026-03-02T09:00:00.000Z' },
  definition: { id: 'pipDecision', version: '1.0.0', digest: '' },
});

describe('dates of a decision that do not fit', () => {
  let definition: Definition;
  before(async () => {
    definition = new Definition(await file('/schemas/national/pipDecision.definition.json'));
  });

  const dated = (pip: JsonObject, route: string, pvt: JsonObject = {}) => {
    const first = { pip: { version: 1, date: '2026-03-02', initialDate: '2026-03-02' }, route: { type: 'b1' } };
    const document: Json = { pip: { version: 2, initialDate: '2026-03-02', ...pip }, route: { type: route }, pvt };
    const record = recordOf(2, document);
    const form = new Form(definition, { value: document, today, newId: () => 'new', role: 'caseManager' });
    const shown = { definition, form, versions: [recordOf(1, first), record], record, id: record.id } as unknown as PlanDocument;
    reportDates(shown, today);
    reportDates(shown, today);
    const at = (pointer: string) =>
      form.field(pointer)!.shown.value.map(({ code, params }) => `${code} ${Object.values(params).join(' ')}`);
    return { form, document, date: at('/pip/date'), planned: at('/pvt/plannedBefore') };
  };

  it('are told at the question, once, with the rule, and stay as they are', () => {
    const { form, document, date, planned } = dated({ date: '2026-03-01' }, 'b1', { plannedBefore: '2029-03-04' });
    expect(date).to.have.length(1);
    expect(date[0]).to.contain('2026-03-02').and.to.contain('Wet inburgering 2021, art. 11');
    expect(planned).to.have.length(1);
    expect(planned[0]).to.contain('2029-03-03').and.to.contain('Wet inburgering 2021, art. 11');
    expect(form.value).to.equal(document);
  });

  it('are told in the row where they stand, and no more once another date was put right', () => {
    const place = { id: 'a', from: '2027-03-02', to: '2027-03-01' };
    const value = { pip: { initialDate: '2026-03-02' }, route: { type: 'b1' }, map: { practice: [place] } };
    const form = new Form(definition, { value, today, newId: () => 'new', role: 'caseManager' });
    const shown = { definition, form, versions: [], record: undefined, id: 'd' } as unknown as PlanDocument;
    const codes = () => form.field('/map/practice/0/to')!.shown.value.map(({ code }) => code);
    const at = reportDates(shown, today);
    expect(codes()).to.deep.equal(['date.before']);
    (form.field('/map/practice/0/from') as Leaf).set('2027-02-01');
    reportDates(shown, today, at);
    expect(codes()).to.deep.equal([]);
  });

  it('have words for each, in which a date is written as people write it', () => {
    for (const code of told) expect(nlFindings).to.have.property(`problem.${code}`);
    const params = { date: '2026-03-02', until: '2026-03-01' };
    const spoken = (language: string) => datedHoles({ voice: voiceOf(definition, language, undefined), second: undefined }, params)['date'];
    expect((['nl', 'ar'] as const).map((language) => (spoken(language) as Said).first?.text)).to.deep.equal([
      '2 maart 2026',
      new Intl.DateTimeFormat('ar', { dateStyle: 'long' }).format(new Date(2026, 2, 2)), // in the digits of the browser
    ]);
  }); // prettier-ignore

  it('include a change of route after 18 months, but not from education to B1', () => {
    expect(dated({ date: '2027-09-04' }, 'z').date[0]).to.contain('2027-09-03');
    expect([dated({ date: '2027-09-03' }, 'z').date, dated({ date: '2027-09-04' }, 'b1').date]).to.deep.equal([[], []]);
  });
});
