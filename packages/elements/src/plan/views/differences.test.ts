import { expect } from '@open-wc/testing';
import { assen, inLanguage } from './assen.suite.ts';
import { differencesView } from './differences.ts';
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
    return showView(({ scene }) => differencesView(scene, before, after), options);
  };

  for (const [language, spoken, sentences] of [
    ['nl', 'nl', ['‘Fietsen’ is gelukt.', 'Nieuw bij ‘Doelen’: ‘Werk’.']],
    ['en', 'en', ['‘Fietsen’ was achieved.', 'New in ‘Goals’: ‘Werk’.']],
    ['ti', 'nl', ['‘Fietsen’ is gelukt.', 'Nieuw bij ‘Doelen’: ‘Werk’.']],
  ] as const)
    it(`is said in ${spoken} to who reads ${language}`, async () => {
      const shown = await show(language);
      expect(shown.get('ul').lang).to.equal(spoken);
      expect(shown.all('li').map((one) => one.textContent.trim())).to.deep.equal(sentences);
    });

  it('nothing is said calmly', async () => {
    const shown = await showView(({ scene }) => differencesView(scene, before, before), await assen());
    expect(shown.text()).to.equal('Er is niets veranderd.');
  });
});
