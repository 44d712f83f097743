import { equal } from '../json.ts';
import type { Answerer, Item } from './catalogue.ts';
import { answersOf, evaluationsOf, saidBy, scoreOf, type Answer, type Evaluation, type Kept } from './document.ts';

/** What became of an answer since the last time: a score that rose or fell, or an answer that is another one. */
export interface AnswerChange {
  readonly item: Item;
  readonly answerer: Answerer;
  readonly code: 'rose' | 'fell' | 'changed';
  readonly from: Answer;
  readonly to: Answer;
  /** The evaluation with which it is compared. */
  readonly since: Evaluation;
}

/**
 * What differs from the last time that the same person answered the same item. An item that was not answered before says nothing.
 * @param records the dossier.
 * @param now the evaluation that is looked at.
 */
export function changesSince(items: readonly Item[], records: readonly Kept[], now: Evaluation): AnswerChange[] {
  const before = evaluationsOf(records).filter(
    ({ id, heldOn }) => id !== now.id && heldOn !== undefined && (now.heldOn === undefined || heldOn < now.heldOn),
  );
  return items.flatMap((item) =>
    [...item.asks.keys()].flatMap((answerer): AnswerChange[] => {
      const to = answersOf(now.document, answerer).get(item.id);
      const since = before.findLast(({ document }) => answersOf(document, answerer).has(item.id));
      const from = since && answersOf(since.document, answerer).get(item.id);
      if (!to || !from || equal(saidBy(from), saidBy(to))) return [];
      const [was, is] = [scoreOf(from), scoreOf(to)];
      const code = was === undefined || is === undefined || was === is ? 'changed' : is > was ? 'rose' : 'fell';
      return [{ item, answerer, code, from, to, since }];
    }),
  );
}
