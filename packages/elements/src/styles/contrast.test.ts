import { expect } from '@open-wc/testing';
import { bare, loadThemes, themes } from './look.suite.ts';
import { lowContrasts } from './low-contrast.suite.ts';

/** Where a published theme itself asks for too little contrast. We show what it says; a gemeente can set our own name instead. */
const known: { readonly [theme: string]: { readonly [what: string]: string } } = {
  'Open Formulieren': {
    'alert-warning-border-color on alert-warning-background-color 2.91':
      'its orange (#e17000); the text and the sign beside it say the same',
    'choice-border-color on card-background-color 2.92': 'its grey (#979797) for the border of boxes, just short of 3',
    'primary-active-color on primary-active-background-color 3.72': 'its own grey text while a button is pressed',
  },
};

describe('the contrast', () => {
  before(loadThemes);

  for (const { name, className } of [...bare, ...themes]) {
    it(`${name}: text 4.5, edges and the focus ring 3`, () => {
      expect(lowContrasts(className)).to.deep.equal(Object.keys(known[name] ?? {}).sort());
    });
  }
});
