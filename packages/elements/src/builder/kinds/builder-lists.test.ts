import { expect } from '@open-wc/testing';
import { memoryBench, memoryWork } from '@wegwijs/store';
import { clean } from '../../fields/axe.suite.ts';
import type { WegwijsForm } from '../../form/wegwijs-form.ts';
import { control, text, type } from '../../island/show.suite.ts';
import { waitUntil } from '../../island/wait.suite.ts';
import type { Desk } from '../desk.ts';
import { rootOf, settled, showBuilder } from '../show-builder.suite.ts';
import type { ViewName } from '../views.ts';
import type { WegwijsFormBuilder } from '../wegwijs-form-builder.ts';

const deskOf = (shown: WegwijsFormBuilder) => (shown as unknown as { desk: Desk }).desk;
const focused = (shown: WegwijsFormBuilder) => rootOf(shown).activeElement;

/** A button of a list: of the row with a title, or of the view. */
function buttonIn(shown: WegwijsFormBuilder, words: string, row?: string): HTMLButtonElement {
  const rows = [...rootOf(shown).querySelectorAll<HTMLElement>('.kinds-row')];
  const around = row === undefined ? rootOf(shown) : rows.find((one) => one.querySelector('h5')?.textContent === row);
  const found = [...(around?.querySelectorAll('button') ?? [])].find((one) => one.textContent.trim().startsWith(words));
  if (!found) throw new Error(`No button "${words}" at "${row ?? 'the view'}"`);
  return found;
}

async function press(shown: WegwijsFormBuilder, words: string, row?: string): Promise<void> {
  buttonIn(shown, words, row).click();
  await settled(shown);
}

/** The form of the entry that is open. */
async function opened(shown: WegwijsFormBuilder): Promise<WegwijsForm> {
  const form = () => rootOf(shown).querySelector<WegwijsForm>('wegwijs-builder-entry wegwijs-form');
  await waitUntil(() => form()?.shadowRoot?.querySelector('input, textarea') != null, 'the form of an entry is there');
  return form()!;
}

const lists = async (form: string, view: ViewName = 'lists') => {
  const shown = await showBuilder(view, { form });
  await waitUntil(() => deskOf(shown).bench.kind === form, 'the form is opened');
  await settled(shown);
  return shown;
};

describe('the lists of a form (BLD-1: all that a layer holds is edited)', function () {
  // A whole gemeente is opened, with widgets in it.
  this.timeout(20_000);

  it('lists of questions that are called the same say where each stands', async () => {
    const shown = await lists('developmentPlan');
    const names = [...rootOf(shown).querySelectorAll('.kinds-nav button')].map((one) =>
      one.textContent.replace(/\s+/g, ' ').trim(),
    );
    expect(new Set(names).size).to.equal(names.length);
    expect(names.some((one) => /^Fase \(.+\) \d+$/.test(one))).to.equal(true);
  });

  it('out of a long list is chosen row by row: the buttons are a few stops of the Tab key away (ATAG-A3)', async () => {
    const shown = await lists('developmentPlan');
    await press(shown, 'Voorbeelden voor een plan');
    await press(shown, 'Toevoegen');
    const form = await opened(shown);
    const controls = [...(form.shadowRoot?.querySelectorAll<HTMLInputElement>('input, textarea, select, button') ?? [])];
    // The radio buttons of one question are one stop.
    const stops = new Set(controls.map((one) => (one.type === 'radio' ? one.name : one)));
    expect(stops.size).to.be.within(10, 50);
    expect(control(form, 'Naam').localName).to.equal('input');
  });

  it('an entry is added in the form of its rules, and its row gets the focus', async () => {
    const shown = await lists('intake');
    await press(shown, 'Voorzieningen');
    await press(shown, 'Toevoegen');
    const form = await opened(shown);
    await type(form, 'Naam', 'Fietsles op het plein');
    await press(shown, 'Bewaren');
    expect(deskOf(shown).builder.design.layer.catalogues?.['facilities']?.['assen.fietslesOpHetPlein']).to.deep.equal({
      title: 'Fietsles op het plein',
    });
    await waitUntil(() => focused(shown)?.textContent === 'Fietsles op het plein', 'the new row has the focus');
    expect(rootOf(shown).querySelector('[role=status]')?.textContent).to.contain('Fietsles op het plein is bewaard.');
  });

  it('what lacks a name is not kept, and the form says so (ATAG-B2)', async () => {
    const shown = await lists('intake');
    const before = deskOf(shown).builder.design;
    await press(shown, 'Toevoegen');
    const form = await opened(shown);
    await press(shown, 'Bewaren');
    expect(deskOf(shown).builder.design).to.equal(before);
    expect(control(form, 'Naam').getAttribute('aria-invalid')).to.equal('true');
  });

  it('what is written and not kept is there again for who looked elsewhere, and goes only when it is dropped (BLD-10)', async () => {
    const shown = await lists('intake');
    const before = deskOf(shown).builder.design;
    await press(shown, 'Toevoegen');
    await type(await opened(shown), 'Naam', 'Sportclub in de wijk');
    await press(shown, 'Voorzieningen');
    shown.open('texts');
    await settled(shown);
    shown.open('lists');
    await settled(shown);
    await press(shown, 'Organisaties');
    expect(text(shown)).to.contain('Nog niet bewaard');
    const asked = new Event('beforeunload', { cancelable: true });
    window.dispatchEvent(asked);
    expect(asked.defaultPrevented).to.equal(true);
    await press(shown, 'Toevoegen');
    expect(control(await opened(shown), 'Naam').value).to.equal('Sportclub in de wijk');
    await press(shown, 'Sluiten zonder bewaren');
    expect(text(shown)).not.to.contain('Nog niet bewaard');
    expect(deskOf(shown).builder.design).to.equal(before);
  });

  it('what is written and not kept is there again after the tab was closed or broke down, with a choice (ATAG-A4, BLD-10)', async () => {
    const bench = memoryBench();
    const open = async () => {
      const keeper = memoryWork({ now: () => new Date('2026-11-22T09:00:00Z'), bench });
      const shown = await showBuilder('lists', { keeper });
      await press(shown, 'Organisaties');
      return shown;
    };
    const first = await open();
    await press(first, 'Toevoegen');
    await type(await opened(first), 'Naam', 'Sportclub in de wijk');
    await deskOf(first).work.drafts.settled;
    const leaving = new Event('beforeunload', { cancelable: true });
    window.dispatchEvent(leaving);
    expect(leaving.defaultPrevented, 'what is kept needs no question').to.equal(false);
    first.remove();
    const second = await open();
    expect(text(second)).to.contain('Er staat nog iets dat u niet bewaard hebt').and.to.contain('Nog niet bewaard');
    await press(second, 'Ga verder met invullen');
    expect(text(second)).not.to.contain('Er staat nog iets');
    await press(second, 'Toevoegen');
    expect(control(await opened(second), 'Naam').value).to.equal('Sportclub in de wijk');
    second.remove();
    const third = await open();
    await press(third, 'Gooi het weg');
    expect(text(third)).not.to.contain('Nog niet bewaard');
    await deskOf(third).work.drafts.settled;
    third.remove();
    expect(text(await open())).not.to.contain('Er staat nog iets');
  });

  it('of an entry from above only the word that differs is said, and it can go back (BLD-4)', async () => {
    const shown = await lists('evaluation');
    const { builder } = deskOf(shown);
    await press(shown, 'Wijzigen', 'Begin van het plan');
    const form = await opened(shown);
    await type(form, 'Naam', 'De start');
    await press(shown, 'Bewaren');
    expect(builder.design.layer.catalogues?.['moments']?.['national.start']).to.deep.equal({ title: 'De start' });
    await press(shown, 'Terug naar hoe het was', 'De start');
    expect(builder.design.layer.catalogues?.['moments']?.['national.start']).to.equal(undefined);
  });

  it('an entry is left out and put back', async () => {
    const shown = await lists('intake');
    await press(shown, 'Voorzieningen');
    const [title] = [...rootOf(shown).querySelectorAll('.kinds-row')].flatMap((row) =>
      row.querySelector('.stamp.region') ? [row.querySelector('h5')?.textContent ?? ''] : [],
    );
    await press(shown, 'Hier weglaten', title);
    expect(text(shown)).to.contain('Weggelaten');
    await press(shown, 'Terugzetten', title);
    expect(text(shown)).not.to.contain('Weggelaten');
  });

  it('what the law locks stays, and the reason names the article (BLD-3)', async () => {
    const shown = await lists('phases');
    await press(shown, 'Fasen');
    expect(text(shown)).to.contain('Op slot: Wet inburgering 2021');
    await press(shown, 'Hier weglaten', 'Brede intake');
    expect(rootOf(shown).querySelector('[role=alert]')?.textContent).to.match(/‘Brede intake’ zit op slot/);
  });

  it('choices to which a layer may add are lists too', async () => {
    const shown = await lists('developmentPlan');
    await press(shown, 'Soort');
    const input = rootOf(shown).querySelector<HTMLInputElement>('.kinds-tools input[name=title]')!;
    input.value = 'Koor in de wijk';
    input.form?.requestSubmit();
    await settled(shown);
    const row = rootOf(shown).querySelector('[data-choice="assen:koor-in-de-wijk"]');
    expect(row).not.to.equal(null);
    await waitUntil(() => focused(shown) === row, 'the new choice has the focus');
  });

  it('what is shown beside it follows the design (BLD-6)', async () => {
    const shown = await lists('phases');
    const summary = () => rootOf(shown).querySelector<HTMLElement>('.kinds-preview > summary');
    await waitUntil(() => summary() !== null, 'the preview is there');
    summary()?.click();
    deskOf(shown).builder.execute({
      do: 'set-entry',
      kind: 'phases',
      id: 'national.piezo0',
      word: 'title',
      value: 'Rustig landen',
    });
    const road = () => rootOf(shown).querySelector('wegwijs-phase-tracker')?.shadowRoot?.textContent ?? '';
    await waitUntil(() => road().includes('Rustig landen'), 'the tracker shows the new name', { timeout: 9000 });
  });

  it('speaks English with who does, in the form of an entry too', async () => {
    const shown = await showBuilder('lists', { locale: 'en' });
    await press(shown, 'Facilities');
    await press(shown, 'Add');
    const form = await opened(shown);
    expect(control(form, 'Waiting time in weeks')).not.to.equal(null);
  });

  it('has nothing that axe finds, with an entry open', async () => {
    const shown = await lists('intake');
    await press(shown, 'Voorzieningen');
    await press(shown, 'Wijzigen', 'Taalcafé in het buurthuis (voorbeeld)');
    await opened(shown);
    // The widget beside it has a test of its own.
    await clean({ root: { host: rootOf(shown).querySelector('.kinds-row:has(wegwijs-builder-entry)')! } as ShadowRoot });
  });
});
