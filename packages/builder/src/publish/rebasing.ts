import { isArray, isObject, own, rebase, type Json, type RebasedOverride } from '@wegwijs/definition';
import { atWay, type Design, type Way, type Write } from '../design.ts';
import type { Ground } from '../scene/ground.ts';
import { written } from '../write.ts';

/** What a person decides about one thing that the layer says: keep it, take over what is above now, or say something else. */
export type RebaseChoice = { readonly take: 'mine' | 'theirs' } | { readonly take: 'adjusted'; readonly value: Json };

/** A walk through a new version of what the layer is laid over: nothing is changed before its end. */
export interface Rebasing {
  /** Every own choice with what became of it; those that ask for a decision first. */
  readonly steps: readonly RebasedOverride[];
  /** How many ask for a decision, and are not decided yet. */
  readonly open: number;
  readonly choices: ReadonlyMap<RebasedOverride, RebaseChoice>;
  /** The same walk with one more decision. */
  decide(step: RebasedOverride, choice: RebaseChoice): Rebasing;
  /** The design that comes of it, for the new version; undefined while something is open. */
  readonly result: Design | undefined;
}

/**
 * Begins a walk. @param ground what the layer is laid over now @param next the same with the new versions
 */
export function rebasing(design: Design, ground: Ground, next: Ground): Rebasing {
  const [from, to] = [ground, next].map((one) => ({ ...one.inherited.definition, 'x-version': one.base['x-version'] ?? '' }));
  const { layer, report } = rebase(design.layer, from ?? {}, to ?? {}, Object.values(design.texts));
  const weight = { conflict: 0, obsolete: 1, kept: 2 };
  const steps = [...report].sort((a, b) => weight[a.outcome] - weight[b.outcome]);
  const walk = (choices: ReadonlyMap<RebasedOverride, RebaseChoice>): Rebasing => {
    const open = steps.filter((step) => step.outcome === 'conflict' && !choices.has(step)).length;
    return {
      steps,
      open,
      choices,
      decide: (step, choice) => walk(new Map([...choices, [step, choice]])),
      result: open > 0 ? undefined : decided({ ...design, layer }, choices),
    };
  };
  return walk(new Map());
}

function decided(design: Design, choices: ReadonlyMap<RebasedOverride, RebaseChoice>): Design {
  return [...choices].reduce((now, [step, choice]) => {
    // What the new base says too was taken out: to keep it is to say it again.
    if (choice.take === 'mine' && step.outcome !== 'obsolete') return now;
    const value = 'value' in choice ? choice.value : choice.take === 'mine' ? step.value : undefined;
    return written(now, [step.keyword.startsWith('choices.add.') ? added(now, step, value) : [wayOf(step), value]]);
  }, design);
}

/** A choice that the layer adds stands among others in a list. */
function added(design: Design, step: RebasedOverride, value: Json | undefined): Write {
  const way = wayOf(step);
  const list = atWay(design, way);
  const name = step.keyword.slice('choices.add.'.length);
  const others = (isArray(list) ? list : []).filter((one) => !(isObject(one) && own(one, 'value') === name));
  const all = value === undefined ? others : [...others, value];
  return [way, all.length > 0 ? all : undefined];
}

/** Where an own choice stands in a design. Of choices that a list gains, the whole list is one place. */
function wayOf({ part, id, keyword, language, to }: RebasedOverride): Way {
  const name = to ?? id;
  const words = keyword.split('.');
  const inner = words[0] === 'choices' && words.length > 2 ? [...words.slice(0, 2), words.slice(2).join('.')] : words;
  if (part === 'texts')
    return [
      'texts',
      language ?? '',
      'texts',
      name,
      ...(words[0] === 'choices' ? ['choices', words.slice(1).join('.')] : [keyword]),
    ];
  if (part === 'modules') return ['layer', 'modules', id.slice('module.'.length)];
  if (part === 'catalogues') return ['layer', 'catalogues', keyword, name];
  if (part === 'set') return ['layer', 'set', name, ...inner.slice(0, inner[1] === 'add' ? 2 : 3)];
  return part === 'other' ? ['layer', keyword] : ['layer', part, name];
}
