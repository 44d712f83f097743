import { expect } from '@open-wc/testing';
import type { DossierRecord } from '@wegwijs/definition/dossier';
import axe from 'axe-core';
import type { ChangeDetail } from '../island/events.ts';
import { control } from '../island/show.suite.ts';
import { barOf, button, enter, formsIn, keep, newStore, showDossier, told } from './dossier.suite.ts';
import { kept } from './saving.suite.ts';
import { waitUntil } from '../island/wait.suite.ts';

describe('two people, each with a dossier', () => {
  const disagree = async () => {
    const store = newStore();
    await keep(store, { name: 'Amina' });
    const dossier = await showDossier({ store });
    await keep(store, { name: 'Amina T.', town: 'Assen' });
    await enter(dossier, 0, 'Naam', 'Mina');
    await dossier.flush();
    return { store, dossier };
  };

  it('sees what the other one changed elsewhere', async () => {
    const { dossier } = await disagree();
    const [form] = formsIn(dossier);
    await waitUntil(() => form && control(form, 'Woonplaats').value === 'Assen');
    expect(form && control(form, 'Naam').value).to.equal('Mina');
  });

  it('asks which answer stays, in words, and can be answered', async () => {
    const { store, dossier } = await disagree();
    const words = await told(dossier);
    for (const part of ['Iemand anders heeft hetzelfde antwoord veranderd als u', 'Naam', 'Uw antwoord', 'Mina', 'Amina T.'])
      expect(words).to.contain(part);
    const results = await axe.run(barOf(dossier));
    expect(results.violations.map(({ id }) => id)).to.deep.equal([]);
    button(dossier, 'Uw antwoord houden').click();
    await told(dossier);
    expect(barOf(dossier).shadowRoot?.activeElement?.id).to.equal('kept');
    await dossier.flush();
    expect(await kept(store)).to.deep.equal({ name: 'Mina', town: 'Assen' });
  });

  it('is told at the bottom of the window that something is asked above, and gets there', async () => {
    const { dossier } = await disagree();
    await told(dossier);
    const beacon = dossier.shadowRoot!.querySelector('wegwijs-dossier-beacon')!;
    const way = () => beacon.shadowRoot?.querySelector('button') ?? undefined;
    expect(way(), 'the question is in sight').to.equal(undefined);
    const room = document.createElement('p');
    room.style.blockSize = '300vh';
    dossier.prepend(room);
    scrollTo(0, innerHeight * 2);
    await waitUntil(way, 'it is told');
    const button = way()!;
    expect(button.innerText).to.equal('Iemand anders heeft hetzelfde antwoord veranderd als u');
    const { top, bottom } = button.getBoundingClientRect();
    expect(top > 0 && bottom <= innerHeight, 'in sight').to.equal(true);
    expect((await axe.run(beacon)).violations.map(({ id }) => id)).to.deep.equal([]);
    button.click();
    expect(barOf(dossier).shadowRoot?.activeElement?.id).to.equal('questions');
    await waitUntil(() => way() === undefined, 'what is seen is not told twice');
    room.remove();
  });

  it('shows the other answer in the widget when a person keeps that', async () => {
    const { dossier } = await disagree();
    await told(dossier);
    button(dossier, 'Het andere antwoord houden').click();
    const [form] = formsIn(dossier);
    await waitUntil(() => form && control(form, 'Naam').value === 'Amina T.');
    await dossier.flush();
    expect(dossier.saving).to.equal(false);
  });
});

describe('a page that keeps the documents itself', () => {
  const record = (document: DossierRecord['document'], revision: string): DossierRecord => ({
    ...{ id: 'p1', kind: 'plan', document, revision, savedAt: '2026-11-20T09:00:00Z' },
    definition: { id: 'plan', version: '1.0.0', digest: '' },
  });

  it('hears of changes, and gives newer records in which nothing of a person is lost', async () => {
    const dossier = await showDossier({ documents: {}, records: [record({ name: 'Amina' }, 'r1')] });
    const heard: ChangeDetail[] = [];
    dossier.addEventListener('wegwijs-change', ({ detail }) => heard.push(detail));
    await enter(dossier, 0, 'Naam', 'Mina');
    expect(heard.map(({ id, revision }) => [id, revision])).to.deep.equal([['p1', 'r1']]);
    dossier.records = [record({ name: 'Amina', town: 'Assen' }, 'r2')];
    await waitUntil(() => JSON.stringify(dossier.records[0]?.document) === '{"name":"Mina","town":"Assen"}');
    expect(dossier.saving).to.equal(false);
  });
});
