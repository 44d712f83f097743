import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { fromEntries, type JsonObject } from '@wegwijs/definition';
import { countRenders } from '../../fields/show.suite.ts';
import { workbenchOf } from '../show-builder.suite.ts';
import type { Workbench } from '../workbench.ts';
import { showForm, typeInto } from './show-form.suite.ts';

const chapters = 40;
const questions = 25;

/** A form of 1,000 questions, each of its own, in 40 chapters. */
async function large(): Promise<Workbench> {
  const assen = await workbenchOf('assen');
  const add = Array.from({ length: chapters }, (_, i): [string, JsonObject][] => {
    const section = `assen.chapter${i}`;
    const properties = { local: { $ref: '#/$defs/local' } };
    const chapter: JsonObject = { type: 'object', title: `Hoofdstuk ${i}`, properties, additionalProperties: false };
    const asked = Array.from({ length: questions }, (_, nth): [string, JsonObject] => {
      const schema: JsonObject = {
        ...{ type: 'string', title: `Vraag ${nth} van ${i}?`, maxLength: 100 },
        ...{ 'x-sensitivity': 'ordinary', 'x-by': ['participant'], 'x-basis': 'local' },
      };
      return [`${section}q${nth}`, { section, name: `chapter${i}q${nth}`, schema }];
    });
    return [[section, { name: `chapter${i}`, schema: chapter }], ...asked];
  });
  return {
    ...assen,
    async open(kind, signal) {
      const bench = await assen.open(kind, signal);
      if ('code' in bench) return bench;
      const { layer, title = layer, authority, for: base } = bench.design.layer;
      const said = { layer, title, authority, for: base, version: '0.1.0', add: fromEntries(add.flat()) };
      return { ...bench, design: { layer: said, texts: {} } } as unknown as typeof bench;
    },
  };
}

describe('the builder with 1,000 questions', function () {
  this.timeout(40_000);
  before(() => setViewport({ width: 1360, height: 900 }));
  after(() => setViewport({ width: 800, height: 600 }));

  it('draws of an edit one line of the outline and one question, and leaves every other node of the form as it was', async () => {
    const workbench = await large();
    const begin = performance.now();
    const view = await showForm({ workbench });
    const opened = performance.now() - begin;
    const { desk, select, settle, get, all } = view;
    const { builder } = desk;
    expect(builder.scene.places.size).to.be.greaterThan(chapters * questions);
    await select('assen.chapter3q7');
    const before = new Map([...builder.scene.places.keys()].map((id) => [id, builder.scene.node(id)]));
    const touched = new Set<string>();
    const watch = new MutationObserver((records) => {
      for (const { target } of records) {
        const place = (target instanceof Element ? target : target.parentElement)?.closest<HTMLElement>('[data-line], [data-question]');
        if (place) touched.add(place.dataset['line'] ?? place.dataset['question'] ?? '');
      }
    });
    for (const pane of ['outline', 'canvas']) watch.observe(get(`[data-of=${pane}]`), { subtree: true, childList: true, characterData: true, attributes: true });
    let took = 0;
    const drawn = await countRenders(async () => {
      const start = performance.now();
      typeInto(get('#property-title'), 'Hoe gaat het met u?');
      await new Promise((ready) => requestAnimationFrame(ready));
      took = performance.now() - start;
      await settle();
    });
    watch.disconnect();
    expect(drawn).to.deep.equal(['wegwijs-text-field']);
    expect([...touched]).to.deep.equal(['assen.chapter3q7']);
    expect(all('[data-question="assen.chapter3q7"] .label')[0]?.textContent).to.contain('Hoe gaat het met u?');
    const others = [...before].filter(([id, node]) => builder.scene.node(id) !== node).map(([id]) => id);
    // The question, and what it stands in.
    expect(others.sort()).to.deep.equal(['assen.chapter3', 'assen.chapter3q7', 'intake']);
    console.log(`1,000 questions: opened in ${opened.toFixed(0)} ms, an edit shows after ${took.toFixed(0)} ms, ${navigator.hardwareConcurrency} processors`);
  }); // prettier-ignore
});
