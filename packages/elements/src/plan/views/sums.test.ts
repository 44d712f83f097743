import { expect } from '@open-wc/testing';
import { assen, inLanguage } from './assen.suite.ts';
import { clearPage, showView } from './show-view.suite.ts';
import { sumsView } from './sums.ts';

const lessons = (hoursPerWeek: number) => ({ id: 'a1', title: 'Taalles', kind: 'language-class', hoursPerWeek, start: '2026-09-07', end: '2027-09-05', hoursDone: 100 }); // prettier-ignore
const plan = (hours: number, facts: object = { route: 'z', targetGroup: 'asylum-status-holder' }) => ({
  developmentPlan: { facts: { ...facts }, activities: { items: [lessons(hours)] } },
});

describe('the sums of a plan', () => {
  afterEach(clearPage);

  it('say what is planned and done towards the hours of the route, and what is left', async () => {
    const shown = await showView(sumsView, await assen(plan(10)));
    const [course] = shown.all('li.sum');
    expect(course!.textContent).to.contain('Gepland: 520 van 800 uur. Gedaan: 100 uur.');
    expect(course!.textContent).to.contain('Nog 280 uur te plannen.');
    expect(shown.all('li.sum h4').map((one) => one.textContent.trim())).to.deep.equal([
      'Taalles en KNM',
      'Meedoen',
      'Participatieverklaring (PVT)',
      'Werk leren kennen (MAP)',
    ]);
    const widths = [...course!.querySelectorAll('rect')].map((one) => one.getAttribute('width'));
    expect(widths).to.deep.equal(['100%', '65%', '12.5%']);
  });

  it('count towards what the decision asks where that is more than the law asks', async () => {
    const shown = await showView(sumsView, await assen(plan(10, { route: 'b1', pvtHours: 20, mapHours: 10 })));
    expect(shown.text()).to.contain('Gepland: 0 van 20 uur.').and.to.contain('Gepland: 0 van 40 uur.');
  });

  for (const [hours, over] of [
    [40, false],
    [41, true],
  ] as const)
    // prettier-ignore
    it(`${hours} hours a week ${over ? 'are warned of' : 'are not too much'}`, async () => {
      const shown = await showView(sumsView, await assen(plan(hours)));
      expect(shown.text()).to.contain(`${over ? 'Dit is veel' : 'In de drukste week'}: ${hours} uur`);
      expect(shown.text().includes('In de drukste week')).to.equal(!over);
      expect(shown.all('.notice.warning').length).to.equal(over ? 1 : 0);
    });

  it('warn of more than this person can do', async () => {
    const { developmentPlan } = plan(30);
    const shown = await showView(sumsView, await assen({ developmentPlan: { ...developmentPlan, week: { maximum: 24 } } }));
    expect(shown.get('.notice').textContent).to.contain('30 uur').and.to.contain('24 uur');
  });

  it('follow what is typed', async () => {
    const shown = await showView(sumsView, await assen(plan(10)));
    shown.form.field('/activities/items/0/hoursPerWeek')!.set(16);
    await shown.settle();
    expect(shown.text()).to.contain('Er is genoeg gepland.');
  });

  it('fill from the right where people read so', async () => {
    const shown = await showView(sumsView, await inLanguage(await assen(plan(10)), 'ar', 'complete'));
    expect(shown.get<SVGRectElement>('li.sum .planned').getAttribute('x')).to.equal('35%');
  });

  it('say nothing of hours to who may not see them', async () => {
    const shown = await showView(sumsView, { ...(await assen(plan(50))), role: 'keyPerson', consents: [] });
    expect(shown.text()).not.to.contain('50');
  });
});
