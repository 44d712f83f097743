import { expect } from '@open-wc/testing';
import { checksumOf, type Command, type Design, type Version } from '@wegwijs/builder';
import { memoryWork } from '@wegwijs/store';
import { clean } from '../../fields/axe.suite.ts';
import { control, press, text } from '../../island/show.suite.ts';
import { waitUntil } from '../../island/wait.suite.ts';
import { rootOf, settled, showBuilder, workbenchOf } from '../show-builder.suite.ts';
import type { WegwijsFormBuilder } from '../wegwijs-form-builder.ts';
import type { Workbench } from '../workbench.ts';
import { deskOf, label, MemoryPort, question, work } from './builder-work.suite.ts';

const now = () => new Date('2026-11-22T09:00:00Z');
const sentences = (shown: WegwijsFormBuilder) =>
  [...rootOf(shown).querySelectorAll('.change > p:first-child')].map((one) => one.textContent.trim());
const against = async (shown: WegwijsFormBuilder, value: string) => {
  const select = rootOf(shown).querySelector<HTMLSelectElement>('#compare-with');
  if (!select) throw new Error('no choice');
  select.value = value;
  select.dispatchEvent(new Event('change'));
  await settled(shown);
};
const versionOf = (design: Design, version: string): Version => ({
  version,
  by: 'other',
  reason: 'Nieuw',
  checksum: checksumOf(design, (one) => one),
  design: { ...design, layer: { ...design.layer, version } },
  base: { id: 'intake', version: '2026.1.0' },
});

describe('comparing', () => {
  it('says in sentences what differs from what is published; one change is taken back alone (BLD-3)', async () => {
    const shown = await showBuilder('compare');
    expect(text(shown)).to.contain('Er is niets anders');
    await work(shown, label('Kennismaken'), question('wish'));
    expect(sentences(shown).length).to.equal(2);
    expect(text(shown)).to.contain('het opschrift is nu ‘Kennismaken’, eerst ‘Brede intake’');
    await clean({ root: rootOf(shown) });
    await press(shown, 'Neem terug');
    await settled(shown);
    expect(sentences(shown).length).to.equal(1);
    expect(rootOf(shown).activeElement?.textContent).to.contain('Neem terug');
    expect(rootOf(shown).querySelector('.visually-hidden[role=status]')?.textContent).to.contain('Teruggenomen');
    await press(shown, 'Neem terug');
    await settled(shown);
    expect(rootOf(shown).activeElement?.id).to.equal('compare-title');
  });

  it('compares with what is inherited, and goes to the question', async () => {
    const shown = await showBuilder('compare');
    await against(shown, 'above');
    expect(sentences(shown).some((one) => /^Nieuw.*‘Vacature die bij u past’/.test(one))).to.equal(true);
    expect(rootOf(shown).querySelector('details > summary')?.textContent).to.contain('in vertalingen');
    await press(shown, 'Ga naar de vraag');
    expect(rootOf(shown).querySelector('[aria-current=page]')?.textContent.trim()).to.equal('Vragen');
  });

  it('says it of notes, of reasons, of modules and of the layer itself, and takes each back', async () => {
    const shown = await showBuilder('compare');
    const { builder } = deskOf(shown);
    const start = builder.design;
    await work(
      shown,
      { do: 'set', id: 'assen.vacancy', keyword: '$comment', value: 'Ook in de brief' },
      { do: 'set', id: 'assen.vacancy', keyword: 'reason', value: 'Voor de afspraak' },
      { do: 'switch', module: 'contact', on: true },
      { do: 'about', word: 'title', value: 'Laag van Assen' },
    );
    const told = sentences(shown);
    for (const sentence of [
      'Naam is nu ‘Laag van Assen’. Eerst: Gemeente Assen (voorbeeld).',
      'U zet de module ‘Meer contactgegevens’ aan.',
      'Vacature die bij u past: notitie is nu ‘Ook in de brief’. Eerst: invented: vraag over werk met een vacature.',
      'Vacature die bij u past: reden is nu ‘Voor de afspraak’. Eerst: niets.',
    ])
      expect(told).to.include(sentence);
    const back = () => rootOf(shown).querySelector<HTMLButtonElement>('.change button.secondary');
    for (let turn = 0; back() && turn < told.length; turn++) {
      back()?.click();
      await settled(shown);
    }
    expect(sentences(shown)).to.deep.equal([]);
    expect(JSON.stringify(builder.design)).to.equal(JSON.stringify(start));
  });

  it('compares with any version', async () => {
    const port = new MemoryPort();
    const start = deskOf(await showBuilder()).builder.design;
    const first = { ...start, layer: { ...start.layer, set: { ...start.layer.set, intake: { title: 'Eerst' } } } };
    port.releases.push(...([versionOf(first, '1.0.0'), versionOf(start, '1.1.0')].map((version) => ({ version })) as never[]));
    const shown = await showBuilder('compare', { port: () => port });
    await against(shown, '1.0.0');
    expect(text(shown)).to.contain('eerst ‘Eerst’');
  });
});

describe('work of two people on the same form (BLD-10)', () => {
  async function behind(mine: Command, theirs: (design: Design) => Design) {
    const [port, keeper] = [new MemoryPort(), memoryWork({ now })];
    const first = await showBuilder('form', { port: () => port, keeper });
    await work(first, mine);
    const { design } = deskOf(first).work.published;
    first.remove();
    await waitUntil(() => !first.isConnected, 'the tab is closed');
    port.releases.push({ version: versionOf(theirs(design), '9.0.0') } as never);
    return showBuilder('compare', { port: () => port, keeper });
  }
  const titled = (title: string) => (design: Design) => ({
    ...design,
    layer: { ...design.layer, set: { ...design.layer.set, intake: { ...design.layer.set?.['intake'], title } } },
  });

  it('goes together where they changed something else', async () => {
    const shown = await behind(question('wish'), titled('Kennismaken'));
    expect(text(shown)).to.contain('Een ander heeft dit formulier gepubliceerd').and.to.contain('Alles kan samen');
    await press(shown, 'Voeg samen');
    await waitUntil(() => !deskOf(shown).work.isBehind, 'the work takes account of both');
    const { scene } = deskOf(shown).builder;
    expect([scene.node('intake')?.['title'], scene.places.has('assen.wish')]).to.deep.equal(['Kennismaken', true]);
  });

  it('asks a clear question where they said something else, and goes on only when it is answered', async () => {
    const shown = await behind(label('Van mij'), titled('Van haar'));
    const legend = [...rootOf(shown).querySelectorAll('legend')].map((one) => one.textContent.trim());
    expect(legend).to.deep.equal(['‘Van mij’: het opschrift']);
    expect(text(shown)).to.contain('Eerst stond er: Brede intake');
    await clean({ root: rootOf(shown) });
    await press(shown, 'Voeg samen');
    expect(text(shown)).to.contain('Kies eerst nog bij 1 onderdeel');
    expect(rootOf(shown).activeElement?.id).to.equal('merge-0-mine');
    rootOf(shown).querySelector<HTMLInputElement>('#merge-0-theirs')?.click();
    await settled(shown);
    await press(shown, 'Voeg samen');
    await waitUntil(() => !deskOf(shown).work.isBehind, 'the work takes account of both');
    await waitUntil(() => !text(shown).includes('Uw werk samenvoegen'), 'what is done is asked no more');
    expect(text(shown)).to.contain('Er is niets anders').and.not.to.contain('Uw werk staat er weer');
    expect(deskOf(shown).builder.scene.node('intake')?.['title']).to.equal('Van haar');
    deskOf(shown).builder.undo();
    expect(deskOf(shown).builder.scene.node('intake')?.['title']).to.equal('Van mij');
  });
});

describe('a new version above (BLD-15)', () => {
  async function renewed(): Promise<Workbench> {
    const workbench = await workbenchOf('assen');
    return {
      ...workbench,
      async open(kind, signal) {
        const bench = await workbench.open(kind, signal);
        if ('code' in bench) return bench;
        const base = { ...bench.given.base, 'x-version': '2026.2.0', title: 'Intake voor iedereen' };
        return { ...bench, given: { ...bench.given, base } };
      },
    };
  }

  it('is offered where somebody works, also when the page brings it later; not any more once she went over, nor when it is put off', async () => {
    const keeper = memoryWork({ now });
    const shown = await showBuilder('form', { keeper });
    expect(text(shown)).not.to.contain('Er is een nieuwe versie');
    shown.nextWorkbench = await renewed();
    await waitUntil(() => text(shown).includes('Er is een nieuwe versie van het land of de regio'), 'it is offered');
    await clean({ root: rootOf(shown) });
    await press(shown, 'Later');
    expect(text(shown)).not.to.contain('Er is een nieuwe versie');
    shown.remove();
    const before = await showBuilder('form', { keeper });
    await work(before, label('Uw werk', 'work'));
    before.remove();
    const again = await showBuilder('form', { nextWorkbench: await renewed(), keeper });
    await press(again, 'Verder werken');
    await press(again, 'Loop het door');
    await waitUntil(() => text(again).includes('Van versie 2026.1.0 naar versie 2026.2.0'), 'the walk is there');
    await press(again, 'Ga over naar de nieuwe versie');
    await waitUntil(() => deskOf(again).builder.ground.base['x-version'] === '2026.2.0', 'the new version is under it');
    await settled(again);
    expect(text(again)).not.to.contain('Er is een nieuwe versie');
    expect(rootOf(again).querySelector('option[value=next]')).to.equal(null);
  });

  it('is gone through in sentences: keep, take over or adjust, and nothing changes until the end', async () => {
    const keeper = memoryWork({ now });
    let shown = await showBuilder('compare', { nextWorkbench: await renewed(), keeper });
    await work(shown, label('Kennismaken'));
    await against(shown, 'next');
    const rebase = () => rootOf(shown).querySelector('wegwijs-builder-rebase');
    await waitUntil(() => (rebase()?.textContent ?? '').includes('Van versie'), 'the walk is there');
    expect(rebase()?.textContent).to.contain('Nog 1 keuze').and.to.contain('Kennismaken');
    await clean({ root: rootOf(shown) });
    await press(shown, 'Ga over naar de nieuwe versie');
    expect(deskOf(shown).builder.ground.base['x-version']).to.equal('2026.1.0');
    rootOf(shown).querySelector<HTMLInputElement>('[id$=-adjusted]')?.click();
    await settled(shown);
    await waitUntil(() => rootOf(shown).querySelector('[id^=rebase-][id$=-text]') !== null, 'the own words can be typed');
    const words = rootOf(shown).querySelector<HTMLInputElement>('[id^=rebase-][id$=-text]');
    if (!words) throw new Error('no words');
    words.value = 'Kennismaken met iedereen';
    words.dispatchEvent(new Event('change'));
    await settled(shown);
    await deskOf(shown).work.drafts.settled;
    shown.remove();
    shown = await showBuilder('compare', { nextWorkbench: await renewed(), keeper });
    await waitUntil(
      () => control(shown, 'Uw nieuwe tekst').value === 'Kennismaken met iedereen',
      'what was chosen is there again',
    );
    await press(shown, 'Ga over naar de nieuwe versie');
    await waitUntil(() => deskOf(shown).builder.ground.base['x-version'] === '2026.2.0', 'the new version is under it');
    expect(deskOf(shown).builder.design.layer.for.version).to.equal('2026.2.0');
    expect(deskOf(shown).builder.scene.node('intake')?.['title']).to.equal('Kennismaken met iedereen');
    shown.remove();
    const again = await showBuilder('form', { nextWorkbench: await renewed(), keeper });
    expect(deskOf(again).builder.ground.base['x-version']).to.equal('2026.2.0');
  });
});
