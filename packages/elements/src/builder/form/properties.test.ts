import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { own, type JsonObject } from '@wegwijs/definition';
import { cleanIn } from '../../fields/axe.suite.ts';
import { waitUntil } from '../../island/wait.suite.ts';
import { showForm, typeInto } from './show-form.suite.ts';

const text = (element: Element | null | undefined) => element?.textContent.replace(/\s+/g, ' ').trim() ?? '';
const bytes = (design: unknown) => JSON.stringify(design);
const choose = (select: HTMLElement, value: string) => typeInto(select, value, 'change');

describe('the properties of a question', () => {
  before(() => setViewport({ width: 1360, height: 900 }));
  after(() => setViewport({ width: 800, height: 600 }));

  it('say in plain words what it is, whom it inherits from and which article locks it', async function () {
    this.timeout(30_000);
    const { get, all, select } = await showForm();
    await select('learnability.outcome');
    expect(text(get('.item-about')))
      .to.contain('Komt van: Brede intake')
      .and.to.contain('wet');
    expect(all('p.lock').map(text).join(' ')).to.contain('Wet inburgering 2021, art. 14 lid 3');
    expect(all('.property .fixed').length).to.be.greaterThan(0);
    get<HTMLDetailsElement>('.more').open = true;
    await waitUntil(() => all('.more .property').length > 2, 'the other properties are there');
    await cleanIn(get('[data-of=properties]'));
  });

  it('a text that is typed shows at once, is one step to undo, and is restored by the keyboard', async () => {
    const { desk, get, button, select, settle, line, focused } = await showForm();
    await select('work.current');
    const before = desk.builder.design;
    typeInto(get('#property-title'), 'Heeft u');
    typeInto(get('#property-title'), 'Heeft u werk?');
    get('#property-title').dispatchEvent(new Event('change'));
    await settle();
    expect(text(line('work.current')))
      .to.contain('Heeft u werk?')
      .and.to.contain('door u aangepast');
    typeInto(get('#property-title'), 'Heeft u nu werk?');
    desk.builder.undo();
    expect(own(desk.builder.scene.node('work.current')!, 'title')).to.equal('Heeft u werk?');
    desk.builder.undo();
    expect(desk.builder.design).to.equal(before);
    desk.builder.redo();
    await settle();
    button('Herstel Vraag of opschrift zoals in Brede intake').click();
    await settle();
    expect(bytes(desk.builder.design)).to.equal(bytes(before));
    expect(focused()?.id).to.equal('property-title');
  });

  it('what is refused is told at its box, which keeps what was typed', async () => {
    const { desk, get, select, settle } = await showForm();
    await select('work.current');
    const { design } = desk.builder;
    typeInto(get('#property-title'), '');
    await settle();
    const box = get<HTMLInputElement>('#property-title');
    expect(text(get('#property-title-why'))).to.equal('Dit kan zo niet worden bewaard: een tekst is te kort of leeg.');
    expect([box.value, box.getAttribute('aria-invalid')]).to.deep.equal(['', 'true']);
    expect(box.getAttribute('aria-describedby')).to.contain('property-title-why');
    expect(desk.builder.design).to.equal(design);
    typeInto(box, 'Werk?');
    await settle();
    expect(get('wegwijs-builder-property').querySelector('[role=alert]')).to.equal(null);
  });

  it('own words for what can be wrong are asked for what can be wrong, kept by its name, and taken out', async () => {
    const { desk, get, all, select, settle } = await showForm();
    desk.run({ do: 'set', id: 'assen.vacancyReply', keyword: 'x-required', value: true });
    const said = () => own(desk.builder.scene.node('assen.vacancyReply')!, 'x-messages');
    await select('assen.vacancyReply');
    get<HTMLDetailsElement>('.more').open = true;
    await waitUntil(() => all('#property-x-messages-required').length === 1, 'the words are asked');
    expect(all('[id^=property-x-messages-][id$=m]').length, 'a choice is never too long, too low or too high').to.equal(0);
    const box = get<HTMLInputElement>('#property-x-messages-required');
    expect(text(box.labels?.[0])).to.equal('Als er niets is ingevuld');
    typeInto(box, 'Kies of u wilt reageren');
    await settle();
    box.dispatchEvent(new Event('change'));
    await settle();
    expect(said()).to.deep.equal({ required: 'Kies of u wilt reageren' });
    typeInto(box, '');
    await settle();
    expect(said()).to.equal(undefined);
    desk.builder.undo();
    await settle();
    expect(box.value).to.equal('Kies of u wilt reageren');
  });

  it('says of each role what it may do, and makes one table of a profile', async () => {
    const { desk, get, select, settle } = await showForm();
    await select('assen.vacancyReply');
    choose(get('#property-x-access-socialGuide'), 'view');
    await settle();
    const access = own(desk.builder.scene.node('assen.vacancyReply')!, 'x-access') as JsonObject;
    expect(access['socialGuide']).to.equal('view');
    expect(access['participant']).to.equal('edit');
  });

  it('edits, adds, moves and takes out choices, with the focus kept', async () => {
    const { desk, get, all, button, select, settle, focused, told } = await showForm();
    const values = () =>
      (own(desk.builder.scene.node('assen.vacancyReply')!, 'oneOf') as JsonObject[]).map((one) => one['title']);
    await select('assen.vacancyReply');
    typeInto(get('#property-choices-new'), 'Misschien');
    button('Keuze toevoegen').click();
    await settle();
    expect(values().at(-1)).to.equal('Misschien');
    expect([focused()?.id, get<HTMLInputElement>('#property-choices-new').value]).to.deep.equal(['property-choices-new', '']);
    const up = button('Misschien omhoog');
    up.focus();
    up.click();
    await settle();
    expect(values().at(-2)).to.equal('Misschien');
    expect(told()).to.contain(`Misschien staat nu op plaats ${values().length - 1} van ${values().length}.`);
    expect(focused()?.getAttribute('aria-label')).to.equal('Misschien omhoog');
    typeInto(all<HTMLInputElement>('.choice-list input').at(-2)!, 'Weet ik niet');
    await settle();
    button('Weet ik niet weghalen').click();
    await settle();
    expect(values()).not.to.include('Weet ik niet');
    expect(focused()?.closest('.choice-list')).not.to.equal(null);
  });

  it('a choice from above is left out and put back', async () => {
    const { desk, button, select, settle, get } = await showForm();
    await select('talents.skills');
    const { design } = desk.builder;
    const first = get<HTMLInputElement>('.choice-list input').value;
    button(`${first} weghalen`).click();
    await settle();
    expect(text(get('.choices-out'))).to.contain(first);
    button(`${first} terugzetten`).click();
    expect(bytes(desk.builder.design)).to.equal(bytes(design));
  });

  it('leaves the place of the condition to its editor', async () => {
    const { get, select, settle, all } = await showForm();
    await select('assen.vacancyReply');
    const editor = get<HTMLElement & { nodeId?: string; keyword?: string }>('wegwijs-builder-condition');
    expect([editor.nodeId, editor.keyword]).to.deep.equal(['assen.vacancyReply', 'x-required']);
    const column = get('[data-of=properties]');
    expect(get('.condition').clientWidth, 'the editor has the width of the column').to.be.greaterThan(column.clientWidth * 0.8);
    expect(column.scrollWidth, 'nothing sticks out').to.equal(column.clientWidth);
    await settle();
    expect(all('[data-of=properties] legend').map((one) => text(one)).filter((one) => /nodig|te zien/.test(one))).to.deep.equal(['Is een antwoord nodig?', 'Wanneer is dit te zien?']); // prettier-ignore
  });

  it('shows where it is used, with the way there', async () => {
    const { get, desk, select, settle } = await showForm();
    await select('assen.vacancy');
    expect(text(get('.uses summary'))).to.match(/^Wordt op \d+ plaats/);
    get<HTMLDetailsElement>('.uses').open = true;
    get('.uses li .link').click();
    await settle();
    expect(desk.builder.selected).not.to.equal('assen.vacancy');
  });

  it('BLD-8: who may only look is told so', async () => {
    const { get, select, settle } = await showForm({ person: { id: 'p', roles: ['reader'] } });
    await select('work.current');
    typeInto(get('#property-title'), 'Werk?');
    await settle();
    expect(text(get('#property-title-why'))).to.equal('Dit mag u niet doen in deze rol.');
  });
});
