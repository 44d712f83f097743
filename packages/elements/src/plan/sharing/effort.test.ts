import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { Json, JsonObject } from '@wegwijs/definition';
import { clean } from '../../fields/axe.suite.ts';
import { toldApart } from '../../island/show.suite.ts';
import { effortView } from './effort.ts';
import { clearViews, golden, showView, text, type ShownView, type ViewOptions } from './show.suite.ts';

const show = async (name: string, options: ViewOptions = {}) =>
  showView(effortView, { documents: { developmentPlan: {}, effortLog: await golden('effortLog', name) }, ...options });
const manager = { role: 'caseManager' };
const at = (view: ShownView, pointer: string) => view.form('effortLog').field(pointer)!.value.value;
const choose = async (view: ShownView, words: string) => {
  const label = view.all('.plan-entry label').find((one) => text(one) === words);
  if (!label) throw new Error(`no choice ${words} among ${view.all('.plan-entry label').map(text).join(' | ')}`);
  label.click();
  await view.settle();
};

describe('the log of effort', () => {
  afterEach(clearViews);

  it('reads as a history, with the newcomer’s side at the step that it is about', async () => {
    const view = await show('excused-after-all');
    const steps = view.all('.plan-step').map(text);
    expect(steps).to.have.length(3);
    expect(steps[0]).to.match(/^Een uitnodiging 2 februari 2026/);
    expect(steps[1]).to.match(/Was u er\? Nee.*Ziek gemeld.*Kon u er iets aan doen\? Nee.*Ik belde 's ochtends/);
    expect(steps[2]).to.contain('Een nieuwe afspraak op 2 maart');
    await clean(view);
  });

  it('stands in the order of the days, whatever the order in which it was written', async () => {
    const steps = [
      { id: 'b', date: '2026-03-01', kind: 'talk', about: 'class' },
      { id: 'c', kind: 'warning', about: 'class' },
      { id: 'a', date: '2026-02-01', kind: 'invitation', about: 'class' },
    ];
    const view = await show('nothing-happened-yet', { documents: { developmentPlan: {}, effortLog: { log: { steps } } } });
    expect(view.all('.plan-step').map(({ dataset }) => dataset['kind'])).to.deep.equal(['invitation', 'talk', 'warning']);
  });

  it('lets the newcomer read all and add the own side, to one step', async () => {
    const view = await show('warned');
    expect(view.text()).to.contain('U mag alles lezen.');
    expect(view.text()).to.contain('Er volgt niets vanzelf');
    expect(view.all('[data-part=history] > wegwijs-plan-add button')).to.deep.equal([]);
    const tell = toldApart(view.root, '.plan-step [data-act=add]');
    expect(tell.length).to.be.greaterThan(1);
    expect(new Set(tell).size, 'each says to which step').to.equal(tell.length);
    view.all('.plan-step')[1]!.querySelector<HTMLElement>('[data-act=add]')!.click();
    await view.settle();
    await sendKeys({ type: 'De bus reed niet.' });
    await view.settle();
    expect(at(view, '/side/notes')).to.equal(undefined);
    await view.press('Klaar');
    expect(at(view, '/side/notes/0')).to.include({ about: 'e2', date: '2026-06-22', text: 'De bus reed niet.' });
    expect(text(view.all('.plan-step')[1]!)).to.contain('De bus reed niet.');
  });

  it('lets the regievoerder write down the newcomer’s side at the step that it is about', async () => {
    const view = await show('warned', manager);
    expect(view.text()).not.to.contain('Uw kant vertellen');
    const step = () => view.all('.plan-step').find(({ dataset }) => dataset['kind'] === 'warning')!;
    const [add] = [...step().querySelectorAll<HTMLElement>('[data-act=add]')];
    expect(add?.innerText.trim()).to.equal('De kant van de inburgeraar opschrijven');
    add?.click();
    await view.settle();
    await sendKeys({ type: 'De brief kwam te laat.' });
    await view.press('Klaar');
    const warning = (at(view, '/log/steps') as JsonObject[]).find(({ kind }) => kind === 'warning');
    expect(at(view, '/side/notes/0')).to.include({ about: warning?.['id'], text: 'De brief kwam te laat.' });
    expect(text(step())).to.contain('De brief kwam te laat.');
  });

  for (const role of ['participant', 'caseManager'])
    it(`has no place for a side that is of no step, once there are steps: ${role}`, async () => {
      const view = await show('warned', { role });
      expect(view.all('[data-part=side]')).to.deep.equal([]);
      clearViews();
      const empty = await show('nothing-happened-yet', { role });
      expect(empty.all('[data-part=side] [data-act=add]')).to.have.length(1);
    });

  it('keeps in sight what the newcomer says of a step that is not there', async () => {
    const effortLog = { side: { notes: [{ id: 'n', about: 'weg', text: 'Dit klopt niet.' }] } };
    const view = await show('warned', { documents: { developmentPlan: {}, effortLog } });
    expect(view.part('side')).to.contain('Dit klopt niet.');
  });

  it('speaks to the regievoerder in the tone and with the steps of the layer', async () => {
    const view = await show('warned', manager);
    for (const words of ['Bel eerst en vraag wat er was.', 'Praten, een waarschuwing, en daarna pas een besluit.']) expect(view.text()).to.contain(words); // prettier-ignore
  });

  it('adds a step that asks only what fits it, and nothing follows from it', async () => {
    const view = await show('nothing-happened-yet', manager);
    expect(view.text()).to.contain('Er staat nog niets in deze lijst.');
    await view.press('Een gebeurtenis toevoegen');
    await choose(view, 'Een afspraak of les');
    await choose(view, 'De taalles');
    await choose(view, 'Nee');
    expect(view.text()).to.contain('Was er een goede reden?');
    expect(view.text()).not.to.contain('Brief verstuurd op');
    await view.press('Klaar');
    expect(at(view, '/log/steps')).to.deep.equal([
      { id: 'new-2', date: '2026-06-22', kind: 'appointment', about: 'class', appeared: 'no' },
    ]);
  });

  it('lets the regievoerder correct what was written down', async () => {
    const view = await show('excused-after-all', manager);
    await view.press('Verbeteren', '.plan-step');
    expect(view.all('.plan-step')[0]!.querySelector('input')).not.to.equal(null);
    await view.press('Klaar', '.plan-step');
    expect(view.all('.plan-step')[0]!.querySelector('input')).to.equal(null);
  });

  /** A gemeente switches the amounts on. */
  const layer = (kind: string, schema: JsonObject): JsonObject =>
    kind === 'effortLog' ? (JSON.parse(JSON.stringify(schema).replace('"x-module":"amounts","x-present":false', '"x-module":"amounts"')) as JsonObject) : schema; // prettier-ignore
  const fined = (targetGroup?: string): Json => ({
    facts: targetGroup === undefined ? {} : { targetGroup },
    log: { steps: [{ id: 'e', date: '2026-03-01', kind: 'decision', about: 'class', amount: 250 }] },
  });

  it('never shows or asks an amount for the asylum group, also where a gemeente switched amounts on', async () => {
    const documents = (group: string) => ({ developmentPlan: {}, effortLog: fined(group) });
    const other = await show('warned', { ...manager, layer, documents: documents('family-migrant') });
    expect(other.text()).to.contain('250');
    clearViews();
    const asylum = await show('warned', { ...manager, layer, documents: documents('asylum-status-holder') });
    expect(asylum.text()).not.to.contain('250');
    expect(asylum.text()).to.contain('Bedragen staan daarom uit.');
    await asylum.press('Een gebeurtenis toevoegen');
    await choose(asylum, 'Een besluit van de gemeente');
    expect(asylum.text()).not.to.contain('Bedrag van de boete');
  });

  it('never shows or asks an amount while nobody said to which group somebody belongs', async () => {
    const view = await show('warned', { ...manager, layer, documents: { developmentPlan: {}, effortLog: fined() } });
    expect(view.text()).not.to.contain('250');
    await view.press('Een gebeurtenis toevoegen');
    await choose(view, 'Een besluit van de gemeente');
    expect(view.text()).not.to.contain('Bedrag van de boete');
  });

  it('shows nothing to a volunteer', async () => {
    const view = await show('warned', { role: 'socialGuide' });
    expect(view.all('.plan-step')).to.deep.equal([]);
    expect(view.all('button')).to.deep.equal([]);
  });
});
