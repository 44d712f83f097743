import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { isSection, type JsonObject, read } from '@wegwijs/definition';
import { clean } from './axe.suite.ts';
import { FieldElement } from './field-element.ts';
import { clearPage, show, textOf, type Shown } from './show.suite.ts';

const definition = (await (await fetch('/schemas/national/intake.definition.json')).json()) as JsonObject;
const texts = (await (await fetch('/schemas/national/texts/intake.ar.json')).json()) as never;
const { root } = read(definition).definition!;
const sections = root.keys.filter((key) => isSection(root.property(key)!));

/** What must hold of whatever is shown. */
function check(shown: Shown): void {
  const ids = shown.all('[id]').map(({ id }) => id);
  expect(new Set(ids).size, 'ids are unique').to.equal(ids.length);
  for (const label of shown.all('[part~="label"]')) expect(textOf(label), label.outerHTML).not.to.equal('');
  for (const label of shown.all<HTMLLabelElement>('label')) expect(label.control, label.outerHTML).not.to.equal(null);
  for (const element of shown.all('[aria-describedby]'))
    for (const id of element.getAttribute('aria-describedby')!.split(' ')) expect(ids, element.outerHTML).to.include(id);
  for (const element of shown.all('*')) if (element.localName.includes('-')) expect(element).to.be.instanceOf(FieldElement);
  expect(shown.all('[style], [disabled], [placeholder]')).to.deep.equal([]);
  expect(shown.element.innerHTML).not.to.match(/undefined|\[object/);
}

describe('the fields of the national intake', () => {
  afterEach(clearPage);
  after(() => setViewport({ width: 800, height: 600 }));

  for (const section of sections) {
    for (const role of ['participant', 'caseManager']) {
      it(`${section} can be filled in by the ${role}`, async () => {
        await setViewport({ width: 800, height: 600 });
        const shown = await show(definition, `/${section}`, { role });
        check(shown);
        await clean(shown);
      });
    }

    it(`${section} fits a narrow screen, in two languages`, async () => {
      await setViewport({ width: 320, height: 800 });
      const shown = await show(definition, `/${section}`, { second: 'ar', catalogue: texts });
      check(shown);
      expect(document.documentElement.scrollWidth).to.be.at.most(320);
    });
  }
});
