import { expect } from '@open-wc/testing';
import type { Json, Problem } from '@wegwijs/definition';
import { control, once, press, showForm, text, type } from './show.suite.ts';
import type { WegwijsForm } from '../form/wegwijs-form.ts';
import { waitUntil } from './wait.suite.ts';

const schema = {
  title: 'Aanmelden',
  type: 'object',
  properties: { name: { type: 'string', title: 'Naam' }, postcode: { type: 'string', title: 'Postcode', minLength: 6 } },
};
const value = { name: 'Noor', postcode: '1234AB' };
const unknown = { pointer: '/name', text: 'Deze naam kennen wij niet.' };
const nowhere = { pointer: '/contract/3', text: 'Er is al een contract.' };

const summary = (form: WegwijsForm) =>
  [...(form.shadowRoot?.querySelectorAll('#summary li') ?? [])].map((li) => li.textContent.replace(/\s+/g, ' ').trim());
const status = (form: WegwijsForm, label: string) =>
  form.shadowRoot?.getElementById(`${control(form, label).id}-check`)?.textContent.trim();

describe('what the host found wrong', () => {
  const ways: [what: string, answer: () => Promise<{ problems: Partial<Problem>[] }>][] = [
    ['answers', () => Promise.resolve({ problems: [unknown, nowhere] })],
    // oxlint-disable-next-line typescript/prefer-promise-reject-errors -- what a host rejects with is its own affair
    ['rejects with', () => Promise.reject({ problems: [unknown, nowhere] })],
  ];
  for (const [what, answer] of ways) {
    it(`and ${what} stands at its field and in the summary; nothing is lost, and it may be sent again`, async () => {
      const form = await showForm(schema, { value });
      const sent: Json[] = [];
      form.addEventListener('wegwijs-submit', ({ detail }) => {
        sent.push(detail.document);
        detail.respond(sent.length === 1 ? answer() : Promise.resolve({ reference: 'AB-12' }));
      });
      const finding = once<HTMLElementEventMap['wegwijs-finding']['detail']>(form, 'wegwijs-finding');
      await press(form, 'Versturen');
      await waitUntil(() => summary(form).length > 0);
      expect(summary(form)).to.deep.equal(['Er is al een contract.', 'Naam: Deze naam kennen wij niet.']);
      expect(form.shadowRoot?.activeElement?.id).to.equal('summary');
      expect(control(form, 'Naam').getAttribute('aria-invalid')).to.equal('true');
      expect((await finding).findings.map(({ code, path }) => [code, path])).to.deep.equal([['problem.nowhere', '/contract/3']]);
      await press(form, 'Versturen');
      await waitUntil(() => text(form).includes('AB-12'));
      expect(sent).to.deep.equal([value, value]);
    });
  }

  it('vanishes when that field changes; what has no field goes with any change', async () => {
    const form = await showForm(schema, { value });
    form.addEventListener('wegwijs-submit', ({ detail }) => detail.respond(Promise.resolve({ problems: [unknown, nowhere] })));
    await press(form, 'Versturen');
    await waitUntil(() => summary(form).length > 0);
    await type(form, 'Postcode', '1234AC');
    await waitUntil(() => summary(form).length === 1);
    expect(summary(form)).to.deep.equal(['Naam: Deze naam kennen wij niet.']);
    await type(form, 'Naam', 'Noortje');
    await waitUntil(() => summary(form).length === 0);
    expect(form.problems).to.deep.equal([]);
  });
});

describe('what the host finds at a moment of its own', () => {
  it('stands at its field and in the summary, takes no focus, and vanishes when that field changes', async () => {
    const form = await showForm(schema, { value });
    control(form, 'Postcode').focus();
    expect(form.report([unknown, nowhere])).to.have.length(1);
    await waitUntil(() => summary(form).length > 0);
    expect(summary(form)).to.have.members(['Er is al een contract.', 'Naam: Deze naam kennen wij niet.']);
    expect(form.shadowRoot?.activeElement).to.equal(control(form, 'Postcode'));
    expect(control(form, 'Naam').getAttribute('aria-invalid')).to.equal('true');
    form.shadowRoot?.querySelector<HTMLElement>('#summary a')?.click();
    await waitUntil(() => form.shadowRoot?.activeElement === control(form, 'Naam'));
    await type(form, 'Naam', 'Noortje');
    await waitUntil(() => summary(form).length === 0);
    expect([control(form, 'Naam').getAttribute('aria-invalid'), form.problems]).to.deep.equal([null, []]);
  });

  it('goes along with a row that is moved, and shows nothing else', async () => {
    const items = { type: 'object', title: 'Kind', properties: { school: { type: 'string', title: 'School', minLength: 3 } } };
    const form = await showForm({ type: 'object', properties: { kids: { type: 'array', items } } }, { value: { kids: [{ school: 'a' }, { school: 'b' }] } }); // prettier-ignore
    form.report({ pointer: '/kids/1/school', text: 'Onbekende school.' });
    await waitUntil(() => summary(form).length > 0);
    await press(form, 'Zet Kind 2 hoger');
    const [link] = form.shadowRoot!.querySelectorAll<HTMLAnchorElement>('#summary a');
    expect(summary(form)).to.deep.equal(['School: Onbekende school.']);
    link?.click();
    await waitUntil(() => (form.shadowRoot?.activeElement as HTMLInputElement | null)?.value === 'b');
    expect(form.problems.find(({ text: said }) => said !== undefined)?.pointer).to.equal('/kids/0/school');
  });

  it('is given back while there is no form to say it of', () => {
    expect(document.createElement('wegwijs-form').report(unknown)).to.deep.equal([unknown]);
  });
});

describe('the checks of a page', () => {
  /** A service that answers when the test says so. */
  function service() {
    const asked: { value: Json; answer: (found: readonly Partial<Problem>[]) => void; fail: () => void }[] = [];
    const check = (given: Json) =>
      new Promise<readonly Partial<Problem>[]>((answer, reject) =>
        asked.push({ value: given, answer, fail: () => reject(new Error('offline')) }),
      );
    return { asked, checks: [{ field: '/postcode', check }] };
  }

  async function shown(): Promise<{ form: WegwijsForm; asked: ReturnType<typeof service>['asked'] }> {
    const { asked, checks } = service();
    const form = await showForm(schema, { checks });
    await waitUntil(() => status(form, 'Postcode') === '');
    expect(form.shadowRoot?.getElementById(`${control(form, 'Naam').id}-check`)).to.equal(null);
    return { form, asked };
  }

  const leave = (form: WegwijsForm) => {
    control(form, 'Postcode').focus();
    control(form, 'Naam').focus();
  };

  it('say calmly that they run, and stand in nobody\u2019s way', async () => {
    const { form, asked } = await shown();
    control(form, 'Postcode').focus();
    await type(form, 'Postcode', '1234AB');
    leave(form);
    await waitUntil(() => status(form, 'Postcode') === 'Wij controleren dit antwoord.');
    const input = control(form, 'Postcode');
    expect([input.getAttribute('aria-busy'), input.disabled, input.getAttribute('aria-invalid')]).to.deep.equal([null, false, null]); // prettier-ignore
    asked[0]!.answer([{ text: 'Deze postcode bestaat niet.' }]);
    await waitUntil(() => input.getAttribute('aria-invalid') === 'true');
    expect(text(form)).to.contain('Deze postcode bestaat niet.');
    expect(status(form, 'Postcode')).to.equal('');
    await type(form, 'Postcode', '1234AC');
    await waitUntil(() => !text(form).includes('bestaat niet'));
  });

  it('are asked after a pause in typing too', async () => {
    const { form, asked } = await shown();
    await type(form, 'Postcode', '1234AB');
    expect(asked).to.have.length(0);
    await waitUntil(() => asked.length === 1);
    expect(asked[0]!.value).to.equal('1234AB');
  });

  it('that fail say so, and the form can be handed in', async () => {
    const { form, asked } = await shown();
    await type(form, 'Postcode', '1234AB');
    leave(form);
    await waitUntil(() => asked.length === 1);
    asked[0]!.fail();
    await waitUntil(() => status(form, 'Postcode')?.startsWith('Wij kunnen dit antwoord nu niet controleren.') === true);
    const told = once<HTMLElementEventMap['wegwijs-submit']['detail']>(form, 'wegwijs-submit');
    await press(form, 'Versturen');
    expect((await told).document).to.deep.equal({ postcode: '1234AB' });
  });

  it('go when the page takes them back', async () => {
    const { form } = await shown();
    form.checks = undefined;
    await waitUntil(() => status(form, 'Postcode') === undefined);
  });
});
