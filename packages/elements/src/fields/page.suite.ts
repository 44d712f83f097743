import { expect, fixture, html } from '@open-wc/testing';
import type { Kind } from '@wegwijs/definition';
import '../define.ts';
import type { WegwijsForm } from '../form/wegwijs-form.ts';
import type { KindCase } from './cases.suite.ts';
import { presents } from './presents.suite.ts';
import { shownIn } from './show.suite.ts';

/** What a page's own form does with every kind of field. */
export function pageSuite(kind: Kind, one: KindCase): void {
  const { schema, start } = presents(kind, one);
  const put = async (disabled: boolean, value = start.value) => {
    const page = await fixture<HTMLFormElement>(
      html`<form>
        <fieldset ?disabled=${disabled}>
          <legend>Van de pagina</legend>
          <wegwijs-form name="it" .value=${value} .schema=${schema()}></wegwijs-form>
        </fieldset>
      </form>`,
    );
    const island = page.querySelector<WegwijsForm>('wegwijs-form')!;
    return { page, island, shown: await shownIn(island) };
  };
  const enters = '.field :is(input, select, textarea, button):enabled:not([readonly])';

  describe(`a field of kind ${kind} in a form of the page`, () => {
    it('is switched off with the fieldset that it stands in, and on again (A11Y-3)', async () => {
      const { page, shown } = await put(true, { it: one.value });
      expect(shown.all(enters).map(({ outerHTML }) => outerHTML)).to.deep.equal([]);
      page.querySelector('fieldset')!.disabled = false;
      await shown.settle();
      if (kind !== 'constant') expect(shown.all(enters)).not.to.deep.equal([]);
      expect(shown.field.value.value).to.deep.equal(one.value);
    });

    if (one.enter) {
      it('is as it was handed in when the page’s form is reset (A11Y-3)', async () => {
        const { page, shown } = await put(false);
        const now = () => shown.all<HTMLInputElement>('input, select, textarea').map(({ value, checked }) => [value, checked]);
        const before = now();
        shown.element.focus();
        await one.enter!(shown);
        await shown.settle();
        expect(shown.field.value.value).to.deep.equal(one.value);
        page.reset();
        await shown.settle();
        expect(shown.element.field.value.value).to.equal(undefined);
        if (kind !== 'alternatives') expect(now()).to.deep.equal(before);
        expect(shown.all('.message')).to.deep.equal([]);
      });
    }
  });
}
