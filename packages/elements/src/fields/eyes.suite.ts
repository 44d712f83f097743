import { expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import type { Kind } from '@wegwijs/definition';
import { clean } from './axe.suite.ts';
import type { KindCase } from './cases.suite.ts';
import { catalogue, presents } from './presents.suite.ts';
import { clearPage, textOf } from './show.suite.ts';

const long = 'Schoonmaakwerkzaamhedenovereenkomst '.repeat(6);

/** Whether something that can be pressed or filled in has an edge, is drawn by the system, or is underlined. */
function seen(element: HTMLElement): boolean {
  const { borderBlockEndStyle, borderBlockEndWidth, appearance, textDecorationLine } = getComputedStyle(element);
  const edge = borderBlockEndStyle !== 'none' && parseFloat(borderBlockEndWidth) >= 1;
  const drawn = element.matches('[type=radio], [type=checkbox]') && appearance === 'auto';
  return edge || drawn || textDecorationLine.includes('underline');
}

/** What everybody who looks sees of every kind of field. */
export function eyesSuite(kind: Kind, one: KindCase): void {
  const { present, start, filled, wrong, reads } = presents(kind, one);

  describe(`who looks at a field of kind ${kind}`, () => {
    afterEach(async () => {
      clearPage();
      await emulateMedia({ forcedColors: 'none' });
    });

    it('sees its label in both languages, each in its own run (A11Y-10)', async () => {
      const shown = await present({ ...start, language: 'nl', second: 'ar', catalogue });
      const label = shown.get('[part~="label"]');
      expect(textOf(label.querySelector('[lang="nl"]')!)).to.equal('Uw vraag');
      const second = label.querySelector('[lang="ar"]')!;
      expect(textOf(second)).to.equal('سؤال');
      expect(second.getAttribute('dir')).to.equal('rtl');
    });

    it('sees it from right to left in Arabic, with a run for what stays Dutch (A11Y-10)', async () => {
      const shown = await present({ ...filled, language: 'ar', catalogue });
      expect(getComputedStyle(shown.get('[part~="label"]')).direction).to.equal('rtl');
      for (const run of shown.all('[lang="nl"]')) expect(run.dir).to.equal('ltr');
      for (const text of shown.all('input:not([type=radio], [type=checkbox], [type=file]), textarea'))
        expect(text.dir || text.closest<HTMLElement>('[dir]')!.dir, text.outerHTML).to.match(/^(auto|ltr)$/);
      for (const tick of shown.all<HTMLInputElement>('.choices > .option > input'))
        expect(tick.getBoundingClientRect().left).to.be.above(tick.labels![0]!.getBoundingClientRect().left);
      await wrong(shown);
      const { borderRightWidth, borderLeftWidth } = getComputedStyle(shown.get('.field'));
      if (kind !== 'constant') expect(parseFloat(borderRightWidth)).to.be.above(parseFloat(borderLeftWidth));
      await clean(shown);
    });

    it('sees with forced colours every control, what is wrong in words, and where the focus is (FRM-6)', async () => {
      await emulateMedia({ forcedColors: 'active' });
      const shown = await present(filled);
      await wrong(shown);
      for (const control of shown.all('input, select, textarea, button')) expect(seen(control), control.outerHTML).to.equal(true);
      const error = shown.get('[part~="error"]');
      expect(textOf(error)).to.equal('Kijk nog eens.');
      expect(error.getBoundingClientRect().height).to.be.above(10);
      shown.element.focus();
      const focus = shown.root.activeElement;
      const rings = [focus, focus?.closest('.option')].map((element) => element && getComputedStyle(element).outlineStyle);
      if (one.enter) expect(rings).to.include('solid');
      expect(shown.all('[style]')).to.deep.equal([]);
    });

    it('sees the tick in a box that is ticked', async () => {
      const shown = await present(filled);
      for (const box of shown.all(':checked:not(option)'))
        expect(parseFloat(getComputedStyle(box, '::before').blockSize), box.outerHTML).to.be.at.least(8);
    });

    it('sees all of it on a screen of 320 pixels, with long words and more room in the text (FRM-26)', async () => {
      const shown = await present(filled, { title: long, description: long });
      const host = shown.root.host as HTMLElement;
      host.style.cssText = 'inline-size: 320px; letter-spacing: 0.12em; word-spacing: 0.16em; line-height: 1.5';
      const edge = host.getBoundingClientRect().right;
      for (const element of shown.all(':not(.visually-hidden, .visually-hidden *, .part-of-day, option)'))
        expect(element.getBoundingClientRect().right, element.outerHTML).to.be.at.most(edge + 0.5);
    });

    it('sees the answer where it can only be read', async () => {
      const shown = await present(filled, { readOnly: true });
      const inputs = shown.all<HTMLInputElement>('input, textarea').map(({ value }) => value);
      const read = `${inputs.join(' ')} ${textOf(shown.element)}`.replace(/\s+/g, ' ');
      for (const part of kind === 'postcode' ? ['9401AB'] : reads) expect(read).to.contain(part);
    });
  });
}
