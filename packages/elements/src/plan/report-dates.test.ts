import { expect } from '@open-wc/testing';
import { Definition, type Json, type JsonObject } from '@wegwijs/definition';
import type { DossierRecord } from '@wegwijs/definition/dossier';
import { Form } from '@wegwijs/form';
import type { PlanDocument } from './plan-document.ts';
import { reportDates } from './report-dates.ts';
import { nlEditor } from '../words/nl-editor.ts';
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

  const told = (pip: JsonObject, route: string, pvt: JsonObject = {}) => {
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

  it('have words of their own in every language', async () => {
    const codes = [
      'decision.order',
      'decision.same-date',
      'decision.same-version',
      'decision.term',
      'deadline.passed',
      'reference.broken',
    ];
    const dutch: { readonly [key: string]: string } = nlEditor;
    const holes = (text = '') => (text.match(/\{\w+\}/g) ?? []).sort();
    for (const language of ['en', 'ar', 'ti']) {
      const words = (await file(`/schemas/words/${language}.json`)) as { readonly [key: string]: string };
      for (const key of codes.map((code) => `problem.${code}`))
        expect(holes(words[key]), `${language} ${key}`).to.deep.equal(holes(dutch[key]));
    }
  });

  it('are told at the question, once, with the rule, and stay as they are', () => {
    const { form, document, date, planned } = told({ date: '2026-03-01' }, 'b1', { plannedBefore: '2029-03-04' });
    expect(date).to.have.length(1);
    expect(date[0]).to.contain('2026-03-02').and.to.contain('Wet inburgering 2021, art. 11');
    expect(planned).to.have.length(1);
    expect(planned[0]).to.contain('2029-03-03').and.to.contain('Wet inburgering 2021, art. 11');
    expect(form.value).to.equal(document);
  });

  it('include a change of route after 18 months, but not from education to B1', () => {
    expect(told({ date: '2027-09-04' }, 'z').date[0]).to.contain('2027-09-03');
    expect([told({ date: '2027-09-03' }, 'z').date, told({ date: '2027-09-04' }, 'b1').date]).to.deep.equal([[], []]);
  });
});
