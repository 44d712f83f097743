import { expect } from '@open-wc/testing';
import { checksumOf, exported, readApproval, type Approval, type Person } from '@wegwijs/builder';
import type { Json } from '@wegwijs/definition';
import { memoryWork } from '@wegwijs/store';
import { clean, cleanIn } from '../../fields/axe.suite.ts';
import { control, press, text, type } from '../../island/show.suite.ts';
import { waitUntil } from '../../island/wait.suite.ts';
import { rootOf, showBuilder } from '../show-builder.suite.ts';
import { filesOf } from './releasing.ts';
import { choose, deskOf, drawn, handedOver, label, MemoryPort, question, work } from './builder-work.suite.ts';

const now = () => new Date('2026-11-22T09:00:00Z');
/** A form of few questions. */
const small = { form: 'effortLog' };
const root = 'effortLog';
const editor: Person = { id: 'p1', roles: ['editor'] };
const approver: Person = { id: 'p2', roles: ['approver'] };

describe('a second person (BLD-6)', () => {
  const policy = { secondPerson: true };

  it('opens the file, leaves remarks per question, and gives back a verdict that counts for exactly that', async () => {
    const shown = await showBuilder('publish', { ...small, person: editor, policy, port: () => new MemoryPort() });
    await work(shown, label('Kennismaken', root));
    await drawn(shown);
    expect(text(shown)).to.contain('Een tweede persoon moet dit nog goedkeuren');
    const { design } = deskOf(shown).builder;
    const file = JSON.stringify(exported(design, deskOf(shown).house.digest, { makers: ['p1'] }));
    const other = await showBuilder('publish', { ...small, person: approver });
    await choose(other, 'Bestand om te beoordelen', file, 'het opschrift is nu ‘Kennismaken’');
    await press(other, 'Bewaar uw oordeel als bestand');
    await drawn(other);
    expect(text(other)).to.contain('Kies eerst uw oordeel');
    await type(other, 'Opmerking bij deze vraag', 'Mooi');
    control(other, 'Goed zo').click();
    await drawn(other);
    const { content } = await handedOver(other, 'Bewaar uw oordeel als bestand');
    const approval = readApproval(JSON.parse(content) as Json) as Approval;
    expect(approval).to.include({ by: 'p2', verdict: 'approved', checksum: checksumOf(design, deskOf(shown).house.digest) });
    expect(approval.remarks.map(({ text: said }) => said)).to.deep.equal(['Mooi']);
    expect(rootOf(other).activeElement?.id).to.equal('review-given');
    await waitUntil(() => !text(shown).includes('Het formulier wordt nagekeken'), 'nothing else draws it anew');
    await choose(shown, 'Bestand met het oordeel', content, 'Goedgekeurd door p2');
    expect(text(shown)).to.contain('Mooi').and.not.to.contain('Een tweede persoon moet');
    expect(rootOf(shown).querySelector('.publish-way [aria-current=step]')?.textContent).to.equal('Goedgekeurd');
    await work(shown, label('Nog iets anders', root));
    await drawn(shown);
    expect(text(shown)).to.contain('Er is daarna nog iets veranderd');
  });

  it('opens the resolved file of a page, tries the form in its own widget, and says something of any question', async () => {
    const port = () => new MemoryPort();
    const shown = await showBuilder('publish', { ...small, person: editor, policy, port });
    const english = { do: 'text', id: root, part: 'title', language: 'en', text: 'Getting to know you' } as const;
    await work(shown, label('Kennismaken', root), english);
    await drawn(shown);
    await press(shown, 'Laat een collega dit beoordelen');
    await drawn(shown);
    expect(rootOf(shown).activeElement?.id).to.equal('publish-ready');
    const file = await handedOver(shown, 'effortLog.json');
    const words: string[] = [];
    for (const language of ['ar', 'ti', 'tr', 'en']) words.push((await handedOver(shown, `effortLog.${language}.json`)).content);
    const other = await showBuilder('publish', { ...small, person: approver });
    await choose(other, 'Bestand om te beoordelen', file.content, 'het opschrift is nu ‘Kennismaken’');
    expect(text(other)).to.contain('U ziet de vertaling in deze talen nog niet: ').and.to.contain('Engels');
    control(other, 'Goed zo').click();
    await drawn(other);
    await press(other, 'Bewaar uw oordeel als bestand');
    await drawn(other);
    expect(text(other)).to.contain('Niet alle vertalingen zijn gezien');
    const unseen = () => rootOf(other).querySelector('.review .notice.warning')?.textContent ?? '';
    for (const [i, name] of ['Arabisch', 'Tigrinya', 'Turks', 'Engels'].entries()) {
      await choose(other, 'Bestand om te beoordelen', words[i] ?? '', 'U bekijkt');
      await waitUntil(() => !unseen().includes(name), `${name} is seen`);
    }
    await waitUntil(() => text(other).includes('in het Engels is nu ‘Getting to know you’'), 'the words are seen');
    expect(text(other)).not.to.contain('U ziet de vertaling in deze talen nog niet');
    expect(control(other, 'Goed zo').checked, 'what was said before stays').to.equal(true);
    rootOf(other).querySelector<HTMLElement>('.seen > summary')?.click();
    await waitUntil(() => rootOf(other).querySelector('wegwijs-form')?.shadowRoot?.querySelector('form') != null, 'the form');
    expect(rootOf(other).querySelector('wegwijs-form')?.shadowRoot?.textContent).to.contain('Kennismaken');
    const question = [...rootOf(other).querySelectorAll<HTMLOptionElement>('#review-any option')].at(-1);
    const any = control(other, 'Een andere vraag') as unknown as HTMLSelectElement;
    any.value = question?.value ?? '';
    any.dispatchEvent(new Event('change', { bubbles: true }));
    await press(other, 'Schrijf een opmerking bij die vraag');
    await waitUntil(() => rootOf(other).activeElement?.localName === 'textarea', 'the remark has the focus');
    const box = rootOf(other).activeElement as HTMLTextAreaElement;
    box.value = 'Mag dit korter?';
    box.dispatchEvent(new Event('input', { bubbles: true }));
    control(other, 'Goed zo').click();
    await drawn(other);
    await cleanIn(rootOf(other).querySelector('wegwijs-builder-review') as HTMLElement);
    const { content } = await handedOver(other, 'Bewaar uw oordeel als bestand');
    const approval = readApproval(JSON.parse(content) as Json) as Approval;
    expect(approval.remarks).to.deep.equal([{ id: question?.value, text: 'Mag dit korter?' }]);
    await choose(shown, 'Bestand met het oordeel', content, 'Goedgekeurd door p2');
    expect(text(shown)).to.contain('Mag dit korter?').and.not.to.contain('Een tweede persoon moet');
    const changed = file.content.replace('Kennismaken', 'Iets heel anders');
    await choose(other, 'Bestand om te beoordelen', changed, 'Aan dit bestand is niet te zien of het nog klopt');
  });

  it('sees what changes in lists too', async () => {
    const shown = await showBuilder('publish', { person: editor });
    await work(shown, { do: 'add-entry', kind: 'facilities', id: 'assen.fietsles', words: { title: 'Fietsles op het plein' } });
    const file = JSON.stringify(filesOf(deskOf(shown)).publication);
    const other = await showBuilder('publish', { person: approver });
    await choose(other, 'Bestand om te beoordelen', file, 'Nieuw in een lijst: ‘Fietsles op het plein’');
    expect(text(other)).not.to.contain('Weg uit een lijst');
  });

  it('is asked once all was answered: an answer after the verdict would void it', async () => {
    const shown = await showBuilder('publish', { ...small, person: editor, policy });
    await work(shown, question('wish', 'log', {}));
    await drawn(shown);
    await press(shown, 'Laat een collega dit beoordelen');
    await drawn(shown);
    expect(rootOf(shown).querySelector('#publish-ready')).to.equal(null);
    expect(rootOf(shown).activeElement?.id).to.equal('answers-title');
    expect(text(shown)).to.contain('Beantwoord eerst deze vragen');
  });

  it('finds the file, the remarks and the verdict again after the tab was closed, until they were handed over', async () => {
    const keeper = memoryWork({ now });
    const maker = await showBuilder('publish', { ...small, person: editor });
    await work(maker, label('Kennismaken', root));
    const { design } = deskOf(maker).builder;
    const file = JSON.stringify(exported(design, deskOf(maker).house.digest, { makers: ['p1'] }));
    maker.remove();
    const first = await showBuilder('publish', { ...small, person: approver, keeper });
    await choose(first, 'Bestand om te beoordelen', file, 'het opschrift is nu ‘Kennismaken’');
    await drawn(first);
    expect(rootOf(first).activeElement?.id).to.equal('review-of');
    await type(first, 'Opmerking bij deze vraag', 'Mooi');
    control(first, 'Goed zo').click();
    await deskOf(first).work.drafts.settled;
    first.remove();
    const again = await showBuilder('form', { ...small, person: approver, keeper });
    expect(text(again)).to.contain('Uw opmerkingen staan er nog');
    await press(again, 'Ga verder met invullen');
    await drawn(again);
    expect(control(again, 'Opmerking bij deze vraag').value).to.equal('Mooi');
    const { content } = await handedOver(again, 'Bewaar uw oordeel als bestand');
    expect(JSON.parse(content)).to.include({ verdict: 'approved', checksum: checksumOf(design, deskOf(again).house.digest) });
    await deskOf(again).work.drafts.settled;
    again.remove();
    expect(text(await showBuilder('publish', { ...small, person: approver, keeper }))).not.to.contain('Uw opmerkingen');
  });

  it('is not who made it, and a file that is none is said', async () => {
    const shown = await showBuilder('publish', { ...small, person: { id: 'p1', roles: ['editor', 'approver'] }, policy });
    await work(shown, label('Kennismaken', root));
    await drawn(shown);
    control(shown, 'Goed zo').click();
    await drawn(shown);
    await press(shown, 'Bewaar uw oordeel als bestand');
    await drawn(shown);
    expect(text(shown)).to.contain('Wie iets maakt, keurt het niet zelf goed');
    await clean({ root: rootOf(shown) });
    await choose(shown, 'Bestand met het oordeel', '{"cut off', 'Dit bestand is geen oordeel');
    await choose(shown, 'Bestand om te beoordelen', '{}', 'Dit bestand past niet bij dit formulier');
    await choose(
      shown,
      'Bestand om te beoordelen',
      '{"format": "wegwijs-publication-1"}',
      'Dit bestand past niet bij dit formulier',
    );
  });
});
