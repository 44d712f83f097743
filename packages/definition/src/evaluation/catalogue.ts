import { isArray, isObject, memberOf, own, type Json, type JsonObject } from '../json.ts';
import { text } from '../plan/rows.ts';

/** Who answers: the name of a place in a document, `answers.<answerer>`. */
export const answerers = [
  'participant', 'caseManager', 'socialGuide', 'languageProvider', 'incomeOfficer', 'organisation', 'partner', 'policyOfficer',
] as const; // prettier-ignore

/** See {@link answerers}. */
export type Answerer = (typeof answerers)[number];

/** When people look back together (schemas/meta/evaluation.schema.json). What layers say is read as it is; nothing is trusted. */
export interface Moment {
  readonly id: string;
  readonly words: JsonObject;
  readonly subject: string;
  /** The ids of moments that are held too when this one is. */
  readonly countsAs: readonly string[];
}

/** One question of an evaluation. */
export interface Item {
  readonly id: string;
  readonly words: JsonObject;
  /** The moments at which each answerer is asked. */
  readonly asks: ReadonlyMap<Answerer, readonly string[]>;
  /** `yes-no`, `score`, `choice`, `choices`, `number`, `date`, `text`. */
  readonly type: string;
  /** What may stand beside the answer: `date`, `text`. */
  readonly beside: readonly string[];
  readonly lifeArea: string | undefined;
  /** Whether it is the score of its life area, which is followed through time. */
  readonly series: boolean;
  /** The rule by which it answers itself from the documents. */
  readonly derive: string | undefined;
}

/** A figure over a group of people. */
export interface Indicator {
  readonly id: string;
  readonly words: JsonObject;
}

/** What a publication says of evaluations. */
export interface EvaluationCatalogue {
  readonly moments: readonly Moment[];
  readonly items: readonly Item[];
  readonly indicators: readonly Indicator[];
}

/** Reads the catalogues of a publication. What has no words is left out. */
export function catalogueOf(catalogues: unknown): EvaluationCatalogue {
  const entries = (kind: string): [string, JsonObject][] => {
    const all = memberOf(catalogues, kind);
    return Object.entries(isObject(all) ? all : {}).filter((entry): entry is [string, JsonObject] => isObject(entry[1]));
  };
  return {
    moments: entries('moments').map(([id, words]) => ({
      ...{ id, words, countsAs: texts(own(words, 'countsAs')) },
      subject: text(own(words, 'subject')) ?? 'person',
    })),
    items: entries('items').map(([id, words]) => itemOf(id, words)),
    indicators: entries('indicators').map(([id, words]) => ({ id, words })),
  };
}

function itemOf(id: string, words: JsonObject): Item {
  const [asks, answer] = [own(words, 'asks'), own(words, 'answer')];
  const said = (word: string) => memberOf(answer, word);
  return {
    ...{ id, words, type: text(said('type')) ?? 'text', beside: texts(said('with')) },
    asks: new Map(
      answerers.flatMap((who) => {
        const when = texts(memberOf(asks, who));
        return when.length > 0 ? [[who, when] as const] : [];
      }),
    ),
    lifeArea: text(own(words, 'lifeArea')),
    series: own(words, 'series') === true,
    derive: text(own(words, 'derive')),
  };
}

/** The items of a moment; for one answerer, those that this one is asked. */
export function itemsFor({ items }: EvaluationCatalogue, moment: string, answerer?: Answerer): readonly Item[] {
  return items.filter(({ asks }) =>
    answerer === undefined ? [...asks.values()].some((when) => when.includes(moment)) : asks.get(answerer)?.includes(moment),
  );
}

/** The texts of a list. */
export function texts(value: Json | undefined): readonly string[] {
  return isArray(value) ? value.filter((one) => typeof one === 'string') : [];
}
