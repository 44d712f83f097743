import { expect } from '@open-wc/testing';
import { Definition } from '@wegwijs/definition';
import { voiceOf } from '../island/voices.ts';
import type { Scene } from '../scene.ts';
import { letterScene } from './letter-scene.ts';

describe('the languages of a letter', () => {
  const definition = new Definition({ type: 'object', properties: {} });
  const cases: readonly (readonly [reads: string, first: string, second: string | undefined])[] = [
    ['nl', 'nl', undefined],
    ['nl-x-je', 'nl-x-je', undefined],
    ['ar', 'nl', 'ar'],
  ];
  for (const [reads, first, second] of cases)
    it(`are ${second ? `${first} and ${second}` : `${first} alone`} for who reads ${reads}`, () => {
      const scene = { definition, voice: voiceOf(definition, reads, undefined), second: undefined } as Partial<Scene> as Scene;
      const letter = letterScene(scene);
      expect([letter.voice.language, letter.second?.language]).to.deep.equal([first, second]);
    });
});
