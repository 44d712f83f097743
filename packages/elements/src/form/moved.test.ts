import { aTimeout, expect, fixture, html, waitUntil } from '@open-wc/testing';
import type { LitElement } from 'lit';
import type { Draft, DraftClaim, DraftStore } from '@wegwijs/definition';
import { control, press, showIntake, text, title, type } from '../island/show.suite.ts';
import { formOf, pageForm, ready, schema, settle } from './page-form.suite.ts';
import { WegwijsForm } from './wegwijs-form.ts';

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

  it('keeps the focus and the caret where the browser can move (moveBefore)', async function () {
    if (moves.length < 2) return void this.test?.skip();
    const { page, widget } = await pageForm();
    await type(widget, 'Naam', 'Noor');
    const input = control(widget, 'Naam');
    input.focus();
    input.setSelectionRange(2, 2);
    moves[1]![1](page, widget);
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

describe('a widget that comes and goes two hundred times', () => {
  it('leaves nothing behind: nodes, listeners, timers, channels', async () => {
    const counts = counting();
    const box = await fixture<HTMLElement>(html`<div></div>`);
    const nodes = document.querySelectorAll('*').length;
    const around = async (times: number) => {
      for (let i = 0; i < times; i++) {
        const widget = document.createElement('wegwijs-form');
        // Its questions stand there at once, without the pages that come later.
        Object.assign(widget, { schema, value: { name: 'Noor' }, name: 'it', display: 'steps' });
        box.append(widget);
        await widget.updateComplete;
        await widget.shadowRoot!.querySelector<LitElement>('wegwijs-text-field')!.updateComplete;
        await type(widget, 'Naam', `Noor ${i}`);
        widget.remove();
      }
      for (let i = 0; i < 60 && counts.now.timers > 0; i++) await new Promise((ready) => requestAnimationFrame(ready));
    };
    try {
      await around(200);
      expect(counts.now).to.deep.equal({ listeners: 0, timers: 0, channels: 0 });
      expect(document.querySelectorAll('*').length).to.equal(nodes);
    } finally {
      counts.stop();
    }
  }).timeout(60_000);

  it('lets a form of the page live on: what changes there is told by who is on the page, and by nobody else', async () => {
    const form = formOf(schema, { name: 'Noor' });
    const { widget, page } = await pageForm({ form });
    let told = 0;
    widget.addEventListener('wegwijs-change', () => told++);
    widget.remove();
    await aTimeout(0);
    form.field('/name')!.set('Sam');
    await aTimeout(0);
    expect(told).to.equal(0);
    page.append(widget);
    await settle(widget);
    expect(control(widget, 'Naam').value).to.equal('Sam');
    form.field('/name')!.set('Ada');
    await aTimeout(0);
    expect(told).to.equal(1);
  });
});

describe('two widgets on one page', () => {
  it('have nothing in common: values, ids, radio buttons', async () => {
    const choice = { type: 'object', properties: { which: { title: 'Vraag', enum: ['a', 'b'] } } };
    const page = await fixture<HTMLFormElement>(
      html`<form>
        <wegwijs-form name="one" .schema=${choice}></wegwijs-form>
        <wegwijs-form name="two" .schema=${schema}></wegwijs-form>
        <wegwijs-form name="three" .schema=${choice}></wegwijs-form>
      </form>`,
    );
    const [one, two, three] = [...page.querySelectorAll('wegwijs-form')] as [WegwijsForm, WegwijsForm, WegwijsForm];
    for (const widget of [one, two, three]) await ready(widget);
    const press = (widget: WegwijsForm, which: number) =>
      widget.shadowRoot!.querySelectorAll<HTMLInputElement>('[type=radio]')[which]!.click();
    press(one, 0);
    press(three, 1);
    await type(two, 'Naam', 'Noor');
    for (const widget of [one, two, three]) await settle(widget);
    const entries = [...new FormData(page)].map(([name, value]) => [name, JSON.parse(String(value))]);
    expect(entries).to.deep.equal([
      ['one', { which: 'a' }],
      ['two', { name: 'Noor' }],
      ['three', { which: 'b' }],
    ]);
    expect([one, three].map((widget) => widget.shadowRoot!.querySelectorAll(':checked').length)).to.deep.equal([1, 1]);
    for (const { shadowRoot } of [one, two, three])
      for (const at of shadowRoot!.querySelectorAll('[for], [aria-describedby], [aria-labelledby]'))
        for (const id of [
          at.getAttribute('for'),
          at.getAttribute('aria-describedby'),
          at.getAttribute('aria-labelledby'),
        ].flatMap((ids) => ids?.split(' ') ?? []))
          expect(shadowRoot!.querySelectorAll(`[id="${id}"]`).length, id).to.equal(1);
  });
});

describe('a widget that the page sets up before its script is there', () => {
  it('takes up every property', async () => {
    const early = document.createElement('wegwijs-late-form') as WegwijsForm;
    Object.assign(early, { schema, value: { name: 'Noor' }, name: 'intake', disabled: true, headingLevel: 4 });
    const page = await fixture<HTMLFormElement>(html`<form>${early}</form>`);
    customElements.define('wegwijs-late-form', class extends WegwijsForm {});
    await ready(early);
    expect(text(early)).to.contain('Aanmelden');
    expect(early.shadowRoot!.querySelector('h4')).to.exist;
    expect(early.matches(':disabled')).to.equal(true);
    early.disabled = false;
    expect(new FormData(page).get('intake')).to.equal('{"name":"Noor"}');
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
        release: () => void claims.push('released'),
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

/** Counts listeners on what outlives a widget, timers that wait, and channels that are open. */
function counting(): { now: { listeners: number; timers: number; channels: number }; stop(): void } {
  const now = { listeners: 0, timers: 0, channels: 0 };
  const undo: (() => void)[] = [];
  const patch = (on: object, name: string, made: (before: (...given: unknown[]) => unknown) => unknown) => {
    const before = Reflect.get(on, name) as (...given: unknown[]) => unknown;
    Reflect.set(on, name, made(before));
    undo.push(() => Reflect.set(on, name, before));
  };
  for (const target of [globalThis, document, document.body]) {
    patch(
      target,
      'addEventListener',
      (before) =>
        (...given: unknown[]) => (now.listeners++, before.apply(target, given)),
    );
    patch(
      target,
      'removeEventListener',
      (before) =>
        (...given: unknown[]) => (now.listeners--, before.apply(target, given)),
    );
  }
  const waiting = new Set<unknown>();
  const count = () => (now.timers = waiting.size);
  patch(globalThis, 'setTimeout', (before) => (work: () => void, ...rest: unknown[]) => {
    const id = before(() => (waiting.delete(id), count(), work()), ...rest);
    waiting.add(id);
    count();
    return id;
  });
  patch(globalThis, 'clearTimeout', (before) => (id: unknown) => (waiting.delete(id), count(), before(id)));
  patch(globalThis, 'BroadcastChannel', (Before) => {
    const Channel = Before as unknown as typeof BroadcastChannel;
    return class extends Channel {
      constructor(name: string) {
        super(name);
        now.channels++;
      }
      override close(): void {
        now.channels--;
        super.close();
      }
    };
  });
  return { now, stop: () => undo.forEach((one) => one()) };
}
