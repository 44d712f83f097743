import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import type { LitElement } from 'lit';
import { control, type } from '../island/show.suite.ts';
import { counting } from './counting.suite.ts';
import { formOf, pageForm, schema, settle } from './page-form.suite.ts';

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
