import { expect } from '@open-wc/testing';
import type { Kind } from '@wegwijs/definition';
import { readOut } from '../read-out/read-out.ts';
import { clean } from './axe.suite.ts';
import type { KindCase } from './cases.suite.ts';
import { presents } from './presents.suite.ts';
import { clearPage, textOf } from './show.suite.ts';

/** What every kind of field does. */
export function fieldSuite(kind: Kind, one: KindCase): void {
  const { present, start, filled, wrong } = presents(kind, one);

  describe(`a field of kind ${kind}`, () => {
    afterEach(clearPage);

    it('has that kind', async () => {
      expect((await present(start)).field.kind).to.equal(kind);
    });

    it('has native controls, in one tree with what names and describes them (A11Y-1, A11Y-4)', async () => {
      const shown = await present(filled);
      await wrong(shown);
      expect(shown.all('[role=textbox], [role=checkbox], [role=radio], [role=combobox], [role=button]')).to.deep.equal([]);
      const refers = shown.all('[aria-describedby], [aria-labelledby]');
      const ids = refers.flatMap((element) =>
        ['aria-describedby', 'aria-labelledby'].flatMap((name) => element.getAttribute(name)?.split(' ') ?? []),
      );
      expect(ids).not.to.deep.equal([]);
      for (const id of ids) expect(shown.root.getElementById(id), id).not.to.equal(null);
    });

    it('stands in the order in which it is read: label, description, error, control (FRM-1, FRM-3, FRM-4)', async () => {
      const shown = await present(start);
      await wrong(shown);
      const { name } = shown.field;
      const label = shown.get(`[id="${name}-label"]`);
      expect(label.querySelector('a, button, input, h1, h2, h3, h4, h5, h6, [title]')).to.equal(null);
      const frame = shown.get(`.field`);
      const control = frame.querySelector(':scope > :is(.control, .readonly-value)')!;
      const order = [label, shown.get(`[id="${name}-description"]`), shown.get(`[id="${name}-error"]`), control];
      // The label of one checkbox stands beside it.
      const read = kind === 'confirm' ? order.slice(1) : order;
      for (const [i, element] of read.entries())
        expect((read[i + 1] ?? element).compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING, `${i}`).to.equal(0);
      expect(textOf(order[1]!)).to.equal('Uitleg erbij.');
      expect(textOf(order[2]!)).to.equal('Kijk nog eens.');
    });

    it('is invalid only once something is shown, and says where (FRM-4)', async () => {
      const shown = await present(start);
      expect(shown.all('[aria-invalid], [data-invalid], [part~="error"]')).to.deep.equal([]);
      await wrong(shown);
      if (kind === 'constant') return;
      expect(shown.all('[data-invalid="true"]')).to.have.length(1);
      const says = one.role === 'group' ? '[data-invalid]' : '[aria-invalid="true"]';
      expect(shown.all(says)).not.to.deep.equal([]);
    });

    if (one.half !== undefined) {
      it('keeps what is half typed', async () => {
        const shown = await present();
        const input = shown.get<HTMLInputElement>('input, textarea');
        input.value = one.half!;
        input.dispatchEvent(new InputEvent('input', { bubbles: true }));
        input.dispatchEvent(new FocusEvent('blur'));
        await shown.settle();
        expect(shown.field.value.value).to.equal(undefined);
        expect(shown.get<HTMLInputElement>('input, textarea').value).to.equal(one.half);
        expect(Object.values(shown.form.draft().typed).join()).to.contain(one.half);
      });
    }

    it('is read out', async () => {
      const { scene, field } = await present(filled);
      expect(readOut(scene, field)).to.equal(one.reads);
    });

    it('is in order where a browser looks for help: no placeholder, no tab order, no focus of its own (FRM-19, FRM-21, FRM-25)', async () => {
      const shown = await present(filled);
      expect(shown.all('[placeholder], [autofocus], [tabindex]:not([tabindex="-1"]), select[multiple]')).to.deep.equal([]);
      expect(shown.root.activeElement).to.equal(null);
    });

    it('has nothing that axe finds, empty, filled, wrong and read-only', async () => {
      const empty = await present(start);
      await clean(empty);
      await wrong(empty);
      await clean(empty);
      clearPage();
      await clean(await present(filled));
      clearPage();
      await clean(await present(filled, { readOnly: true }));
    });
  });
}
