import { expect } from '@open-wc/testing';
import { applyChanges, at, type Change, type Json, type JsonObject } from '@wegwijs/definition';
import type { Kept } from '@wegwijs/definition/evaluation';
import { clean } from '../fields/axe.suite.ts';
import { press, text, title, toldApart } from '../island/show.suite.ts';
import { waitUntil } from '../island/wait.suite.ts';
import { recordOf } from '../phases/show-tracker.suite.ts';
import { record } from '../plan/show-editor.suite.ts';
import { definitions, dossierOf, evaluation, showChecklist } from './show-checklist.suite.ts';
import type { WegwijsEvaluationChecklist } from './wegwijs-evaluation-checklist.ts';

const root = (element: WegwijsEvaluationChecklist) => element.shadowRoot as ShadowRoot;
const bare = (document: JsonObject): JsonObject => ({
  moment: { ...(document['moment'] as JsonObject), heldOn: undefined } as never,
});
/** As it is kept: without what is undefined. */
const planned = (name: string) => evaluation(name, (document) => JSON.parse(JSON.stringify(bare(document))) as Json);
const questions = (element: WegwijsEvaluationChecklist) => [
  ...root(element).querySelectorAll('.questions fieldset, .questions [role=radiogroup]'),
];

/** All that the page hears of, by kind. */
function heard(element: WegwijsEvaluationChecklist): { kind: string; changes: readonly Change[] }[] {
  const all: { kind: string; changes: readonly Change[] }[] = [];
  element.addEventListener('wegwijs-change', ({ detail }) => all.push({ kind: detail.kind ?? '', changes: detail.changes }));
  return all;
}

function choose(element: WegwijsEvaluationChecklist, label: RegExp): void {
  const all = [...root(element).querySelectorAll<HTMLLabelElement>('label')];
  all.find((one) => label.test(one.textContent))?.click();
}

/** Where a mark stands in its picture, without its edge: of that what lies on the screen differs by browser. */
function placeOf(path: SVGPathElement) {
  const { x, y, width, height } = path.getBBox();
  const point = path.ownerSVGElement!;
  const [, right = '', down = ''] = /translate\((\S+) (\S+)\)/.exec(point.parentElement?.getAttribute('transform') ?? '') ?? [];
  const [left, top] = [x + point.x.baseVal.value + Number(right), y + point.y.baseVal.value + Number(down)];
  return { left, top, right: left + width, bottom: top + height };
}

describe('the evaluation', () => {
  it('A11Y-9 asks the newcomer at most ten questions, each with its own legend and radio buttons', async () => {
    const checklist = await showChecklist('participant', await dossierOf(evaluation('start'), planned('thirteen-weeks')));
    await waitUntil(() => questions(checklist).length >= 8, 'the questions are there');
    expect(title(checklist)).to.equal('Mijn vragen');
    expect(text(checklist)).to.contain('Past alles wat u doet goed in uw week?').and.to.contain('Dit is geen toets');
    expect(
      root(checklist).querySelectorAll('.questions wegwijs-scale-field, .questions wegwijs-choice-field').length,
    ).to.be.at.most(10);
    for (const group of questions(checklist))
      expect(group.querySelector('legend')?.textContent.trim()).to.be.a('string').and.not.equal('');
  });

  it('says to each who else reads the answers, as the definition lets them', async () => {
    const records = await dossierOf(evaluation('start'), planned('thirteen-weeks'));
    const told = async (role: string, set: Parameters<typeof showChecklist>[2] = {}, of = records) => {
      const shown = await showChecklist(role, of, { view: 'questions', ...set });
      await waitUntil(() => root(shown).querySelector('.questions') !== null, 'there are questions');
      return [...root(shown).querySelectorAll('.questions .actions')].map((one) =>
        one.previousElementSibling?.textContent.trim(),
      );
    };
    expect(await told('participant')).to.deep.equal(['Als u deelt, leest dit ook: de regisseur inburgering en wie het besluit neemt.']); // prettier-ignore
    expect(await told('caseManager')).to.deep.equal(['Als u deelt, leest dit ook: de inburgeraar en wie het besluit neemt.']);
    const [guide] = await told('socialGuide');
    expect(guide).to.contain('de inburgeraar, de regisseur inburgering').and.not.to.contain('maatschappelijk');
    const review = [await evaluation('partner-review')];
    const [partner] = await told('guidanceCoordinator', { subject: 'organisation' }, review);
    expect(partner).to.contain('een beleidsmedewerker').and.not.to.contain('inburgeraar');
    const shown = await showChecklist('guidanceCoordinator', review, { subject: 'organisation', view: 'questions' });
    await waitUntil(() => root(shown).querySelector('.questions') !== null, 'there are questions');
    expect(text(shown)).not.to.contain('uw regisseur');
  });

  it('keeps what is answered apart, and shares it only when the person says so', async () => {
    const records = await dossierOf(planned('thirteen-weeks'));
    const checklist = await showChecklist('participant', records);
    const changes = heard(checklist);
    await waitUntil(() => questions(checklist).length >= 8, 'the questions are there');
    choose(checklist, /^\s*4/);
    await waitUntil(() => changes.length > 0, 'the page hears of it');
    expect(changes[0]?.changes[0]?.pointer).to.match(/^\/own\/participant\/national\./);
    expect(text(checklist)).to.contain('nog niet gedeeld');
    await press(checklist, 'Deel mijn antwoorden');
    expect(text(checklist)).to.contain('Uw antwoorden zijn gedeeld.');
    const all = changes.flatMap((one) => one.changes);
    const document = applyChanges(records.at(-1)?.document, all);
    expect(at(document, '/own/participant')).to.equal(undefined);
    expect(Object.values(at(document, '/answers/participant') as JsonObject)).to.deep.equal([
      { score: 4, maker: 'self', on: '2026-06-22' },
    ]);
  });

  it('lets the regievoerder write down in a talk what the newcomer says, and own answers stay', async () => {
    const own = { 'national.plan-right': { choice: 'yes', maker: 'self', on: '2026-06-20' } };
    const records = await dossierOf(evaluation('thirteen-weeks', (document) => ({ ...document, answers: { participant: own } })));
    const checklist = await showChecklist('caseManager', records, { view: 'talk' });
    const changes = heard(checklist);
    const box = () => root(checklist).querySelector<HTMLDetailsElement>('.noting');
    await waitUntil(() => (box()?.querySelectorAll('fieldset, [role=radiogroup]').length ?? 0) > 4, 'it can be written down');
    box()!.open = true;
    expect(box()?.querySelector('summary')?.innerText).to.equal('Schrijf op wat de inburgeraar zegt');
    expect(box()?.innerText).to.contain('Past alles wat u doet goed in uw week?').and.not.to.contain('Past uw plan nog');
    const how = box()!.querySelector('select')!;
    how.value = 'interpreter';
    how.dispatchEvent(new Event('change'));
    choose(checklist, /^\s*4/);
    await waitUntil(() => changes.length > 0, 'the page hears of it');
    const [change] = changes[0]!.changes;
    expect(change?.pointer).to.match(/^\/noted\/participant\/national\./);
    expect(change?.to).to.deep.equal({ score: 4, maker: 'interpreter', by: 'caseManager', on: '2026-06-22' });
    const document = applyChanges(records.at(-1)?.document, changes.flatMap((one) => one.changes)); // prettier-ignore
    expect(at(document, '/answers/participant')).to.deep.equal(own);
    const words = await showChecklist('participant', await dossierOf(evaluation('thirteen-weeks', (before) => ({ ...before, answers: {}, noted: { participant: { 'national.plan-right': { choice: 'no', maker: 'interpreter', by: 'caseManager', on: '2026-06-22' } } } }))), { view: 'talk' }); // prettier-ignore
    await waitUntil(
      () => text(words).includes('Opgeschreven door de regisseur inburgering op 22 juni 2026'),
      'who wrote it is told',
    );
    expect(text(words)).to.contain('Wie gaf het antwoord: Een tolk');
    expect(root(words).querySelector('.noting')).to.equal(null);
  });

  it('shows the regievoerder what everybody says, what the plan says by itself, and what is different', async () => {
    const checklist = await showChecklist('caseManager', await dossierOf(evaluation('start'), evaluation('thirteen-weeks')), {
      view: 'talk',
      evaluation: 'thirteen-weeks',
    });
    await waitUntil(() => text(checklist).includes('Dit staat in het plan'), 'the talk is shown');
    const said = text(checklist);
    expect(said).to.contain('Is er dit kwartaal voortgang vastgelegd?').and.to.contain('De laatste notitie is van 10 juni 2026');
    expect(said).to.contain('Beter: van 2 van 5 naar 4 van 5');
    expect(said).to.contain('De week is erg vol.');
    const adjust = toldApart(root(checklist), '[data-act=adjust]');
    expect(adjust.length).to.be.greaterThan(1);
    expect(new Set(adjust).size, 'each says what it adjusts').to.equal(adjust.length);
  });

  it('turns a finding into a change of the plan, and declines only with a reason', async () => {
    const records = await dossierOf(evaluation('thirteen-weeks'));
    const checklist = await showChecklist('caseManager', records, { view: 'talk' });
    const changes = heard(checklist);
    await waitUntil(() => text(checklist).includes('Zet in het plan'), 'there is something to accept');
    const decline = root(checklist).querySelector<HTMLDetailsElement>('.finding .asking');
    if (!decline) throw new Error('Nothing can be declined');
    decline.open = true;
    await press(checklist, 'Bewaar met deze reden');
    const why = decline.querySelector('textarea');
    expect(root(checklist).activeElement === why).to.equal(true);
    expect(root(checklist).getElementById(why?.getAttribute('aria-describedby') ?? '')?.innerText).to.contain(
      'Schrijf op waarom',
    );
    expect(changes).to.deep.equal([]);
    await press(checklist, 'Zet in het plan');
    const plan = records.find(({ kind }) => kind === 'developmentPlan')?.document;
    const later = applyChanges(
      plan,
      changes.filter(({ kind }) => kind === 'developmentPlan').flatMap((one) => one.changes),
    );
    expect((at(later, '/goals/items') as JsonObject[]).find(({ id }) => id === 'g5')?.['timeBound']).to.equal('2026-12-31');
    const revision = (at(later, '/revisions/items') as JsonObject[]).at(-1);
    const [reason] = revision?.['reasons'] as JsonObject[];
    expect(reason).to.include({ moment: 'national.progress', on: '2026-06-22' }).and.to.have.property('text');
    expect(changes.some(({ kind }) => kind === 'evaluation')).to.equal(true);
    expect(text(checklist)).to.contain('Ja, het staat in het plan sinds 22 juni 2026');
  });

  it('lets the regievoerder plan the next moment, which is a document of its own', async () => {
    const checklist = await showChecklist('caseManager', await dossierOf(evaluation('start')), { view: 'moments' });
    const changes = heard(checklist);
    const card = [...root(checklist).querySelectorAll('.moment.card')].find((one) => one.textContent.includes('voortgang'));
    const box = card?.querySelector('details');
    if (!box) throw new Error('Nothing can be planned');
    box.open = true;
    (box.querySelector('input') as HTMLInputElement).value = '2026-07-01';
    box.querySelector<HTMLButtonElement>('[data-act=plan]')?.click();
    await waitUntil(() => changes.length > 0, 'the page hears of it');
    await checklist.updateComplete;
    expect(changes[0]?.changes[0]?.to).to.deep.equal({ moment: { kind: 'national.progress', plannedOn: '2026-07-01' } });
    expect(text(checklist)).to.contain('Afgesproken op 1 juli 2026');
  });

  it('keeps the talk that is open when its day is filled in, and says in its attributes which it is', async () => {
    const next = { ...(await planned('month-fifteen')), id: 'next' };
    const checklist = await showChecklist('caseManager', await dossierOf(planned('thirteen-weeks'), next));
    checklist.evaluation = undefined;
    await press(checklist, 'Het gesprek');
    expect([checklist.getAttribute('view'), checklist.getAttribute('evaluation')]).to.deep.equal(['talk', 'thirteen-weeks']);
    for (const one of root(checklist).querySelectorAll('details')) one.open = true;
    const inputs = () => [...root(checklist).querySelectorAll<HTMLInputElement>('.aid:not(.noting) wegwijs-date-field input')];
    await waitUntil(() => inputs().length >= 3, 'its day can be filled in');
    const parts = inputs();
    ['22', '6', '2026'].forEach((text, i) => {
      parts[i]!.value = text;
      parts[i]!.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    });
    await waitUntil(() => text(checklist).includes('Gesprek over de voortgang: 22 juni 2026'), 'it is still that talk');
    // Another element with the same attributes opens the same.
    const again = await showChecklist('caseManager', checklist.records!, { view: 'talk', evaluation: 'thirteen-weeks' });
    expect(text(again)).to.contain('Gesprek over de voortgang');
  });

  it('prints a page for the talk: Dutch beside the own language, and room for what is not answered', async () => {
    const records = await dossierOf(evaluation('start'), evaluation('thirteen-weeks'));
    const checklist = await showChecklist('caseManager', records, { view: 'talk', evaluation: 'thirteen-weeks', locale: 'ar' });
    const { open } = window;
    const frame = document.createElement('iframe');
    document.body.append(frame);
    let printed = 0;
    window.open = () => Object.assign(frame.contentWindow!, { print: () => printed++ });
    try {
      await waitUntil(() => root(checklist).querySelector('[dir=rtl] [data-act=print]') !== null, 'it can be printed');
      root(checklist).querySelector<HTMLButtonElement>('[data-act=print]')!.click();
    } finally {
      window.open = open;
    }
    const there = frame.contentDocument!.body.querySelector('div')!.shadowRoot!;
    expect([printed, frame.contentDocument!.documentElement.lang]).to.deep.equal([1, 'nl']);
    expect(there.textContent).to.contain('De week is erg vol.').and.to.contain('Scores per onderwerp');
    expect(there.querySelectorAll('[lang=ar]').length).to.be.above(10);
    expect(there.querySelectorAll('.line, .boxes').length).to.be.above(2);
    expect(there.querySelectorAll('button, input, select, details').length).to.equal(0);
    frame.remove();
  });

  it('draws the scores, with the same in a table, mirrored in Arabic', async () => {
    const records = await dossierOf(evaluation('start'), evaluation('thirteen-weeks'));
    const place = async (locale: string) => {
      const checklist = await showChecklist('participant', records, { view: 'scores', locale });
      await waitUntil(() => root(checklist).querySelector('.score-chart .participant path') !== null, 'there are charts');
      await waitUntil(() => root(checklist).querySelector('.island')?.getAttribute('lang') === locale, `it speaks ${locale}`);
      const first = root(checklist).querySelector('.score-chart .participant > svg');
      return {
        at: parseFloat(first?.getAttribute('x') ?? ''),
        rows: root(checklist).querySelectorAll('.scores-table tbody tr').length,
        told: [...root(checklist).querySelectorAll('.score-area')].map((one) => {
          const row = one.querySelector('.score-chart')?.getAttribute('aria-details') ?? '';
          return [
            one.querySelector('h3')?.textContent.trim(),
            root(checklist).getElementById(row)?.querySelector('th')?.textContent.trim(),
          ];
        }),
      };
    };
    const [dutch, arabic] = [await place('nl'), await place('ar')];
    expect(dutch.at).to.be.below(50);
    expect(arabic.at).to.be.above(50);
    expect(dutch.rows).to.equal(11);
    // Each chart points to the row of the table that says the same.
    expect(dutch.told.map(([chart]) => chart)).to.deep.equal(dutch.told.map(([, row]) => row));
    // Also while what is shown has no answers yet.
    const next = await showChecklist('participant', [...records, await planned('month-fifteen')], { view: 'scores' });
    await waitUntil(
      () => root(next).querySelector('.score-chart .caseManager path') !== null,
      'those of the regievoerder are there',
    );
  });

  it('keeps showing an answer to a question that is gone, and a score that cannot be', async () => {
    const odd = evaluation('thirteen-weeks', (document) => ({
      ...document,
      answers: { participant: { 'national.gone': { choice: 'yes' }, 'national.area-housing': { score: 9 } } },
    }));
    const checklist = await showChecklist('caseManager', await dossierOf(odd), { view: 'talk' });
    await waitUntil(() => text(checklist).includes('Deze vraag is er niet meer'), 'the answer is shown');
    expect(text(checklist)).to.contain('national.gone').and.to.contain('Deze score kan niet');
  });

  it('says in words what is wrong with the days of talks, and with the questions of the gemeente', async () => {
    const wrong = (name: string, heldOn: string) =>
      evaluation(name, (document) => ({ ...document, moment: { ...(document['moment'] as JsonObject), heldOn } }));
    const publication = (await (await fetch('/schemas/published/assen/evaluation.json')).json()) as JsonObject;
    const catalogues = publication['catalogues'] as { readonly items: JsonObject };
    const items = {
      ...catalogues.items,
      'assen.nobody': { title: 'Wie weet dit?', asks: {} },
      'assen.lost': { title: 'Wanneer dan?', asks: { caseManager: ['assen.gone'] } },
    };
    const own = { evaluation: { ...publication, catalogues: { ...catalogues, items } } };
    const records = await dossierOf(wrong('start', '2026-05-01'), wrong('thirteen-weeks', '2026-01-05'));
    const shown = async (role: string) => {
      const checklist = await showChecklist(role, records, { definitions: { ...definitions, ...own }, view: 'talk' });
      return [...root(checklist).querySelectorAll<HTMLElement>('p.warning')].map((one) => one.innerText.trim());
    };
    expect(await shown('caseManager')).to.deep.equal([
      'Niemand mag deze vraag beantwoorden: Wie weet dit?',
      'Deze vraag hoort bij een moment dat er niet is: Wanneer dan?',
      'Een gesprek staat op 5 januari 2026. Dat is vóór het eerste plan.',
      'Een gesprek van 5 januari 2026 ligt vóór het begin van het plan.',
    ]);
    expect(await shown('participant')).to.deep.equal([]);
  });

  it('gives a volunteer the own questions alone, and a policy officer figures with small cells withheld', async () => {
    const guide = await showChecklist('socialGuide', await dossierOf(evaluation('thirteen-weeks')), { view: 'talk' });
    expect(text(guide)).not.to.contain('ብዙሕ').and.not.to.contain('Wat we bijstellen');
    const one: Kept[] = await dossierOf(evaluation('start'));
    const dossiers = Array.from({ length: 12 }, () => one);
    const officer = await showChecklist('policyOfficer', [], { dossiers });
    expect(title(officer)).to.equal('Cijfers');
    const rows = [...root(officer).querySelectorAll<HTMLElement>('.figures tbody tr')].map((row) => row.innerText);
    expect(rows.find((row) => row.includes('SMART'))).to.contain('ongeveer 10 mensen');
    expect(rows.find((row) => row.includes('schuldhulp'))).to.contain('te klein');
  });

  it('shows a policy officer the figures that a server tells, without a dossier, and which are of an earlier day', async () => {
    const cell = (value: number) => ({ people: 50, value });
    const told = (indicator: string, on: string, groups = {}) => ({ indicator, on, total: cell(0.4), groups, withheld: false });
    const set = (groups?: object) => [told('national.kpi-work', '2026-03-01', groups), told('national.kpi-smart', '2026-06-01', groups)]; // prettier-ignore
    const figures = { on: '2026-06-01', by: { '': set(), route: set({ b1: cell(0.6), z: null }) } };
    const officer = await showChecklist('policyOfficer', [], { figures });
    const rows = () => [...root(officer).querySelectorAll<HTMLElement>('.figures tbody tr')].map((row) => row.innerText);
    const row = (name: string) => rows().find((one) => one.startsWith(name));
    expect(row('Betaald werk')).to.contain('40%').and.to.contain('Stand op 1 maart 2026');
    expect(row('Doelen die duidelijk zijn')).to.contain('40%').and.not.to.contain('Stand op');
    const select = root(officer).querySelector('select') as HTMLSelectElement;
    expect([...select.options].map(({ value }) => value)).to.deep.equal(['', 'route']);
    select.value = 'route';
    select.dispatchEvent(new Event('change'));
    await officer.updateComplete;
    expect(row('Betaald werk')).to.contain('60%').and.to.contain('te klein');
    await clean({ root: root(officer) });
  });

  it('writes a number once that two languages write the same', async () => {
    const told = {
      indicator: 'national.kpi-work',
      on: '2026-06-01',
      total: { people: 50, value: 0.4 },
      groups: {},
      withheld: false,
    };
    const set = { figures: { on: '2026-06-01', by: { '': [told] } }, locale: 'ar', secondLocale: 'nl' };
    const officer = await showChecklist('policyOfficer', [], set);
    await waitUntil(() => root(officer).querySelector('.figures .second') !== null, 'with the Dutch beside it');
    expect(root(officer).querySelector('.figures tbody td')?.textContent.match(/40/g)?.length).to.equal(1);
  });

  it('counts points and days as people do: one, and more', async () => {
    const one: Kept[] = await dossierOf(evaluation('start'), evaluation('thirteen-weeks'));
    const officer = await showChecklist('policyOfficer', [], { dossiers: Array.from({ length: 40 }, () => one) });
    const rows = [...root(officer).querySelectorAll<HTMLElement>('.figures tbody tr')].map((row) => row.innerText);
    const change = rows.find((row) => row.startsWith('Verandering per onderwerp'));
    expect(change)
      .to.match(/: 1 punt \(/)
      .and.to.match(/: 2 punten \(/);
  });

  it('shows the figures that a layer made tiles, A to G, above the table', async () => {
    const [start, late] = await Promise.all([evaluation('start'), recordOf('intake', 'asylum-before-the-plan')]);
    const decision = (extensions: boolean) => record('pipDecision', 'b1-asylum', (document) => ({ ...document, pip: { ...(document['pip'] as JsonObject), extensions: extensions ? [{ id: 'e' }] : [] } as never })); // prettier-ignore
    const kinds: Kept[][] = [[late], [late, await decision(false), start], [late, await decision(true), start]];
    const dossiers = [20, 40, 30].flatMap((n, i) => Array.from({ length: n }, () => kinds[i] ?? []));
    const evaluationOf = (gemeente: string) => ({ ...definitions, evaluation: `/schemas/published/${gemeente}/evaluation.json` });
    const shown = await showChecklist('policyOfficer', [], {
      dossiers,
      definitions: evaluationOf('grote-stad'),
      today: '2026-03-30',
    });
    const tiles = () => [...root(shown).querySelectorAll<HTMLElement>('.tiles > li')].map((one) => one.innerText.replace(/\s+/g, ' ').trim()); // prettier-ignore
    expect(tiles()).to.deep.equal([
      'Inburgeraars nu 90 Iedereen die nu inburgert.',
      'Nog geen plan 20 (ongeveer 90 mensen)',
      'Plan zonder extra tijd 40 (ongeveer 90 mensen)',
      'Plan met extra tijd 30 (ongeveer 90 mensen) Extra tijd van DUO.',
      'Eerste plannen, laatste 30 dagen 70',
      'Eerste plan op tijd te klein Binnen 10 weken. Van de eerste plannen van de laatste 30 dagen.',
      'Eerste plan niet op tijd te klein Later dan 10 weken. Van de eerste plannen van de laatste 30 dagen.',
    ]);
    await clean({ root: root(shown) });
    shown.definitions = definitions;
    await waitUntil(() => tiles().length === 0, 'another gemeente has none');
  });

  it('draws who gave the same score beside each other', async () => {
    const equal = (document: JsonObject): JsonObject => {
      const same = { 'national.area-housing': { score: 3 }, 'national.area-work': { score: 5 } };
      return {
        ...document,
        answers: { participant: same, caseManager: same, languageProvider: { 'national.area-work': { score: 5 } } },
      };
    };
    const records = await dossierOf(evaluation('start', equal), evaluation('thirteen-weeks', equal));
    const shown = await showChecklist('caseManager', records, { view: 'scores' });
    shown.style.inlineSize = '320px';
    for (const drawn of root(shown).querySelectorAll('.score-chart')) {
      const places = [...drawn.querySelectorAll<SVGPathElement>('path')].map(placeOf);
      expect(places.length).to.be.at.least(4);
      const over = places.some((a, i) => places.slice(i + 1).some((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)); // prettier-ignore
      expect(over, drawn.getAttribute('aria-label') ?? '').to.equal(false);
      const heights = [...drawn.querySelectorAll('line.trend')].map((line) => line.getBoundingClientRect().top);
      expect(new Set(heights).size).to.equal(heights.length);
    }
    expect(root(shown).querySelector('.island')?.scrollWidth).to.be.at.most(320);
  });

  it('tells a helper the days that were agreed, and not what follows from documents that are not for it', async () => {
    const moments = async (role: string) =>
      text(await showChecklist(role, await dossierOf(planned('thirteen-weeks')), { view: 'moments' }));
    expect(await moments('caseManager'))
      .to.contain('Nog zonder datum')
      .and.to.contain('Aan het eind van het ontzorgen');
    const guide = await moments('socialGuide');
    expect(guide).to.contain('Gesprek over de voortgang').and.not.to.contain('Nog zonder datum').and.not.to.contain('ontzorgen'); // prettier-ignore
  });

  it('tells a helper neither what the plan says by itself nor how the answers of others changed', async () => {
    const talk = async (role: string) => {
      const shown = await showChecklist(role, await dossierOf(evaluation('start'), evaluation('thirteen-weeks')), {
        view: 'talk',
      });
      return ['.derived', '.differences'].map((part) => root(shown).querySelector(part) !== null);
    };
    expect(await talk('caseManager')).to.deep.equal([true, true]);
    expect(await talk('participant')).to.deep.equal([true, true]);
    expect(await talk('socialGuide')).to.deep.equal([false, false]);
  });

  it('asks who looks now, when that is somebody else', async () => {
    const checklist = await showChecklist('caseManager', await dossierOf(planned('thirteen-weeks')), { view: 'questions' });
    await waitUntil(() => text(checklist).includes('Zijn afspraken nagekomen'), 'the regievoerder is asked');
    checklist.viewerRole = 'participant';
    await waitUntil(() => text(checklist).includes('Past alles wat u doet goed in uw week?'), 'the newcomer is asked');
    expect(text(checklist)).not.to.contain('Zijn afspraken nagekomen');
  });

  // Each part with the role that meets it first.
  const looks = { moments: 'caseManager', questions: 'participant', talk: 'caseManager', scores: 'participant' } as const;
  for (const [view, role] of Object.entries(looks) as [keyof typeof looks, string][])
    it(`${view}: fits a phone of 320 pixels and has nothing that axe complains of`, async () => {
      const checklist = await showChecklist(role, await dossierOf(evaluation('thirteen-weeks')), { view });
      checklist.style.inlineSize = '320px';
      await checklist.updateComplete;
      expect(root(checklist).querySelector('.island')?.scrollWidth).to.be.at.most(320);
      await clean({ root: root(checklist) });
    });
});
