import { expect } from '@open-wc/testing';
import { agendaOf } from './agenda.ts';
import { assen } from './assen.suite.ts';
import { clearPage, showView } from './show-view.suite.ts';
import { weekView } from './week.ts';

const slot = (id: string, day: string, from: string, to: string) => ({ id, day, from, to });
const clashing = {
  facts: { childcareNeeded: true, childcareSlots: { monday: ['morning'] } },
  activities: {
    items: [
      { id: 'a1', title: 'Taalles', childcareNeeded: true, schedule: [slot('t1', 'monday', '09:00', '14:00')] },
      { id: 'a2', title: 'Fietsles', provider: 'regio-drentsche-aa.taalles', place: 'Plein 1', schedule: [slot('t2', 'monday', '11:00', '12:30')] },
    ],
  },
  partner: { activities: [{ id: 'b1', title: 'Werk', agreed: true, schedule: [slot('t3', 'friday', '08:00', '12:00')] }] },
}; // prettier-ignore

describe('the week of a plan', () => {
  afterEach(clearPage);
  const show = async () => showView(weekView, await assen({ developmentPlan: clashing }));

  it('is a list of seven days, each with what there is by the time it begins', async () => {
    const shown = await show();
    const days = shown.all('.week-day');
    expect(days.map((day) => day.querySelector('.fact-title')!.textContent.trim()).join(' ')).to.equal(
      'Maandag Dinsdag Woensdag Donderdag Vrijdag Zaterdag Zondag',
    );
    expect(days.map((day) => day.querySelectorAll('.slot').length)).to.deep.equal([3, 0, 0, 0, 1, 0, 0]);
    expect([...days[0]!.querySelectorAll('.slot-time')].map((one) => one.textContent.trim())).to.deep.equal([
      '07:00–13:00',
      '09:00–14:00',
      '11:00–12:30',
    ]);
  });

  it('says in words whose time it is', async () => {
    const shown = await show();
    expect(shown.get('.slot.childcare').textContent).to.contain('Kinderopvang');
    expect(shown.get('.slot.partner').textContent).to.contain('Uw partner');
  });

  it('tells what clashes, above the week and where it is', async () => {
    const shown = await show();
    const told = shown.all('.notice').map((one) => one.textContent.trim());
    expect(told).to.have.members([
      'Maandag van 11:00–12:30: ‘Taalles’ en ‘Fietsles’ zijn tegelijk.',
      'Maandag: geen opvang bij ‘Taalles’ van 13:00–14:00.',
    ]);
    expect(shown.all('.trouble').map((one) => one.textContent.trim())).to.have.members([
      'Tegelijk met ‘Fietsles’',
      'Geen opvang van 13:00–14:00',
      'Tegelijk met ‘Taalles’',
    ]);
  });

  it('follows a time that changes', async () => {
    const shown = await show();
    shown.form.field('/activities/items/1/schedule/0/day')!.set('sunday');
    await shown.settle();
    expect(shown.all('.trouble').map((one) => one.textContent.trim())).to.deep.equal(['Geen opvang van 13:00–14:00']);
  });

  it('tells of a time that cannot be read, with the name of what it is of', async () => {
    const broken = {
      activities: { items: [{ id: 'a1', title: 'Taalles', schedule: [slot('t1', 'monday', '12:00', '09:00')] }] },
    };
    const shown = await showView(weekView, await assen({ developmentPlan: broken }));
    expect(shown.get('.notice').textContent).to.contain('Bij ‘Taalles’ ligt het einde van een tijd vóór het begin.');
  });

  it('goes into a phone: the activities of the person alone, with where they are', async () => {
    const shown = await show();
    const file = agendaOf(shown.stage).replace(/\r\n /g, '');
    expect(file).to.match(/^BEGIN:VCALENDAR\r\n/);
    expect(file.match(/SUMMARY:.*/g)).to.deep.equal(['SUMMARY:Taalles', 'SUMMARY:Fietsles']);
    expect(file).to.contain('LOCATION:Taalles in kleine groepen\\, Plein 1');
  });

  it('hands the file over at the button, and says so', async () => {
    const shown = await show();
    const links: HTMLAnchorElement[] = [];
    const { click } = HTMLAnchorElement.prototype;
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      links.push(this);
    };
    shown
      .all<HTMLButtonElement>('button')
      .find((one) => one.textContent.includes('Zet in mijn telefoon'))!
      .click();
    HTMLAnchorElement.prototype.click = click;
    const [link] = links;
    expect(link!.download).to.equal('mijn-week.ics');
    expect(await (await fetch(link!.href)).text()).to.contain('BEGIN:VEVENT');
    expect(shown.told).to.deep.equal(['De agenda is klaar. Open het bestand om hem in uw telefoon te zetten.']);
  });
});
