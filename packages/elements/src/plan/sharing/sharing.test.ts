import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { consentsOf, resolve, type Json, type JsonObject, type Layer } from '@wegwijs/definition';
import { clean } from '../../fields/axe.suite.ts';
import { clearViews, golden, showView, text, type ShownView, type ViewOptions } from './show.suite.ts';
import { sharingView } from './sharing.ts';

const open = {
  id: 'q1',
  recipient: 'assen.buurtteam',
  role: 'socialGuide',
  dataGroups: ['goals', 'week'],
  purpose: 'Samen oefenen voor uw doelen',
  date: '2026-06-01',
};
const show = async (rows?: readonly Json[], options: ViewOptions = {}) => {
  const consents = rows ? { register: { consents: rows } } : await golden('consents', 'given-refused-and-by-law');
  const plan = { facts: { termEnd: '2029-03-20' } };
  return showView(sharingView, { documents: { consents, developmentPlan: plan }, ...options });
};
const row = (view: ShownView, i = 0) =>
  view.form('consents').field(`/register/consents/${i}`)!.value.value as { [key: string]: Json };
const shared = (view: ShownView) => consentsOf(view.form('consents').value, view.stage.today).map(({ group }) => group);

describe('who sees what', () => {
  afterEach(clearViews);

  it('says of each who, what, why, since when and until when, in plain words', async () => {
    const view = await show();
    const cards = view.all('.consent').map(text);
    expect(cards).to.have.length(4);
    for (const words of ['Buurtteam (voorbeeld)', 'Dit mag', 'Kinderopvang en Gezin', 'Samen een plek voor uw kind zoeken', '20 maart 2026', '20 maart 2027', 'Tigrinya']) expect(cards[0]).to.contain(words); // prettier-ignore
    expect(view.all('.consent').map(({ dataset }) => dataset['state'])).to.deep.equal(['given', 'refused', 'law', 'withdrawn']);
    await clean(view);
  });

  it('tells what the law lets share, on which basis, and asks nothing there', async () => {
    const view = await show();
    const law = view.part('law');
    for (const words of ['Van het COA naar de gemeente', 'Het staat in de wet', 'Naam en geboortedatum', 'Alleen als u ja zegt']) expect(law).to.contain(words); // prettier-ignore
    expect(law).not.to.match(/\b(healthEffect|routeHours|statutory|identity)\b/);
    expect(view.all('[data-part=law] button')).to.deep.equal([]);
    expect(view.all('[data-state=law] button')).to.deep.equal([]);
    expect(view.part('asked')).to.contain('Naar het wijkteam, de zorg of schuldhulp');
    expect(law).not.to.contain('schuldhulp');
    expect(view.part('rights')).to.contain('U mag uw gegevens bekijken');
  });

  it('asks for groups under the headings of the definition, those of a layer included', async () => {
    const added = (schema: JsonObject): JsonObject => {
      const layer: Layer = {
        ...{ layer: 'assen', title: 'Assen', authority: 'municipality', version: '1.0.0' },
        for: { id: 'consents', version: '2026.1.0' },
        set: {
          'consent.dataGroups': { choices: { add: [{ value: 'assen:bike', title: 'Uw fiets' }] } },
          'heading.who': { title: 'Over u', holds: ['assen:bike', 'contact'] },
        },
      };
      return resolve(schema, [layer]).definition;
    };
    const view = await show([], { role: 'caseManager', layer: (kind, schema) => (kind === 'consents' ? added(schema) : schema) });
    await view.press('Toestemming vragen');
    const groups = view.all('.data-group').map((one) => one.textContent.replace(/\s+/g, ' ').trim());
    expect(groups).to.have.length(5);
    expect(groups[0]).to.match(/^Uw plan Uw doelen/);
    expect(groups[1]).to.match(/^Over u Uw fiets Telefoon, e-mail en taal$/);
    expect(groups[3]).to.match(/^Gezondheid en geld/);
    expect(groups[4]).to.match(/^Meer/).and.to.contain('Gezin');
  });

  it('asks with two equal buttons, and says that no changes nothing', async () => {
    const view = await show([open]);
    const [yes, no] = [view.button('Ja, dit mag'), view.button('Nee, dit mag niet')];
    const look = (one: Element) => {
      const { backgroundColor, color, fontSize, fontWeight, borderColor, height, width } = getComputedStyle(one);
      return { backgroundColor, color, fontSize, fontWeight, borderColor, height, width };
    };
    expect(look(yes)).to.deep.equal(look(no));
    expect(yes.getBoundingClientRect().height).to.be.at.least(44);
    expect(view.text()).to.contain('Nee heeft geen gevolgen voor uw plan of uw uitkering.');
    expect(shared(view)).to.deep.equal([]);
  });

  it('takes a yes by keyboard, for one year, and shows at once how to stop', async () => {
    const view = await show([open]);
    view.button('Ja, dit mag').focus();
    await sendKeys({ press: 'Enter' });
    await view.settle();
    expect(row(view)).to.include({ given: 'yes', date: '2026-06-22', validUntil: '2027-06-22', method: 'digital' });
    expect(shared(view)).to.deep.equal(['goals', 'week']);
    expect(text(view.root.activeElement!)).to.equal('Stop met delen');
    expect(view.told.at(-1)).to.equal('U vindt het goed. We delen dit met Buurtteam (voorbeeld).');
  });

  it('lets a yes end with the term', async () => {
    const documents = { consents: { register: { consents: [open] } }, developmentPlan: { facts: { termEnd: '2026-12-31' } } };
    const view = await showView(sharingView, { documents });
    await view.press('Ja, dit mag');
    expect(row(view)['validUntil']).to.equal('2026-12-31');
  });

  it('withdraws at one press, and takes that back at one', async () => {
    const view = await show();
    const before = row(view);
    await view.press('Stop met delen');
    expect(row(view)).to.include({ given: 'withdrawn', withdrawnOn: '2026-06-22' });
    expect(shared(view)).to.deep.equal([]);
    expect(text(view.root.activeElement!)).to.equal('Ongedaan maken');
    await view.press('Ongedaan maken');
    expect(row(view)).to.deep.equal(before);
    expect(shared(view)).to.deep.equal(['childcare', 'family']);
  });

  it('keeps a no as a no, without a way to be asked again by the page', async () => {
    const view = await show([open]);
    await view.press('Nee, dit mag niet');
    expect(row(view)).to.include({ given: 'no', date: '2026-06-22' });
    expect(row(view)).not.to.have.property('validUntil');
    clearViews();
    const later = await show([row(view)]);
    expect(later.all('.consent button')).to.deep.equal([]);
  });

  it('says that a consent is over', async () => {
    const view = await show(undefined, { today: '2027-03-21' });
    expect(view.all('.plan-state').map(text)[0]).to.equal('Niet meer geldig');
    expect(shared(view)).to.deep.equal([]);
  });

  it('lets the regievoerder ask, and nothing is in the register before it is complete', async () => {
    const view = await show([], { role: 'caseManager' });
    await view.press('Toestemming vragen');
    await view.press('Klaar om te vragen');
    expect(view.form('consents').value).to.deep.equal({ register: { consents: [] } });
    expect(view.all('.plan-entry [data-invalid]').length).to.be.greaterThan(2);
    const select = view.all<HTMLSelectElement>('.plan-entry select')[0]!;
    select.value = 'assen.buurtteam';
    select.dispatchEvent(new Event('change'));
    const choose = (words: string) =>
      view
        .all('.plan-entry label')
        .find((one) => text(one) === words)!
        .click();
    choose('Helpt u als maatschappelijk begeleider');
    choose('Uw doelen');
    view.all('.plan-entry textarea')[0]!.focus();
    await sendKeys({ type: 'Samen oefenen' });
    await view.settle();
    await view.press('Klaar om te vragen');
    expect(row(view)).to.include({ recipient: 'assen.buurtteam', role: 'socialGuide', purpose: 'Samen oefenen' });
    expect(view.all('.consent').map(({ dataset }) => dataset['state'])).to.deep.equal(['open']);
    await view.press('Ja, dit mag');
    expect(row(view)).to.include({ given: 'yes', method: 'in-person' });
  });

  it('only shows to who may not answer', async () => {
    const look = await show([open, { ...open, id: 'q2', given: 'yes' }], { role: 'privacyOfficer' });
    expect(look.all('button')).to.deep.equal([]);
    clearViews();
    const still = await show([open], { readonly: true });
    expect(still.all('button')).to.deep.equal([]);
  });

  it('shows no row to a helper', async () => {
    const view = await show(undefined, { role: 'socialGuide' });
    expect(view.all('.consent')).to.deep.equal([]);
    expect(view.text()).not.to.contain('Buurtteam');
  });
});
