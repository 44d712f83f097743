import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import type { Draft, DraftClaim, DraftStore } from '@wegwijs/definition';
import { control, press, showIntake, title, type } from '../island/show.suite.ts';
import { pageForm, ready, schema, settle } from './page-form.suite.ts';
import { WegwijsForm } from './wegwijs-form.ts';
import { waitUntil } from '../island/wait.suite.ts';

/** How a page moves something: `moveBefore` where the browser has it. */
const moves: readonly (readonly [string, (to: ParentNode, what: Node) => void])[] = [
  ['append', (to, what) => to.append(what)],
  ...('moveBefore' in Element.prototype
    ? [
        [
          'moveBefore',
          (to: ParentNode, what: Node) => (to as Element & { moveBefore(what: Node, at: null): void }).moveBefore(what, null),
        ] as const,
      ]
    : []),
];

const twoSteps = {
  'x-id': 'two',
  'x-version': '1.0.0',
  title: 'Twee',
  type: 'object',
  properties: Object.fromEntries(
    ['one', 'two'].map((id, i) => [
      id,
      {
        'x-id': id,
        'x-section': true,
        'x-order': i,
        title: `Stap ${id}`,
        type: 'object',
        properties: { answer: { 'x-id': `${id}.answer`, title: `Vraag ${id}`, type: 'integer' } },
      },
    ]),
  ),
};

describe('a widget that the page moves', () => {
  let other: HTMLElement;
  beforeEach(() => document.body.append((other = document.createElement('div'))));
  afterEach(() => other.remove());

  for (const [how, move] of moves) {
    it(`keeps what was entered and what was half typed (${how})`, async () => {
      const { widget } = await pageForm();
      await type(widget, 'Naam', 'Noor');
      await type(widget, 'Leeftijd', 'twaal');
      move(other, widget);
      await settle(widget);
      expect([control(widget, 'Naam').value, control(widget, 'Leeftijd').value]).to.deep.equal(['Noor', 'twaal']);
      await type(widget, 'Leeftijd', '12');
      expect(widget.value).to.deep.equal({ name: 'Noor', age: 12 });
    });

    it(`stays at its step (${how})`, async () => {
      const widget = await fixture<WegwijsForm>(html`<wegwijs-form .schema=${twoSteps} display="steps"></wegwijs-form>`);
      await ready(widget);
      await press(widget, 'Naar stap 2');
      move(other, widget);
      await settle(widget);
      expect(title(widget)).to.equal('Stap two');
    });

    it(`goes on to tell changes, once (${how})`, async () => {
      const { widget } = await pageForm();
      let told = 0;
      widget.addEventListener('wegwijs-change', () => told++);
      move(other, widget);
      await settle(widget);
      await type(widget, 'Naam', 'Noor');
      await settle(widget);
      expect(told).to.equal(1);
    });

    it(`stays the tab that writes (${how})`, async () => {
      const claims: string[] = [];
      const widget = new KeptForm(claims);
      Object.assign(widget, { schema, keeping: 'device', subject: 'a' });
      document.body.append(widget);
      await ready(widget);
      await waitUntil(() => claims.length > 0);
      move(other, widget);
      await settle(widget);
      expect(claims).to.deep.equal(['claimed']);
      widget.remove();
      await waitUntil(() => claims.length > 1);
      expect(claims).to.deep.equal(['claimed', 'released']);
    });
  }

  if (moves[1])
    it('keeps the focus and the caret (moveBefore)', async () => {
      const { page, widget } = await pageForm();
      await type(widget, 'Naam', 'Noor');
      const input = control(widget, 'Naam');
      input.focus();
      input.setSelectionRange(2, 2);
      moves[1]?.[1](page, widget);
      await settle(widget);
      expect(widget.shadowRoot!.activeElement).to.equal(input);
      expect(input.selectionStart).to.equal(2);
    });

  it('still fetches the words of a language that is chosen afterwards', async () => {
    const widget = await showIntake('participant');
    widget.remove();
    await aTimeout(0);
    other.append(widget);
    widget.locale = 'en';
    const language = () => widget.shadowRoot!.querySelector('.island')!.getAttribute('lang');
    await waitUntil(() => language() === 'en', 'the words came', { timeout: 5000 });
  });

  it('fetches the words that were on their way when it was taken off', async () => {
    const widget = await showIntake('participant');
    widget.locale = 'en';
    await widget.updateComplete;
    widget.remove();
    await aTimeout(0);
    other.append(widget);
    const language = () => widget.shadowRoot!.querySelector('.island')!.getAttribute('lang');
    await waitUntil(() => language() === 'en', 'the words came', { timeout: 5000 });
  });
});

/** A form with a place for drafts that writes down who may write. */
class KeptForm extends WegwijsForm {
  readonly #claims: string[];

  constructor(claims: string[]) {
    super();
    this.#claims = claims;
  }

  protected override openDrafts(): Promise<DraftStore> {
    const claims = this.#claims;
    const claim = (): DraftClaim => {
      claims.push('claimed');
      return {
        writable: true,
        released: new Promise(() => undefined),
        takeOver: () => Promise.resolve(),
        release: () => {
          claims.push('released');
        },
      };
    };
    return Promise.resolve({
      load: () => Promise.resolve<Draft | undefined>(undefined),
      save: () => Promise.resolve({ keptUntil: '2026-11-30T00:00:00Z' }),
      wipe: () => Promise.resolve(),
      claim: () => Promise.resolve(claim()),
    });
  }
}
customElements.define('wegwijs-kept-form', KeptForm);
