import { expect } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import { cleanIn } from '../../fields/axe.suite.ts';
import { waitUntil } from '../../island/wait.suite.ts';
import { showForm, typeInto } from './show-form.suite.ts';

const text = (element: Element) => element.textContent.replace(/\s+/g, ' ').trim();

describe('the outline of a form', () => {
  before(() => setViewport({ width: 1360, height: 900 }));
  after(() => setViewport({ width: 800, height: 600 }));

  it('BLD-17, ATAG-A2: is lists of buttons, each with where it comes from and the article of its lock in its name', async function () {
    this.timeout(30_000);
    const { line, get, all, select } = await showForm();
    expect(all('[role=tree]').length).to.equal(0);
    expect(text(line('work'))).to.match(/^Werk, wet, op slot: Wet inburgering 2021, art\. 14 lid 3/);
    expect(text(line('person'))).to.match(/^Over u, landelijk/);
    await select('work.currentHours');
    expect(text(line('work.currentHours'))).to.contain('landelijk, weggelaten, alleen soms');
    expect(text(line('assen.vacancy'))).to.contain('lokaal');
    expect(line('work.currentHours').getAttribute('aria-current')).to.equal('true');
    expect(get('[data-line=work] > .line .fold').getAttribute('aria-expanded')).to.equal('true');
    await cleanIn(get('[data-of=outline]'));
  });

  it('marks what has a problem once it is quiet', async () => {
    const { desk, line, select } = await showForm();
    await select('assen.vacancy');
    desk.builder.execute({
      do: 'text',
      id: 'assen.vacancy',
      part: 'description',
      language: 'nl',
      text: 'Kom naar {gemeentehuis}.',
    });
    await waitUntil(() => text(line('assen.vacancy')).includes('aandachtspunt'), 'the problem is marked');
  });

  it('finds a question in any language and jumps to it', async () => {
    const { get, all, settle, desk, focused } = await showForm();
    typeInto(get('#form-search'), 'vacature');
    await settle();
    expect(text(get('.found'))).to.match(/^\d+ gevonden$/);
    expect(get('.found').localName).to.equal('output');
    const first = all('.found-list button')[0]!;
    expect(text(first)).to.contain('Werk');
    first.click();
    await settle();
    expect(desk.builder.selected).to.equal('assen.vacancy');
    expect(focused()?.dataset['id']).to.equal('assen.vacancy');
    expect(all('.found-list').length).to.equal(0);
  });

  it('ATAG-A3: is walked, opened and closed by arrow keys', async () => {
    const { line, settle, focused, all } = await showForm();
    line('work').focus();
    await sendKeys({ press: 'ArrowRight' });
    await settle();
    await sendKeys({ press: 'ArrowDown' });
    expect(focused()?.dataset['id']).to.equal('work.history');
    await sendKeys({ press: 'ArrowUp' });
    await sendKeys({ press: 'ArrowLeft' });
    await settle();
    expect(all('[data-id="work.history"]').length).to.equal(0);
    await sendKeys({ press: 'End' });
    expect(focused()?.dataset['id']).to.equal('assessment');
  });

  it('ATAG-A3: has a way straight to the properties, by a button and by F6, and back; the ends are left to the browser', async () => {
    const { line, focused, select, all, root, settle } = await showForm();
    await select('assen.vacancy');
    line('assen.vacancy').focus();
    await sendKeys({ press: 'Tab' });
    expect(text(focused()!)).to.equal('Eigenschappen: Vacature die bij u past');
    expect(all('.line-way').length, 'only at what is selected').to.equal(1);
    await sendKeys({ press: 'Enter' });
    await settle();
    expect(focused()?.className).to.equal('item-title');
    await sendKeys({ press: 'Shift+F6' });
    expect(focused()?.id).to.equal('form-canvas');
    await sendKeys({ press: 'Shift+F6' });
    expect(focused()?.dataset['id']).to.equal('assen.vacancy');
    await sendKeys({ press: 'Shift+F6' });
    expect(text(focused()!)).to.equal('Vragen');
    for (let i = 0; i < 3; i++) await sendKeys({ press: 'F6' });
    expect(text(focused()!)).to.equal('Vacature die bij u past');
    const last = new KeyboardEvent('keydown', { key: 'F6', bubbles: true, composed: true, cancelable: true });
    root.activeElement?.dispatchEvent(last);
    expect([last.defaultPrevented, focused()?.className]).to.deep.equal([false, 'item-title']);
  });

  it('BLD-17: moves by shortcut; the focus goes along and where it stands now is said', async () => {
    const { desk, line, settle, focused, told, select } = await showForm();
    await select('assen.vacancyReply');
    line('assen.vacancyReply').focus();
    await sendKeys({ press: 'Alt+ArrowUp' });
    await settle();
    expect(told()).to.match(/^Wilt u reageren op deze vacature\? staat nu op plaats \d+ van \d+ in Werk\.$/);
    expect(focused()?.dataset['id']).to.equal('assen.vacancyReply');
    await sendKeys({ press: 'Alt+Shift+ArrowDown' });
    await settle();
    expect(told()).to.contain('op plaats 1 van');
    expect(told()).to.contain('in Talenten');
    expect(focused()?.dataset['id']).to.equal('assen.vacancyReply');
    expect(desk.builder.scene.layer.add?.['assen.vacancyReply']?.section).to.equal('talents');
  });

  it('says why something of another cannot go to another section', async () => {
    const { get, line, settle, select } = await showForm();
    await select('work.current');
    line('work.current').focus();
    await sendKeys({ press: 'Alt+Shift+ArrowDown' });
    await settle();
    expect(text(get('.builder-refused'))).to.contain('kan niet op die plaats staan');
  });

  it('BLD-10: takes a step back by Ctrl+Z and does it again by Ctrl+Y, but not in a box that is typed in', async () => {
    const { desk, get, line, settle, select, told } = await showForm();
    await select('work.current');
    const { design } = desk.builder;
    typeInto(get('#property-title'), 'Werkt u?');
    get('#property-title').focus();
    await sendKeys({ press: 'Control+z' });
    expect(desk.builder.undoable).not.to.equal(undefined);
    line('work.current').focus();
    await sendKeys({ press: 'Control+z' });
    await settle();
    expect(desk.builder.design).to.equal(design);
    expect(told()).to.contain('Ongedaan gemaakt.');
    await sendKeys({ press: 'Control+y' });
    expect(desk.builder.design).not.to.equal(design);
    await sendKeys({ press: 'Control+z' });
    await sendKeys({ press: 'Control+Shift+z' });
    await settle();
    expect(text(line('work.current'))).to.match(/^Werkt u\?/);
  });

  it('keeps the focus when a step back puts its line elsewhere, or takes it away', async () => {
    const { desk, line, settle, select, focused } = await showForm();
    await select('assen.vacancyReply');
    line('assen.vacancyReply').focus();
    await sendKeys({ press: 'Alt+ArrowUp' });
    await settle();
    desk.builder.undo();
    await settle();
    expect(focused()?.dataset['id']).to.equal('assen.vacancyReply');
    desk.builder.execute({ do: 'remove', id: 'assen.vacancyReply' });
    await settle();
    expect(desk.builder.selected).not.to.equal('assen.vacancyReply');
    expect(focused()?.dataset['id']).to.equal(desk.builder.selected);
  });
});
