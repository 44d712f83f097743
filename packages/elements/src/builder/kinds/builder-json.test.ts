import { expect } from '@open-wc/testing';
import { json } from '@codemirror/lang-json';
import { syntaxTree } from '@codemirror/language';
import { EditorState } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { currentCompletions, startCompletion } from '@codemirror/autocomplete';
import { clean } from '../../fields/axe.suite.ts';
import { memoryWork } from '@wegwijs/store';
import { text } from '../../island/show.suite.ts';
import { waitUntil } from '../../island/wait.suite.ts';
import type { Desk } from '../desk.ts';
import { rootOf, showBuilder } from '../show-builder.suite.ts';
import type { BuilderJson } from './builder-json.ts';
import { readLayer } from './json-check.ts';
import type { WegwijsFormBuilder } from '../wegwijs-form-builder.ts';

const deskOf = (shown: WegwijsFormBuilder) => (shown as unknown as { desk: Desk }).desk;

async function open(set: Partial<WegwijsFormBuilder> = {}): Promise<{ shown: WegwijsFormBuilder; view: EditorView }> {
  const shown = await showBuilder('json', set);
  const content = () => rootOf(shown).querySelector<HTMLElement>('.cm-content');
  await waitUntil(() => content() !== null, 'the editor is there', { timeout: 8000 });
  const view = EditorView.findFromDOM(content()!);
  if (!view) throw new Error('no editor');
  return { shown, view };
}

/** Puts a text in the place of another. */
function put(view: EditorView, from: string, to: string): void {
  const at = view.state.doc.toString().indexOf(from);
  if (at < 0) throw new Error(`No ${from}`);
  view.dispatch({ changes: { from: at, to: at + from.length, insert: to } });
}

describe('the layer as text (BLD-14)', function () {
  this.timeout(20_000);

  it('what is right is taken over when somebody pauses', async () => {
    const { shown, view } = await open();
    put(view, '"since": "2026-11-01"', '"since": "2027-02-01"');
    await waitUntil(() => deskOf(shown).builder.design.layer.since === '2027-02-01', 'the layer follows the text');
  });

  it('what changes elsewhere comes in, and the cursor stays where it was', async () => {
    const { shown, view } = await open();
    const at = view.state.doc.toString().indexOf('"modules"') > 0 ? '"modules"' : '"set"';
    view.dispatch({ selection: { anchor: view.state.doc.toString().indexOf(at) + 3 } });
    deskOf(shown).builder.execute({ do: 'about', word: 'title', value: 'De gemeente Assen, met een langere naam' });
    await waitUntil(() => view.state.doc.toString().includes('met een langere naam'), 'the text follows the layer');
    expect(view.state.selection.main.head).to.equal(view.state.doc.toString().indexOf(at) + 3);
  });

  it('what is changed elsewhere while somebody types writes nothing over, and the cursor stays when the form is opened anew', async () => {
    const { shown, view } = await open();
    put(view, '"since": "2026-11-01"', '"since": "2027-02-0"');
    const at = view.state.doc.toString().indexOf('"since"');
    view.dispatch({ selection: { anchor: at } });
    deskOf(shown).builder.execute({ do: 'about', word: 'title', value: 'Assen' });
    await shown.updateComplete;
    expect(view.state.doc.toString()).to.contain('"2027-02-0"');
    await shown.reopen();
    await shown.updateComplete;
    expect(rootOf(shown).querySelector('.cm-content')).to.equal(view.contentDOM);
    expect(view.state.doc.toString()).to.contain('"2027-02-0"');
    expect(view.state.selection.main.head).to.equal(at);
  });

  it('of a large text the end is looked at too, though nobody sees it', async () => {
    const { shown } = await open();
    const rows = Array.from({ length: 20_000 }, (_, i) => `{"n": ${i}}`).join(',\n');
    const state = EditorState.create({ doc: `{"rows": [${rows}], "for": {"__proto__": 1}}`, extensions: [json()] });
    const came = readLayer(state, deskOf(shown));
    expect('faults' in came && came.faults.map(({ message }) => message)).to.deep.equal(['De naam __proto__ mag hier niet.']);
  });

  it('what is not right yet is there again after the tab was closed', async () => {
    const keeper = memoryWork({ now: () => new Date('2026-11-22T09:00:00Z') });
    const { shown: first, view } = await open({ keeper });
    put(view, '"since": "2026-11-01"', '"since": "2027-02-0"');
    await deskOf(first).work.drafts.settled;
    first.remove();
    const { shown, view: again } = await open({ keeper });
    expect(text(shown)).to.contain('Het staat er nog');
    expect(again.state.doc.toString()).to.contain('"2027-02-0"');
    await waitUntil(() => text(shown).includes('niet goed geschreven'), 'what is wrong is said');
    put(again, '"2027-02-0"', '"2027-02-01"');
    await waitUntil(() => deskOf(shown).builder.design.layer.since === '2027-02-01', 'it is taken over');
    await deskOf(shown).work.drafts.settled;
    expect(deskOf(shown).work.drafts.has('json')).to.equal(false);
  });

  it('what is being written stays while something else is drawn anew', async () => {
    const { shown, view } = await open();
    put(view, '"since": "2026-11-01"', '"since": "2027-03-01"');
    const panel = rootOf(shown).querySelector<BuilderJson>('wegwijs-builder-json')!;
    panel.requestUpdate();
    await panel.updateComplete;
    expect(view.state.doc.toString()).to.contain('2027-03-01');
  });

  it('a text that the editor has not read to its end yet is no slip of the pen', async () => {
    const { shown } = await open();
    const desk = deskOf(shown);
    const add = Object.fromEntries(Array.from({ length: 4000 }, (_, i) => [`assen.q${String(i)}`, { order: i }]));
    const doc = JSON.stringify({ ...desk.builder.design.layer, add }, null, 2);
    const state = EditorState.create({ doc, extensions: [json()] });
    expect(syntaxTree(state).length, 'not to its end').to.be.lessThan(doc.length);
    const read = readLayer(state, desk);
    expect('faults' in read ? read.faults.map(({ message }) => message).join() : '').not.to.contain('Hier klopt een teken');
  });

  const wrong: [what: string, from: string, to: string, says: RegExp][] = [
    ['a slip of the pen', '"version": "1.0.0",', '"version": "1.0.0"', /Regel \d+:\s*Hier klopt een teken/],
    [
      'a name that stands twice',
      '"version": "1.0.0",',
      '"version": "1.0.0", "version": "1.0.1",',
      /De naam version staat hier twee keer/,
    ],
    ['a hostile name', '"version": "1.0.0",', '"version": "1.0.0", "__proto__": {},', /De naam __proto__ mag hier niet/],
    ['what the rules do not allow', '"since": "2026-11-01"', '"since": "morgen"', /een tekst is niet goed geschreven/],
    ['another layer', '"layer": "assen"', '"layer": "elders"', /Dit staat vast/],
  ];
  for (const [what, from, to, says] of wrong)
    it(`${what} is not taken over: the line and the reason are shown (ATAG-B2)`, async () => {
      const { shown, view } = await open();
      const before = deskOf(shown).builder.design;
      put(view, from, to);
      await waitUntil(() => says.test(text(shown)), `it says ${String(says)}`);
      expect(deskOf(shown).builder.design).to.equal(before);
    });

  it('helps with names and values out of the rules', async () => {
    const { view } = await open();
    put(view, '"since": "2026-11-01",', '"since": "2026-11-01", "des"');
    view.dispatch({ selection: { anchor: view.state.doc.toString().indexOf('"des') + 4 } });
    view.focus();
    startCompletion(view);
    await waitUntil(() => currentCompletions(view.state).some(({ label }) => label === 'description'), 'a name is offered');
  });

  it('Tab goes on: nobody is kept in (ATAG-A3)', async () => {
    const { view } = await open();
    const tab = new KeyboardEvent('keydown', { key: 'Tab', bubbles: true, cancelable: true });
    view.contentDOM.dispatchEvent(tab);
    expect(tab.defaultPrevented).to.equal(false);
  });

  it('has nothing that axe finds', async () => {
    const { shown } = await open();
    await clean({ root: { host: rootOf(shown).querySelector('.kinds-json')! } as ShadowRoot });
  });
});
