import { expect } from '@open-wc/testing';
import type { Kind } from '@wegwijs/definition';
import { axTree, catalogue, heard, presents } from './presents.suite.ts';
import type { KindCase } from './cases.suite.ts';
import { clearPage, show, textOf, type Shown } from './show.suite.ts';

/** Kinds that say what is wrong with them as a whole when a step is tried: a person may fill in the rest first. */
const asWhole: readonly Kind[] = ['group', 'tuple', 'week'];

/** Kinds in which a button may go away under the finger, which the browser tells as leaving. */
const restless: readonly Kind[] = ['ranked'];

/** What everybody who listens hears of every kind of field. */
export function heardSuite(kind: Kind, one: KindCase): void {
  const { schema, present, start, filled, wrong, reads } = presents(kind, one);
  const own = async () => {
    const tree = await axTree();
    const found = tree.find(({ role, name }) => role === one.role && name.startsWith('Uw vraag'));
    if (!found) throw new Error(`no ${one.role} "Uw vraag" among ${JSON.stringify(tree)}`);
    return found;
  };
  /** Nothing can be entered, and all of the answer is there to hear. */
  const onlyRead = async (shown: Shown) => {
    const enters = ':is(input, select, textarea, button):enabled:not([readonly], details button)';
    expect(shown.all(enters)).to.deep.equal([]);
    const tree = await axTree();
    for (const part of kind === 'postcode' ? ['9401AB'] : reads) expect(heard(tree)).to.contain(part);
    for (const { role, states } of tree)
      if (role === 'textbox') expect(states['readonly'] === true || states['disabled'] === true).to.equal(true);
  };

  describe(`who listens to a field of kind ${kind}`, () => {
    afterEach(clearPage);

    it('hears its label as its name, and nothing else in its place (FRM-2)', async () => {
      const shown = await present(start);
      expect((await own()).name).to.equal(textOf(shown.get('[part~="label"]')));
      expect(shown.all('[aria-label], [title]')).to.deep.equal([]);
    });

    it('hears the description and then the error (FRM-4)', async () => {
      const shown = await present(start);
      expect((await own()).description ?? '').to.match(/^Uitleg erbij\./);
      await wrong(shown);
      expect((await own()).description).to.match(/^Uitleg erbij\. .*Kijk nog eens\.$/);
    });

    it('hears the second language too', async () => {
      const shown = await present({ ...start, language: 'nl', second: 'ar', catalogue });
      expect((await own()).name).to.equal(textOf(shown.get('[part~="label"]')));
      expect((await own()).name).to.match(/^Uw vraag سؤال/);
    });

    if (one.enter) {
      it('hears what is needed, and that what is not may stay open (FRM-7, FRM-11)', async () => {
        const needed = await present();
        const { role, name, states } = await own();
        expect(name).to.equal('Uw vraag');
        if (role !== 'group') expect(needed.all('[aria-required="true"]')).to.have.length(1);
        // Of a checkbox and a list Chromium does not pass it on to this tree.
        if (role === 'textbox' || role === 'radiogroup') expect(states['required']).to.equal(true);
        expect(needed.all('[required]'), 'no bubbles of the browser').to.deep.equal([]);
        clearPage();
        await show({ ...schema(), required: [] }, '/it');
        const free = await own();
        expect(free.name).to.equal('Uw vraag (niet verplicht)');
        expect(free.states['required'] ?? false).to.equal(false);
      });
    }

    if (one.enter && !asWhole.includes(kind)) {
      it('is told what is wrong when the field is left, and not before (FRM-8)', async () => {
        const shown = await present({}, { not: { const: one.value } });
        shown.element.focus();
        await one.enter!(shown);
        await shown.settle();
        if (restless.includes(kind)) return;
        expect(shown.told.filter((text) => text.startsWith('Uw vraag: '))).to.deep.equal([]);
        const before = shown.told.length;
        (shown.root.activeElement as HTMLElement).blur();
        await shown.settle();
        expect(shown.all('.message')).to.have.length(1);
        expect(shown.told.slice(before)).to.deep.equal([`Uw vraag: ${textOf(shown.get('.message'))}`]);
      });
    }

    it('hears the answer where it can only be read (A11Y-11)', async () => {
      const shown = await present(filled, { readOnly: true });
      await onlyRead(shown);
      expect(shown.all('[readonly], [tabindex="-1"]'), 'can take the focus').not.to.deep.equal([]);
      expect(shown.all(':disabled'), 'differs from what is switched off').to.deep.equal([]);
    });

    it('hears the answer of a form that is closed', async () => {
      const shown = await present(filled);
      shown.form.sealed.value = true;
      await shown.settle();
      await onlyRead(shown);
    });
  });
}
