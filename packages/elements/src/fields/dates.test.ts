import { expect } from '@open-wc/testing';
import { moment } from '../moment.ts';
import { listed } from '../read-out/leaf-text.ts';
import { dateText, readable } from './dates.ts';

const languages = ['nl', 'en', 'ar', 'fa', 'fr', 'so', 'ti', 'tr', 'uk'];
const unknown = languages.filter((language) => Intl.DateTimeFormat.supportedLocalesOf(language).length === 0);
const foreign = /[A-Za-z]/;

describe('dates in the languages of newcomers', () => {
  it('are figures where the browser has no words for a language, and never the words of another', () => {
    // Chromium has none for these; a browser that has some day them writes them out.
    for (const language of unknown) {
      expect(dateText(language, '2026-09-14'), language).to.equal('14-9-2026');
      expect(dateText(language, '2026-09'), language).to.equal('9-2026');
      expect(dateText(language, '2026'), language).to.equal('2026');
      expect(moment('2026-09-14', language), language).to.equal('14-09-2026');
      expect(moment('2026-09-14T08:30:00Z', language), language).to.contain('10:30').and.not.to.match(foreign);
      expect(listed(language, ['ሀ', 'ለ', 'መ']), language).not.to.match(foreign);
      expect(readable(language), language).to.equal('nl');
    }
    for (const language of languages.filter((one) => !unknown.includes(one))) expect(readable(language)).to.equal(language);
    for (const language of ['ti', 'ar', 'fa', 'uk']) expect(dateText(language, '2026-09-14'), language).not.to.match(foreign);
  });

  it('are in the calendar of the documents, also of a moment', () => {
    for (const language of languages)
      for (const text of [dateText(language, '2026-09-14'), moment('2026-09-14T08:30:00Z', language)])
        expect(text, language).to.match(/2026|۲۰۲۶|٢٠٢٦/);
  });
});
