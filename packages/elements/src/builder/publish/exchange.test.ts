import { expect } from '@open-wc/testing';
import { exported } from '@wegwijs/builder';
import { strToU8, zipSync } from 'fflate';
import { formio, jsonForms, openForms, rjsf, schema, survey } from '../../../../../test/builder/sources.ts';
import { clean } from '../../fields/axe.suite.ts';
import { press, text, type } from '../../island/show.suite.ts';
import { waitUntil } from '../../island/wait.suite.ts';
import { rootOf, settled, showBuilder } from '../show-builder.suite.ts';
import type { WegwijsFormBuilder } from '../wegwijs-form-builder.ts';
import { choose, deskOf, drawn, handedOver, label, question, work } from './builder-work.suite.ts';

const show = () => showBuilder('exchange', { form: 'effortLog' });
const added = (shown: WegwijsFormBuilder) => Object.keys(deskOf(shown).builder.design.layer.add ?? {}).length;
const zip = (files: { readonly [name: string]: string }) =>
  zipSync(Object.fromEntries(Object.entries(files).map(([name, one]) => [name, strToU8(one)])));

describe('bringing in', () => {
  it('a table that was pasted is seen first, and then taken over as one step (BLD-12)', async () => {
    const shown = await show();
    await type(shown, 'Of plak hier een tabel', 'hoofdstuk\tvraag\tsoort\tkeuzes\nVervoer\tHoe komt u?\tkeuze\tfiets | bus\nVervoer\tHoe ver?\tgetal\t');
    await press(shown, 'Bekijk wat er in staat');
    await drawn(shown);
    expect(rootOf(shown).activeElement?.id).to.equal('incoming-title');
    expect(text(shown)).to.contain('2 vragen gevonden').and.to.contain('Hoe komt u?').and.to.contain('2 keer precies overgenomen');
    expect(added(shown)).to.equal(0);
    await clean({ root: rootOf(shown) });
    await press(shown, 'Neem 2 vragen over');
    await drawn(shown);
    expect(added(shown)).to.equal(3);
    expect(rootOf(shown).activeElement?.id).to.equal('taken');
    deskOf(shown).builder.undo();
    expect(added(shown)).to.equal(0);
  }); // prettier-ignore

  const kinds: readonly [string, object][] = [['Form.io', formio], ['SurveyJS', survey], ['rjsf', rjsf], ['JSON Forms', jsonForms], ['a JSON Schema', schema]]; // prettier-ignore
  it('forms of other systems, with a report of each construct; what is lost is shown with its source (ATAG-B1)', async () => {
    const shown = await show();
    for (const [name, source] of kinds) {
      await choose(shown, 'Kies een bestand', JSON.stringify(source), 'Vragen om over te nemen');
      expect(text(shown), name).to.match(/keer (precies|bijna|niet)/);
      await press(shown, 'Neem ');
      await drawn(shown);
      expect(rootOf(shown).activeElement?.id, name).to.equal('taken');
    }
    expect(deskOf(shown).builder.log.length).to.equal(kinds.length);
  });

  it('a file of this form says before it is taken over what changes in translations, lists and notes too', async () => {
    const shown = await showBuilder('exchange', { form: 'developmentPlan' });
    const { builder, house } = deskOf(shown);
    const before = builder.design;
    await work(
      shown,
      { do: 'text', id: 'developmentPlan', part: 'title', language: 'nl', text: 'Ons plan' },
      { do: 'text', id: 'developmentPlan', part: 'title', language: 'en', text: 'Our plan' },
    );
    const dutch = builder.design;
    await work(
      shown,
      { do: 'text', id: 'developmentPlan', part: 'title', language: 'en', text: 'This is our plan' },
      { do: 'add-entry', kind: 'library', id: 'assen.fietsen', words: { title: 'Leren fietsen' } },
      { do: 'about', word: '$comment', value: 'Voor de wijk' },
    );
    const file = JSON.stringify(exported(builder.design, house.digest));
    await work(shown, { do: 'put', design: dutch });
    await choose(shown, 'Kies een bestand', file, 'Neem over als nieuwe versie');
    const told = rootOf(shown).querySelector('wegwijs-builder-incoming')?.textContent ?? '';
    expect(told).to.contain('in het Engels is nu ‘This is our plan’').and.to.contain('Nieuw in een lijst: ‘Leren fietsen’');
    expect(told).to.contain('Voor de wijk').and.not.to.contain('Er verandert niets');
    await press(shown, 'Neem over als nieuwe versie');
    expect(JSON.stringify(builder.design)).not.to.equal(JSON.stringify(before));
  });

  it('the export of Open Forms, into a section that is there', async () => {
    const shown = await show();
    const before = deskOf(shown).builder.scene.places.size;
    await choose(shown, 'Kies een bestand', zip(Object.fromEntries(openForms)), 'Vragen om over te nemen');
    const into = rootOf(shown).querySelector<HTMLSelectElement>('#incoming-into');
    if (!into) throw new Error('no choice');
    into.value = 'log';
    into.dispatchEvent(new Event('change'));
    await drawn(shown);
    await press(shown, 'Neem ');
    await drawn(shown);
    expect(deskOf(shown).builder.scene.places.size).to.be.greaterThan(before);
  });

  const bad: readonly [string, string | Uint8Array<ArrayBuffer>, string][] = [
    ['empty', ' ', 'Er staat niets in'],
    ['cut off', JSON.stringify(formio).slice(0, 300), 'houdt midden in een zin op'],
    ['of a wrong kind', '{"layer": 3}', 'geen formulier dat wij kennen'],
    ['huge', 'x'.repeat(20_000_001), 'te groot om te lezen'],
    ['a ZIP that is a bomb', zip({ 'formDefinitions.json': ' '.repeat(5_000_001) }), 'veel te groot'],
    ['a ZIP that is broken', zip(Object.fromEntries(openForms)).slice(0, 200), 'is stuk'],
    ['a ZIP of Excel', zip({ 'xl/workbook.xml': '<x/>' }), 'bestand van Excel'],
    ['a ZIP of something else', zip({ 'a.json': '{}' }), 'geen formulier dat wij kennen'],
    ['hostile', '{"components": [{"type": "constructor", "key": "__proto__"}]}', 'geen vragen in'],
    ['a translation that is cut off', '<?xml version="1.0"?><xliff><file>', 'vertaalprogramma is niet heel'],
    ['XML of something else', '<a/>', 'geen formulier dat wij kennen'],
    ['XML that unfolds to a mountain', '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><xliff>&b;</xliff>', 'geen formulier dat wij kennen'],
    ['a verdict', '{"format": "wegwijs-approval-1"}', 'Open het bij ‘Publiceren’'],
    ['a design of another gemeente', '{"format": "wegwijs-design-1", "layer": {"layer": "x", "for": {}}, "texts": []}', 'een andere gemeente'],
    ['a design that is none', '{"format": "wegwijs-design-1"}', 'of het is niet heel'],
  ]; // prettier-ignore
  it('what is empty, cut off, huge, hostile or of a wrong kind has its own message, and changes nothing', async () => {
    const shown = await show();
    for (const [name, content, told] of bad) {
      await choose(shown, 'Kies een bestand', content, told);
      expect(deskOf(shown).builder.log, name).to.deep.equal([]);
    }
  });

  it('a file of this form becomes a new version of it, after a dry run (BLD-5)', async () => {
    const first = await show();
    await work(first, label('Kennismaken', 'effortLog'), question('wish', 'log'));
    const { design } = deskOf(first).builder;
    const { name, content } = await handedOver(first, 'Bewaar als bestand');
    expect(name).to.match(/^assen-effortLog-.*\.json$/);
    expect(JSON.parse(content)).to.deep.equal(JSON.parse(JSON.stringify(exported(design, deskOf(first).house.digest, { makers: ['me'] }))));
    first.remove();
    const shown = await show();
    await choose(shown, 'Kies een bestand', content, 'Gewone wijziging');
    await press(shown, 'Neem over als nieuwe versie');
    await settled(shown);
    expect(JSON.stringify(deskOf(shown).builder.design)).to.equal(JSON.stringify(design));
  }); // prettier-ignore
});

describe('tables that go out and come back', () => {
  it('the questions, for who edits them in a spreadsheet: each difference can be left out', async () => {
    const shown = await show();
    await work(shown, question('wish', 'log'), question('more', 'log'));
    const { content } = await handedOver(shown, 'Bewaar de tabel');
    const edited = content.replace(/(assen\.wish;.*?;)Wat wilt u leren\?/, '$1Wat wilt u doen?').replace(/(assen\.more;.*?;)Wat wilt u leren\?/, '$1En verder?');
    await choose(shown, 'Kies een bestand', edited, 'Wat er in de tabel anders is');
    expect(text(shown)).to.contain('wordt ‘Wat wilt u doen?’').and.to.contain('wordt ‘En verder?’');
    await clean({ root: rootOf(shown) });
    rootOf(shown).querySelector<HTMLInputElement>('#change-1')?.click();
    await drawn(shown);
    await press(shown, 'Neem 1 wijziging over');
    await drawn(shown);
    const titles = ['assen.wish', 'assen.more'].map((id) => deskOf(shown).builder.scene.node(id)?.['title']);
    expect(titles).to.deep.equal(['Wat wilt u doen?', 'Wat wilt u leren?']);
  }); // prettier-ignore

  it('the texts, for a translator (BLD-9)', async () => {
    const shown = await show();
    await work(shown, question('wish', 'log'));
    const { name, content } = await handedOver(shown, 'Bewaar de teksten voor de vertaler');
    expect(name).to.equal('assen-effortLog-en.csv');
    const filled = content.replace('Wat wilt u leren?,', 'Wat wilt u leren?,What do you want to learn?');
    await choose(shown, 'Kies een bestand', filled, 'Nieuwe vertalingen');
    await press(shown, 'Neem 1 wijziging over');
    await drawn(shown);
    expect(deskOf(shown).builder.design.texts['en']?.texts['assen.wish']?.['title']).to.equal('What do you want to learn?');
    await choose(shown, 'Kies een bestand', filled.replace('Wat wilt u leren?', 'Wat wil je leren?'), 'is veranderd sinds deze vertaling');
  }); // prettier-ignore

  it('the texts, for the tool of a translator, and back (BLD-9)', async () => {
    const shown = await show();
    await work(shown, question('wish', 'log'));
    const { name, content } = await handedOver(shown, 'Bewaar voor een vertaalprogramma');
    expect(name).to.equal('assen-effortLog-en.xlf');
    const filled = content.replace(
      /(<source>Wat wilt u leren\?<\/source>\s*<target state=")needs-translation("\s*)(\/>|><\/target>)/,
      '$1translated$2>What do you want to learn?</target>',
    );
    expect(filled).not.to.equal(content);
    await choose(
      shown,
      'Kies een bestand',
      filled.replace('What do you', 'What <x id="1"/> do you'),
      'codes van het vertaalprogramma',
    );
    await type(shown, 'Of plak hier een tabel', filled.replace('What do you want', 'What <g id="1">do you</g> want'));
    await press(shown, 'Bekijk wat er in staat');
    await waitUntil(() => text(shown).includes('Nieuwe vertalingen') && text(shown).includes('Neem 1 wijziging over'), 'what was pasted is read'); // prettier-ignore
    await drawn(shown);
    await press(shown, 'Neem 1 wijziging over');
    await drawn(shown);
    expect(deskOf(shown).builder.design.texts['en']?.texts['assen.wish']?.['title']).to.equal('What do you want to learn?');
    const unit = (id: string, target: string) => `<unit id="u-${id}" name="assen.${id}#title"><segment state="final"><source>Wat wilt u leren?</source><target>${target}</target></segment></unit>`; // prettier-ignore
    const half = '<unit id="u-half" name="assen.wish#title"><segment><source>Wat wilt </source><target>What</target></segment><segment><source>u leren?</source></segment></unit>'; // prettier-ignore
    const second = `<xliff version="2.0" srcLang="nl" trgLang="en"><file id="f1" original="assen">${unit('wish', 'What would you like to learn?')}${unit('gone', 'Nothing')}${half}</file></xliff>`; // prettier-ignore
    await choose(shown, 'Kies een bestand', second, 'Neem 1 wijziging over');
    expect(text(shown))
      .to.contain('teksten nemen wij niet over')
      .and.to.contain('assen.gone')
      .and.to.contain('nog niet helemaal vertaald');
    await press(shown, 'Neem 1 wijziging over');
    await drawn(shown);
    expect(deskOf(shown).builder.design.texts['en']?.texts['assen.wish']?.['title']).to.equal('What would you like to learn?');
  });
});
