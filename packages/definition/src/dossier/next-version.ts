import type { Definition } from '../definition.ts';
import { fromEntries, isObject, own, type Json, type JsonObject } from '../json.ts';
import { lifeOf } from './life.ts';
import { versionIn } from './record.ts';

/** What a new version is made with. */
export interface NewVersion {
  /** Why, as the definition lists reasons: `route-switch`. */
  readonly reason: string;
  /** The day of the new version, `YYYY-MM-DD`. */
  readonly date: string;
  /** Tells the new document from all others. Its kind stands before it, as in `pipDecision.k3J9`. */
  readonly newId: () => string;
}

/**
 * The next version of a decision, open to be edited: a document of its own, with what was agreed before, in the first state, with
 * the next number, the date and the reason. What keeps its first value has it; what belongs to one version alone (`fresh`) is
 * left out. Rows keep their ids, so that two versions can be compared. The version before stays as it is.
 */
export function nextVersion(
  definition: Definition,
  document: Json,
  { reason, date, newId }: NewVersion,
): { readonly id: string; readonly document: Json } {
  const life = lifeOf(definition);
  const set = (now: Json, id: string, value: Json | undefined) => {
    const path = definition.path(id);
    return path && !path.includes('*') ? (placed(now, path, value) ?? {}) : now;
  };
  const name = `${definition.name.id}.${newId()}`;
  if (!life) return { id: name, document };
  const { names, field, first, fresh } = life;
  const kept = fresh.reduce((now, id) => set(now, id, undefined), withoutAbout(definition, document, fresh));
  const said: [string, Json | undefined][] = [
    [field, first],
    [names.version, (versionIn(definition, document) ?? 1) + 1],
    [names.date, date],
    [names.reason, reason],
  ];
  return { id: name, document: said.reduce((now, [id, value]) => set(now, id, value), kept) };
}

/** A value with another one at a way; undefined takes out. */
function placed(value: Json | undefined, [step, ...path]: readonly string[], to: Json | undefined): Json | undefined {
  if (step === undefined) return to;
  const object: JsonObject = isObject(value) ? value : {};
  const before = own(object, step);
  const made = path.length > 0 && before === undefined && to === undefined ? undefined : placed(before, path, to);
  const others = Object.entries(object).filter(([key]) => key !== step);
  return fromEntries(made === undefined ? others : [...others, [step, made]]);
}

/** What is known about answers goes with them. */
function withoutAbout(definition: Definition, document: Json, ids: readonly string[]): Json {
  const { about } = definition;
  const records = isObject(document) && about !== undefined ? own(document, about) : undefined;
  if (about === undefined || !isObject(records)) return document;
  const gone = (key: string) => ids.some((id) => key === id || key.startsWith(`${id}.`) || key.startsWith(`${id}#`));
  const kept = Object.entries(records).filter(([key]) => !gone(key));
  return placed(document, [about], kept.length === 0 ? undefined : fromEntries(kept)) ?? {};
}
