import { expect } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import { Builder, emptyDesign } from '@wegwijs/builder';
import { own, type JsonObject } from '@wegwijs/definition';
import { workbenchOf } from '../show-builder.suite.ts';
import type { Workbench } from '../workbench.ts';
import { showForm, type ShownForm } from './show-form.suite.ts';

/** The workbench of Assen, in which the gemeente has said nothing yet. */
async function nothingYet(): Promise<Workbench> {
  const assen = await workbenchOf('assen');
  return {
    ...assen,
    async open(kind, signal) {
      const bench = await assen.open(kind, signal);
      if ('code' in bench) return bench;
      const { layer, title = layer, authority, for: base } = bench.design.layer;
      return { ...bench, design: emptyDesign({ layer, title, authority, for: base }) };
    },
  };
}

/** A person with nothing but keys. */
function keysOf({ root, settle }: ShownForm) {
  const named = () => {
    const one = root.activeElement;
    return `${one?.id ?? ''} ${one?.getAttribute('aria-label') ?? one?.textContent ?? ''}`.replace(/\s+/g, ' ').trim();
  };
  const press = async (...keys: string[]) => {
    for (const key of keys) await sendKeys({ press: key });
    await settle();
  };
  return {
    press,
    type: async (text: string) => {
      await sendKeys({ type: text });
      await settle();
    },
    /** Goes on by Tab until something has the focus. */
    tabTo: async (name: string) => {
      const met: string[] = [];
      while (!named().includes(name)) {
        met.push(named());
        if (met.length > 60) throw new Error(`Tab does not come to "${name}": ${met.join(' | ')}`);
        await sendKeys({ press: 'Tab' });
      }
      await settle();
    },
  };
}

describe('a form from nothing, by the keyboard alone', () => {
  before(() => setViewport({ width: 1360, height: 900 }));
  after(() => setViewport({ width: 800, height: 600 }));

  it('BLD-17, ATAG-A3, BLD-7, BLD-10: a section with questions is made, mended, moved, tried and undone', async function () {
    this.timeout(60_000);
    const view = await showForm({ workbench: await nothingYet() });
    const { desk, focused, told } = view;
    const { press, type, tabTo } = keysOf(view);
    const { builder } = desk;
    const start = builder.design;
    expect(Object.keys(start.layer)).not.to.include('add');

    // A section.
    await tabTo('Brede intake');
    await press('End', 'Tab');
    await tabTo('Hoofdstuk toevoegen');
    await press('Enter');
    await type('Op de fiets');
    await press('Enter');
    expect(told()).to.contain('Hoofdstuk Op de fiets is toegevoegd.');
    expect(focused()?.dataset['id']).to.equal('assen.opDeFiets');

    // A question with yes or no.
    await tabTo('Vraag toevoegen');
    await press('Enter');
    await press('ArrowDown', 'ArrowDown', 'Tab');
    await type('Heeft u een fiets?');
    await press('Tab');
    await type('Om te weten hoe iemand naar de les komt.');
    await tabTo('ask-sensitivity');
    await press('ArrowDown', 'Tab', 'Enter');
    expect(told()).to.contain('Heeft u een fiets? is toegevoegd aan Op de fiets.');
    expect(focused()?.dataset['id']).to.equal('assen.heeftUEenFiets');

    // One with choices, of which the words are mended and to which a choice is added.
    await tabTo('Vraag toevoegen');
    await press('Enter');
    await press('ArrowDown', 'ArrowDown', 'ArrowDown', 'Tab');
    await type('Hoe vaak');
    await press('Tab');
    await type('Om een cursus te plannen.');
    await tabTo('ask-sensitivity');
    await press('ArrowDown', 'Tab', 'Enter');
    await press('F2');
    await type('Hoe vaak fietst u?');
    await tabTo('-never');
    await press('ArrowDown');
    expect(own(builder.scene.node('assen.hoeVaak')!, 'x-required')).to.equal(true);
    await tabTo('property-choices-0');
    await press('Control+a');
    await type('Elke dag');
    await tabTo('property-choices-1');
    await press('Control+a');
    await type('Soms');
    await tabTo('property-choices-new');
    await type('Nooit');
    await press('Enter');

    // It moves before the other, and a step back and again takes it along.
    await press('Control+z', 'Control+y');
    view.line('assen.hoeVaak').focus();
    await press('Alt+ArrowUp');
    expect(told()).to.contain('Hoe vaak fietst u? staat nu op plaats 1 van 2 in Op de fiets.');
    await press('Control+z');
    expect(told()).to.contain('Ongedaan gemaakt.');
    await press('Control+y');

    const titles = view.all('[data-list="assen.opDeFiets"] > li .line-title').map((one) => one.textContent);
    expect(titles).to.deep.equal(['Hoe vaak fietst u?', 'Heeft u een fiets?']);
    const choices = own(builder.scene.node('assen.hoeVaak')!, 'oneOf') as JsonObject[];
    expect(choices.map(({ title }) => title)).to.deep.equal(['Elke dag', 'Soms', 'Nooit']);

    // It is left as a log that comes to the same form.
    const { ground, person } = builder;
    const again = Builder.replay({ ...ground, design: start, person }, builder.log);
    expect(again.stoppedAt).to.equal(undefined);
    expect(JSON.stringify(again.builder.design)).to.equal(JSON.stringify(builder.design));
  });
});
