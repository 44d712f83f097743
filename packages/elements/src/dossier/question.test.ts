import { expect, fixture, html } from '@open-wc/testing';
import type { Json } from '@wegwijs/definition';
import { merge } from '@wegwijs/definition/dossier';
import { voiceOf } from '../island/voices.ts';
import { nlDossier } from '../words/nl-dossier.ts';
import { learn } from '../words/nl.ts';
import { answerOf, titleOf, type Question } from './question.ts';
import { definition } from './saving.suite.ts';

learn(nlDossier);

/** What is asked of who made `mine` of `base`, while another made `theirs` of it: the title and both answers. */
async function asked(base: Json, mine: Json, theirs: Json): Promise<(string | undefined)[][]> {
  const merged = merge(base, mine, theirs, definition);
  const voices = { voice: voiceOf(definition, 'nl', undefined), second: undefined };
  const about = { id: 'p1', merged, definition, voices, level: 2, kept: undefined, today: '2026-11-20', choose: () => undefined };
  const questions = merged.conflicts.map((conflict): Question => ({ ...about, conflict }));
  const text = async (what: unknown) =>
    (await fixture<HTMLElement>(html`<div>${what}</div>`)).textContent.replace(/\s+/g, ' ').trim();
  return Promise.all(
    questions.map(async (one) => [titleOf(one).first?.text, await text(answerOf(one, 'mine')), await text(answerOf(one, 'theirs'))]), // prettier-ignore
  );
}

const goals = (...texts: string[]) => ({ goals: texts.map((text) => ({ id: text.slice(0, 1), text })) });

describe('what is asked where two people changed the same', () => {
  it('names a field, and reads both answers out', async () => {
    expect(await asked({ name: 'A' }, { name: 'B' }, { name: 'C' })).to.deep.equal([['Naam', 'B', 'C']]);
  });

  it('says that an answer was taken out', async () => {
    expect(await asked({ name: 'A' }, {}, { name: 'C' })).to.deep.equal([['Naam', 'Weggehaald', 'C']]);
  });

  it('names a field in a row by the row', async () => {
    expect(await asked(goals('a', 'b'), goals('a', 'b1'), goals('a', 'b2'))).to.deep.equal([
      ['Doelen, Doel 2, Tekst', 'b1', 'b2'],
    ]);
  });

  it('asks about a row that one changed and the other took out', async () => {
    const [[title, mine, theirs] = []] = await asked(goals('a', 'b'), goals('a'), goals('a', 'b2'));
    expect([title, mine]).to.deep.equal(['Doelen, Doel 2', 'Weggehaald']);
    expect(theirs).to.contain('b2');
  });

  it('asks about an order', async () => {
    const [[title, mine, theirs] = []] = await asked(goals('a', 'b', 'c'), goals('b', 'a', 'c'), goals('c', 'b', 'a'));
    expect(title).to.equal('De volgorde van Doelen');
    expect(mine).to.match(/1\. .*b.*2\. .*a.*3\. .*c/);
    expect(theirs).to.match(/1\. .*c.*2\. .*b.*3\. .*a/);
  });
});
