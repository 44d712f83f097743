import { expect, fixture } from '@open-wc/testing';
import type { Catalogue } from '@wegwijs/definition';
import { barOf, newStore, storeWith } from '../dossier/dossier.suite.ts';
import type { WegwijsDossier } from '../dossier/wegwijs-dossier.ts';
import { dossierOf, evaluation, showChecklist } from '../evaluation/show-checklist.suite.ts';
import { recordOf, rootOf, showTracker, underWay } from '../phases/show-tracker.suite.ts';
import { record, showEditor } from '../plan/show-editor.suite.ts';
import { known, lateCame, showForm, showIntake } from './show.suite.ts';
import { waitUntil } from './wait.suite.ts';

const language = 'ar';
const published = (...kinds: readonly string[]) =>
  Object.fromEntries(kinds.map((kind) => [kind, `/schemas/published/assen/${kind}.json`]));

/** The names of months, which `Intl` writes. */
const dates = new RegExp(
  Array.from({ length: 12 }, (_, i) => new Intl.DateTimeFormat(language, { month: 'long' }).format(new Date(2026, i, 1))).join(
    '|',
  ),
  'gu',
);

/** Text that stands in an attribute and is seen all the same. */
const seenAttributes = ['label', 'placeholder', 'title'];

/** Texts in Arabic that have no Dutch beside them, of a widget of which nobody asked for a second language. */
async function alone(widget: HTMLElement): Promise<string[]> {
  const root = rootOf(widget);
  await waitUntil(() => root.querySelector('.island')?.getAttribute('lang') === language, 'it speaks Arabic');
  await new Promise((ready) => requestAnimationFrame(() => requestAnimationFrame(ready)));
  const found: string[] = [];
  let seen = 0;
  for (const [text, element] of written(root)) {
    // What `Intl` writes is a date or a number, and no text of ours. Digits are letters of the script for WebKit.
    const ours = text.replace(dates, '').replace(/\p{Nd}+/gu, ' ');
    if (!/\p{Script=Arabic}{2}/u.test(ours)) continue;
    seen++;
    // On one line both stand in one text.
    if (/\p{Script=Latin}{2}/u.test(ours) && / – /.test(ours)) continue;
    const first = element.closest(`[lang=${language}]:not(.island)`);
    if (!first?.parentElement?.querySelector('[lang=nl]'))
      found.push(`${text.trim()} in <${element.localName} ${element.className}>`);
  }
  expect(seen, 'texts in Arabic').to.be.greaterThan(0);
  return found;
}

/** Every text that can be read, and where it stands. The names of languages and countries are those of `Intl`. */
function written(root: ShadowRoot): [text: string, element: Element][] {
  const isName = 'bdi, style, .language, :is(select[lang], [id$="-language"], [id$="-into"]) option:not([value=""])';
  return [...root.querySelectorAll('*')]
    .filter((element) => !element.closest(isName))
    .flatMap((element): [string, Element][] => [
      ...seenAttributes.map((name): [string, Element] => [element.getAttribute(name) ?? '', element]),
      ...[...element.childNodes].filter(isText).map(({ data }): [string, Element] => [data, element]),
    ]);
}

const isText = (node: Node): node is Text => node.nodeType === Node.TEXT_NODE;

describe('what awaits a native reader has the Dutch beside it, though nobody asked for that', () => {
  it('in the intake', async () => {
    const form = await showIntake('participant', { locale: language, value: known });
    await lateCame(form);
    expect(await alone(form)).to.deep.equal([]);
  });

  it('in the intake past its first page', async () => {
    const form = await showIntake('participant', { locale: language, value: known });
    rootOf(form).querySelector<HTMLButtonElement>('.actions .primary')?.click();
    await form.updateComplete;
    expect(await alone(form)).to.deep.equal([]);
  });

  it('in an intake of which a page asked another second language', async () => {
    const form = await showIntake('participant', { locale: language, secondLocale: 'tr', value: known });
    await waitUntil(() => rootOf(form).querySelector('[lang=nl]') !== null, 'Dutch is here');
    expect(await alone(form)).to.deep.equal([]);
  });

  it('as a second language too', async () => {
    const form = await showIntake('participant', { locale: 'en', secondLocale: language, value: known });
    await waitUntil(() => rootOf(form).querySelector('.island')?.getAttribute('lang') === 'en', 'it speaks English');
    await waitUntil(() => rootOf(form).querySelector('[lang=nl]') !== null, 'Dutch is here');
    expect(rootOf(form).querySelector(`#page-title [lang=${language}]`)).to.equal(null);
  });

  it('in every list to choose from', async () => {
    const shapes = ['string', 'number', 'boolean', 'object', 'array', 'null', 'integer'].map((type) => ({ type }));
    const properties = {
      language: { type: 'string', 'x-control': 'language' },
      country: { type: 'string', 'x-control': 'country' },
      shape: { anyOf: [...shapes, { type: 'string', format: 'date' }] },
    };
    const catalogue = (await (await fetch(`/schemas/published/assen/intake.${language}.json`)).json()) as Catalogue;
    const form = await showForm({ type: 'object', properties }, { locale: language, catalogues: { [language]: catalogue } });
    await waitUntil(() => rootOf(form).querySelectorAll('select').length > 2, 'the lists are there');
    expect(await alone(form)).to.deep.equal([]);
  });

  for (const view of ['mine', 'plan', 'decision', 'week', 'timeline', 'sharing', 'effort'] as const) {
    it(`in the plan: ${view}`, async () => {
      const definitions = published('intake', 'pipDecision', 'developmentPlan', 'consents', 'effortLog');
      const records = await Promise.all([record('pipDecision', 'b1-asylum'), record('developmentPlan', 'rich'), record('intake', 'asylum-young-children')]); // prettier-ignore
      expect(await alone(await showEditor('participant', records, { definitions, locale: language, view }))).to.deep.equal([]);
    });
  }

  it('in the road', async () => {
    expect(await alone(await showTracker('participant', await underWay(), { locale: language }))).to.deep.equal([]);
  });

  for (const view of ['questions', 'moments', 'talk', 'scores'] as const) {
    it(`in the evaluation: ${view}`, async () => {
      const definitions = published('evaluation', 'developmentPlan', 'pipDecision', 'intake');
      const records = await dossierOf(evaluation('thirteen-weeks'));
      expect(await alone(await showChecklist('participant', records, { definitions, locale: language, view }))).to.deep.equal([]);
    });
  }

  it('in the table of what is due', async () => {
    const dossiers = [{ id: 'd1', name: 'Dossier 1', records: [await recordOf('intake', 'asylum-young-children')] }];
    const element = document.createElement('wegwijs-due-table');
    Object.assign(element, {
      definitions: published('phases', 'intake', 'pipDecision'),
      dossiers,
      today: '2026-11-22',
      locale: language,
    });
    const shown = await fixture<HTMLElement>(element);
    await waitUntil(() => rootOf(shown).querySelector('h2') !== null, 'the table is there');
    expect(await alone(shown)).to.deep.equal([]);
  });

  it('in the dossier, when nothing can be kept', async () => {
    const element = document.createElement('wegwijs-dossier');
    const store = storeWith(newStore(), { save: () => Promise.reject(new Error('offline')) });
    Object.assign(element, { store, definitions: published('intake'), documents: { intake: 'p1' }, viewerRole: 'participant', locale: language }); // prettier-ignore
    const form = document.createElement('wegwijs-intake-form');
    form.noStart = true;
    element.append(form);
    const dossier = await fixture<WegwijsDossier>(element);
    await waitUntil(() => rootOf(form).querySelector('input[type=radio]') !== null, 'the intake is shown');
    rootOf(form).querySelector<HTMLInputElement>('input[type=radio]')?.click();
    await dossier.flush();
    await waitUntil(() => rootOf(barOf(dossier)).querySelector('button') !== null, 'it offers to try again');
    expect(await alone(barOf(dossier))).to.deep.equal([]);
  });
});
