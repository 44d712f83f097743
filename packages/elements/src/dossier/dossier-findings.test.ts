import { expect } from '@open-wc/testing';
import type { Catalogue, Finding, JsonObject } from '@wegwijs/definition';
import { barOf, button, keep, newStore, plan, showDossier, storeWith, told } from './dossier.suite.ts';
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

  it('is told in every language that the page speaks, with its dates in words', async () => {
    const store = newStore();
    await keep(store, { name: 'Amina', since: '2026-11-01', until: '2026-10-30' });
    const date = { type: 'string', format: 'date' };
    const since = { ...date, 'x-id': 'plan.since', title: 'Vanaf' };
    const until = { ...date, 'x-id': 'plan.until', title: 'Tot', 'x-between': { from: 'plan.since' } };
    const definitions = { plan: { ...plan, properties: { ...plan.properties, since, until } } };
    const words = (await (await fetch('/schemas/words/ar.json')).json()) as JsonObject;
    const arabic: Catalogue = {
      for: 'plan',
      language: 'ar',
      review: 'complete',
      texts: { 'plan.until': { title: 'حتى' } },
      words,
    };
    const set = { store, definitions, catalogues: { plan: { ar: arabic } }, viewerRole: 'caseManager' };
    const dossier = await showDossier({ ...set, locale: 'ar' }, 0);
    const finding = () => barOf(dossier).shadowRoot?.querySelector('.findings li')?.textContent.replace(/\s+/g, ' ').trim();
    // In the digits of the browser.
    const day = new Intl.DateTimeFormat('ar', { dateStyle: 'long' }).format(new Date(2026, 10, 1));
    await waitUntil(() => finding() === `حتى: انظر إلى التاريخ. لا يمكن أن يكون قبل ${day}.`, 'in Arabic');
    dossier.secondLocale = 'nl';
    await waitUntil(() => finding()?.includes('Tot:') === true, 'with the Dutch beside it');
    const list = barOf(dossier).shadowRoot?.querySelector('details.findings');
    if (list instanceof HTMLDetailsElement) list.open = true;
    const [place, said] = ['li strong', 'li > .first'].map((one) => list?.querySelector(one)?.getBoundingClientRect());
    expect(said?.right, 'what is said begins on a line of its own').to.be.closeTo(place?.right ?? 0, 2);
    dossier.secondLocale = undefined;
    dossier.locale = 'nl';
    await waitUntil(() => finding() === 'Tot: Kijk naar de datum. Die kan niet voor 1 november 2026 zijn.', 'in Dutch');
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
