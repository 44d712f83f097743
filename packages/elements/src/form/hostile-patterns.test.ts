import { expect } from '@open-wc/testing';
import type { JsonObject } from '@wegwijs/definition';
import { clearPage } from '../fields/show.suite.ts';
import { control, type } from '../island/show.suite.ts';
import { all, codes, longest, showing } from './hostile.suite.ts';
import type { WegwijsForm } from './wegwijs-form.ts';
import { waitUntil } from '../island/wait.suite.ts';

describe('patterns that a page may never be done with', () => {
  afterEach(clearPage);
  const endless = '^(a+)+$';
  const long = 'a'.repeat(2_000);
  const field = (pattern: string, more: JsonObject = {}) => ({
    type: 'object',
    properties: { a: { type: 'string', title: 'Vraag', pattern, ...more }, b: { type: 'string', title: 'Andere' } },
  });
  const messages = (form: WegwijsForm) => all(form, '.message').map((one) => one.textContent.trim());
  const fetched = () => performance.getEntriesByType('resource').filter(({ name }) => /\/linear-\w+\.js$/.test(name)).length;

  async function leave(form: WegwijsForm, typed: string): Promise<void> {
    await type(form, 'Vraag', typed);
    control(form, 'Vraag').dispatchEvent(new FocusEvent('focusout', { bubbles: true, relatedTarget: null }));
    control(form, 'Vraag').dispatchEvent(new FocusEvent('blur'));
  }

  it('the engine is not fetched for a form whose patterns are safe', async () => {
    performance.setResourceTimingBufferSize(5_000);
    const { form } = await showing(field('^[a-z]+(-[a-z]+)*$'));
    await leave(form, 'A');
    await waitUntil(() => messages(form).length === 1, 'what is wrong is said');
    expect([fetched(), codes(form.problems)]).to.deep.equal([0, ['pattern']]);
  });

  it('an answer cannot be checked until the engine is there, and is judged then, where it stands', async () => {
    const { form } = await showing(field(endless));
    const input = control(form, 'Vraag');
    input.focus();
    await leave(form, `${long}!`);
    expect(codes(form.problems)).to.deep.equal(['unchecked']);
    await waitUntil(() => codes(form.problems)[0] === 'pattern', 'it is judged', { timeout: longest });
    await waitUntil(() => messages(form).length === 1 && !messages(form)[0]?.includes('niet controleren'), 'and that is said');
    expect([control(form, 'Vraag'), form.shadowRoot?.activeElement, form.value]).to.deep.equal([input, input, { a: `${long}!` }]);
    await type(form, 'Vraag', long);
    expect([form.problems, fetched()]).to.deep.equal([[], 1]);
  });

  it('what even the engine cannot run stays "could not check"', async () => {
    const { form } = await showing(field('^(?=(a+)+$)'), { value: { a: long } });
    expect(codes(form.problems)).to.deep.equal(['unchecked']);
    await import('../linear.ts');
    await leave(form, `${long}!`);
    await waitUntil(() => messages(form).some((one) => one.includes('niet controleren')), 'a person is told');
    expect([codes(form.problems), form.value]).to.deep.equal([['unchecked'], { a: `${long}!` }]);
  });

  it('of names: a member is JSON text until it is known what it is; nothing that was entered is lost', async () => {
    const map = {
      type: 'object',
      properties: { n: { type: 'integer', title: 'Getal' } },
      patternProperties: { [endless]: { type: 'integer', title: 'Lid' } },
      additionalProperties: { type: 'string' },
    };
    const value = { [long]: 5, other: 'x' };
    const { form } = await showing(map, { value });
    await type(form, 'Getal', 'half');
    await waitUntil(() => form.draft?.typed['/n'] === 'half' && all(form, 'textarea').length < 2, 'the names are known', {
      timeout: longest,
    });
    expect([form.value, control(form, 'Getal').value, codes(form.problems)]).to.deep.equal([value, 'half', ['number']]);
  });
});
