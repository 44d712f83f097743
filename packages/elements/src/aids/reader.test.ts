import { expect } from '@open-wc/testing';
import { Reader, type Player } from './reader.ts';
import type { Spoken } from './spoken.ts';

const voice = (lang: string, localService: boolean) => ({ lang, localService }) as SpeechSynthesisVoice;
const saying = (language: string, recording?: string): Spoken => ({ language, texts: ['Een.', 'Twee.'], recording });
const silent: Player = { play: () => Promise.reject(new Error('blocked')), stop: () => undefined };

/** A reader whose texts are said when the test says so. */
function reading(voices: readonly SpeechSynthesisVoice[], player: Player = silent) {
  const said: string[] = [];
  let done = () => {};
  const speaker = {
    voices: () => voices,
    speak: (text: string, { lang }: SpeechSynthesisVoice, next: () => void) => {
      said.push(`${lang}: ${text}`);
      done = next;
    },
    stop: () => said.push('stop'),
  };
  return { reader: new Reader(speaker, player, () => {}), said, next: () => done() };
}

describe('a reader', () => {
  const question = {};

  it('takes the first language that has a voice on this device', () => {
    const { reader } = reading([voice('ar-EG', false), voice('nl_NL', true)]);
    expect(reader.choose([saying('ar'), saying('nl')])?.language).to.equal('nl');
    expect(reader.choose([saying('ti')])).to.equal(undefined);
    expect(reader.choose([])).to.equal(undefined);
  });

  it('never sends a text to a voice elsewhere', () => {
    const { reader, said } = reading([voice('nl-NL', false)]);
    expect(reader.choose([saying('nl')])).to.equal(undefined);
    reader.toggle(question, saying('nl'));
    expect(said).to.deep.equal([]);
    expect(reader.isReading(question)).to.equal(false);
  });

  it('says one text after the other, and is then done', () => {
    const { reader, said, next } = reading([voice('nl-NL', true)]);
    reader.toggle(question, saying('nl'));
    expect(reader.isReading(question)).to.equal(true);
    next();
    next();
    expect(said).to.deep.equal(['nl-NL: Een.', 'nl-NL: Twee.']);
    expect(reader.isReading(question)).to.equal(false);
  });

  it('is silent when it is asked again, and goes over to another question', () => {
    const { reader, said, next } = reading([voice('nl-NL', true)]);
    reader.toggle(question, saying('nl'));
    reader.toggle(question, saying('nl'));
    next();
    expect(said).to.deep.equal(['nl-NL: Een.', 'stop']);
    const other = {};
    reader.toggle(question, saying('nl'));
    reader.toggle(other, saying('nl'));
    expect([reader.isReading(question), reader.isReading(other)]).to.deep.equal([false, true]);
  });

  it('plays a recording where there is one', async () => {
    const played: string[] = [];
    const player: Player = { play: (address) => Promise.resolve(void played.push(address)), stop: () => undefined };
    const { reader, said } = reading([], player);
    expect(reader.choose([saying('ti', 'een.mp3')])?.language).to.equal('ti');
    reader.toggle(question, saying('ti', 'een.mp3'));
    await Promise.resolve();
    expect([played, said]).to.deep.equal([['een.mp3'], []]);
  });

  it('takes a recording that cannot be played for none', async () => {
    const { reader, said } = reading([voice('nl-NL', true)]);
    reader.toggle(question, saying('nl', 'een.mp3'));
    await new Promise((ready) => setTimeout(ready));
    expect(said).to.deep.equal(['nl-NL: Een.']);
    const other = reading([]);
    other.reader.toggle(question, saying('ti', 'een.mp3'));
    await new Promise((ready) => setTimeout(ready));
    expect(other.reader.choose([saying('ti', 'een.mp3')])).to.equal(undefined);
  });
});
