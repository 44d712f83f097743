import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { Kind } from '@wegwijs/definition';
import type { KindCase } from './cases.suite.ts';
import { presents } from './presents.suite.ts';
import { clearPage, type Shown } from './show.suite.ts';

/** More stops than a field has. */
const enough = 40;

/** A button before or after the field, to come from and go to. */
function beside(shown: Shown, place: 'beforebegin' | 'afterend'): HTMLButtonElement {
  const button = document.createElement('button');
  button.textContent = 'naast';
  shown.root.host.insertAdjacentElement(place, button);
  return button;
}

/** Presses a key until the focus comes to a place, and gives what had it on the way. */
async function walk(shown: Shown, key: string, end: HTMLElement): Promise<HTMLElement[]> {
  const stops: HTMLElement[] = [];
  for (let i = 0; i < enough; i++) {
    await sendKeys({ press: key });
    if (document.activeElement === end) return stops;
    stops.push(shown.root.activeElement as HTMLElement);
  }
  throw new Error(`the focus stays in ${stops.at(-1)?.outerHTML ?? ''}`);
}

/** Whether a person sees that something has the focus: on itself, or on the row that it ticks. */
function ringed(element: HTMLElement): boolean {
  return [element, element.closest('.option')].some((one) => one !== null && getComputedStyle(one).outlineStyle !== 'none');
}

/** What who works with keys or with a finger does in every kind of field. */
export function handsSuite(kind: Kind, one: KindCase): void {
  const { present, filled } = presents(kind, one);

  describe(`who works in a field of kind ${kind}`, () => {
    afterEach(() => {
      clearPage();
      document.querySelectorAll('body > button, body > textarea').forEach((element) => element.remove());
    });

    it('comes with the Tab key past all its controls, sees where, and can leave both ways', async () => {
      const shown = await present(filled);
      const [before, after] = [beside(shown, 'beforebegin'), beside(shown, 'afterend')];
      before.focus();
      const there = await walk(shown, 'Tab', after);
      const controls = shown.all(':is(input:not([type=radio]), input:checked, select, textarea, button, summary)');
      expect(there.filter((stop) => controls.includes(stop))).to.deep.equal(
        controls.filter((control) => there.includes(control)),
      );
      expect(controls.filter((control) => !there.includes(control)).map(({ outerHTML }) => outerHTML)).to.deep.equal([]);
      const back = await walk(shown, 'Shift+Tab', before);
      expect(back.reverse()).to.deep.equal(there);
      for (const stop of there) {
        stop.focus();
        expect(ringed(stop), stop.outerHTML).to.equal(true);
      }
    });

    if (one.enter) {
      it('enters a value with the keyboard alone, and nothing is sent (FRM-16)', async () => {
        const shown = await present();
        let sent = 0;
        shown.root.addEventListener('submit', (event) => {
          event.preventDefault();
          sent++;
        });
        shown.element.focus();
        await one.enter!(shown);
        shown.field.leave();
        await shown.settle();
        expect(shown.field.value.value).to.deep.equal(one.value);
        expect(shown.form.takeChanges().length).to.be.greaterThan(0);
        expect(sent).to.equal(0);
      });
    }

    for (const [text, value] of one.pastes ?? []) {
      it(`pastes ${JSON.stringify(text)} (FRM-23)`, async () => {
        const shown = await present();
        await copy(text);
        shown.element.focus();
        await sendKeys({ press: 'ControlOrMeta+V' });
        (shown.root.activeElement as HTMLElement).blur();
        await shown.settle();
        expect(shown.field.value.value).to.deep.equal(value);
        expect(shown.all('.message')).to.deep.equal([]);
      });
    }

    it('finds targets of 44 pixels, and boxes of 24 in a row of 44 (FRM-20)', async () => {
      for (const width of ['900px', '320px']) {
        const shown = await present(filled);
        (shown.root.host as HTMLElement).style.inlineSize = width;
        for (const element of shown.all('input, select, textarea, button, summary, a')) {
          const { height, width: across } = element.getBoundingClientRect();
          const tick = element.matches('[type=radio], [type=checkbox]');
          const row = tick ? element.closest('.option')!.getBoundingClientRect().height : height;
          expect(Math.min(height, across), element.outerHTML).to.be.at.least(24);
          expect(row, element.outerHTML).to.be.at.least(44);
        }
        clearPage();
      }
    });

    it('comes to the control by pressing the label (FRM-1)', async () => {
      const shown = await present(filled);
      for (const label of shown.all<HTMLLabelElement>('label')) {
        const control = shown.get(`[id="${label.htmlFor}"]`);
        label.click();
        if (control.matches(':enabled')) expect(shown.root.activeElement).to.equal(control);
        await shown.settle();
      }
    });
  });
}

/** Puts a text on the clipboard, as a person does. */
async function copy(text: string): Promise<void> {
  const area = document.createElement('textarea');
  area.value = text;
  document.body.append(area);
  area.select();
  await sendKeys({ press: 'ControlOrMeta+C' });
  area.remove();
}
