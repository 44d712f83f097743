import { compared } from '../change/compared.ts';
import { own, type Json, type JsonObject } from '../json.ts';
import type { Layer, Refusal } from '../layers/layer.ts';
import { resolve } from '../layers/resolve.ts';
import type { Catalogue } from '../texts.ts';
import { entryTitle, listedOf, type Above } from './entries.ts';
import type { RebasedOverride, Verdict } from './outcome.ts';
import { layerOf, overridesOf, type Override } from './overrides.ts';
import { translations } from './translations.ts';
import { judge, judgeOf, type Judge, type Judged } from './verdict.ts';

/** A layer for a new base, and what became of each thing that it says. */
export interface Rebased {
  readonly layer: Layer;
  /** Every override of the layer, each once, in its order; then its translations. */
  readonly report: readonly RebasedOverride[];
}

/**
 * Carries a layer over to a new version of what it is laid over (the base with all layers above it resolved). Nothing is
 * dropped silently: what the new base already says, or has no place for, is taken out and stays in the report with its value;
 * what the base changed too stays in the layer, as a conflict for a person to decide.
 * @param catalogues the words of the layer in other languages; they are reported on and not changed.
 * @param above what the layers above it say in their catalogues; without it what the layer says of their entries stays as it is.
 */
export function rebase(
  layer: Layer,
  oldBase: JsonObject,
  newBase: JsonObject,
  catalogues: readonly Catalogue[] = [],
  above: Above = { before: [], after: [] },
): Rebased {
  const by = judgeOf(compared(oldBase, newBase), layer, listedOf(above));
  const said = overridesOf(layer);
  const judged = said.map((override) => judge(override, by));
  const staying = judged.filter(({ verdict }) => verdict.outcome !== 'obsolete').map(({ override }) => override);
  const version = String(own(newBase, 'x-version'));
  const rebased = { ...layerOf(layer, staying), for: { ...layer.for, version } };
  const refused = refusals(newBase, rebased);
  const report = judged.map((one, i) => reported(said[i] ?? one.override, one, refused(one), by));
  return { layer: rebased, report: [...report, ...translations(by, report, catalogues)] };
}

function reported(
  { part, id, keyword, value }: Override,
  { override, verdict }: Judged,
  refused: Verdict | undefined,
  { listed }: Judge,
): RebasedOverride {
  const to = override.id === id ? {} : { to: override.id };
  const title = part === 'catalogues' ? entryTitle(override, listed) : undefined;
  return {
    part,
    id,
    keyword,
    value,
    ...to,
    ...(title === undefined ? {} : { title }),
    ...(verdict.outcome === 'kept' && refused ? { ...verdict, ...refused } : verdict),
  };
}

/** What the new base refuses of the rebased layer, override by override. */
function refusals(base: JsonObject, layer: Layer): (judged: Judged) => Verdict | undefined {
  const { refusals: all, findings } = resolve(base, [layer]);
  const unfit = findings.find(({ code, severity }) => severity === 'error' && code.startsWith('layer.'));
  if (unfit) return () => ({ outcome: 'conflict', reason: 'refused', code: unfit.code });
  const byPlace = new Map(all.map((one) => [`${one.id}#${one.keyword}`, one]));
  const verdict = ({ code, basis }: Refusal): Verdict => ({ outcome: 'conflict', reason: 'refused', code, ...(basis === undefined ? {} : { basis }) }); // prettier-ignore
  const modules = new Map<Json | undefined, Refusal>();
  const { items } = compared(base, base).after;
  for (const one of all) if (one.keyword === 'x-present') modules.set(own(items.get(one.id)?.schema ?? {}, 'x-module'), one);
  return ({ override: { part, id, keyword } }) => {
    const found = part === 'modules' ? (byPlace.get(`${id}#x-on`) ?? modules.get(id.slice('module.'.length))) : byPlace.get(`${id}#${keyword.split('.')[0] ?? ''}`); // prettier-ignore
    // What neither base knows is of another layer, which is not laid here.
    return found && !(found.code === 'unknown-id' && part === 'set') ? verdict(found) : undefined;
  };
}
