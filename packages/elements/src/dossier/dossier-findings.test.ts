import { expect } from '@open-wc/testing';
import type { Finding } from '@wegwijs/definition';
import { button, keep, newStore, showDossier, storeWith, told } from './dossier.suite.ts';
import { waitUntil } from '../island/wait.suite.ts';

describe('what is not as it should be', () => {
  it('is told to the page, and calmly to the case manager alone', async () => {
    const store = newStore();
    await store.save('p1', [{ pointer: '/name', from: undefined, to: 'A' }], { definition: { id: 'plan', version: '0.9.0', digest: '' } }); // prettier-ignore
    const heard: Finding[] = [];
    const listen = ({ detail }: HTMLElementEventMap['wegwijs-finding']) => heard.push(...detail.findings);
    document.body.addEventListener('wegwijs-finding', listen);
    const dossier = await showDossier({ store, viewerRole: 'caseManager' }, 0);
    await waitUntil(() => heard.length > 0);
    document.body.removeEventListener('wegwijs-finding', listen);
    expect(heard.map(({ code }) => code)).to.deep.equal(['record.version']);
    expect(await told(dossier)).to.contain('Er is 1 ding dat opvalt in dit dossier');
    dossier.viewerRole = 'participant';
    expect(await told(dossier)).not.to.contain('opvalt');
  });

  it('is told when the documents cannot be had, and goes on by itself', async () => {
    const store = newStore();
    await keep(store, { name: 'Amina' });
    let online = false;
    const flaky = storeWith(store, { load: (id) => (online ? store.load(id) : Promise.reject(new Error('offline'))) });
    const dossier = await showDossier({ store: flaky }, 0);
    await waitUntil(async () => (await told(dossier)).includes('kan nu niet worden geladen'));
    online = true;
    button(dossier, 'Nu opnieuw proberen').click();
    await waitUntil(() => dossier.records.length === 1);
  });
});
