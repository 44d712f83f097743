import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import type { Catalogue, JsonObject, Kind } from '@wegwijs/definition';
import { readOut } from '../read-out/read-out.ts';
import { clean } from './axe.suite.ts';
import type { KindCase } from './cases.suite.ts';
import { clearPage, show, textOf, type Shown, type ShowOptions } from './show.suite.ts';

interface AxNode {
  readonly role: string;
  readonly name: string;
  readonly description?: string;
}

const catalogue: Catalogue = {
  for: '#',
  language: 'ar',
  review: 'complete',
  texts: { '#/properties/it': { title: 'سؤال', description: 'شرح.' } },
};

/** What every kind of field does. */
export function fieldSuite(kind: Kind, one: KindCase): void {
  const schema = (more: JsonObject = {}): JsonObject => ({
    type: 'object',
    properties: { it: { title: 'Uw vraag', description: 'Uitleg erbij.', ...one.schema, ...more } },
    required: ['it'],
  });
  const present = (options: ShowOptions = {}, more: JsonObject = {}) => show(schema(more), '/it', options);
  const filled = { value: { it: one.value } };
  const wrong = (shown: Shown) => {
    shown.field.report({ code: 'other', pointer: '/it', weight: 'wrong', params: {}, text: 'Kijk nog eens.' });
    return shown.settle();
  };
  const start = kind === 'constant' ? filled : {};

  describe(`a field of kind ${kind}`, () => {
    afterEach(clearPage);

    it('has that kind', async () => {
      expect((await present(start)).field.kind).to.equal(kind);
    });

    it('is named by its label, and described by its description and its error, in that order', async () => {
      const shown = await present(start);
      await wrong(shown);
      const node = (await tree()).find(({ role, name }) => role === one.role && name.startsWith('Uw vraag'));
      expect(node, JSON.stringify(await tree())).not.to.equal(undefined);
      const described = shown.all('[aria-describedby]')[0]!;
      const ids = described.getAttribute('aria-describedby')!.split(' ');
      expect(ids[0]).to.equal(`${shown.field.name}-description`);
      expect(ids.at(-1)).to.equal(`${shown.field.name}-error`);
      const [description, error] = [shown.get(`[id="${ids[0]}"]`), shown.get(`[id="${ids.at(-1)}"]`)];
      expect(textOf(description)).to.equal('Uitleg erbij.');
      expect(textOf(error)).to.equal('Kijk nog eens.');
      expect(description.compareDocumentPosition(error) & Node.DOCUMENT_POSITION_FOLLOWING).not.to.equal(0);
    });

    it('is invalid only once something is shown, and says where', async () => {
      const shown = await present(start);
      expect(shown.all('[aria-invalid], [data-invalid], [part~="error"]')).to.deep.equal([]);
      await wrong(shown);
      if (kind === 'constant') return;
      expect(shown.all('[data-invalid="true"]')).to.have.length(1);
      const says = one.role === 'group' ? '[data-invalid]' : '[aria-invalid="true"]';
      expect(shown.all(says)).not.to.deep.equal([]);
    });

    if (one.enter) {
      it('says that it is needed, and only a foreign schema marks what is not', async () => {
        const needed = await present();
        expect(textOf(needed.get('[part~="label"]'))).to.equal('Uw vraag');
        if (one.role !== 'group') expect(needed.all('[aria-required="true"]')).to.have.length(1);
        clearPage();
        const free = await show({ ...schema(), required: [] }, '/it');
        expect(textOf(free.get('[part~="label"]'))).to.equal('Uw vraag (niet verplicht)');
        expect(free.all(':not(.row *)[aria-required="true"]')).to.deep.equal([]);
      });

      it('takes a value from the keyboard alone', async () => {
        const shown = await present();
        shown.element.focus();
        await one.enter!(shown);
        shown.field.leave();
        await shown.settle();
        expect(shown.field.value.value).to.deep.equal(one.value);
        expect(shown.form.takeChanges().length).to.be.greaterThan(0);
      });
    }

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

    it('shows its value where it can only be read', async () => {
      const shown = await present(filled, { readOnly: true });
      expect(shown.all('input:not([readonly]), textarea:not([readonly]), select, button:not(details button)')).to.deep.equal([]);
      const inputs = shown.all<HTMLInputElement>('input, textarea').map(({ value }) => value);
      const seen = `${inputs.join(' ')} ${shown.all('.readonly-value').map(textOf).join(' ')}`.replace(/\s+/g, ' ');
      const parts = one.reads.split(/[:;] |^\d\. | \d\. /).filter((part) => !/^\d?\.?$/.test(part));
      for (const part of kind === 'json' ? ['"a": 1'] : kind === 'postcode' ? ['9401AB'] : parts)
        expect(`${seen} ${textOf(shown.element)}`).to.contain(part);
      expect(shown.all('[readonly], [tabindex="-1"]')).not.to.deep.equal([]);
    });

    it('says its label in both languages, each in its own run', async () => {
      const shown = await present({ ...start, language: 'nl', second: 'ar', catalogue });
      const label = shown.get('[part~="label"]');
      expect(textOf(label.querySelector('[lang="nl"]')!)).to.equal('Uw vraag');
      const second = label.querySelector('[lang="ar"]')!;
      expect(textOf(second)).to.equal('سؤال');
      expect(second.getAttribute('dir')).to.equal('rtl');
    });

    it('runs from right to left in Arabic, and marks what stays Dutch', async () => {
      const shown = await present({ ...start, language: 'ar', catalogue });
      expect(getComputedStyle(shown.get('[part~="label"]')).direction).to.equal('rtl');
      for (const run of shown.all('[lang="nl"]')) expect(run.dir).to.equal('ltr');
      await clean(shown);
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

async function tree(): Promise<AxNode[]> {
  const { nodes } = await executeServerCommand<{ nodes: AxNode[] }, undefined>('ax-tree');
  return nodes;
}
