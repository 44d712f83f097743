import { expect } from '@open-wc/testing';
import { numberStyle } from './dutch-number.ts';
import { figure } from './speech.ts';

describe('a number in a text', () => {
  const languages = 'nl en ar ti tr uk fa so fr ps ckb am pl ru bn ur kmr es'.split(' ');
  const numbers = [0, 1, 7, 10, 99, 100, 999, 1000, 12345, -1, 0.5, 0.0001];

  for (const language of languages)
    it(`is written as ${language} writes it`, () => {
      const written = new Intl.NumberFormat(language, numberStyle);
      expect(numbers.map((n) => figure(n, language))).to.deep.equal(numbers.map((n) => written.format(n)));
    });
});
