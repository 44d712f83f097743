import type { Answerer, Item } from './catalogue.ts';
import { answersOf, scoreOf, type Evaluation } from './document.ts';

/** One score of a life area. */
export interface Point {
  /** The evaluation in which it was given. */
  readonly evaluation: string;
  /** The day on which that was held; else the day of the answer. */
  readonly on: string;
  readonly answerer: Answerer;
  /** 1 to 5. */
  readonly score: number;
}

/** The scores of one life area, by day. */
export interface Series {
  readonly lifeArea: string;
  readonly item: Item;
  readonly points: readonly Point[];
}

/** The scores through time of each life area that has any. A score that cannot be is left out: `evaluationFindings` tells of it. */
export function scores(items: readonly Item[], evaluations: readonly Evaluation[]): Series[] {
  return items.flatMap((item): Series[] => {
    const { lifeArea, series, asks, id } = item;
    if (!series || lifeArea === undefined) return [];
    const points = evaluations.flatMap((one) =>
      [...asks.keys()].flatMap((answerer): Point[] => {
        const answer = answersOf(one.document, answerer).get(id);
        const score = answer && scoreOf(answer);
        const on = one.heldOn ?? (typeof answer?.on === 'string' ? answer.on : undefined);
        return score === undefined || on === undefined ? [] : [{ evaluation: one.id, on, answerer, score }];
      }),
    );
    return points.length === 0
      ? []
      : [{ lifeArea, item, points: points.sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0)) }];
  });
}
