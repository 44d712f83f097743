import { expect, fixture } from '@open-wc/testing';
import { html, nothing, render, type TemplateResult } from 'lit';
import { joined, steady } from './joined.ts';

const words = (value: unknown) => html`<i title=${String(value)}>${value}</i>`;
const around = (first: unknown, second: unknown) => html`<div lang=${'nl'}>a${first}b${second}c</div>`;

async function shown(template: TemplateResult): Promise<HTMLElement> {
  const place = await fixture<HTMLElement>(html`<div></div>`);
  render(template, place);
  return place;
}

/** What stands there, without what Lit keeps its place with. */
const markup = (place: Element) => place.innerHTML.replace(/<!--.*?-->/g, '');

describe('templates as one', () => {
  const inner = around(words(1), nothing);
  const marked = around(steady(words(1)), nothing);
  const cases: readonly (readonly [string, TemplateResult, TemplateResult])[] = [
    ['first', around(words('x'), 'y'), around(steady(words('x')), 'y')],
    ['last', around('y', words('x')), around('y', steady(words('x')))],
    ['both', around(words('x'), words('y')), around(steady(words('x')), steady(words('y')))],
    ['one of two', around(words('x'), words('y')), around(words('x'), steady(words('y')))],
    ['in each other', around(inner, words(2)), around(steady(marked), steady(words(2)))],
    ['without a value', around(html`<b></b>`, nothing), around(steady(html`<b></b>`), nothing)],
    ['nothing', around(nothing, 'x'), around(steady(nothing), 'x')],
  ];
  for (const [name, apart, together] of cases) {
    it(`show what they show apart: ${name}`, async () => {
      expect(markup(await shown(joined(together)))).to.equal(markup(await shown(apart)));
    });
  }

  it('are told from the same templates in another place', async () => {
    const place = await shown(joined(around(steady(words('x')), words('y'))));
    render(joined(around(words('x'), steady(words('y')))), place);
    expect(markup(place)).to.equal(markup(await shown(around(words('x'), words('y')))));
  });

  it('stay where they stand while their values change, and what is not steady comes and goes', async () => {
    const place = await shown(joined(around(steady(words('x')), words('y'))));
    const kept = place.querySelector('i');
    render(joined(around(steady(words('z')), nothing)), place);
    expect(place.querySelector('i')).to.equal(kept);
    expect(place.textContent.replace(/\s/g, '')).to.equal('azbc');
  });

  it('are copied as one piece', async () => {
    const comments = (place: Element) => place.innerHTML.match(/<!--\?lit/g)?.length ?? 0;
    const [apart, together] = [around(words(1), words(2)), around(steady(words(1)), steady(words(2)))];
    expect(comments(await shown(joined(together)))).to.equal(comments(await shown(apart)) - 2);
  });
});
