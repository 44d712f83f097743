import { expect } from '@open-wc/testing';
import { at, type Json, type JsonObject } from '@wegwijs/definition';
import type { DossierRecord } from '@wegwijs/definition/dossier';
import { button, control, once, press, text, title, toldApart, type } from '../island/show.suite.ts';
import type { WegwijsEventMap } from '../island/events.ts';
import { having, record, showEditor } from './show-editor.suite.ts';
import type { WegwijsPipEditor } from './wegwijs-pip-editor.ts';
import { waitUntil } from '../island/wait.suite.ts';

type Detail<T extends keyof WegwijsEventMap> = WegwijsEventMap[T]['detail'];

const draft = having('pip', 'status', 'draft');
const root = (element: WegwijsPipEditor) => element.shadowRoot as ShadowRoot;
const parts = (element: WegwijsPipEditor) =>
  [...root(element).querySelectorAll('.view')].map((one) => (one as HTMLElement).innerText);

/** Fills in a control of the editor by its id, as a person does. */
function fill(element: WegwijsPipEditor, id: string, value: string): void {
  (root(element).getElementById(id) as HTMLInputElement).value = value;
}

/** All changes that the page hears of. */
function heard(element: WegwijsPipEditor): Detail<'wegwijs-change'>[] {
  const all: Detail<'wegwijs-change'>[] = [];
  element.addEventListener('wegwijs-change', ({ detail }) => all.push(detail));
  return all;
}

describe('the editor of the PIP', () => {
  let decision: DossierRecord;
  let plan: DossierRecord;
  beforeEach(async () => {
    [decision, plan] = await Promise.all([record('pipDecision', 'b1-asylum'), record('developmentPlan', 'rich')]);
  });

  it('gives each role its own parts, and goes to the heading of the one that is chosen', async () => {
    const editor = await showEditor('caseManager', [decision, plan]);
    expect(parts(editor).slice(0, 2)).to.deep.equal(['Doelen en activiteiten', 'Besluit']);
    await press(editor, 'Besluit');
    expect([title(editor), root(editor).activeElement?.id]).to.deep.equal(['PIP: het besluit', 'page-title']);
    expect(root(editor).querySelector('.view[aria-current=page]')?.textContent.trim()).to.equal('Besluit');
    const newcomer = await showEditor('participant', [decision, plan]);
    expect(parts(newcomer)[0]).to.equal('Mijn plan');
    expect(parts(newcomer)).not.to.contain('Eerdere versies');
  });

  it('says the terms with their source, worked out from the first plan', async () => {
    const editor = await showEditor('caseManager', [decision, plan], { view: 'decision' });
    const terms = root(editor).querySelector('.terms')?.textContent.replace(/\s+/g, ' ');
    expect(terms).to.contain('21 maart 2026').and.to.contain('21 maart 2029').and.to.contain('Wet inburgering 2021, art. 11');
  });

  it('asks once more before a decision is established, and seals it then', async () => {
    const open = await record('pipDecision', 'b1-asylum', having('pip', 'status', 'discussed'));
    const editor = await showEditor('caseManager', [open, plan], { view: 'decision' });
    const changes = heard(editor);
    expect(control(editor, 'Uw contactpersoon').value).to.equal('A. Voorbeeld');
    await press(editor, 'Naar: Vastgesteld');
    expect(root(editor).activeElement?.id).to.equal('ask-step');
    expect(changes).to.deep.equal([]);
    await press(editor, 'Ja, de stand wordt: Vastgesteld');
    expect(changes.map(({ kind, id, changes: all }) => [kind, id, all])).to.deep.equal([
      ['pipDecision', 'pipDecision-1', [{ pointer: '/pip/status', from: 'discussed', to: 'established' }]],
    ]);
    expect(text(editor)).to.contain('Dit besluit is vastgesteld');
    expect([...root(editor).querySelectorAll('label')].map((one) => one.textContent.trim())).not.to.contain('Waarom deze route?');
  });

  it('says what a step waits for, with the article and the way to the place', async () => {
    const open = await record('pipDecision', 'b1-asylum', (document) =>
      having('route', 'reason', undefined)(having('pip', 'status', 'discussed')(document)),
    );
    const bare = { ...open, document: JSON.parse(JSON.stringify(open.document)) as Json };
    const editor = await showEditor('caseManager', [bare, plan], { view: 'decision' });
    const blocked = [...root(editor).querySelectorAll<HTMLDetailsElement>('.blocked')].find((one) =>
      one.textContent.includes('Vastgesteld'),
    );
    if (!blocked) throw new Error('Nothing is blocked');
    blocked.open = true;
    expect(blocked.innerText).to.contain('Waarom deze route?').and.to.contain('art.');
    [...blocked.querySelectorAll('button')].find((one) => one.textContent.includes('Waarom deze route?'))?.click();
    await waitUntil(() => root(editor).activeElement?.localName === 'textarea', 'the way leads to the field');
  });

  it('offers what the intake says, and takes it over only when a person says so', async () => {
    const intake = await record('intake', 'asylum-young-children');
    const open = await record('pipDecision', 'b1-asylum', (document) =>
      having('facts', 'targetGroup', undefined)(draft(document)),
    );
    const bare = { ...open, document: JSON.parse(JSON.stringify(open.document)) as JsonObject };
    const editor = await showEditor('caseManager', [intake, bare, plan], { view: 'decision' });
    expect(root(editor).querySelector('.known')?.textContent).to.contain('Asielstatushouder');
    expect(root(editor).querySelector('.known')?.textContent).to.contain('Bron: Brede intake');
    const changes = heard(editor);
    await press(editor, 'Dit klopt, overnemen');
    await waitUntil(() => changes.length > 0, 'the page hears of it');
    const told = Object.fromEntries(changes.flatMap((one) => one.changes).map(({ pointer, to }) => [pointer, to]));
    expect(told['/facts/targetGroup']).to.equal('asylum-status-holder');
    expect(told['/about/facts.targetGroup']).to.deep.include({ source: { kind: 'intake', revision: 'r1' }, by: 'caseManager' });
  });

  it('says of what differs which fact would be taken over', async () => {
    const intake = await record('intake', 'asylum-young-children');
    const open = await record('pipDecision', 'b1-asylum', draft);
    const editor = await showEditor('caseManager', [intake, open, plan], { view: 'decision' });
    const offered = toldApart(root(editor), '[data-act=replace]');
    expect(offered.length).to.be.greaterThan(1);
    expect(new Set(offered).size).to.equal(offered.length);
    expect(offered[0]).to.match(/^Dit overnemen in het plan, .+/);
  });

  it('puts a typing error right with a reason and a name, and changes nothing before that', async () => {
    const editor = await showEditor('caseManager', [decision, plan], { view: 'decision' });
    const changes = heard(editor);
    await waitUntil(() => root(editor).querySelector('.sealed summary'), 'it asks first');
    root(editor).querySelector<HTMLElement>('.sealed summary')?.click();
    await press(editor, 'Verbetering beginnen');
    expect(root(editor).activeElement?.id).to.equal('correct-reason');
    fill(editor, 'correct-reason', 'De naam was fout.');
    await press(editor, 'Verbetering beginnen');
    const name = root(editor).activeElement;
    expect([name?.id, name?.getAttribute('aria-invalid')], 'what still lacks').to.deep.equal(['correct-author', 'true']);
    expect(root(editor).getElementById('correct-reason')?.getAttribute('aria-invalid')).to.equal(null);
    expect(root(editor).querySelector('.sealed')?.textContent).to.contain('Waarom verbetert u dit?').and.not.to.contain('intake');
    fill(editor, 'correct-reason', 'De naam was fout.');
    fill(editor, 'correct-author', 'J. Jansen');
    await press(editor, 'Verbetering beginnen');
    await type(editor, 'Uw contactpersoon', 'B. Voorbeeld');
    expect(changes).to.deep.equal([]);
    const told = once<Detail<'wegwijs-correct'>>(editor, 'wegwijs-correct');
    await press(editor, 'Verbetering bewaren');
    const { changes: put, amendment } = await told;
    expect(put).to.deep.equal([{ pointer: '/pip/contactName', from: 'A. Voorbeeld', to: 'B. Voorbeeld' }]);
    expect(amendment).to.deep.equal({ of: 'r1', reason: 'De naam was fout.', author: 'J. Jansen', date: '2026-11-22' });
    expect(text(editor)).to.contain('B. Voorbeeld').and.to.contain('De verbetering is bewaard');
  });

  it('begins a new decision with a reason: the next number, the first date kept, what was signed left out', async () => {
    const editor = await showEditor('caseManager', [decision, plan], { view: 'decision' });
    await press(editor, 'Nieuw besluit beginnen');
    expect([...root(editor).querySelectorAll('.sealed .message')].at(-1)?.textContent).to.contain('Kies waarom');
    fill(editor, 'new-reason', 'route-switch');
    const told = once<Detail<'wegwijs-version'>>(editor, 'wegwijs-version');
    await press(editor, 'Nieuw besluit beginnen');
    const { document } = await told;
    const said = (pointer: string) => at(document, pointer);
    expect([said('/pip/version'), said('/pip/status'), said('/pip/changeReason')]).to.deep.equal([2, 'draft', 'route-switch']);
    expect([said('/pip/initialDate'), said('/pip/date'), said('/sign')]).to.deep.equal(['2026-03-20', '2026-11-22', undefined]);
  });

  it('shows the versions with what differs in plain words', async () => {
    const second: DossierRecord = {
      ...decision,
      id: 'pipDecision-2',
      savedAt: '2026-11-01T10:00:00Z',
      document: having('route', 'hoursPerWeek', 16)(having('pip', 'version', 2)(decision.document as JsonObject)),
    };
    const editor = await showEditor('caseManager', [decision, second, plan], { view: 'history' });
    const versions = [...root(editor).querySelectorAll<HTMLDetailsElement>('.versions > details')];
    versions.forEach((one) => (one.open = true));
    expect(versions.map((one) => one.querySelector('summary')?.innerText)).to.deep.equal([
      'Versie 2, bewaard op 1 november 2026 om 11:00',
      'Versie 1, bewaard op 1 oktober 2026 om 12:00',
    ]);
    expect(versions[0]?.innerText).to.contain('Lesuren per week').and.to.contain('16');
  });

  it('collects what is edited in one open revision, and asks one note when that is done', async () => {
    const editor = await showEditor('caseManager', [decision, plan], { view: 'plan' });
    const changes = heard(editor);
    expect(text(editor)).not.to.contain('U stelt het plan bij');
    await type(editor, 'Afspraak over school van de kinderen', 'Elke maand een gesprek.');
    await waitUntil(() => text(editor).includes('U stelt het plan bij'), 'a revision is open');
    const rows = () => changes.flatMap((one) => one.changes).filter(({ pointer }) => pointer.startsWith('/revisions'));
    expect(rows().length).to.be.greaterThan(0);
    const before = rows().length;
    await type(editor, 'Afspraak over school van de kinderen', 'Elke week een gesprek.');
    await editor.updateComplete;
    expect(rows().length, 'one revision for all of it').to.equal(before);
    button(editor, 'Klaar met bijstellen').click();
    expect(root(editor).querySelector('.revision .message')?.textContent).to.contain('Schrijf kort');
    fill(editor, 'revision-note', 'School vaker spreken.');
    await press(editor, 'Klaar met bijstellen');
    expect(text(editor)).not.to.contain('U stelt het plan bij');
    expect(JSON.stringify(rows().at(-1)?.to))
      .to.contain('School vaker spreken.')
      .and.to.contain('2026-11-22');
  });

  it('takes over what somebody else entered, and keeps what stands in a field', async () => {
    const editor = await showEditor('caseManager', [decision, plan], { view: 'plan' });
    const told = heard(editor);
    editor.records = [
      decision,
      { ...plan, revision: 'r2', document: having('family', 'schoolContact', 'Van een ander.')(plan.document as JsonObject) },
    ];
    await editor.updateComplete;
    await waitUntil(() => control(editor, 'Afspraak over school van de kinderen').value === 'Van een ander.', 'it is there');
    expect(told).to.deep.equal([]);
  });
});
