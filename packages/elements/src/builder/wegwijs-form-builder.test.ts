import { expect } from '@open-wc/testing';
import { clean } from '../fields/axe.suite.ts';
import { button, press, text } from '../island/show.suite.ts';
import { waitUntil } from '../island/wait.suite.ts';
import { rootOf, settled, showBuilder, workbenchOf } from './show-builder.suite.ts';
import type { Bench } from './workbench.ts';
import type { Desk } from './desk.ts';
import { views } from './views.ts';
import type { WegwijsFormBuilder } from './wegwijs-form-builder.ts';

const deskOf = (shown: WegwijsFormBuilder) => (shown as unknown as { desk: Desk }).desk;
const current = (shown: WegwijsFormBuilder) => rootOf(shown).querySelector('[aria-current=page]')?.textContent.trim();

describe('the form builder', () => {
  it('opens the forms of a gemeente, each part with a name', async () => {
    const shown = await showBuilder();
    expect(text(shown)).to.contain('Formulieren van Assen');
    expect(current(shown)).to.equal('Vragen');
    expect(rootOf(shown).querySelectorAll('.builder-views button').length).to.equal(views.length);
    await clean({ root: rootOf(shown) });
  });

  it('takes a step back and does it again, by button, and says so', async () => {
    const shown = await showBuilder();
    const { builder } = deskOf(shown);
    const before = builder.scene.node('intake')?.['title'];
    builder.execute({ do: 'text', id: 'intake', part: 'title', language: 'nl', text: 'Kennismaken' });
    await press(shown, 'Ongedaan maken');
    expect(builder.scene.node('intake')?.['title']).to.equal(before);
    expect(rootOf(shown).querySelector('.visually-hidden[role=status]')?.textContent).to.contain('Ongedaan gemaakt.');
    await press(shown, 'Opnieuw doen');
    expect(builder.scene.node('intake')?.['title']).to.equal('Kennismaken');
  });

  it('shows why something cannot be done, with the article', async () => {
    const shown = await showBuilder();
    deskOf(shown).run({ do: 'remove', id: 'learnability.outcome' });
    await settled(shown);
    expect(rootOf(shown).querySelector('[role=alert]')?.textContent).to.contain('Dat kan niet').and.to.match(/art\./);
  });

  it('says it until something else is done, or undone', async () => {
    const shown = await showBuilder();
    const alert = () => rootOf(shown).querySelector('[role=alert]')?.textContent ?? '';
    const refuse = async () => {
      deskOf(shown).run({ do: 'remove', id: 'learnability.outcome' });
      await settled(shown);
      expect(alert()).to.contain('Dat kan niet');
    };
    await refuse();
    deskOf(shown).run({ do: 'text', id: 'intake', part: 'title', language: 'nl', text: 'Kennismaken' });
    await settled(shown);
    expect(alert()).to.equal('');
    await refuse();
    await press(shown, 'Ongedaan maken');
    expect(alert()).to.equal('');
  });

  it('opens another form, and another part', async () => {
    const shown = await showBuilder('texts');
    expect(current(shown)).to.equal('Teksten');
    shown.form = 'phases';
    await waitUntil(() => deskOf(shown).bench.kind === 'phases', 'the phases are opened');
    expect(current(shown)).to.equal('Teksten');
  });

  it('speaks English where the workbench does', async () => {
    const shown = await showBuilder('form', { locale: 'en' });
    expect(current(shown)).to.equal('Questions');
    shown.locale = 'fr';
    await settled(shown);
    expect(current(shown)).to.equal('Vragen');
  });
});

describe('a workbench that is not there', () => {
  it('is told as a finding, with a calm sentence', async () => {
    const element = document.createElement('wegwijs-form-builder');
    element.definition = '/nowhere/index.json';
    const told = new Promise<string>((done) =>
      element.addEventListener('wegwijs-finding', ({ detail }) => done(detail.findings[0]?.code ?? '')),
    );
    document.body.append(element);
    expect(await told).to.equal('load.status');
    await element.updateComplete;
    expect(text(element)).to.contain('Uw werk is niet weg');
    element.remove();
  });

  it('is asked for again when a person wants that, and the work on another form is still there', async () => {
    const workbench = await workbenchOf('assen');
    const gone = { code: 'load.status', path: '', params: {} } as unknown as Bench;
    let isThere = true;
    const shown = await showBuilder('form', { workbench: { ...workbench, open: async (kind, signal) => (isThere ? workbench.open(kind, signal) : gone) } }); // prettier-ignore
    isThere = false;
    shown.form = 'phases';
    await waitUntil(() => text(shown).includes('kunnen nu niet worden geladen'), 'that is told');
    button(shown, 'Opnieuw proberen').focus();
    await press(shown, 'Opnieuw proberen');
    const told = () => rootOf(shown).querySelector('.island > [role=status]')?.textContent ?? '';
    await waitUntil(() => told().includes('kunnen nu niet worden geladen'), 'that it failed again is told');
    expect(rootOf(shown).activeElement?.textContent).to.contain('Opnieuw proberen');
    isThere = true;
    await press(shown, 'Opnieuw proberen');
    await waitUntil(() => !text(shown).includes('Opnieuw proberen') && deskOf(shown).bench.kind === 'phases', 'they are opened');
    await settled(shown);
    expect(rootOf(shown).activeElement?.id).to.equal('builder-view');
  });
});
