import { warning, type Finding } from '../finding.ts';
import type { JsonObject } from '../json.ts';
import { targets } from '../plan/targets.ts';
import type { Actor, Milestone, Phase, PhaseModel, Use } from './model.ts';
import { milestoneOf } from './read-milestone.ts';
import { inOrder } from './order.ts';
import { entriesOf, isSet, membersOf, textOf, textsOf } from './read-words.ts';

/** The catalogues of a publication (`publication.catalogues`). */
export type Catalogues = { readonly [kind: string]: { readonly [id: string]: JsonObject } | undefined } | undefined;

/** What can happen on a way: models with their phases, milestones and actors, as all layers together say. Immutable. */
export interface Guide {
  readonly models: readonly PhaseModel[];
  readonly phases: ReadonlyMap<string, Phase>;
  readonly milestones: readonly Milestone[];
  readonly actors: ReadonlyMap<string, Actor>;
  /** What is not as it should be with them; see `readGuide`. */
  readonly findings: readonly Finding[];
}

/**
 * Reads the catalogues of a publication. Nothing is put right and nothing throws; what is not as it should be is told by its place:
 * `phases.model-unknown` (a phase of a model that is not there, or off), `phases.missing` (it comes after, or lies within, what is not
 * there), `phases.loop`, `phases.empty` (a model without phases), `phases.phase-unknown` (a milestone of such a phase),
 * `phases.rule-unread` (a term or a date that cannot be read), `phases.hours-unknown`, `phases.actor-unknown`.
 */
export function readGuide(catalogues: Catalogues): Guide {
  const findings: Finding[] = [];
  const entries = (kind: string) => entriesOf(catalogues?.[kind]);
  const actors = new Map(entries('actors').map(([id, words]) => [id, actorOf(id, words)]));
  const named = new Set(entries('phaseModels').map(([id]) => id));
  const all = entries('phases').map(([id, words]) => phaseOf(id, words));
  const phases = new Map(all.map((phase) => [phase.id, phase]));
  for (const phase of all) check(phase, phases, named, actors, findings);
  const models = entries('phaseModels').map(([id, words]): PhaseModel => {
    const use = useOf(words);
    const its = inOrder(all.filter(({ model }) => model === id), findings); // prettier-ignore
    if (its.length === 0 && use !== 'off') findings.push(warning('phases.empty', `/phaseModels/${id}`));
    return {
      ...{ id, words, use, phases: its, title: textOf(words, 'title') ?? id },
      ...{ allowParallel: isSet(words, 'allowParallel'), allowSkip: isSet(words, 'allowSkip') },
      allowReturn: isSet(words, 'allowReturn'),
    };
  });
  const milestones = entries('milestones').map(([id, words]) => milestoneOf(id, words, findings));
  for (const { id, phase, by, hours } of milestones) {
    const tell = (code: string, params: Finding['params']) => findings.push(warning(code, `/milestones/${id}`, params));
    if (!phases.has(phase)) tell('phases.phase-unknown', { phase });
    if (!actors.has(by)) tell('phases.actor-unknown', { actor: by });
    if (hours !== undefined && !targets.some((target) => target.id === hours)) tell('phases.hours-unknown', { hours });
  }
  return { models, phases, milestones, actors, findings };
}

function useOf(words: JsonObject): Use {
  const use = textOf(words, 'use');
  return use === 'always' || use === 'standard' || use === 'off' ? use : 'choice';
}

function phaseOf(id: string, words: JsonObject): Phase {
  return {
    ...{ id, words, title: textOf(words, 'title') ?? id, model: textOf(words, 'model') ?? '' },
    ...{ after: textsOf(words, 'after'), within: textOf(words, 'within'), value: textOf(words, 'value') },
    does: membersOf(words, 'does').filter((one): one is [string, string] => typeof one[1] === 'string'),
  };
}

function actorOf(id: string, words: JsonObject): Actor {
  return {
    ...{ id, words, title: textOf(words, 'title') ?? id, branch: textOf(words, 'branch') ?? '' },
    ...{ role: textOf(words, 'role'), stages: textsOf(words, 'stages') },
  };
}

function check(
  { id, model, after, within, does }: Phase,
  phases: ReadonlyMap<string, Phase>,
  models: ReadonlySet<string>,
  actors: ReadonlyMap<string, Actor>,
  findings: Finding[],
): void {
  const tell = (code: string, params: Finding['params']) => findings.push(warning(code, `/phases/${id}`, params));
  if (!models.has(model)) tell('phases.model-unknown', { model });
  for (const other of [...after, ...(within === undefined ? [] : [within])])
    if (phases.get(other)?.model !== model) tell('phases.missing', { phase: other });
  for (const [actor] of does) if (!actors.has(actor)) tell('phases.actor-unknown', { actor });
}
