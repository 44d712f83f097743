import { expect } from '@open-wc/testing';
import type { ChangeDetail } from '../island/events.ts';
import { control, known, title } from '../island/show.suite.ts';
import { button, enter, formsIn, keep, newStore, plan, showDossier, storeWith, told } from './dossier.suite.ts';
import { kept } from './saving.suite.ts';
import { waitUntil } from '../island/wait.suite.ts';

describe('a dossier and the widgets in it', () => {
  it('gives a form its definition and document, and keeps what is entered', async () => {
    const store = newStore();
    await keep(store, { name: 'Amina' });
    const dossier = await showDossier({ store });
    const [form] = formsIn(dossier);
    expect(form && control(form, 'Naam').value).to.equal('Amina');
    await enter(dossier, 0, 'Woonplaats', 'Assen');
    expect(dossier.saving).to.equal(true);
    expect(dossier.hasAttribute('saving') || (await dossier.updateComplete, dossier.hasAttribute('saving'))).to.equal(true);
    await dossier.flush();
    expect(await kept(store)).to.deep.equal({ name: 'Amina', town: 'Assen' });
    expect(dossier.saving).to.equal(false);
    expect(await told(dossier)).to.match(/Bewaard om \d+[:.]\d\d/);
  });

  it('keeps two widgets on one document in step, and tells each change once, with its document', async () => {
    const store = newStore();
    await keep(store, { name: 'Amina' });
    const dossier = await showDossier({ store }, 2);
    const heard: ChangeDetail[] = [];
    dossier.addEventListener('wegwijs-change', ({ detail }) => heard.push(detail));
    await enter(dossier, 0, 'Naam', 'Mina');
    await enter(dossier, 1, 'Woonplaats', 'Assen');
    const revision = (await store.load('p1'))?.revision;
    expect(heard).to.deep.equal([
      { kind: 'plan', id: 'p1', revision, changes: [{ pointer: '/name', from: 'Amina', to: 'Mina' }] },
      { kind: 'plan', id: 'p1', revision, changes: [{ pointer: '/town', from: undefined, to: 'Assen' }] },
    ]);
    for (const form of formsIn(dossier)) {
      await form.updateComplete;
      expect([control(form, 'Naam').value, control(form, 'Woonplaats').value]).to.deep.equal(['Mina', 'Assen']);
    }
  });

  it('leaves alone what the page set on a widget itself', async () => {
    const store = newStore();
    await keep(store, { name: 'Amina' });
    const dossier = await showDossier({ store, viewerRole: 'participant', locale: 'nl' });
    const own = document.createElement('wegwijs-form');
    Object.assign(own, { definition: plan, value: { name: 'Sam' }, locale: 'en', kind: 'plan' });
    dossier.append(own);
    const heard: ChangeDetail[] = [];
    dossier.addEventListener('wegwijs-change', ({ detail }) => heard.push(detail));
    await waitUntil(() => own.viewerRole === 'participant');
    expect([own.locale, own.value]).to.deep.equal(['en', { name: 'Sam' }]);
    await waitUntil(() => own.shadowRoot?.querySelector('input'));
    expect(heard).to.deep.equal([]);
    expect(await kept(store)).to.deep.equal({ name: 'Amina' });
  });

  it('gives the intake its publication from a folder, its role and its day', async () => {
    const store = newStore();
    const dossier = document.createElement('wegwijs-dossier');
    Object.assign(dossier, { store, documents: { intake: 'i1' }, definitions: '/schemas/published/assen/', viewerRole: 'participant', today: '2026-11-20' }); // prettier-ignore
    const intake = document.createElement('wegwijs-intake-form');
    intake.noStart = true;
    dossier.append(intake);
    await store.save('i1', [{ pointer: '', from: undefined, to: known }], {
      definition: { id: 'intake', version: '', digest: '' },
    });
    document.body.append(dossier);
    await waitUntil(() => title(intake) !== '');
    expect([intake.viewerRole, intake.today, intake.value]).to.deep.equal(['participant', '2026-11-20', known]);
    dossier.remove();
  });

  it('speaks as a person chose in one of the widgets', async () => {
    const dossier = await showDossier({ store: newStore() });
    const [form] = formsIn(dossier);
    form?.dispatchEvent(new CustomEvent('wegwijs-locale', { bubbles: true, composed: true, detail: { locale: 'en', secondLocale: undefined } })); // prettier-ignore
    await waitUntil(() => form?.locale === 'en');
  });

  it('says that something is not kept, tries again when asked, and has lost nothing', async () => {
    const store = newStore();
    await keep(store, {});
    let online = false;
    const flaky = storeWith(store, { save: (...all) => (online ? store.save(...all) : Promise.reject(new Error('offline'))) });
    const dossier = await showDossier({ store: flaky });
    await enter(dossier, 0, 'Naam', 'Amina');
    await dossier.flush();
    expect(await told(dossier)).to.contain('Niet bewaard, we proberen het opnieuw');
    expect(dossier.saving).to.equal(true);
    online = true;
    button(dossier, 'Nu opnieuw proberen').click();
    await waitUntil(() => !dossier.saving);
    expect(await kept(store)).to.deep.equal({ name: 'Amina' });
  });

  it('keeps what is there when it leaves the page', async () => {
    const store = newStore();
    await keep(store, {});
    const dossier = await showDossier({ store });
    await enter(dossier, 0, 'Naam', 'Amina');
    dossier.remove();
    await waitUntil(async () => JSON.stringify(await kept(store)) === '{"name":"Amina"}');
  });
});
