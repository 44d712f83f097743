import { expect } from '@open-wc/testing';
import { hostOf } from '../fields/field-element.ts';
import { lateCame, press, showForm, showIntake, text, type as enter } from '../island/show.suite.ts';
import { waitUntil } from '../island/wait.suite.ts';
import type { Island } from '../island/island.ts';
import { Aids } from './aids.ts';
import type { Speaker } from './reader.ts';
import { spokenOf } from './spoken.ts';

const root = (island: Island) => island.shadowRoot as ShadowRoot;
const buttons = (island: Island) => [...root(island).querySelectorAll<HTMLButtonElement>('.aloud:not([hidden]) button')];

/** Gives an island a voice that says what it is told. */
function voiceIn(island: Island, ...languages: string[]): string[] {
  const said: string[] = [];
  const speaker: Speaker = {
    voices: () => languages.map((lang) => ({ lang, localService: true }) as SpeechSynthesisVoice),
    speak: (words, _, done) => {
      said.push(words);
      done();
    },
    stop: () => undefined,
  };
  const any = root(island).querySelector('.field');
  new Aids(island, () => hostOf(any)?.scene, speaker);
  return said;
}

const schema = {
  type: 'object',
  properties: {
    name: { type: 'string', title: 'Hoe heet u?', description: 'Uw voornaam.' },
    fruit: { title: 'Welk fruit?', oneOf: [{ const: 'a', title: 'Appel' }, { const: 'p', title: 'Peer' }] },
  },
}; // prettier-ignore

describe('a question', () => {
  it('is read aloud: its title, its explanation, what can be chosen; never an answer (A11Y-12)', async () => {
    const form = await showForm(schema);
    const said = voiceIn(form, 'nl-NL');
    expect(buttons(form).map((button) => button.textContent.trim())).to.deep.equal(['Lees voor', 'Lees voor']);
    await enter(form, 'Hoe heet u?', 'Amina');
    for (const button of buttons(form)) button.click();
    expect(said).to.deep.equal(['Hoe heet u?', 'Uw voornaam.', 'Welk fruit?', 'Appel', 'Peer']);
    expect(buttons(form)[0]?.getAttribute('aria-describedby')).to.equal(root(form).querySelector('label')?.id);
  });

  it('is read aloud too where it is one box to tick', async () => {
    const agreed = { type: 'boolean', 'x-control': 'confirm', title: 'Ik ben het eens', description: 'Met het plan.' };
    const form = await showForm({ ...schema, properties: { agreed } });
    const said = voiceIn(form, 'nl');
    const [read] = buttons(form);
    read?.click();
    expect(said).to.deep.equal(['Ik ben het eens', 'Met het plan.']);
    expect(root(form).getElementById(read?.getAttribute('aria-describedby') ?? '')?.textContent).to.contain('Ik ben het eens');
    expect(root(form).querySelector('.option button')).to.equal(null);
  });

  it('has no button where nothing on this device speaks its language', async () => {
    const form = await showForm(schema);
    voiceIn(form, 'ar');
    expect(buttons(form)).to.deep.equal([]);
  });

  it('has one that came onto the page later, and the one before it keeps what was typed', async () => {
    const form = await showIntake('participant', { noStart: true });
    await waitUntil(() => root(form).querySelector('.field') !== null);
    voiceIn(form, 'nl');
    const before = buttons(form).length;
    expect(before).to.be.greaterThan(0);
    await press(form, 'Naar stap 2');
    await enter(form, 'Hoe noemen we u?', 'Ami');
    await waitUntil(() => buttons(form).length > 0 && text(form).includes('Lees voor'));
    expect(form.value).to.have.nested.property('person.calledName', 'Ami');
  });

  it('of which there is a recording says its address in that language alone', async () => {
    const form = await showForm({ type: 'string', title: 'Hallo', 'x-recordings': { nl: 'hallo.mp3', toString: 3 } });
    const element = hostOf(root(form).querySelector('.field'));
    const of = (base: string) => element && spokenOf({ ...element.scene, base }, element.field);
    expect(of('https://gemeente.example/forms/intake.json')).to.deep.equal([
      { language: 'nl', texts: ['Hallo'], recording: 'https://gemeente.example/forms/hallo.mp3' },
    ]);
    expect(of('')?.[0]?.recording).to.equal(new URL('hallo.mp3', document.baseURI).href);
  });

  it('of which the recording has no address that can be read is read by a voice', async () => {
    const form = await showForm({ type: 'string', title: 'Hallo', 'x-recordings': { nl: 'http://[' } });
    const said = voiceIn(form, 'nl');
    buttons(form)[0]?.click();
    expect(said).to.deep.equal(['Hallo']);
  });
});

describe('pictures', () => {
  const shown = async (set: Partial<Island>) => {
    const island = await showIntake('participant', { noStart: true, ...set });
    await waitUntil(() => root(island).querySelector('.field') !== null);
    return island;
  };

  it('stand at a section for who asks for them, and say nothing that words do not say', async () => {
    const plain = await shown({});
    voiceIn(plain);
    expect(root(plain).querySelectorAll('.picture').length).to.equal(0);
    const island = await shown({});
    island.setAttribute('pictures', '');
    voiceIn(island);
    const picture = root(island).querySelector('.section > .picture');
    expect(picture?.getAttribute('aria-hidden')).to.equal('true');
    expect(picture?.querySelector('slot')?.name).to.match(/^picture-/);
    expect(picture?.querySelectorAll('svg').length).to.equal(1);
  });

  it('are faces on a scale of which that is said', async () => {
    const scale = { type: 'integer', 'x-control': 'scale', minimum: 1, maximum: 5, title: 'Hoe gaat het?', 'x-picture': 'faces' };
    const form = await showForm({ $schema: 'https://json-schema.org/draft/2020-12/schema', type: 'object', properties: { it: scale } });
    await waitUntil(() => root(form).querySelectorAll('.scale > .option').length === 5);
    form.setAttribute('pictures', '');
    voiceIn(form);
    expect(root(form).querySelectorAll('.scale > .option > .picture[aria-hidden]').length).to.equal(5);
  });
}); // prettier-ignore

describe('large text', () => {
  it('is a third larger', async () => {
    const form = await showForm(schema);
    await lateCame(form);
    const size = () => parseFloat(getComputedStyle(form).fontSize);
    const before = size();
    form.setAttribute('large-text', '');
    expect(size()).to.be.at.least(before * 1.3);
    const [input, button] = ['input', 'button'].map((tag) => root(form).querySelector(tag));
    for (const control of [input, button]) expect(control && parseFloat(getComputedStyle(control).fontSize)).to.equal(size());
  });
}); // prettier-ignore
