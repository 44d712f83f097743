import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { Json } from '@wegwijs/definition';
import { clearPage, show, textOf, type ShowOptions } from './show.suite.ts';

const date = (format: 'date' | 'partial-date', options: ShowOptions = {}) =>
  show(
    { type: 'object', properties: { it: { title: 'Geboren', type: 'string', format, 'x-autocomplete': 'bday' } } },
    '/it',
    options,
  );

/** What stands in day, month and year, and what it comes to. */
const typed: readonly (readonly [
  format: 'date' | 'partial-date',
  parts: readonly [string, string, string],
  value: Json | undefined,
  error?: string,
])[] = [
  ['date', ['27', '3', '1990'], '1990-03-27'],
  ['date', ['٢٧', '٣', '١٩٩٠'], '1990-03-27'],
  ['date', [' 27 ', '03', '1990'], '1990-03-27'],
  ['date', ['27', 'maart', '1990'], '1990-03-27'],
  ['date', ['27', 'Mrt.', '1990'], '1990-03-27'],
  ['date', ['27-3-1990', '', ''], '1990-03-27'],
  ['date', ['27 / 3 / 1990', '', ''], '1990-03-27'],
  ['date', ['٢٧ / ٣ / ١٩٩٠', '', ''], '1990-03-27'],
  ['date', ['1990-03-27', '', ''], '1990-03-27'],
  ['date', ['1990 - 03 - 27', '', ''], '1990-03-27'],
  ['date', ['1990/3/27', '', ''], '1990-03-27'],
  ['date', ['', '3', '1990'], undefined, 'Vul de dag, de maand en het jaar in.'],
  ['date', ['30', '2', '1990'], undefined, 'Controleer de dag. Die dag bestaat niet in deze maand.'],
  ['date', ['3', '13', '1990'], undefined, 'Controleer de maand. Vul een getal van 1 tot en met 12 in.'],
  ['date', ['3', '1', '90'], undefined, 'Vul het jaar in met 4 cijfers, bijvoorbeeld 1990.'],
  ['date', ['3', '1', ''], undefined, 'Vul ook het jaar in.'],
  ['partial-date', ['', '', '1990'], '1990'],
  ['partial-date', ['', '3', '1990'], '1990-03'],
  ['partial-date', ['27', '', '1990'], undefined, 'Vul ook de maand in.'],
];

describe('a date', () => {
  afterEach(clearPage);

  for (const [format, parts, value, error] of typed) {
    it(`reads ${parts.join(' | ')} as ${JSON.stringify(value)} for a ${format}`, async () => {
      const shown = await date(format);
      for (const [i, text] of parts.entries()) {
        const input = shown.all('input')[i]!;
        input.focus();
        if (text !== '') await sendKeys({ type: text });
      }
      (shown.root.activeElement as HTMLElement).blur();
      await shown.settle();
      expect(shown.field.value.value).to.equal(value);
      expect(shown.all('.message').map(textOf)).to.deep.equal(error === undefined ? [] : [error]);
      if (error !== undefined)
        expect(shown.all<HTMLInputElement>('input').map((input) => input.value)).to.deep.equal(parts.map((part) => part));
    });
  }

  it('marks only the part that is wrong', async () => {
    const shown = await date('date');
    for (const [i, text] of ['3', '13', '1990'].entries()) {
      shown.all('input')[i]!.focus();
      await sendKeys({ type: text });
    }
    shown.all('input')[2]!.blur();
    await shown.settle();
    expect(shown.all('[aria-invalid]').map(({ className }) => className)).to.deep.equal(['month']);
  });

  it('is one question with three inputs, from left to right in every language', async () => {
    const shown = await date('date', { language: 'ar' });
    expect(shown.all('.date label').map(textOf)).to.deep.equal(['Dag', 'Maand', 'Jaar']);
    const [day, month, year] = shown.all('input').map((input) => input.getBoundingClientRect().left);
    expect(day! < month! && month! < year!).to.equal(true);
    expect(shown.all('input').map((input) => input.getAttribute('autocomplete'))).to.deep.equal([
      'bday-day',
      'bday-month',
      'bday-year',
    ]);
  });

  it('says that of a partial date the day and the month may stay empty', async () => {
    const shown = await date('partial-date');
    expect(shown.get('fieldset').getAttribute('aria-describedby')).to.equal(`${shown.field.name}-hint`);
    expect(textOf(shown.get('.hint'))).to.contain('leeg');
  });
});
