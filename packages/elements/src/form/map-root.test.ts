import { expect } from '@open-wc/testing';
import { clean } from '../fields/axe.suite.ts';
import { type } from '../island/show.suite.ts';
import { pageForm, settle } from './page-form.suite.ts';

const text = { type: 'string' };
const roots = {
  additionalProperties: { type: 'object', additionalProperties: text },
  patternProperties: { type: 'object', patternProperties: { '^[a-z]+$': text } },
  'properties and additionalProperties': { type: 'object', properties: { name: { type: 'string', title: 'Naam' } }, additionalProperties: text },
}; // prettier-ignore

describe('a schema whose answers stand under names that a person chooses', () => {
  for (const [what, schema] of Object.entries(roots)) {
    for (const display of ['steps', 'overview'] as const) {
      it(`shows them, and lets them be changed, added and taken out: ${what}, ${display}`, async () => {
        const value = { nl: 'goed', ar: 'beter' };
        const { widget } = await pageForm({ schema, value, display });
        expect(widget.value).to.equal(value);
        await type(widget, 'nl', 'best');
        expect(widget.value).to.deep.equal({ nl: 'best', ar: 'beter' });
        const act = (name: string) => widget.shadowRoot!.querySelector<HTMLButtonElement>(`[data-act="${name}"]`)!;
        act('remove').click();
        await settle(widget);
        expect(widget.value).to.deep.equal({ ar: 'beter' });
        act('add').click();
        await settle(widget);
        const name = [...widget.shadowRoot!.querySelectorAll<HTMLInputElement>('.row > .field input')].at(-1)!;
        expect(widget.shadowRoot!.activeElement).to.equal(name);
        name.value = 'en';
        name.dispatchEvent(new Event('input', { bubbles: true }));
        await settle(widget);
        await type(widget, 'en', 'good');
        expect(widget.value).to.deep.equal({ ar: 'beter', en: 'good' });
        await clean({ root: widget.shadowRoot! });
      });
    }
  }
});
