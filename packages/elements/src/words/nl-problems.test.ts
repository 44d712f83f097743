import { expect } from '@open-wc/testing';
import { formats, kinds } from '@wegwijs/definition';
import { nlAll } from './nl-all.ts';
import { nlFindings } from './nl-findings.ts';

const isProblem = (key: string) => key.startsWith('problem.');
const all = Object.entries(nlAll);
const problems = all.filter(([key]) => isProblem(key));
const codes = problems.map(([key]) => key);

/** The words of JSON Schema that can fail by themselves. */
const keywords = [
  'type enum const oneOf anyOf not minimum maximum exclusiveMinimum exclusiveMaximum multipleOf minLength maxLength pattern format',
  'minItems maxItems uniqueItems contains items additionalItems unevaluatedItems',
  'minProperties maxProperties propertyNames additionalProperties unevaluatedProperties required dependentRequired',
]
  .join(' ')
  .split(' ');

/** What typed text cannot be read as, and what only the kit knows. */
const own = [
  'number integer date-year date-year-missing date-month date-month-missing date-day date-incomplete json must-be-true unchecked other',
  'empty-name duplicate-name file-size file-not-taken file-unread',
]
  .join(' ')
  .split(' ');

describe('the words for problems', () => {
  it('say something for everything that can fail', () => {
    for (const code of [...keywords, ...own]) expect(codes).to.include(`problem.${code}`);
    for (const format of Object.keys(formats)) expect(codes).to.include(`problem.format.${format}`);
  });

  it('name only kinds, formats and codes that exist', () => {
    const ends: readonly string[] = [...kinds, ...Object.keys(formats), 'country'];
    for (const code of codes) {
      if (Object.hasOwn(nlFindings, code)) continue; // what is told of documents
      const [, name = '', end] = code.split('.');
      expect([...keywords, ...own], code).to.include(name);
      if (end !== undefined) expect(ends, code).to.include(end);
    }
  });

  for (const [code, text] of problems) {
    it(`${code} says in full sentences what to do (FRM-5)`, () => {
      for (const sentence of text.split(/(?<=[.?!]) (?=[A-Z])/)) {
        expect(sentence).to.match(/^[A-Z].*[.?]$/);
        expect(sentence.replace(/\{(\w+)\|[^{}]*\}/g, 'x').split(/\s+/).length, sentence).to.be.at.most(15);
      }
      expect(text).not.to.match(/verplicht|ongeldig|fout|onjuist|moet|mislukt|\b(je|jij|jouw)\b|!/i);
    });
  }
});

describe('the other words', () => {
  const replace = /optioneel|indien|conform|middels|ten behoeve van|dient|\b(je|jij|jouw)\b/i;
  for (const [key, text] of all.filter(([key]) => !isProblem(key))) {
    it(`${key} is plain`, () => {
      expect(text).not.to.match(replace);
      expect(text.trim()).to.equal(text);
    });
  }
});
