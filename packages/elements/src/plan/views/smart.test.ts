import { expect } from '@open-wc/testing';
import { assen } from './assen.suite.ts';
import { PlanElement } from './plan-element.ts';
import { clearPage, showView } from './show-view.suite.ts';
import { smartView } from './smart.ts';

const goals = { goals: { items: [{ id: 'g1', text: 'Fietsen', specific: 'Naar school fietsen', timeBound: '2026-01-01', achievable: 'doubtful', relevant: 'Dan ben ik vrij' }, { id: 'g2', text: 'Werk' }] } }; // prettier-ignore

describe('whether goals are clear', () => {
  afterEach(clearPage);
  const show = async () => showView(smartView, await assen({ developmentPlan: goals }));
  const chips = (shown: Awaited<ReturnType<typeof show>>, kind: string) =>
    [...shown.all('li.card')[0]!.querySelectorAll(`.${kind}`)].map((one) => one.textContent.trim());

  it('is said in words: what is there, what is missing, what helps', async () => {
    const shown = await show();
    expect(chips(shown, 'there')).to.deep.equal(['Ingevuld: Wat wilt u precies bereiken?', 'Ingevuld: Wanneer klaar?']);
    expect(chips(shown, 'lacks')).to.deep.equal(['Nog leeg: Hoe zien we dat het gelukt is?', 'Nog leeg: Wie zorgt hiervoor?']);
    expect(chips(shown, 'advice li')).to.deep.equal([
      'Het doel is misschien te moeilijk. Maak het kleiner, of zoek hulp.',
      'De datum is voorbij. Kies een nieuwe datum, of zeg hoe het ging.',
    ]);
  });

  it('leads to what is missing', async () => {
    const shown = await show();
    shown.get<HTMLButtonElement>('.lacks button').click();
    expect(shown.gone).to.deep.equal([['plan', '/goals/items/0/measurable']]);
  });

  it('a keystroke checks one goal anew', async () => {
    const shown = await show();
    const updated: Element[] = [];
    const prototype = PlanElement.prototype as unknown as { updated?: (this: Element) => void };
    prototype.updated = function () {
      updated.push(this);
    };
    shown.form.field('/goals/items/0/measurable')!.set('Ik fiets elke dag');
    await shown.settle();
    delete prototype.updated;
    expect(updated.map((one) => one.localName)).to.deep.equal(['wegwijs-plan-smart-goal']);
    expect(chips(shown, 'lacks')).to.deep.equal(['Nog leeg: Wie zorgt hiervoor?']);
  });

  it('offers nobody what the role may not enter', async () => {
    const shown = await showView(smartView, { ...(await assen({ developmentPlan: goals })), role: 'decisionMaker' });
    expect(shown.all('button')).to.deep.equal([]);
  });
});
