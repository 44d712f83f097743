import { expect } from '@open-wc/testing';
import { approve, reviewed, type Person } from '@wegwijs/builder';
import { read } from '@wegwijs/definition';
import { memoryWork } from '@wegwijs/store';
import { clean } from '../../fields/axe.suite.ts';
import { control, press, text, type } from '../../island/show.suite.ts';
import { waitUntil } from '../../island/wait.suite.ts';
import { rootOf, showBuilder } from '../show-builder.suite.ts';
import { choose, deskOf, drawn, handedOver, label, MemoryPort, question, work } from './builder-work.suite.ts';

const now = () => new Date('2026-11-22T09:00:00Z');
/** A form of few questions: what stands in the way of publishing is looked for in all of it. */
const small = { form: 'effortLog' };
const root = 'effortLog';
const editor: Person = { id: 'p1', roles: ['editor'] };
const approver: Person = { id: 'p2', roles: ['approver'] };

describe('publishing', () => {
  it('proposes a version, says what it means, asks for a reason, and publishes through the port of the host (BLD-1, BLD-2)', async () => {
    const [port, keeper] = [new MemoryPort(), memoryWork({ now })];
    const shown = await showBuilder('publish', { ...small, person: editor, port: () => port, keeper });
    await work(shown, label('Kennismaken', root));
    await drawn(shown);
    expect(text(shown)).to.contain('Dit wordt versie').and.to.contain('Kleine wijziging');
    await clean({ root: rootOf(shown) });
    await press(shown, 'Publiceer versie');
    await drawn(shown);
    expect(text(shown)).to.contain('Schrijf op waarom u dit publiceert');
    expect(rootOf(shown).activeElement?.id).to.equal('publish-obstacles');
    expect(port.releases.length).to.equal(0);
    await type(shown, 'Waarom publiceert u dit?', 'Duidelijker voor mensen');
    await press(shown, 'Publiceer versie');
    await waitUntil(() => text(shown).includes('is gepubliceerd'), 'it is published');
    const [release] = port.releases;
    expect(release?.version).to.include({ by: 'p1', reason: 'Duidelijker voor mensen' });
    await drawn(shown);
    expect(rootOf(shown).querySelector('.publish-way [aria-current=step]')?.textContent).to.equal('Gepubliceerd');
    expect(text(shown)).to.contain('nu op de site');
    expect((await keeper.load('assen/effortLog'))?.steps).to.deep.equal([]);
  });

  it('without a port hands over files that a page reads unchanged, and one sentence for the web team', async () => {
    const shown = await showBuilder('publish', { ...small, person: editor });
    await work(shown, label('Kennismaken', root));
    await drawn(shown);
    await type(shown, 'Waarom publiceert u dit?', 'Duidelijker');
    await press(shown, 'Maak de bestanden');
    await drawn(shown);
    expect(text(shown)).to.contain('definition="/uw-map/effortLog.json"');
    const { name, content } = await handedOver(shown, 'effortLog.json');
    expect(name).to.equal('effortLog.json');
    const { definition, publication, findings } = read(JSON.parse(content));
    expect(findings).to.deep.equal([]);
    expect(definition?.root.text('title')).to.equal('Kennismaken');
    expect(text(shown)).to.contain(publication?.digest ?? 'no digest');
  });

  it('keeps why it is published while it is written', async () => {
    const keeper = memoryWork({ now });
    const first = await showBuilder('publish', { ...small, person: editor, keeper });
    await work(first, label('Kennismaken', root));
    await drawn(first);
    await type(first, 'Waarom publiceert u dit?', 'Duidelijker');
    await deskOf(first).work.drafts.settled;
    first.remove();
    const again = await showBuilder('publish', { ...small, person: editor, keeper });
    await drawn(again);
    expect(control(again, 'Waarom publiceert u dit?').value).to.equal('Duidelijker');
  });

  it('that fails leaves the work intact, with a clear choice; a lapsed session says to log in', async () => {
    const port = new MemoryPort();
    const shown = await showBuilder('publish', { ...small, person: editor, port: () => port, keeper: memoryWork({ now }) });
    await work(shown, label('Kennismaken', root));
    await drawn(shown);
    await type(shown, 'Waarom publiceert u dit?', 'Duidelijker');
    port.failure = Object.assign(new Error('401'), { code: 'signed-out' });
    await press(shown, 'Publiceer versie');
    await waitUntil(() => text(shown).includes('U bent niet meer ingelogd'), 'it says so');
    expect(rootOf(shown).activeElement?.id).to.equal('publish-outcome');
    expect(deskOf(shown).builder.scene.node(root)?.['title']).to.equal('Kennismaken');
    expect(control(shown, 'Waarom publiceert u dit?').value).to.equal('Duidelijker');
    port.failure = undefined;
    await press(shown, 'Nog een keer');
    await waitUntil(() => port.releases.length === 1, 'the second time it works');
  });

  it('after somebody else overwrites nothing, and leads to merging', async () => {
    const [port, other] = [new MemoryPort(), new MemoryPort()];
    const shown = await showBuilder('publish', { ...small, person: editor, port: () => port, keeper: memoryWork({ now }) });
    const theirs = await showBuilder('publish', { ...small, person: { id: 'p9', roles: ['editor'] }, port: () => other });
    for (const [one, title] of [[theirs, 'Van haar'], [shown, 'Van mij']] as const) {
      await work(one, label(title, root, one === shown ? 'description' : 'title'));
      await drawn(one);
      await type(one, 'Waarom publiceert u dit?', 'Beter');
    }
    await press(theirs, 'Publiceer versie');
    await waitUntil(() => other.releases.length === 1, 'the other publishes');
    port.releases.push(...other.releases);
    await press(shown, 'Publiceer versie');
    await waitUntil(() => text(shown).includes('Een ander heeft dit formulier net gepubliceerd'), 'it says so');
    expect(port.releases.length).to.equal(1);
    await press(shown, 'Samenvoegen');
    await waitUntil(() => text(shown).includes('Uw werk samenvoegen'), 'the work of both is put together');
  }); // prettier-ignore

  it('asks the reasons that the layers of today lack, one after another (BLD-16)', async () => {
    const shown = await showBuilder('publish', { ...small, person: editor });
    await work(shown, question('one', 'log', {}), question('two', 'log', {}));
    await drawn(shown);
    expect(text(shown)).to.contain('Over 2 eigen vragen moet u nog iets zeggen');
    await press(shown, 'Bewaar en ga verder');
    await drawn(shown);
    expect(rootOf(shown).activeElement?.id).to.equal('ask-reason');
    // Nobody said how sensitive it is: nothing is chosen before.
    expect(rootOf(shown).querySelector<HTMLSelectElement>('#ask-sensitivity')?.value).to.equal('');
    expect(rootOf(shown).querySelector('#ask-sensitivity')?.getAttribute('aria-invalid')).to.equal('true');
    await clean({ root: rootOf(shown) });
    const answer = async () => {
      await type(shown, 'Waarom is deze vraag nodig?', 'Om werk te vinden');
      const how = rootOf(shown).querySelector<HTMLSelectElement>('#ask-sensitivity')!;
      how.value = 'ordinary';
      how.dispatchEvent(new Event('change', { bubbles: true }));
      await press(shown, 'Bewaar en ga verder');
      await drawn(shown);
    };
    await answer();
    expect(text(shown)).to.contain('Over 1 eigen vraag');
    expect(rootOf(shown).activeElement?.id).to.equal('answers-title');
    await answer();
    expect(rootOf(shown).querySelector('#answers-title')).to.equal(null);
    expect(rootOf(shown).activeElement?.id).to.equal('publish-reason');
    expect(deskOf(shown).builder.design.layer.add?.['assen.one']?.reason).to.equal('Om werk te vinden');
  });

  it('says of a change that is in no question what it is too, and not that nothing changed', async () => {
    const shown = await showBuilder('publish', { ...small, port: () => new MemoryPort() });
    await work(shown, { do: 'about', word: '$comment', value: 'Voor de wijk' });
    await drawn(shown);
    const section = rootOf(shown).querySelector('[aria-labelledby=publish-version]')?.textContent ?? '';
    expect(section).to.contain('Voor de wijk').and.to.contain('Kleine wijziging').and.not.to.contain('Er is niets veranderd');
  });

  it('keeps what somebody else thought of it over a reload, until something changes (BLD-6)', async () => {
    const keeper = memoryWork({ now });
    const set = { ...small, person: editor, keeper, policy: { secondPerson: true } };
    const shown = await showBuilder('publish', set);
    await work(shown, label('Kennismaken', root));
    await drawn(shown);
    const approval = approve(reviewed(deskOf(shown).builder.design, deskOf(shown).house.digest), approver, ['p1'], { verdict: 'approved', remarks: [] });
    await choose(shown, 'Bestand met het oordeel', JSON.stringify(approval), 'p2');
    await deskOf(shown).work.settled;
    shown.remove();
    const again = await showBuilder('publish', set);
    await drawn(again);
    expect(rootOf(again).querySelector('.publish-way [aria-current=step]')?.textContent).to.equal('Goedgekeurd');
    await work(again, label('Anders', root));
    await drawn(again);
    expect(rootOf(again).querySelector('.publish-way [aria-current=step]')?.textContent).to.equal('Concept');
  }); // prettier-ignore

  it('shows who may not publish no button, and where versions cannot be reached says so', async () => {
    const port = new MemoryPort();
    port.failure = new Error('offline');
    const shown = await showBuilder('publish', { ...small, person: { id: 'p3', roles: ['reader'] }, port: () => port });
    expect(text(shown)).to.contain('Wij kunnen nu niet zien welke versies er zijn').and.not.to.contain('Publiceer versie');
  });
});

describe('the history', () => {
  it('puts any version back whole, which can be undone (BLD-4)', async () => {
    const port = new MemoryPort();
    const shown = await showBuilder('publish', { ...small, person: editor, port: () => port });
    for (const title of ['Eerst', 'Daarna']) {
      await work(shown, label(title, root));
      await drawn(shown);
      await type(shown, 'Waarom publiceert u dit?', title);
      await press(shown, 'Publiceer versie');
      await waitUntil(() => deskOf(shown).builder.log.length === 0, 'it is published');
      await drawn(shown);
    }
    expect(port.releases.map(({ version }) => version.reason)).to.deep.equal(['Eerst', 'Daarna']);
    await press(shown, 'Zet helemaal terug');
    await drawn(shown);
    const { builder } = deskOf(shown);
    expect(builder.scene.node(root)?.['title']).to.equal('Eerst');
    expect(JSON.stringify(builder.design)).to.equal(JSON.stringify(port.releases[0]?.version.design));
    expect(rootOf(shown).activeElement?.id).to.equal('history-title');
    builder.undo();
    expect(builder.scene.node(root)?.['title']).to.equal('Daarna');
  });
});
