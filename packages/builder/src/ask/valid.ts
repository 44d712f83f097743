import { fromEntries, own, ValidationLimit, type Json, type JsonObject, type Validator } from '@wegwijs/definition';
import type { Design, Write } from '../design.ts';
import type { Ground } from '../scene/ground.ts';
import { refusal, type CommandRefusal } from './refusal.ts';

/** The parts of a layer that hold entries by name, each judged by itself. */
const byName = ['modules', 'set', 'add', 'place'];

/**
 * Whether what was written holds to the rules for such a file. Only what was touched is looked at: what stood there was judged when
 * it came, and the rules judge each entry by itself.
 */
export function invalid({ layerRules, textRules }: Ground, design: Design, writes: readonly Write[]): CommandRefusal | undefined {
  const layer = design.layer as unknown as JsonObject;
  const touched = writes.map(([way]) => way);
  const inLayer = touched.filter(([document]) => document === 'layer');
  if (inLayer.length > 0) {
    const found = judged(layerRules, inLayer.some((way) => way.length < 2) ? layer : partOf(layer, inLayer), layer['layer']);
    if (found) return found;
  }
  for (const language of new Set(touched.flatMap((way) => (way[0] === 'texts' ? [way[1] ?? ''] : [])))) {
    const catalogue = own(design.texts as unknown as JsonObject, language);
    const whole = touched.some((way) => way[0] === 'texts' && way[1] === language && way.length < 4);
    const ids = touched.filter((way) => way[1] === language).map((way) => way[3] ?? '');
    if (catalogue === undefined) continue;
    const { texts, ...rest } = catalogue as { texts: JsonObject };
    const part = whole ? catalogue : { ...rest, texts: only(texts, ids) };
    const found = judged(textRules, part, `${String(layer['layer'])}/${language}`);
    if (found) return found;
  }
  return undefined;
}

/** A layer with nothing but what was touched. */
function partOf(layer: JsonObject, ways: readonly (readonly string[])[]): JsonObject {
  const members = Object.entries(layer).flatMap(([part, value]): [string, Json][] => {
    const names = ways.filter((way) => way[1] === part).map((way) => way[2] ?? '');
    if (byName.includes(part)) return names.length > 0 ? [[part, only(value as JsonObject, names)]] : [];
    if (part !== 'catalogues') return [[part, value]];
    return names.length > 0 ? [[part, catalogues(value as JsonObject, ways)]] : [];
  });
  return fromEntries(members);
}

function catalogues(all: JsonObject, ways: readonly (readonly string[])[]): JsonObject {
  const idsOf = (kind: string) => ways.filter((way) => way[2] === kind).map((way) => way[3] ?? '');
  return fromEntries(Object.entries(all).map(([kind, entries]) => [kind, only(entries as JsonObject, idsOf(kind))]));
}

function only(map: JsonObject, names: readonly string[]): JsonObject {
  return fromEntries(Object.entries(map).filter(([name]) => names.includes(name)));
}

function judged(rules: Validator, value: Json, name: Json | undefined): CommandRefusal | undefined {
  const no = (params: JsonObject) => refusal('invalid', String(name), { params });
  try {
    // What says most stands deepest.
    const [worst] = rules.errors(value).toSorted((a, b) => b.instancePath.length - a.instancePath.length);
    return worst && no({ keyword: worst.keyword, path: worst.instancePath, limits: worst.params as JsonObject });
  } catch (error) {
    if (!(error instanceof ValidationLimit)) throw error;
    return no({ keyword: error.code, path: '' });
  }
}
