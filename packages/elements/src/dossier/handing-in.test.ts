import { expect, fixture } from '@open-wc/testing';
import type { Finding } from '@wegwijs/definition';
import type { DossierRecord } from '@wegwijs/definition/dossier';
import '../define.ts';
import { waitUntil } from '../island/wait.suite.ts';
import { record } from '../plan/show-editor.suite.ts';

const definitions = Object.fromEntries(
  ['intake', 'pipDecision', 'developmentPlan', 'phases', 'evaluation'].map((kind) => [
    kind,
    `/schemas/published/assen/${kind}.json`,
  ]),
);

/** What a page may hand in by mistake, with the places that are told of it; right ones stand among them. */
type Case = readonly [what: string, given: (right: DossierRecord) => unknown, places: readonly string[]];

const records: readonly Case[] = [
  ['no list', () => ({}), ['']],
  ['a word', () => 'records', ['']],
  ['nothing in a list', (right) => [null, right], ['/0']],
  ['a document without a name', (right) => [right, { ...right, id: undefined }], ['/1/id']],
  ['a document of no kind', (right) => [right, { ...right, id: 'b', kind: 5 }], ['/1/kind']],
  ['a document that is not there', (right) => [right, { ...right, id: 'b', document: undefined }], ['/1/document']],
  ['a document of no definition', (right) => [{ ...right, id: 'b', definition: 'plan' }, right], ['/0/definition']],
  ['a document of no revision', (right) => [right, { ...right, id: 'b', revision: 1 }], ['/1/revision']],
];
const dossiers: readonly Case[] = [
  ['no list', () => 5, ['']],
  ['nothing in a list', (right) => [null, { id: 'a', records: [right] }], ['/0']],
  ['a dossier without documents', (right) => [{ id: 'b' }, { id: 'a', records: [right] }], ['/0/records']],
  ['nothing among its documents', (right) => [{ id: 'a', records: [null, right] }], ['/0/records/0']],
];
const counted: readonly Case[] = [
  ['no list', () => 5, ['']],
  ['nothing in a list', (right) => [null, [right]], ['/0']],
  ['nothing among its documents', (right) => [[right, null]], ['/0/1']],
];
const cell = { people: 50, value: 0.4 };
const told = { indicator: 'national.kpi-work', on: '2026-06-01', total: cell, groups: {}, withheld: false };
const figures: readonly Case[] = [
  ['no set', () => 5, ['']],
  ['a set of no day', () => ({ by: { '': [told] } }), ['/on']],
  ['a set without figures', () => ({ on: '2026-06-01' }), ['/by']],
  ['no list of figures', () => ({ on: '2026-06-01', by: { '': 5, route: [told] } }), ['/by/']],
  ['nothing among the figures', () => ({ on: '2026-06-01', by: { '': [null, told] } }), ['/by//0']],
  ['a figure that is a word', () => ({ on: '2026-06-01', by: { '': [told, { ...told, total: 'veel' }] } }), ['/by//1/total']],
  ['groups that are none', () => ({ on: '2026-06-01', by: { '': [told, { ...told, groups: { a: 5 } }] } }), ['/by//1/groups']],
];

const widgets: readonly (readonly [tag: string, property: string, cases: readonly Case[], set: object])[] = [
  ['wegwijs-dossier', 'records', records, { viewerRole: 'caseManager' }],
  ['wegwijs-pip-editor', 'records', records, { viewerRole: 'caseManager' }],
  ['wegwijs-phase-tracker', 'records', records, { viewerRole: 'caseManager' }],
  ['wegwijs-evaluation-checklist', 'records', records, { viewerRole: 'caseManager' }],
  ['wegwijs-due-table', 'dossiers', dossiers, { viewerRole: 'caseManager' }],
  ['wegwijs-evaluation-checklist', 'dossiers', counted, { viewerRole: 'policyOfficer', records: [] }],
  ['wegwijs-evaluation-checklist', 'figures', figures, { viewerRole: 'policyOfficer', records: [] }],
];

/** What stands there while something still comes. */
const isThere = (shown: Element): boolean =>
  shown.localName === 'wegwijs-dossier'
    ? (shown.shadowRoot?.querySelector('wegwijs-dossier-bar') ?? undefined) !== undefined
    : /\S/.test(shown.shadowRoot?.querySelector('h2, .notice')?.textContent ?? '');

describe('what a page hands in by mistake', () => {
  for (const [tag, property, cases, set] of widgets)
    for (const [what, given, places] of cases)
      it(`${tag} says where it is, and shows the rest: ${property}, ${what}`, async () => {
        const found: Finding[] = [];
        const widget = document.createElement(tag);
        widget.addEventListener('wegwijs-finding', ({ detail }) => found.push(...detail.findings));
        const value = given(await record('developmentPlan', 'rich'));
        const before = JSON.stringify(value);
        Object.assign(widget, { definitions, today: '2026-11-22', consents: true, ...set, [property]: value });
        await fixture(widget);
        await waitUntil(() => isThere(widget), 'it shows something');
        const shapes = found.filter(({ code }) => code === 'handed-in.shape');
        expect(shapes.map(({ path }) => path)).to.deep.equal(places);
        expect(JSON.stringify(value), 'it is left as it is').to.equal(before);
      });

  it('shows no table where there are no figures to show', async () => {
    const officer = document.createElement('wegwijs-evaluation-checklist');
    Object.assign(officer, { definitions, records: [], viewerRole: 'policyOfficer', figures: { on: 5 } });
    await fixture(officer);
    await waitUntil(() => isThere(officer));
    expect(officer.shadowRoot?.querySelector('table')?.localName).to.equal(undefined);
    expect(officer.shadowRoot?.textContent).to.contain('Er is nog niets om te laten zien.');
  });
});
