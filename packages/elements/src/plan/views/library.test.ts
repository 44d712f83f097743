import { expect } from '@open-wc/testing';
import type { JsonObject } from '@wegwijs/definition';
import type { Group, Rows } from '@wegwijs/form';
import { assen, inLanguage } from './assen.suite.ts';
import { libraryView } from './library.ts';
import { clearPage, showView, type ShownView } from './show-view.suite.ts';

const own = { goals: { items: [{ id: 'mine', text: 'Mijn eigen doel', status: 'stuck' }] } };
const titles = (shown: ShownView) => shown.all('.entries h4').map((one) => one.textContent.trim());
const found = (shown: ShownView) => Number(/(\d+) voorbeeld/.exec(shown.get('[role=status]').textContent)?.[1]);

async function pick(shown: ShownView, control: string, value: string): Promise<void> {
  const input = shown.get<HTMLInputElement | HTMLSelectElement>(`#library-${control}`);
  input.value = value;
  input.dispatchEvent(new Event(control === 'text' ? 'input' : 'change', { bubbles: true }));
  await shown.settle();
}

function take(shown: ShownView, title: string): void {
  const card = shown.all('.entries > li').find((one) => one.querySelector('h4')!.textContent.trim() === title);
  if (!card) throw new Error(`no "${title}" among ${titles(shown).join(', ')}`);
  card.querySelector<HTMLButtonElement>('button')!.click();
}

describe('the library', () => {
  afterEach(clearPage);
  const show = async () => showView(libraryView, await assen({ developmentPlan: own }));

  it('shows some, and more when asked', async () => {
    const shown = await show();
    const first = titles(shown).length;
    expect(found(shown)).to.be.above(first);
    [...shown.all<HTMLButtonElement>('button')].at(-1)!.click();
    await shown.settle();
    expect(titles(shown).length).to.equal(2 * first);
  });

  for (const [control, value, title] of [
    ['kind', 'task', 'Inschrijven bij een huisarts'],
    ['lifeArea', 'housing', 'Mijn huis is klaar om in te wonen'],
    ['phase', 'piezo-0', 'Mijn huis is klaar om in te wonen'],
    ['text', 'HUISARTS inschrijven', 'Inschrijven bij een huisarts'],
  ] as const)
    it(`is narrowed by ${control}`, async () => {
      const shown = await show();
      const all = found(shown);
      await pick(shown, control, value);
      if (control === 'kind') await pick(shown, 'text', 'huisarts');
      expect(found(shown)).to.be.below(all).and.above(0);
      expect(titles(shown)).to.include(title);
    });

  it('says when nothing is found', async () => {
    const shown = await show();
    await pick(shown, 'text', 'xyzzy');
    expect(found(shown)).to.equal(0);
  });

  it('puts a goal in the plan with what comes with it, keeps what stood there, says so and goes to it', async () => {
    const shown = await show();
    take(shown, 'Mijn huis is klaar om in te wonen');
    const [first, goal] = shown.form.at('/goals/items') as { id: string; text: string; owner: string; phase: string }[];
    expect(first).to.deep.equal(own.goals.items[0]);
    expect(goal).to.include({ text: 'Ik woon rustig en alles in huis werkt.', owner: 'participant', phase: 'piezo-0' });
    expect((shown.form.at('/tasks/items') as unknown[]).length).to.equal(7);
    expect(shown.told).to.deep.equal(['Mijn huis is klaar om in te wonen staat in het plan. Er kwamen 8 onderdelen bij.']);
    expect(shown.gone).to.deep.equal([['plan', '/goals/items/1']]);
    await shown.settle();
    expect(shown.all('.entries > li')[0]!.textContent).to.contain('Staat al in het plan');
  });

  it('hands over changes as if they were typed', async () => {
    const shown = await show();
    take(shown, 'Mijn huis is klaar om in te wonen');
    expect(shown.form.takeChanges().map(({ pointer }) => pointer)).to.include('/goals/items');
  });

  it('leaves out what this role may not add, and offers it nothing that it may not', async () => {
    const options = await assen({ developmentPlan: own });
    const volunteer = await showView(libraryView, { ...options, role: 'socialGuide' });
    expect(volunteer.all('.entries button')).to.deep.equal([]);
    await pick(volunteer, 'kind', 'task');
    expect(volunteer.all('.entries button').length).to.be.above(0);
    const closed = await showView(libraryView, { ...options, readonly: true });
    expect(closed.all('.entries button')).to.deep.equal([]);
  });

  it('speaks the language of the reader, with the Dutch beside what awaits review', async () => {
    const shown = await showView(libraryView, await inLanguage(await assen(), 'ar'));
    const [first, second] = shown.all('.entries h4')[0]!.querySelectorAll('[lang]');
    expect([first!.getAttribute('lang'), second!.getAttribute('lang')]).to.deep.equal(['ar', 'nl']);
    const english = await showView(libraryView, await inLanguage(await assen(), 'en'));
    expect(titles(english)[0]).to.equal('My home is ready to live in');
    await pick(english, 'text', 'doctor');
    expect(titles(english)).not.to.deep.equal([]);
  });

  it('fills in the language of the reader beside the Dutch, and says what awaits review', async () => {
    for (const [language, maker] of [
      ['en', 'library'],
      ['ar', 'library-awaiting'],
    ] as const) {
      const shown = await showView(libraryView, await inLanguage(await assen({ developmentPlan: own }), language));
      shown.get<HTMLButtonElement>('[id="library-national.homeReady-take"]').click();
      const rows = shown.form.field('/tasks/items') as Rows;
      const task = (rows.rows.value[0] as Group).child('title')!;
      const { language: written, translation } = shown.form.about.of(task) as { language: string; translation: JsonObject };
      expect([written, translation['language'], translation['maker']]).to.deep.equal(['nl', language, maker]);
      expect(translation['text']).not.to.equal(task.value.value);
    }
  });

  it('Enter in the search field does not hand in the plan around it', async () => {
    const shown = await show();
    const event = new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true });
    shown.get('#library-text').dispatchEvent(event);
    expect(event.defaultPrevented).to.equal(true);
  });
});
