import { expect } from '@open-wc/testing';
import { assen, inLanguage } from './assen.suite.ts';
import { clearPage, showView } from './show-view.suite.ts';
import { timelineView } from './timeline.ts';

const rich = () => assen({ developmentPlan: 'rich', pipDecision: 'b1-asylum' });

describe('the term of a plan', () => {
  afterEach(clearPage);

  it('is a picture with a name and a description', async () => {
    const shown = await showView(timelineView, await rich());
    const picture = shown.get<SVGElement>('.timeline-picture');
    expect(picture.getAttribute('role')).to.equal('img');
    expect(picture.getAttribute('aria-label')).to.equal('Het plan in de tijd, van 21 maart 2026 tot en met 21 maart 2029');
    expect(shown.get(`[id="${picture.getAttribute('aria-describedby')!}"]`).textContent).to.contain('tabel');
    expect(shown.get(`[id="${picture.getAttribute('aria-details')!}"]`).localName).to.equal('table');
  });

  it('is a table too, in which everything of the picture stands', async () => {
    const shown = await showView(timelineView, await rich());
    const rows = shown.all('tbody tr');
    const marks = shown.all('.timeline-picture :is(rect.activities, rect.partner, path)');
    expect(rows.length).to.be.above(10);
    expect(rows.length).to.equal(marks.length);
    expect(rows.some((row) => row.textContent.includes('Ik werk als kok.'))).to.equal(true);
  });

  it('names the source of each deadline', async () => {
    const shown = await showView(timelineView, await rich());
    const deadlines = shown.all('tbody tr').filter((row) => row.textContent.includes('Uiterste dag'));
    expect(deadlines.length).to.be.above(2);
    for (const one of deadlines) expect(one.textContent).to.contain('Bron:');
  });

  it('is mirrored where people read from right to left', async () => {
    const left = await showView(timelineView, await rich());
    const right = await showView(timelineView, await inLanguage(await rich(), 'ar', 'complete'));
    const at = (shown: typeof left) => shown.all('line.tick').map((one) => parseFloat(one.getAttribute('x1')!));
    expect(at(right).map((x) => Math.round(100 - x))).to.deep.equal(at(left).map(Math.round));
  });

  it('lists what has no date, and tells of dates that cannot be', async () => {
    const plan = {
      goals: { items: [{ id: 'g1', text: 'Fietsen' }] },
      activities: { items: [{ id: 'a1', title: 'Taalles', start: '2026-05-02', end: '2026-05-01' }] },
    };
    const shown = await showView(timelineView, await assen({ developmentPlan: plan }));
    expect(shown.text()).to.contain('Nog zonder datum').and.to.contain('Fietsen');
    const told = shown.all('.notice').map((one) => one.textContent.trim());
    expect(told).to.include('Bij ‘Taalles’ ligt het einde vóór het begin.');
    expect(told.some((one) => one.startsWith('De 3 jaar hebben nog geen begin.'))).to.equal(true);
  });

  it('says nothing of the decision to who does not see it', async () => {
    const { publications, documents } = await rich();
    const shown = await showView(timelineView, { publications, documents: documents!, role: 'keyPerson', consents: [] });
    expect(shown.text()).not.to.contain('bezwaar');
    expect(shown.text()).not.to.contain('rekeningen tot');
  });

  it('follows a date that changes', async () => {
    const shown = await showView(timelineView, await rich());
    const before = shown.all('rect.activities').length;
    shown.form.field('/activities/items/0/start')!.set(undefined);
    shown.form.field('/activities/items/0/end')!.set(undefined);
    await shown.settle();
    expect(shown.all('.timeline-picture rect.activities').length).to.be.below(before);
    expect(shown.text()).to.match(/Nog zonder datum.*Taalles B1/);
  });
});
