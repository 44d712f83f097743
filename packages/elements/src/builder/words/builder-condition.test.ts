import { expect } from '@open-wc/testing';
import type { Builder } from '@wegwijs/builder';
import type { Json } from '@wegwijs/definition';
import { clean } from '../../fields/axe.suite.ts';
import type { Desk } from '../desk.ts';
import { rootOf, showBuilder } from '../show-builder.suite.ts';
import type { ConditionKeyword } from './condition-modes.ts';

const question = { schema: { title: 'Hoe oud is uw kat?', type: 'integer', minimum: 0, maximum: 30 } };

interface Editor extends HTMLElement {
  readonly updateComplete: Promise<unknown>;
}

/** The editor of one condition, in the builder with the intake of Assen and a question of its own. */
async function show(
  keyword: ConditionKeyword = 'x-visible-when',
  id = 'assen.cat',
  roles: Desk['builder']['person']['roles'] = ['editor'],
) {
  const shown = await showBuilder('problems', { person: { id: 'p', roles } });
  const { desk } = shown as unknown as { desk: Desk };
  desk.builder.execute({ do: 'add-field', section: 'work', name: 'cat', question });
  const host = rootOf(shown).querySelector('.builder-view') as HTMLElement;
  const editor = document.createElement('wegwijs-builder-condition') as Editor;
  Object.assign(editor, { desk, nodeId: id, keyword });
  host.append(editor);
  await editor.updateComplete;
  return { shown, desk, editor, builder: desk.builder };
}

const said = (editor: Editor) => editor.querySelector('.condition-said')?.textContent.trim();
const stands = (builder: Builder, keyword: string, id = 'assen.cat'): Json | undefined => builder.scene.node(id)?.[keyword];
const labelled = (editor: Editor, label: string, nth = 0) => {
  const found = [...editor.querySelectorAll('label')].filter((one) => one.textContent.trim().startsWith(label))[nth];
  const control = found && (editor.getRootNode() as ShadowRoot).getElementById(found.htmlFor);
  if (!control) throw new Error(`No control "${label}" in ${editor.textContent}`);
  return control as HTMLInputElement;
};
async function give(editor: Editor, label: string, value: string, nth = 0) {
  const control = labelled(editor, label, nth);
  control.value = value;
  control.dispatchEvent(new Event('change', { bubbles: true }));
  await editor.updateComplete;
}
async function choose(editor: Editor, label: string, words: string, nth = 0) {
  const select = labelled(editor, label, nth) as unknown as HTMLSelectElement;
  const option = [...select.options].find((one) => one.textContent.trim() === words);
  if (!option) throw new Error(`No "${words}" among ${[...select.options].map((one) => one.textContent.trim()).join(' | ')}`);
  await give(editor, label, option.value, nth);
}
async function press(editor: Editor, words: string) {
  const found = [...editor.querySelectorAll('button')].find((one) => one.textContent.trim().startsWith(words));
  if (!found) throw new Error(`No button "${words}"`);
  found.click();
  await editor.updateComplete;
}
async function mode(editor: Editor, words: string) {
  labelled(editor, words).click();
  await editor.updateComplete;
}

describe('the editor of a condition', () => {
  it('says how it is now, and makes a condition of a question, a test and an answer', async () => {
    const { editor, builder } = await show();
    expect(said(editor)).to.equal('Dit is altijd te zien.');
    await mode(editor, 'Alleen als');
    expect(said(editor)).to.contain('nog niet af');
    await give(editor, 'Waar gaat het om?', 'Wilt u reageren op deze vacature?');
    await choose(editor, 'Wat geldt er?', 'het antwoord is niet');
    expect(stands(builder, 'x-visible-when')).to.equal(undefined);
    await choose(editor, 'Antwoord', 'Nee');
    expect(stands(builder, 'x-visible-when')).to.deep.equal({ not: { field: 'assen.vacancyReply', is: { const: 'no' } } });
    expect(said(editor)).to.equal('Toon als ‘Wilt u reageren op deze vacature?’ is niet ‘Nee’.');
  });

  it('breaks no rule for access (ATAG-A1)', async () => {
    const { editor, shown } = await show();
    await mode(editor, 'Alleen als');
    await give(editor, 'Waar gaat het om?', 'Wilt u reageren op deze vacature?');
    await clean({ root: rootOf(shown) });
  });

  it('joins parts, with a group in brackets, and takes parts away', async () => {
    const { editor, builder } = await show();
    await mode(editor, 'Alleen als');
    await give(editor, 'Waar gaat het om?', 'Wilt u reageren op deze vacature?');
    await choose(editor, 'Wat geldt er?', 'er is iets ingevuld');
    await press(editor, 'Deel toevoegen');
    expect(editor.contains((editor.getRootNode() as ShadowRoot).activeElement)).to.equal(true);
    await give(editor, 'Waar gaat het om?', 'Vacature die bij u past', 1);
    await choose(editor, 'Wat geldt er?', 'er is iets ingevuld', 1);
    const answered = (field: string) => ({ not: { field, is: { absent: true } } });
    const both = [answered('assen.vacancyReply'), answered('assen.vacancy')];
    expect(stands(builder, 'x-visible-when')).to.deep.equal({ all: both });
    await choose(editor, 'Wat moet kloppen?', 'Geen enkel deel');
    expect(stands(builder, 'x-visible-when')).to.deep.equal({ not: { any: both } });
    await press(editor, 'Deel 1 weghalen');
    await choose(editor, 'Wat moet kloppen?', 'Minstens één deel');
    expect(stands(builder, 'x-visible-when')).to.deep.equal({ any: [both[1]] });
  });

  it('asks of at least one row, and of conditions that have a name', async () => {
    const { editor, builder } = await show();
    await mode(editor, 'Alleen als');
    const options = [...editor.querySelectorAll('datalist option')].map((one) => (one as HTMLOptionElement).value);
    const list = options.find((one) => one.startsWith('Eén keer of vaker bij: Uw kinderen')) ?? '';
    await give(editor, 'Waar gaat het om?', list);
    await give(editor, 'Waar gaat het om?', 'In welk jaar is uw kind geboren?', 1);
    await choose(editor, 'Wat geldt er?', 'het antwoord is minstens', 1);
    await choose(editor, 'Soort getal', 'het jaar, zoveel jaar geleden');
    await give(editor, 'Getal', '6');
    const young = { some: 'family.children', where: { field: 'family.children.birthYear', is: { minimum: { year: -6 } } } };
    expect(stands(builder, 'x-visible-when')).to.deep.equal(young);
    await give(editor, 'Waar gaat het om?', options.find((one) => one.startsWith('een asielstatushouder')) ?? '');
    expect(stands(builder, 'x-visible-when')).to.deep.equal({ derived: 'asylum' });
  });

  it('shows and keeps what cannot be said as a sentence', async () => {
    const { editor, builder } = await show();
    const odd = { any: [{ field: 'work.wish', is: { minimum: 1, maximum: 3 } }, { derived: 'asylum' }] };
    builder.execute({ do: 'set', id: 'assen.cat', keyword: 'x-visible-when', value: odd });
    await editor.updateComplete;
    expect(editor.querySelector('.condition-kept')?.textContent).to.contain('alleen als JSON');
    await choose(editor, 'Wat geldt er?', 'dit is niet zo');
    expect(stands(builder, 'x-visible-when')).to.deep.equal({ any: [odd.any[0], { not: { derived: 'asylum' } }] });
  });

  it('shows at once why something cannot be: a circle, or what a role would learn', async () => {
    const { editor, builder } = await show();
    builder.execute({
      do: 'set',
      id: 'assen.vacancy',
      keyword: 'x-visible-when',
      value: { field: 'assen.cat', is: { absent: true } },
    });
    await mode(editor, 'Alleen als');
    await give(editor, 'Waar gaat het om?', 'Vacature die bij u past');
    expect(editor.querySelector('[role=alert]')?.textContent).to.contain('wacht dan op zichzelf');
    expect(stands(builder, 'x-visible-when')).to.equal(undefined);
  });

  it('says of a text that is no question what to do', async () => {
    const { editor } = await show();
    await mode(editor, 'Alleen als');
    await give(editor, 'Waar gaat het om?', 'iets anders');
    const box = labelled(editor, 'Waar gaat het om?');
    expect(box.getAttribute('aria-invalid')).to.equal('true');
    expect(editor.textContent).to.contain('Kies er een uit de lijst');
  });

  it('of an answer that is needed: never, always, or on a condition', async () => {
    const { editor, builder } = await show('x-required');
    expect(said(editor)).to.equal('Een antwoord is niet nodig.');
    await mode(editor, 'Ja, altijd');
    expect(stands(builder, 'x-required')).to.equal(true);
    await mode(editor, 'Alleen als');
    await give(editor, 'Waar gaat het om?', 'Vacature die bij u past');
    expect(stands(builder, 'x-required')).to.deep.equal({ not: { field: 'assen.vacancy', is: { absent: true } } });
    expect(said(editor)).to.match(/^Nodig als/);
    builder.undo();
    await editor.updateComplete;
    expect(said(editor)).to.equal('Een antwoord is altijd nodig.');
  });

  it('is honest about what is fixed, and for whom', async () => {
    const { editor } = await show('x-visible-when', 'work.wish');
    expect(editor.querySelector('input, select, button')).to.equal(null);
    expect(editor.textContent).to.contain('niet van uw gemeente');
    const { editor: other } = await show('x-required', 'work.wish', ['translator']);
    expect(other.querySelector('input, select, button')).to.equal(null);
    expect(other.textContent).to.contain('niet doen in deze rol');
  });
});
