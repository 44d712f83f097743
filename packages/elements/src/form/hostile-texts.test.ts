import { expect } from '@open-wc/testing';
import { clearPage } from '../fields/show.suite.ts';
import { text } from '../island/show.suite.ts';
import { all, longest, showing } from './hostile.suite.ts';
import type { WegwijsForm } from './wegwijs-form.ts';
import { waitUntil } from '../island/wait.suite.ts';

/** Texts that would do something if they were taken for more than texts. */
const markup = [
  '<img src=x onerror="globalThis.hacked=1">',
  '<script>globalThis.hacked=1</script>',
  '"><svg onload=globalThis.hacked=1>',
  '[klik](javascript:globalThis.hacked=1)',
  '[klik](JAVASCRIPT:globalThis.hacked=1) *vet*',
  '[klik](data:text/html,<script>globalThis.hacked=1</script>)',
  '[klik](vbscript:x) [klik](//evil.example) [klik](\u0001javascript:x)',
  '${globalThis.hacked=1}{{constructor}}{toString}{title}',
  '</textarea></select><iframe srcdoc="<script>parent.hacked=1</script>">',
  '\u202eomgekeerd\u2066',
];

/** Nothing in a form does more than show text. */
function isHarmless(form: WegwijsForm): void {
  expect((globalThis as { hacked?: unknown }).hacked).to.equal(undefined);
  expect(all(form, 'script, img, svg, iframe, object, embed, base, meta, link, style, [style], [srcdoc]')).to.deep.equal([]);
  for (const element of all(form, '*'))
    for (const name of element.getAttributeNames()) expect(name, element.localName).to.not.match(/^on/);
  for (const link of all<HTMLAnchorElement>(form, 'a[href]'))
    expect(link.getAttribute('href')).to.match(/^(https:|mailto:|tel:|#)/);
}

describe('SEC-3, SEC-6: texts that would be more than texts', () => {
  afterEach(clearPage);

  for (const [n, words] of markup.entries()) {
    it(`${n + 1}: ${words.slice(0, 40)} is shown as it is written, wherever it stands`, async () => {
      const choice = {
        oneOf: [
          { const: words, title: words },
          { const: 'b', title: words },
        ],
      };
      const schema = {
        $id: words,
        title: words,
        description: words,
        type: 'object',
        required: ['text'],
        properties: {
          text: {
            type: 'string',
            title: words,
            description: words,
            'x-messages': { required: words, minLength: words },
            minLength: 9_999,
          },
          [words]: { type: 'string', description: words, examples: [words], default: words },
          choice: { title: words, ...choice },
          choices: { type: 'array', uniqueItems: true, items: choice, title: words },
          rows: {
            type: 'array',
            title: words,
            items: { type: 'object', title: words, properties: { [words]: { type: 'string' } } },
          },
          map: { type: 'object', title: words, additionalProperties: { type: 'string' } },
          shapes: {
            title: words,
            oneOf: [
              { title: words, type: 'string' },
              { title: words, type: 'object' },
            ],
          },
          constant: { const: words, title: words },
          other: { title: words },
        },
      };
      const value = { text: words, [words]: words, choice: words, choices: [words], rows: [{ [words]: words }], map: { [words]: words }, shapes: words, constant: words, other: { [words]: words }, unknown: words }; // prettier-ignore
      const texts = {
        [words]: { title: words },
        '#': { title: words },
        '#/properties/text': { title: words, description: words },
      };
      const catalogues = { en: { for: words, language: 'en', review: 'complete', texts, words: { [words]: words } } } as const;
      const { form } = await showing(schema, { value, catalogues, locale: 'en', name: words });
      form.reportValidity();
      await form.updateComplete;
      isHarmless(form);
      expect(all(form, 'label, legend').some((one) => one.textContent.includes(words))).to.equal(true);
      expect(form.value).to.deep.equal(value);
    });
  }

  it('an address that is none is asked nothing of, and a person gets a calm sentence', async () => {
    for (const definition of [
      'javascript:globalThis.hacked=1',
      'data:text/html,<script>globalThis.hacked=1</script>',
      'http://[',
      'file:///etc/passwd',
      'about:blank',
      'blob:x',
    ]) {
      const { form, findings } = await showing(undefined, { definition });
      await waitUntil(() => text(form).includes('kan nu niet worden getoond'), definition, { timeout: longest });
      expect(findings.every(({ severity }) => severity === 'error')).to.equal(true);
      isHarmless(form);
    }
  });

  it('a publication with such names is read as far as it goes', async () => {
    for (const words of markup) {
      const publication = {
        format: 'wegwijs-publication-1',
        base: { id: words, version: words, digest: words },
        layers: [{ id: words, title: words, authority: words, version: words, digest: words }],
        definition: { type: 'object', properties: { a: { type: 'string', title: words } } },
        digest: words,
        origins: { [words]: words, __proto__: words },
        refusals: [words],
        texts: { en: 'javascript:globalThis.hacked=1', [words]: words },
      };
      const { form } = await showing(undefined, { definition: publication, locale: 'en' });
      await waitUntil(() => all(form, 'label').length > 0, 'it is shown', { timeout: longest });
      isHarmless(form);
    }
  });
});
