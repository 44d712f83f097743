import { isArray, memberOf, type Json, type JsonObject } from '../json.ts';
import { text, type GoalRow } from './rows.ts';

/** A wish of the intake that may become a goal. */
export interface Wish {
  /**
   * The id of the goal that is made of it. It tells where the goal comes from, so that the wish is known again whatever the goal says
   * later, and two people who take up one wish make one goal.
   */
  readonly id: string;
  /** The field of the intake, by its `x-id`. */
  readonly field: string;
  /** The wish: the person's own words, or the value of a choice. */
  readonly value: string;
  /** Whether it is a value of a choice. */
  readonly coded: boolean;
  /** What a goal made of it begins with. */
  readonly fill: JsonObject;
  /** Whether the plan has the goal. */
  readonly used: boolean;
}

/** Where the intake holds wishes. `each`: every item is a wish of its own; `coded`: its values are those of a choice. */
const places: readonly { field: string; fill?: JsonObject; each?: true; coded?: true; area?: true }[] = [
  { field: 'goals.threeYears', fill: { horizon: 'long' } },
  { field: 'goals.firstSixMonths', fill: { horizon: 'short' } },
  { field: 'goals.priorities', each: true, coded: true, area: true },
  { field: 'goals.developmentWishes', each: true },
  { field: 'work.wish', fill: { lifeArea: 'work' } },
  { field: 'education.wish', fill: { lifeArea: 'language-learning' } },
  { field: 'network.activitiesWish', fill: { lifeArea: 'network' }, each: true, coded: true },
  { field: 'orientation.topicsWish', fill: { lifeArea: 'orientation' }, each: true, coded: true },
];

/**
 * The wishes of an intake, in its order. They are offered; nothing becomes a goal by itself (domain: 4.6).
 * @param intake what the one who looks may see of it (`lens`).
 */
export function wishes(intake: Json | undefined, goals: readonly GoalRow[]): readonly Wish[] {
  const ids = new Set(goals.map(({ id }) => id));
  return places.flatMap(({ field, fill = {}, each, coded = false, area }) => {
    const said = valueAt(intake, field);
    const all = new Set((each ? (isArray(said) ? said : []) : [said]).flatMap((one) => text(one) ?? []));
    return [...all].map((value) => {
      const id = each ? `intake:${field}/${short(value)}` : `intake:${field}`;
      return { id, field, value, coded, fill: area ? { lifeArea: value } : fill, used: ids.has(id) };
    });
  });
}

/**
 * A goal to adapt and then to add, made of a wish. The newcomer owns it, in the own words.
 * @param words what a choice says, for a wish that is one; without them the text is left to the person.
 */
export function goalOf(wish: Wish, words?: string): JsonObject & { readonly id: string } {
  const said = wish.coded ? words : wish.value;
  const first: JsonObject = said === undefined ? wish.fill : { ...wish.fill, text: said };
  return { ...first, owner: 'participant', status: 'not-started', origin: 'intake', id: wish.id };
}

function valueAt(document: Json | undefined, field: string): Json | undefined {
  return field.split('.').reduce<Json | undefined>((here, name) => memberOf(here, name), document);
}

/** A short name of a text, so that an id holds no words of a person (FNV-1a, 32 bits). */
function short(words: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < words.length; i++) hash = Math.imul(hash ^ words.charCodeAt(i), 0x01000193);
  return (hash >>> 0).toString(36);
}
