import { expect } from '@open-wc/testing';
import { catalogues } from '../../test/ways.ts';
import { readGuide } from './guide.ts';
import type { JsonObject } from '../json.ts';

const codes = (more: { readonly [kind: string]: JsonObject }) =>
  readGuide(catalogues({}, more)).findings.map(({ code, path }) => `${code} ${path}`);
const phase = (words: JsonObject): JsonObject => ({ title: 'X', model: 'x.way', ...words });

describe('a model of phases', () => {
  it('puts its phases in order, whatever order they were said in; a part comes after its whole', () => {
    const { models, findings } = readGuide(catalogues());
    expect(models[0]?.phases.map(({ id }) => id)).to.deep.equal(['x.first', 'x.second', 'x.part', 'x.last']);
    expect(findings).to.deep.equal([]);
  });

  it('takes a phase that another layer adds in between', () => {
    const { models } = readGuide(catalogues({}, { phases: { 'town.own': phase({ after: ['x.first'] }) } }));
    expect(models[0]?.phases.map(({ id }) => id)).to.deep.equal(['x.first', 'town.own', 'x.second', 'x.part', 'x.last']);
  });

  for (const [wrong, more, told] of [
    [
      'a circle',
      { phases: { 'x.first': phase({ after: ['x.last'] }) } },
      ['phases.loop /phases/x.last', 'phases.loop /phases/x.second', 'phases.loop /phases/x.first'],
    ],
    ['a phase within itself', { phases: { 'x.a': phase({ within: 'x.a' }) } }, ['phases.loop /phases/x.a']],
    ['a phase after what is not there', { phases: { 'x.a': phase({ after: ['x.gone'] }) } }, ['phases.missing /phases/x.a']],
    [
      'a phase of a model that is not there',
      { phases: { 'x.a': phase({ model: 'x.gone' }) } },
      ['phases.model-unknown /phases/x.a'],
    ],
    [
      'an actor that is not there',
      { phases: { 'x.a': phase({ does: { 'x.who': 'Helpt.' } }) } },
      ['phases.actor-unknown /phases/x.a'],
    ],
    [
      'a milestone of a phase that is not there',
      { milestones: { 'x.m': { phase: 'x.gone', by: 'x.guide' } } },
      ['phases.phase-unknown /milestones/x.m'],
    ],
    [
      'a term that cannot be read',
      { milestones: { 'x.m': { phase: 'x.first', by: 'x.guide', due: 'soon' } } },
      ['phases.rule-unread /milestones/x.m/due'],
    ],
    [
      'hours that the law does not ask',
      { milestones: { 'x.m': { phase: 'x.first', by: 'x.guide', hours: 'sleep' } } },
      ['phases.hours-unknown /milestones/x.m'],
    ],
  ] as const)
    // prettier-ignore
    it(`tells of ${wrong}`, () => expect(codes(more)).to.deep.equal(told));

  it('loses no phase in a circle', () => {
    const { models } = readGuide(catalogues({}, { phases: { 'x.first': phase({ after: ['x.last'] }) } }));
    expect(models[0]?.phases.map(({ id }) => id).toSorted()).to.deep.equal(['x.first', 'x.last', 'x.part', 'x.second']);
  });

  it('never throws, whatever the catalogues hold', () => {
    for (const odd of [
      undefined,
      null,
      3,
      [],
      { phases: [] },
      { phases: { a: null, b: { after: 'x', does: [] } }, phaseModels: 'x' },
    ])
      expect(() => readGuide(odd as never)).not.to.throw();
    const hostile = JSON.parse('{"phases": {"__proto__": {"model": "__proto__", "after": ["constructor"]}}}') as never;
    expect(readGuide(hostile).phases.size).to.equal(1);
  });
});
