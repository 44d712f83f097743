import { expect } from '@open-wc/testing';
import { clean } from '../../fields/axe.suite.ts';
import type { Desk } from '../desk.ts';
import { rootOf, settled, showBuilder } from '../show-builder.suite.ts';
import type { WegwijsFormBuilder } from '../wegwijs-form-builder.ts';

async function show(roles: Desk['builder']['person']['roles'] = ['editor']) {
  const shown = await showBuilder('texts', { person: { id: 'p', roles } });
  const { desk } = shown as unknown as { desk: Desk };
  return { shown, root: rootOf(shown), builder: desk.builder };
}
const box = (root: ShadowRoot, row: number, language: string) => root.querySelector<HTMLTextAreaElement>(`[id="text-${row}-${language}"]`) as HTMLTextAreaElement; // prettier-ignore
const note = (root: ShadowRoot, row: number, language: string) => root.getElementById(`text-${row}-${language}-note`)?.textContent.trim(); // prettier-ignore

async function set(shown: WegwijsFormBuilder, id: string, value: string, event = 'change') {
  const control = rootOf(shown).getElementById(id) as HTMLInputElement;
  control.value = value;
  control.dispatchEvent(new Event(event, { bubbles: true }));
  await settled(shown);
}
async function type(shown: WegwijsFormBuilder, row: number, language: string, text: string) {
  const cell = box(rootOf(shown), row, language);
  cell.focus();
  await settled(shown);
  if (cell.readOnly) return;
  cell.value = text;
  cell.dispatchEvent(new InputEvent('input', { bubbles: true }));
  await settled(shown);
}

describe('the texts of a form', () => {
  it('stand side by side, with what is missing and what is old (BLD-9)', async () => {
    const { shown, root, builder } = await show();
    await set(shown, 'texts-asked', 'Vacature die bij u past', 'input');
    expect(box(root, 0, 'nl').value).to.equal('Vacature die bij u past');
    expect(note(root, 0, 'en')).to.equal('Klaar');
    expect(box(root, 0, 'ar').dir).to.equal('rtl');
    await type(shown, 0, 'nl', 'Werk dat bij u past');
    expect(builder.scene.node('assen.vacancy')?.['title']).to.equal('Werk dat bij u past');
    expect(note(root, 0, 'en')).to.contain('Verouderd');
    await type(shown, 0, 'en', 'Work that fits you');
    expect(note(root, 0, 'en')).to.equal('Klaar');
  });

  it('of a choice are named by the label of the choice and by its question', async () => {
    const { shown, root } = await show();
    await set(shown, 'texts-asked', 'assen.vacancyReply', 'input');
    const names = [...root.querySelectorAll('.texts th[scope=row]')].map((one) => one.textContent.replaceAll(/\s+/g, ' ').trim());
    const reply = 'bij ‘Wilt u reageren op deze vacature?’';
    expect(names.slice(1)).to.deep.equal(['Ja', 'Later misschien', 'Nee'].map((choice) => `Keuze ‘${choice}’ ${reply}`));
  });

  it('break no rule for access (ATAG-A1)', async () => {
    const { shown, root } = await show();
    await set(shown, 'texts-section', 'work');
    await clean({ root });
  });

  it('are found by state, by section, and by the words of any language (ATAG-A5)', async () => {
    const { shown, root } = await show();
    const number = () => Number(/\d[\d.]*/.exec(root.querySelector('.texts-filters ~ [role=status]')?.textContent ?? '')?.[0].replace('.', '')); // prettier-ignore
    const all = number();
    expect(all).to.be.greaterThan(500);
    expect(root.querySelectorAll('.texts tbody tr').length).to.equal(25);
    await set(shown, 'texts-section', 'work');
    expect(number()).to.be.lessThan(all);
    await set(shown, 'texts-state', 'missing');
    expect([...root.querySelectorAll('.texts tbody tr')].every((row) => row.querySelector('[data-state=missing]') !== null)).to.equal(true); // prettier-ignore
    await set(shown, 'texts-state', 'all');
    await set(shown, 'texts-section', '');
    await set(shown, 'texts-asked', 'vacancy', 'input');
    expect(box(root, 0, 'en').value.toLowerCase()).to.contain('vacancy');
  });

  it('are gone through with the arrow keys in one language, and with the pages', async () => {
    const { shown, root } = await show();
    const first = box(root, 0, 'nl');
    first.focus();
    first.setSelectionRange(first.value.length, first.value.length);
    first.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true, cancelable: true }));
    expect(root.activeElement?.id).to.equal('text-1-nl');
    const before = first.value;
    [...root.querySelectorAll('button')].find((one) => one.textContent.trim() === 'Volgende')?.click();
    await settled(shown);
    expect(box(root, 0, 'nl').value).not.to.equal(before);
    expect(root.activeElement?.id).to.equal('text-0-nl');
  });

  it('in other languages are all that a translator changes, and why is told when the box is reached', async () => {
    const { shown, root, builder } = await show(['translator']);
    await set(shown, 'texts-asked', 'Vacature die bij u past', 'input');
    const dutch = box(root, 0, 'nl');
    await type(shown, 0, 'nl', 'Iets anders');
    expect(dutch.readOnly).to.equal(true);
    expect(note(root, 0, 'nl')).to.contain('in deze rol');
    await type(shown, 0, 'en', 'A job');
    expect(builder.design.texts['en']?.texts['assen.vacancy']?.['title']).to.equal('A job');
  });

  it('of another layer stand there to be read, with the way to translate them', async () => {
    const { shown, root } = await show();
    await set(shown, 'texts-asked', 'work.wish', 'input');
    box(root, 0, 'en').focus();
    await settled(shown);
    expect(box(root, 0, 'en').readOnly).to.equal(true);
    expect(note(root, 0, 'en')).to.contain('eigen tekst in het Nederlands');
  });

  it('count per language, and say whether a native reader has read them', async () => {
    const { shown, root, builder } = await show();
    const languages = root.querySelector('.texts-languages');
    expect(languages?.textContent).to.match(/\d+ klaar/);
    expect(languages?.querySelector('summary')?.textContent.replace(/\s+/g, ' ')).to.match(/Talen ?: u ziet \S/);
    await set(shown, 'texts-review-ar', 'complete');
    expect(builder.design.texts['ar']?.review).to.equal('complete');
  });

  it('are one step to undo while one text is typed', async () => {
    const { shown, builder } = await show();
    await set(shown, 'texts-asked', 'Vacature die bij u past', 'input');
    for (const text of ['W', 'We', 'Wer', 'Werk']) await type(shown, 0, 'nl', text);
    builder.undo();
    expect(builder.scene.node('assen.vacancy')?.['title']).to.equal('Vacature die bij u past');
  });
});
