import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { own } from '@wegwijs/definition';
import type { QuestionLibrary } from '@wegwijs/builder';
import { cleanIn } from '../../fields/axe.suite.ts';
import { showForm, typeInto } from './show-form.suite.ts';

const text = (element: Element | null | undefined) => element?.textContent.replace(/\s+/g, ' ').trim() ?? '';

const shared: QuestionLibrary = {
  id: 'buurt',
  version: '1.2.0',
  title: 'Vragen over de buurt',
  questions: {
    bus: { schema: { title: 'Hoe komt u bij de bus?', type: 'string', maxLength: 100, 'x-sensitivity': 'ordinary' } },
  },
};

describe('what is asked before something is done', () => {
  before(() => setViewport({ width: 1360, height: 900 }));
  after(() => setViewport({ width: 800, height: 600 }));

  it('ATAG-B2: a new question asks why it is needed, who may see it and how sensitive it is', async function () {
    this.timeout(30_000);
    const { desk, get, button, settle, select, focused, told } = await showForm();
    await select('work.current');
    button('Vraag toevoegen', '.outline-add').click();
    await settle();
    expect(text(get('#ask-title'))).to.equal('Vraag toevoegen aan ‘Werk’');
    await cleanIn(get('dialog'));
    button('Vraag toevoegen', 'dialog').click();
    await settle();
    for (const name of ['label', 'reason', 'sensitivity'])
      expect(get(`#ask-${name}`).getAttribute('aria-invalid')).to.equal('true');
    expect(focused()?.id).to.equal('ask-label');
    typeInto(get('#ask-label'), 'Heeft u een fiets?');
    typeInto(get('#ask-reason'), 'Om te weten hoe iemand reist.');
    typeInto(get('#ask-what'), 'kind:yes-no', 'change');
    typeInto(get('#ask-sensitivity'), 'ordinary', 'change');
    typeInto(get('#ask-access-socialGuide'), 'view', 'change');
    await settle();
    button('Vraag toevoegen', 'dialog').click();
    await settle();
    const added = desk.builder.scene.layer.add?.['assen.heeftUEenFiets'];
    expect([added?.section, added?.name, added?.reason]).to.deep.equal([
      'work',
      'heeftUEenFiets',
      'Om te weten hoe iemand reist.',
    ]);
    expect(own(added!.schema, 'x-access')).to.deep.equal({ participant: 'edit', caseManager: 'edit', socialGuide: 'view' });
    expect([own(added!.schema, 'type'), own(added!.schema, 'x-sensitivity')]).to.deep.equal(['boolean', 'ordinary']);
    expect(told()).to.contain('Heeft u een fiets? is toegevoegd aan Werk.');
    expect(focused()?.dataset['id']).to.equal('assen.heeftUEenFiets');
    expect(get('[data-question="assen.heeftUEenFiets"]').previousElementSibling?.getAttribute('data-question')).to.equal('work.current'); // prettier-ignore
  });

  it('BLD-11: a question of a library brings its words, and says where it comes from', async () => {
    const { desk, get, button, settle, select } = await showForm({ libraries: [shared] });
    await select('housing');
    button('Vraag toevoegen', '.outline-add').click();
    await settle();
    const offer = [...get<HTMLSelectElement>('#ask-what').options].find((one) => one.text === 'Hoe komt u bij de bus?')!;
    expect(offer.parentElement?.getAttribute('label')).to.equal('Uit de bibliotheek');
    typeInto(get('#ask-what'), offer.value, 'change');
    await settle();
    expect([get<HTMLInputElement>('#ask-label').value, get<HTMLSelectElement>('#ask-sensitivity').value]).to.deep.equal([
      'Hoe komt u bij de bus?',
      'ordinary',
    ]);
    typeInto(get('#ask-reason'), 'Voor de reis naar de les.');
    button('Vraag toevoegen', 'dialog').click();
    await settle();
    const id = desk.builder.selected ?? '';
    expect(own(desk.builder.scene.node(id)!, 'x-source')).to.equal('buurt@1.2.0#bus');
  });

  it('removing an own question shows first what comes of it; the focus goes to its neighbour', async () => {
    const { desk, get, button, settle, select, focused, told } = await showForm();
    await select('assen.vacancy');
    button('Verwijderen').click();
    await settle();
    expect(text(get('dialog')))
      .to.contain('Dit verandert er:')
      .and.to.contain('Vacature die bij u past');
    expect(text(get('dialog'))).to.contain('hangt hiervan af');
    button('Verwijderen', 'dialog').click();
    await settle();
    // What leans on it may keep it here; else it is gone, and its neighbour has the focus.
    expect(desk.builder.scene.node('assen.vacancy')).to.equal(undefined);
    expect(told()).to.contain('Vacature die bij u past is verwijderd.');
    expect(focused()?.dataset['id']).to.equal(desk.builder.selected);
  });

  it('a question from above is left out, and put back by its button', async () => {
    const { desk, button, settle, select, line } = await showForm();
    await select('work.current');
    const before = JSON.stringify(desk.builder.design);
    button('Weglaten').click();
    await settle();
    button('Weglaten', 'dialog').click();
    await settle();
    expect(text(line('work.current'))).to.contain('weggelaten');
    button('Terugzetten', '.item-actions').click();
    await settle();
    expect(JSON.stringify(desk.builder.design)).to.equal(before);
  });

  it('what the law needs stays, and the article is named', async () => {
    const { desk, get, button, settle, select } = await showForm();
    await select('learnability.outcome');
    const { design } = desk.builder;
    button('Weglaten').click();
    await settle();
    expect(text(get('#ask-why'))).to.contain('Wet inburgering 2021, art. 14 lid 3');
    expect(get('dialog').getAttribute('aria-describedby')).to.equal('ask-why');
    expect([...get('dialog').querySelectorAll('button')].map(text), 'what may not be done is not offered').to.deep.equal([
      'Sluiten',
    ]);
    button('Sluiten', 'dialog').click();
    await settle();
    expect(desk.builder.design).to.equal(design);
  });

  it('moves to another section by a choice of section and place', async () => {
    const { desk, get, button, settle, select } = await showForm();
    await select('assen.vacancyReply');
    button('Verplaatsen naar').click();
    await settle();
    typeInto(get('#ask-section'), 'talents', 'change');
    await settle();
    typeInto(get('#ask-after'), '', 'change');
    button('Verplaatsen', 'dialog').click();
    await settle();
    expect(desk.builder.scene.layer.add?.['assen.vacancyReply']?.section).to.equal('talents');
    expect(get('[data-list=talents] > li').dataset['line']).to.equal('assen.vacancyReply');
  });

  it('copies a question under a name made of its label, and gives it another', async () => {
    const { desk, get, button, settle, select } = await showForm();
    await select('work.current');
    button('Kopie maken').click();
    await settle();
    expect(get<HTMLInputElement>('#ask-name').value).to.equal('werktUNu');
    button('Kopie maken', 'dialog').click();
    await settle();
    expect(desk.builder.selected).to.equal('assen.werktUNu');
    button('Naam in bestanden').click();
    await settle();
    typeInto(get('#ask-name'), 'work');
    button('Naam wijzigen', 'dialog').click();
    await settle();
    expect(desk.builder.scene.layer.add?.['assen.werktUNu']?.name).to.equal('work');
  });
});
