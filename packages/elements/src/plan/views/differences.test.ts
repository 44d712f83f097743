import { expect } from '@open-wc/testing';
import { assen, inLanguage } from './assen.suite.ts';
import { differences } from './differences.ts';
import { clearPage, showView } from './show-view.suite.ts';

const before = { goals: { items: [{ id: 'g1', text: 'Fietsen', status: 'going-well' }] } };
const after = {
  goals: {
    items: [
      { id: 'g1', text: 'Fietsen', status: 'achieved' },
      { id: 'g2', text: 'Werk' },
    ],
  },
};

describe('what differs between two revisions', () => {
  afterEach(clearPage);
  const show = async (language: string) => {
    const options = language === 'nl' ? await assen() : await inLanguage(await assen(), language);
    return showView(({ scene }) => differences(scene, before, after), options);
  };

  for (const [language, sentences] of [
    ['nl', ['‘Fietsen’ is gelukt.', 'Nieuw bij ‘Doelen’: ‘Werk’.']],
    ['en', ['‘Fietsen’ was achieved.', 'New in ‘Goals’: ‘Werk’.']],
    ['ti', ['«Fietsen» ተፈጺሙ። ‘Fietsen’ is gelukt.', 'ሓድሽ ኣብ «ዕላማታት»፦ «Werk»። Nieuw bij ‘Doelen’: ‘Werk’.']],
  ] as const)
    it(`is said in ${language}`, async () => {
      const shown = await show(language);
      expect(shown.all('li').map((one) => one.textContent.trim())).to.deep.equal(sentences);
    });

  it('leaves out what the reader does not see, and does not say then that nothing differs', async () => {
    const partner = (title: string) => ({ partner: { activities: [{ id: 'p1', title }] } });
    const told = async (role: string) =>
      (
        await showView(({ scene }) => differences(scene, partner('Taalles'), partner('Werk')), { ...(await assen()), role })
      ).text();
    expect(await told('caseManager')).to.contain('‘Werk’');
    expect(await told('volunteer')).to.equal('');
  });

  it('nothing is said calmly', async () => {
    const shown = await showView(({ scene }) => differences(scene, before, before), await assen());
    expect(shown.text()).to.equal('Er is niets veranderd.');
  });
});
