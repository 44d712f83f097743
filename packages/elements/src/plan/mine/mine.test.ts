import { expect } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import type { JsonObject } from '@wegwijs/definition';
import { clean } from '../../fields/axe.suite.ts';
import { countRenders } from '../../fields/show.suite.ts';
import { waitUntil } from '../../island/wait.suite.ts';
import { clearViews, golden, showView, text, type ShownView, type ViewOptions } from '../sharing/show.suite.ts';
import { mineView } from './mine.ts';

const show = async (options: ViewOptions = {}) =>
  showView(mineView, {
    documents: {
      developmentPlan: await golden('developmentPlan', 'rich'),
      pipDecision: await golden('pipDecision', 'b1-asylum'),
    },
    ...options,
  });
const task = (view: ShownView, words: string) => view.all('.task').find((one) => text(one).startsWith(words))!;
const doneOn = (view: ShownView, i: number) => view.form('developmentPlan').field(`/tasks/items/${i}/doneOn`)!.value.value;

describe('my plan', () => {
  afterEach(clearViews);

  it('shows this week by day, with today marked', async () => {
    const view = await show();
    const days = view.all('.plan-day').map(text);
    expect(days).to.have.length(4);
    expect(days[0]).to.match(/^maandag 22 juni vandaag .*09:00–12:00 Taalles B1 Voorbeeldstraat 1 13:00–16:00 Meehelpen/);
    expect(view.all('.plan-day')[0]!.getAttribute('aria-current')).to.equal('date');
    await view.press('Bekijk de hele week');
    expect(view.gone).to.deep.equal(['week']);
  });

  it('begins a time where the language does, though figures run from left to right', async () => {
    await setViewport({ width: 320, height: 700 });
    const view = await show({ language: 'ar' });
    const [time] = view.all('.plan-time');
    const { right } = time!.parentElement!.getBoundingClientRect();
    expect(time!.getBoundingClientRect().right).to.be.closeTo(right, 1);
    await setViewport({ width: 1024, height: 768 });
  });

  it('shows my tasks, marks one done with one tap and takes that back in place', async () => {
    const view = await show();
    expect(view.all('[data-part=tasks] .plan-list')[0]!.children).to.have.length(1);
    expect(text(task(view, 'Huurtoeslag'))).to.contain('Samen oefenen met B. Vrijwilliger');
    expect(text(task(view, 'Huurtoeslag'))).to.contain('Ik betaal mijn rekeningen zelf en op tijd.');
    expect(view.button('Gedaan').getBoundingClientRect().height).to.be.at.least(44);
    view.button('Gedaan').focus();
    await sendKeys({ press: 'Space' });
    await view.settle();
    expect(doneOn(view, 1)).to.equal('2026-06-22');
    expect(text(task(view, 'Huurtoeslag'))).to.contain('Gedaan op 22 juni 2026');
    expect(text(view.root.activeElement!)).to.equal('Toch nog niet gedaan');
    await sendKeys({ press: 'Enter' });
    await view.settle();
    expect(doneOn(view, 1)).to.equal(undefined);
    expect(text(view.root.activeElement!)).to.equal('Gedaan');
    expect(view.told).to.deep.equal(['Gedaan: Huurtoeslag aanvragen', 'Staat weer open: Huurtoeslag aanvragen']);
  });

  it('keeps what was done before out of the way, and lets me tell what I learned', async () => {
    const view = await show();
    expect(text(view.all('.plan-earlier > summary')[0]!)).to.equal('Eerder gedaan: 2');
    await view.press('Gedaan');
    const details = task(view, 'Huurtoeslag').querySelector('details')!;
    details.open = true;
    await view.settle();
    expect(text(details)).to.contain('Kunt u dit nu alleen?');
    expect(text(details)).to.contain('Wat heeft u geleerd?');
    expect(text(details)).not.to.contain('Hoe ging het oefenen?');
  });

  it('shows my goals in my words, how each goes and who helps, and lets me say how it goes', async () => {
    const view = await show();
    const goals = view.all('.goal').map(text);
    expect(goals).to.have.length(6);
    expect(goals[0]).to.match(/^Mijn huis is klaar om in te wonen\..*Hulp van B\. Vrijwilliger/);
    const details = view.all<HTMLDetailsElement>('.goal details')[4]!;
    details.open = true;
    await view.settle();
    details.querySelectorAll<HTMLElement>('label')[1]!.click();
    await view.settle();
    expect(view.form('developmentPlan').field('/goals/items/4/status')!.value.value).to.equal('going-well');
    expect(view.all('.goal')[4]!.dataset['status']).to.equal('going-well');
  });

  it('says who helps today and how to reach them', async () => {
    const view = await show();
    const links = view.all<HTMLAnchorElement>('[data-part=people] a').map(({ href }) => href);
    expect(links).to.deep.equal(['tel:0881234567', 'mailto:inburgering@example.org', 'mailto:taalschool@example.org']);
    expect(view.part('people')).to.contain('Buurtteam (voorbeeld)');
    clearViews();
    const later = await show({ today: '2028-01-10' });
    expect(later.part('people')).not.to.contain('B. Vrijwilliger');
  });

  it('makes no link of what is no number and no address', async () => {
    const item = { id: 'p', role: 'other', name: 'X', phone: 'javascript:alert(1)', email: 'a@b?cc=c@d' };
    const view = await show({ documents: { developmentPlan: { people: { items: [item] } } } });
    expect(view.all('[data-part=people] a')).to.deep.equal([]);
    expect(view.part('people')).to.contain('javascript:alert(1)');
  });

  it('says what was decided, by when, and how to object', async () => {
    const view = await show();
    const decided = view.part('decided');
    for (const words of ['Uw leerroute B1-route', 'Lesuren per week 12', 'U bent klaar vóór 21 maart 2029', 'Uren PVT 12']) expect(decided).to.contain(words); // prettier-ignore
    expect(decided).not.to.contain('Concept');
    expect(view.part('objection')).to.contain('U kunt ook bezwaar maken');
  });

  it('says when a day to object is over, and that a draft decides nothing yet', async () => {
    const decision = (await golden('pipDecision', 'b1-asylum')) as { pip: JsonObject };
    const sent = { ...decision, decision: { letterSentOn: '2026-03-24' } };
    const view = await show({ documents: { developmentPlan: {}, pipDecision: sent } });
    expect(view.part('objection')).to.contain('5 mei 2026 Deze dag is voorbij.');
    clearViews();
    const draft = { ...sent, pip: { ...decision.pip, status: 'draft' } };
    const concept = await show({ documents: { developmentPlan: {}, pipDecision: draft } });
    expect(concept.part('decided')).to.contain('Dit plan is nog niet vastgesteld');
    expect(concept.all('[data-part=objection]')).to.deep.equal([]);
  });

  it('adds a wish in my own words; what is not finished is not in the plan, and is not lost', async () => {
    const view = await show();
    const wishes = () => (view.form('developmentPlan').field('/wishes/items')!.value.value as unknown[]).length;
    await view.press('Een wens opschrijven');
    await sendKeys({ type: 'Fietsen' });
    await view.settle();
    expect(wishes()).to.equal(3);
    view.host.remove();
    document.body.append(view.host);
    await view.settle();
    expect(view.all('[data-part=wishes] textarea').map((one) => (one as HTMLTextAreaElement).value)[0]).to.equal('Fietsen'); // prettier-ignore
    await view.press('Klaar', '[data-part=wishes]');
    expect(view.form('developmentPlan').field('/wishes/items/3')!.value.value).to.deep.include({
      text: 'Fietsen',
      origin: 'own',
      on: '2026-06-22',
    });
    expect(view.part('wishes')).to.contain('Fietsen');
    expect(view.root.activeElement).to.equal(view.button('Een wens opschrijven'));
    expect(view.told).to.deep.equal(['Het staat in uw plan.']);
  });

  it('says what lacks in a wish without words, and lets me leave it', async () => {
    const view = await show();
    await view.press('Een opmerking schrijven');
    await view.press('Klaar', '[data-part=comments]');
    expect(view.all('[data-part=comments] [data-invalid]')).to.have.length(1);
    expect(view.root.activeElement!.tagName).to.equal('TEXTAREA');
    await view.press('Toch niet', '[data-part=comments]');
    expect(view.all('[data-part=comments] textarea')).to.deep.equal([]);
  });

  it('costs one field for a keystroke', async () => {
    const view = await show();
    await view.press('Een wens opschrijven');
    await waitUntil(() => !view.text().includes('Een wens opschrijven'), 'the button that was pressed is gone');
    const names = await countRenders(async () => {
      await sendKeys({ type: 'a' });
      await view.settle();
      await sendKeys({ type: 'b' });
      await view.settle();
    });
    expect(new Set(names)).to.deep.equal(new Set(['wegwijs-long-text-field']));
  });

  it('begins with a plan in which nothing stands', async () => {
    const view = await show({ documents: { developmentPlan: {} } });
    for (const words of ['Deze week staat er niets vast', 'Er staat nog geen doel', 'Er is nog geen besluit', 'Hier staat nog niemand', 'Er staat geen taak open']) expect(view.text()).to.contain(words); // prettier-ignore
  });

  it('can only be read when nothing may be entered', async () => {
    const view = await show({ readonly: true });
    const acts = view.all('button').map(({ dataset }) => dataset['act']).filter(Boolean); // prettier-ignore
    expect(acts).to.deep.equal([]);
  });

  it('is clean, in two languages, from right to left, at 320 pixels', async () => {
    await setViewport({ width: 320, height: 800 });
    try {
      const view = await show({ language: 'ar', second: 'nl' });
      expect(document.documentElement.scrollWidth).to.be.at.most(320);
      expect(view.part('week')).to.contain('هذا الأسبوع');
      expect(view.part('week')).to.contain('Deze week');
      await clean(view);
    } finally {
      await setViewport({ width: 1280, height: 800 });
    }
  });
});
