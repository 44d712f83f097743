import { languageName } from '@wegwijs/definition';
import { expect, fixture, html } from '@open-wc/testing';
import { wordsIn, view as doctorView } from '../doctor/view.ts';
import { doctorStyles } from '../doctor/styles.ts';
import { escaped, nothing, wrong } from '../island/pseudo-seen.suite.ts';
import { bracketed, inBrackets, pseudo } from '../island/pseudo.suite.ts';
import { nlBuilderAll } from '../words/nl-builder-all.ts';
import { nlAll } from '../words/nl-all.ts';
import { nlDoctor } from '../words/nl-doctor.ts';
import { settled, showBuilder, workbenchOf } from './show-builder.suite.ts';
import { views } from './views.ts';
import type { JsonObject } from '@wegwijs/definition';

/** What the headless packages say themselves, in Dutch or English: their tables are tested where they are. */
const headless = ['Toon als ‘Vacature die bij u past’ is ingevuld.', 'Er is niets veranderd.'];

/** What a gemeente edits, in a builder that speaks the language of nobody. */
async function pseudoWorkbench() {
  const workbench = await workbenchOf('assen');
  const words = inBrackets({ ...nlAll, ...nlBuilderAll }) as JsonObject;
  const rules = Object.keys(workbench.ruleWords.get('en') ?? {}).map((dutch) => [dutch, bracketed(dutch)]);
  const ruleWords = new Map([[pseudo, Object.fromEntries(rules) as JsonObject]]);
  return { ...workbench, builderWords: new Map([[pseudo, words]]), ruleWords };
}

describe('in a language that is longer nothing escapes the catalogues and nothing breaks in the builder', () => {
  for (const { name } of views)
    it(name, async () => {
      const workbench = await pseudoWorkbench();
      const shown = await showBuilder(name, { workbench, locale: pseudo });
      shown.open(name, name === 'form' ? 'assen.vacancyReply' : undefined);
      await settled(shown);
      const bench = await workbench.open('intake', new AbortController().signal);
      const files = JSON.stringify([bench, workbench.forms, workbench.title, headless, languageName('nl-x-je', pseudo)]);
      expect(await wrong(shown, files)).to.deep.equal(nothing);
    });
});

describe('the doctor in a longer language', () => {
  it('says all of it in its own words, and is no wider than a phone', async () => {
    const codes = Object.keys(nlDoctor).flatMap((key) => (key.endsWith('.found') ? [key.slice(0, -'.found'.length)] : []));
    const findings = codes.map((code) => ({ code, path: '', severity: 'error' as const, params: {} }));
    const say = wordsIn('nl');
    const box = await fixture<HTMLElement>(html`<div style="inline-size: 320px"></div>`);
    const root = box.attachShadow({ mode: 'open' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(doctorStyles);
    root.adoptedStyleSheets = [sheet];
    const doctor = doctorView(() => undefined);
    root.append(doctor.section);
    doctor.show(findings, (word, params) => bracketed(say(word, params)));
    expect(root.querySelectorAll('li').length).to.equal(codes.length);
    expect(escaped(root)).to.deep.equal([]);
    expect(box.scrollWidth).to.be.at.most(box.clientWidth);
  });
});
