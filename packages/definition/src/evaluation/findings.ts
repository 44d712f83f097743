import { fault, warning, type Finding } from '../finding.ts';
import { own, type JsonObject } from '../json.ts';
import { idOf, text } from '../plan/rows.ts';
import { pointer } from '../pointer.ts';
import { anchorsOf } from './anchors.ts';
import { itemsFor, type EvaluationCatalogue } from './catalogue.ts';
import { allAnswers, evaluationsOf, findingsIn, inside, latest, type Evaluation, type Kept } from './document.ts';
import { rowsOf } from '../plan/rows.ts';
import { smallest } from './suppress.ts';

/** More questions than this for the newcomer at one moment tire. */
export const mostQuestions = 10;

/**
 * What is wrong in the catalogues of a gemeente: an item that nobody may answer, an item or moment that names a moment that is not there,
 * more than ten questions for the newcomer at a moment.
 */
export function catalogueFindings(catalogue: EvaluationCatalogue): Finding[] {
  const { moments, items } = catalogue;
  const known = new Set(moments.map(({ id }) => id));
  return [
    ...items.flatMap(({ id, asks, derive, words }): Finding[] => {
      const missing = [...new Set([...asks.values()].flat())].filter((moment) => !known.has(moment));
      return [
        ...(asks.size === 0 ? [fault('evaluation.item-for-nobody', pointer('items', id))] : []),
        ...(asks.has('participant') && derive === undefined && !hasWording(words)
          ? [warning('evaluation.wording', pointer('items', id))]
          : []),
        ...missing.map((moment) => warning('evaluation.moment-unknown', pointer('items', id), { moment })),
      ];
    }),
    ...moments.flatMap(({ id }) => {
      const asked = itemsFor(catalogue, id, 'participant').filter(({ derive }) => derive === undefined).length;
      return asked > mostQuestions
        ? [warning('evaluation.questions', pointer('moments', id), { n: asked, most: mostQuestions })]
        : [];
    }),
  ];
}

/**
 * What is wrong in the evaluations of a dossier. Nothing is repaired and nothing is left out of sight: `evaluation.item-removed` (an answer
 * to an item that is no longer there), `evaluation.score`, `evaluation.order` (a moment that is held before the one it comes after),
 * `evaluation.before-plan`, `evaluation.ahead`, `evaluation.row-gone`, `evaluation.moment-unknown`.
 */
export function evaluationFindings(records: readonly Kept[], { moments, items }: EvaluationCatalogue, today: string): Finding[] {
  const { days } = anchorsOf(records);
  const first = days.get('first-plan');
  const evaluations = evaluationsOf(records);
  const knownItems = new Set(items.map(({ id }) => id));
  const knownMoments = new Set(moments.map(({ id }) => id));
  const starts = evaluations.filter(({ moment }) => moment?.endsWith('.start') === true && knownMoments.has(moment));
  const plan = latest(records, 'developmentPlan');
  return evaluations.flatMap((one): Finding[] => {
    const { heldOn, moment } = one;
    const at = (...way: string[]) => pointer(one.id, ...way);
    const began = starts.find(({ id, heldOn: start = '' }) => id !== one.id && heldOn !== undefined && start > heldOn);
    return [
      ...(moment !== undefined && !knownMoments.has(moment)
        ? [warning('evaluation.moment-unknown', at('moment', 'kind'), { moment })]
        : []),
      ...(heldOn !== undefined && first !== undefined && one.subject === 'person' && heldOn < first
        ? [fault('evaluation.before-plan', at('moment', 'heldOn'), { date: heldOn, first })]
        : []),
      ...(heldOn !== undefined && heldOn > today ? [warning('evaluation.ahead', at('moment', 'heldOn'), { date: heldOn })] : []),
      ...(began ? [warning('evaluation.order', at('moment', 'heldOn'), { date: heldOn ?? '', start: began.heldOn ?? '' })] : []),
      ...answers(one, knownItems, at),
      ...rows(one, plan, at),
    ];
  });
}

type At = (...way: string[]) => string;

function answers({ document }: Evaluation, known: ReadonlySet<string>, at: At): Finding[] {
  return allAnswers(document).flatMap(({ item, answerer, place, answer }): Finding[] => {
    const { score } = answer;
    const fits = typeof score === 'number' && Number.isInteger(score) && score >= 1 && score <= 5;
    return [
      ...(known.has(item) ? [] : [warning('evaluation.item-removed', at(place, answerer, item), { item })]),
      ...(score === undefined || fits ? [] : [fault('evaluation.score', at(place, answerer, item), { item })]),
    ];
  });
}

/** Findings about a goal or an activity that is not in the plan any more. */
function rows({ document }: Evaluation, plan: ReturnType<typeof latest>, at: At): Finding[] {
  const there = (section: string, id: unknown) => rowsOf(inside(plan, section, 'items')).some((row) => idOf(row) === id);
  return findingsIn(document).flatMap((finding): Finding[] => {
    const goal = text(finding['goalId']);
    const activity = text(finding['activityId']);
    const gone = (goal !== undefined && !there('goals', goal)) || (activity !== undefined && !there('activities', activity));
    return gone && plan !== undefined && finding['answer'] === undefined
      ? [warning('evaluation.row-gone', at('findings', 'items', idOf(finding)), { change: text(finding['change']) ?? '' })]
      : [];
  });
}

/** A group that is too small to say anything of. */
export function groupFindings(dossiers: number): Finding[] {
  return dossiers < smallest ? [warning('evaluation.small-group', '', { n: smallest })] : [];
}

function hasWording(words: JsonObject): boolean {
  return inside(own(words, 'wording'), 'participant') !== undefined;
}
