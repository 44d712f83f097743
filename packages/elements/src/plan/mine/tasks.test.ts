import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { Json } from '@wegwijs/definition';
import { clean } from '../../fields/axe.suite.ts';
import { clearViews, golden, showView, text, type ShownView, type ViewOptions } from '../sharing/show.suite.ts';
import { tasksView } from './tasks.ts';

const show = async (options: ViewOptions = {}) =>
  showView(tasksView, {
    role: 'socialGuide',
    consents: ['goals'],
    documents: { developmentPlan: await golden('developmentPlan', 'rich') },
    ...options,
  });
const signals = (view: ShownView) =>
  view.form('developmentPlan').field('/signals/items')!.value.value as { [key: string]: Json }[];
const choose = async (view: ShownView, words: string) => {
  const label = view.all('.plan-entry label').find((one) => text(one) === words);
  if (!label) throw new Error(`no choice ${words}`);
  label.click();
  await view.settle();
};

describe('the tasks of who helps', () => {
  afterEach(clearViews);

  it('are the own ones alone, as practising together, with the shared goal behind each', async () => {
    const view = await show();
    expect(view.all('.task .plan-card-title').map((one) => one.textContent.trim())).to.deep.equal([
      'Huurtoeslag aanvragen',
      'Inschrijven bij een huisarts',
    ]);
    const first = text(view.all('.task')[0]!);
    expect(first).to.contain('Samen oefenen: de inburgeraar doet het zelf');
    expect(first).to.contain('Ik betaal mijn rekeningen zelf en op tijd.');
    expect(view.text()).to.contain('De inburgeraar leest uw naam in dit plan: B. Vrijwilliger');
    await clean(view);
  });

  it('show nothing of the plan that is not shared', async () => {
    const view = await show({ consents: [] });
    expect(view.text()).to.contain('Het doel hierachter is niet met u gedeeld.');
    await view.press('Iets melden of voorstellen');
    const page = view.root.textContent;
    const { goals, wishes, comments, notes } = (await golden('developmentPlan', 'rich')) as { [section: string]: { items: { text: string }[] } }; // prettier-ignore
    for (const { text: hidden } of [goals!, wishes!, comments!, notes!].flatMap(({ items }) => items))
      expect(page, hidden).not.to.contain(hidden);
    for (const hidden of ['Plek zoeken in een wandelgroep', 'C. Docent ', 'Op dinsdagmiddag', 'Gaat over doel'])
      expect(page).not.to.contain(hidden);
  });

  it('are marked done with a short reflection', async () => {
    const view = await show();
    await view.press('Gedaan');
    expect(view.form('developmentPlan').field('/tasks/items/1/doneOn')!.value.value).to.equal('2026-06-22');
    const asked = view.all('.task')[0]!.querySelector<HTMLTextAreaElement>('textarea')!;
    asked.focus();
    await sendKeys({ type: 'Zelf' });
    await view.settle();
    expect(view.form('developmentPlan').field('/tasks/items/1/reflection')!.value.value).to.equal('Zelf');
    expect(text(view.all('.task')[0]!)).not.to.contain('Wat heeft u geleerd?');
  });

  it('are those of the person that is named, where the plan names one of a role', async () => {
    const plan = {
      people: { items: [{ id: 'p1', role: 'socialGuide', name: 'Een' }] },
      tasks: {
        items: [
          { id: 'a', title: 'Van mij', owner: 'socialGuide', ownerId: 'p1' },
          { id: 'b', title: 'Van een ander', owner: 'socialGuide', ownerId: 'p9' },
          { id: 'c', title: 'Van niemand bij naam', owner: 'socialGuide' },
        ],
      },
    };
    const view = await show({ documents: { developmentPlan: plan } });
    expect(view.text()).to.contain('Van mij');
    expect(view.text()).to.contain('Van niemand bij naam');
    expect(view.text()).not.to.contain('Van een ander');
  });

  it('come with what became of a proposal', async () => {
    const view = await show();
    expect(view.part('signals')).to.contain('Zij kookt graag.');
    expect(view.part('signals')).to.contain('De plek staat nu bij de activiteiten.');
  });

  it('lets a signal be drafted, and hands it in only when the newcomer knows', async () => {
    const view = await show();
    await view.press('Iets melden of voorstellen');
    await choose(view, 'Een voorstel voor het plan');
    view.all('.plan-entry textarea')[0]!.focus();
    await sendKeys({ type: 'Rustig uur' });
    await view.settle();
    await view.press('Versturen');
    expect(signals(view)).to.have.length(2);
    expect(JSON.stringify(view.form('developmentPlan').value)).not.to.contain('Rustig uur');
    const wrong = view.all('.plan-entry [data-invalid]').map(text);
    expect(wrong).to.have.length(1);
    expect(wrong[0]).to.match(/^Mag dit naar de regievoerder\?/);
    await choose(view, 'Ja, de inburgeraar weet dit');
    await view.press('Versturen');
    expect(signals(view)[2]).to.deep.include({
      kind: 'proposal',
      text: 'Rustig uur',
      clearance: 'participant-knows',
      by: 'socialGuide',
      byId: 'p2',
      on: '2026-06-22',
    });
    expect(view.told.at(-1)).to.equal('Verstuurd naar de regievoerder.');
    expect(view.part('signals')).to.contain('Nog geen antwoord.');
  });

  it('asks for a reason when it is about safety', async () => {
    const view = await show();
    await view.press('Iets melden of voorstellen');
    await choose(view, 'Een signaal: ik merk iets');
    view.all('.plan-entry textarea')[0]!.focus();
    await sendKeys({ type: 'Onveilig' });
    await view.settle();
    await choose(view, 'Ja, het gaat om veiligheid');
    await view.press('Versturen');
    expect(signals(view)).to.have.length(2);
    view.all('.plan-entry textarea')[1]!.focus();
    await sendKeys({ type: 'Gevaar' });
    await view.settle();
    await view.press('Versturen');
    expect(signals(view)[2]).to.include({ clearance: 'safety', safetyReason: 'Gevaar' });
  });

  it('say so while nobody is named', async () => {
    const view = await show({ documents: { developmentPlan: {} } });
    expect(view.text()).to.contain('U staat nog niet met uw naam in dit plan.');
    expect(view.text()).to.contain('Er staat geen taak open.');
  });
});
