import { expect } from '@open-wc/testing';
import { assen } from './assen.suite.ts';
import { clearPage, showView } from './show-view.suite.ts';
import { wishesView } from './wishes.ts';

const intake = { goals: { threeYears: 'Ik wil kok zijn.', priorities: ['housing'], developmentWishes: ['ኣብ ክሽነ ክሰርሕ እደሊ'] } };

describe('the wishes of the intake', () => {
  afterEach(clearPage);
  const show = async () => showView(wishesView, await assen({ intake }));

  it('are offered in the own words, or as the intake says them', async () => {
    const shown = await show();
    expect(shown.all('.wish').map((one) => one.textContent.trim())).to.deep.equal([
      'Ik wil kok zijn.',
      'Wonen',
      'ኣብ ክሽነ ክሰርሕ እደሊ',
    ]);
    expect(shown.form.at('/goals')).to.equal(undefined);
  });

  it('become a goal when somebody says so, once', async () => {
    const shown = await show();
    shown.get<HTMLButtonElement>('.card button').click();
    await shown.settle();
    const [goal] = shown.form.at('/goals/items') as object[];
    expect(goal).to.include({ text: 'Ik wil kok zijn.', owner: 'participant', origin: 'intake', horizon: 'long' });
    expect(shown.gone).to.deep.equal([['plan', '/goals/items/0']]);
    expect(shown.told.length).to.equal(1);
    expect(shown.all('.card')[0]!.textContent).to.contain('Dit is een doel in het plan');
    expect(shown.all('.card')[0]!.textContent).not.to.contain('Maak hier een doel van');
  });

  it('without an intake there are none', async () => {
    const shown = await showView(wishesView, await assen());
    expect(shown.text()).to.contain('Er zijn geen wensen uit de intake.');
  });

  it('a role that may not see them does not', async () => {
    const shown = await showView(wishesView, { ...(await assen({ intake })), role: 'languageProvider', consents: [] });
    expect(shown.text()).not.to.contain('kok');
  });
});
