import { expect, fixture } from '@open-wc/testing';
import { Definition } from '@wegwijs/definition';
import { Form, type Leaf } from '@wegwijs/form';
import { clean } from '../../fields/axe.suite.ts';
import { press, text } from '../../island/show.suite.ts';
import { waitUntil } from '../../island/wait.suite.ts';
import type { Desk } from '../desk.ts';
import { rootOf, settled, showBuilder, workbenchOf } from '../show-builder.suite.ts';
import type { Workbench } from '../workbench.ts';
import type { WegwijsFormBuilder } from '../wegwijs-form-builder.ts';

const deskOf = (shown: WegwijsFormBuilder) => (shown as unknown as { desk: Desk }).desk;
const looked = async (shown: WegwijsFormBuilder) => {
  await settled(shown);
  await waitUntil(() => !text(shown).includes('wordt nagekeken'), 'all was looked at', { timeout: 8000 });
  await settled(shown);
};
/** The same forms, with a layer that came from elsewhere and leaves out what the law needs. */
async function withRefused(): Promise<Workbench> {
  const workbench = await workbenchOf('assen');
  const spoilt = { 'learnability.outcome': { 'x-present': false } };
  return {
    ...workbench,
    async open(kind, signal) {
      const bench = await workbench.open(kind, signal);
      if ('code' in bench) return bench;
      const { layer } = bench.design;
      return { ...bench, design: { ...bench.design, layer: { ...layer, set: { ...layer.set, ...spoilt } } } };
    },
  };
}
const add = (desk: Desk, title: string) =>
  desk.builder.execute({
    do: 'add-field',
    section: 'work',
    name: 'q',
    question: { schema: { title, type: 'string', maxLength: 100 } },
  });

describe('the problems of a form', () => {
  it('are looked at when nothing changes, and say so meanwhile; their number stands in the frame (BLD-16, ATAG-B4)', async () => {
    const shown = await showBuilder('problems');
    expect(text(shown)).to.contain('Het formulier wordt nagekeken.');
    await looked(shown);
    expect(text(shown)).to.contain('Nagekeken.');
    const number = Number(rootOf(shown).querySelector('.badge')?.textContent);
    expect(number).to.equal(rootOf(shown).querySelectorAll('[data-severity=warning] .problem').length);
    add(deskOf(shown), 'Wat wilt u?');
    await settled(shown);
    expect(text(shown)).to.contain('Het formulier wordt nagekeken.');
  });

  it('show what a person made up would see, and what is no longer as expected (BLD-13)', async () => {
    const expects = { intake: [{ id: 'work.wish', role: 'participant', is: 'hidden' } as const] };
    const shown = await showBuilder('problems', { persons: [{ name: 'Amina (voorbeeld)', documents: { intake: {} }, expects }] });
    await looked(shown);
    expect(text(shown)).to.contain('Bij Amina (voorbeeld) zou de inburgeraar deze vraag niet moeten zien.');
    const choice = rootOf(shown).querySelector<HTMLSelectElement>('#example-name');
    if (!choice) throw new Error('no choice of persons');
    choice.value = 'Amina (voorbeeld)';
    choice.dispatchEvent(new Event('change'));
    await settled(shown);
    expect(text(shown))
      .to.match(/\d+ vragen te zien/)
      .and.to.match(/\d+ vragen niet te zien/);
    await clean({ root: rootOf(shown) });
  });

  it('tell of a question about medicines, and that publishing takes answers', async () => {
    const shown = await showBuilder('problems');
    add(deskOf(shown), 'Welke medicijnen gebruikt u?');
    await looked(shown);
    expect(text(shown)).to.match(/waarom u dit vraagt, wie het mag zien, hoe gevoelig het is/);
    expect(text(shown)).to.contain('Publiceren kan pas als');
  });

  it('go to the question, and are mended with a button that says what it does (ATAG-B3)', async () => {
    const shown = await showBuilder('problems', { workbench: await withRefused() });
    const desk = deskOf(shown);
    await looked(shown);
    const errors = () => rootOf(shown).querySelectorAll('[data-severity=error] .problem').length;
    const number = errors();
    expect(number).to.be.greaterThan(0);
    expect(rootOf(shown).querySelector('[data-severity=error] .hint')?.textContent).to.contain('Oplossen');
    rootOf(shown).querySelector<HTMLElement>('[data-severity=error] .problem .secondary')?.click();
    await looked(shown);
    expect(errors()).to.be.lessThan(number);
    expect(desk.builder.undoable).not.to.equal(undefined);
    await press(shown, 'Naar de vraag');
    expect(desk.builder.selected).not.to.equal(undefined);
  });
});

describe('words of what is not right', () => {
  it('name questions, layers, properties and rights as people do, never as they stand in the file', async () => {
    const shown = await showBuilder('problems');
    await looked(shown);
    const said = [...rootOf(shown).querySelectorAll('.problem')].map((one) => one.textContent).join(' ');
    expect(said).to.contain('wie het mag zien of wijzigen: inburgeraar, regisseur inburgering: vult in en wijzigt');
    expect(said).to.contain('de talen').and.to.contain('Regio Drentsche Aa');
    expect(said).not.to.match(/[{}]|x-\w|assen\.|regio-drentsche|\bdescription\b/);
  });
});

describe('why a question is as it is', () => {
  it('is said with the answers that decided it, and follows them', async () => {
    const shown = await showBuilder('problems');
    const desk = deskOf(shown);
    const form = new Form(new Definition(desk.builder.scene.definition), { value: {}, role: 'caseManager', today: '2026-11-22', newId: () => 'n' }); // prettier-ignore
    const element = document.createElement('wegwijs-builder-why') as HTMLElement & { readonly updateComplete: Promise<unknown> };
    Object.assign(element, { desk, form, nodeId: 'assen.vacancyReply' });
    await fixture(element);
    expect(element.textContent).to.contain('Deze vraag is niet te zien.');
    expect(element.textContent).to.contain('‘Vacature die bij u past’ is niet ingevuld');
    (form.field('/work/local/assen/vacancy') as Leaf).set('Kok');
    await element.updateComplete;
    expect(element.textContent).to.contain('Deze vraag is te zien.');
    expect(element.textContent).to.contain('‘Vacature die bij u past’: ‘Kok’');
    expect(element.textContent).to.contain('De regievoerder mag het antwoord invullen.');
  });
});
