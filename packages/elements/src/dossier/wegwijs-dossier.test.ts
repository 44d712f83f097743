import { expect, waitUntil } from '@open-wc/testing';
import type { Finding, Store } from '@wegwijs/definition';
import type { DossierRecord } from '@wegwijs/definition/dossier';
import { memoryStore } from '@wegwijs/store';
import axe from 'axe-core';
import type { ChangeDetail } from '../island/events.ts';
import { control, known, title, type } from '../island/show.suite.ts';
import { barOf, formsIn, keep, plan, showDossier, told } from './dossier.suite.ts';
import type { WegwijsDossier } from './wegwijs-dossier.ts';

let ids = 0;
const newStore = () => memoryStore({ now: () => new Date('2026-11-20T09:00:00Z'), newId: () => `r${++ids}` });
const kept = async (store: Store) => (await store.load('p1'))?.document;
const button = (dossier: WegwijsDossier, words: string) => {
  const found = [...(barOf(dossier).shadowRoot?.querySelectorAll('button') ?? [])].find((one) => one.textContent.trim() === words);
  if (!found) throw new Error(`no button ${words}`);
  return found;
};
/** What a person types is handed over in a microtask. */
const enter = async (dossier: WegwijsDossier, i: number, label: string, typed: string) => {
  const [form] = formsIn(dossier).slice(i);
  if (form) await type(form, label, typed);
};

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
    await store.save('i1', [{ pointer: '', from: undefined, to: known }], { definition: { id: 'intake', version: '', digest: '' } });
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
    const flaky: Store = { ...bound(store), save: (...all) => (online ? store.save(...all) : Promise.reject(new Error('offline'))) };
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

const bound = (store: Store): Store => ({
  load: (id) => store.load(id),
  save: (...all) => store.save(...all),
  history: (id) => store.history(id),
});

describe('two people, each with a dossier', () => {
  const disagree = async () => {
    const store = newStore();
    await keep(store, { name: 'Amina' });
    const dossier = await showDossier({ store });
    await keep(store, { name: 'Amina T.', town: 'Assen' });
    await enter(dossier, 0, 'Naam', 'Mina');
    await dossier.flush();
    return { store, dossier };
  };

  it('sees what the other one changed elsewhere', async () => {
    const { dossier } = await disagree();
    const [form] = formsIn(dossier);
    await waitUntil(() => form && control(form, 'Woonplaats').value === 'Assen');
    expect(form && control(form, 'Naam').value).to.equal('Mina');
  });

  it('asks which answer stays, in words, and can be answered', async () => {
    const { store, dossier } = await disagree();
    const words = await told(dossier);
    for (const part of ['Iemand anders heeft hetzelfde antwoord veranderd als u', 'Naam', 'Uw antwoord', 'Mina', 'Amina T.'])
      expect(words).to.contain(part);
    const results = await axe.run(barOf(dossier));
    expect(results.violations.map(({ id }) => id)).to.deep.equal([]);
    button(dossier, 'Uw antwoord houden').click();
    await told(dossier);
    expect(barOf(dossier).shadowRoot?.activeElement?.id).to.equal('kept');
    await dossier.flush();
    expect(await kept(store)).to.deep.equal({ name: 'Mina', town: 'Assen' });
  });

  it('shows the other answer in the widget when a person keeps that', async () => {
    const { dossier } = await disagree();
    await told(dossier);
    button(dossier, 'Het andere antwoord houden').click();
    const [form] = formsIn(dossier);
    await waitUntil(() => form && control(form, 'Naam').value === 'Amina T.');
    await dossier.flush();
    expect(dossier.saving).to.equal(false);
  });
});

describe('a page that keeps the documents itself', () => {
  const record = (document: DossierRecord['document'], revision: string): DossierRecord => ({
    ...{ id: 'p1', kind: 'plan', document, revision, savedAt: '2026-11-20T09:00:00Z' },
    definition: { id: 'plan', version: '1.0.0', digest: '' },
  });

  it('hears of changes, and gives newer records in which nothing of a person is lost', async () => {
    const dossier = await showDossier({ documents: {}, records: [record({ name: 'Amina' }, 'r1')] });
    const heard: ChangeDetail[] = [];
    dossier.addEventListener('wegwijs-change', ({ detail }) => heard.push(detail));
    await enter(dossier, 0, 'Naam', 'Mina');
    expect(heard.map(({ id, revision }) => [id, revision])).to.deep.equal([['p1', 'r1']]);
    dossier.records = [record({ name: 'Amina', town: 'Assen' }, 'r2')];
    await waitUntil(() => JSON.stringify(dossier.records[0]?.document) === '{"name":"Mina","town":"Assen"}');
    expect(dossier.saving).to.equal(false);
  });
});

describe('what is not as it should be', () => {
  it('is told to the page, and calmly to the case manager alone', async () => {
    const store = newStore();
    await store.save('p1', [{ pointer: '/name', from: undefined, to: 'A' }], { definition: { id: 'plan', version: '0.9.0', digest: '' } }); // prettier-ignore
    const heard: Finding[] = [];
    const listen = ({ detail }: HTMLElementEventMap['wegwijs-finding']) => heard.push(...detail.findings);
    document.addEventListener('wegwijs-finding', listen);
    const dossier = await showDossier({ store, viewerRole: 'caseManager' }, 0);
    await waitUntil(() => heard.length > 0);
    document.removeEventListener('wegwijs-finding', listen);
    expect(heard.map(({ code }) => code)).to.deep.equal(['record.version']);
    expect(await told(dossier)).to.contain('Er is 1 ding dat opvalt in dit dossier');
    dossier.viewerRole = 'participant';
    expect(await told(dossier)).not.to.contain('opvalt');
  });

  it('is told when the documents cannot be had, and goes on by itself', async () => {
    const store = newStore();
    await keep(store, { name: 'Amina' });
    let online = false;
    const flaky: Store = { ...bound(store), load: (id) => (online ? store.load(id) : Promise.reject(new Error('offline'))) };
    const dossier = await showDossier({ store: flaky }, 0);
    await waitUntil(async () => (await told(dossier)).includes('kan nu niet worden geladen'));
    online = true;
    button(dossier, 'Nu opnieuw proberen').click();
    await waitUntil(() => dossier.records.length === 1);
  });
});

