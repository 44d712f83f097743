import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { clean } from '../axe.suite.ts';
import { ownDefinition } from '../own.suite.ts';
import { opened } from './opened.suite.ts';
import { clearPage, show, type ShowOptions } from '../show.suite.ts';

const definition = ownDefinition({
  story: { type: 'string', title: 'Vertel', 'x-control': 'long-text', maxLength: 500, 'x-own-words': true },
});
const at = (name: string, options: ShowOptions = {}) => show(definition, `/person/${name}`, options);
const participant = { role: 'participant' };
const manager = { role: 'caseManager' };

describe('a text in own words', () => {
  afterEach(clearPage);

  it('keeps the language it was written in', async () => {
    const shown = await at('story', participant);
    shown.get('textarea').focus();
    await sendKeys({ type: 'Ik was kok.' });
    shown.get('textarea').blur();
    await shown.settle();
    expect(shown.form.about.of(shown.field)).to.deep.equal({ language: 'nl' });
    await opened(shown, '.own-words');
    const select = shown.get<HTMLSelectElement>('.own-words select');
    expect(select.value).to.equal('nl');
    select.value = 'ti';
    select.dispatchEvent(new Event('change', { bubbles: true }));
    expect(shown.form.about.of(shown.field)).to.deep.equal({ language: 'ti' });
  });

  it('takes a translation with its language and who made it; the original stays', async () => {
    const shown = await at('story', {
      ...manager,
      value: { person: { story: 'كنت طباخا' }, about: { 'person.story': { language: 'ar' } } },
    });
    await opened(shown, '.own-words');
    await clean(shown);
    const [, into, maker] = shown.all<HTMLSelectElement>('.own-words select');
    const area = shown.get<HTMLTextAreaElement>('.own-words textarea');
    area.focus();
    await sendKeys({ type: 'Ik was kok.' });
    area.blur();
    maker!.value = 'interpreter';
    maker!.dispatchEvent(new Event('change', { bubbles: true }));
    await shown.settle();
    expect(into!.value).to.equal('nl');
    expect(shown.form.about.of(shown.field)).to.deep.equal({
      language: 'ar',
      translation: { language: 'nl', text: 'Ik was kok.', maker: 'interpreter' },
    });
    expect(shown.field.value.value).to.equal('كنت طباخا');
    expect(shown.get<HTMLDetailsElement>('.own-words').open).to.equal(true);
  });
});
