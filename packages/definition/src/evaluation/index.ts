export {
  answerers,
  catalogueOf,
  itemsFor,
  type Answerer,
  type EvaluationCatalogue,
  type Indicator,
  type Item,
  type Moment,
} from './catalogue.ts';
export {
  allAnswers,
  answersIn,
  answersOf,
  evaluationOf,
  evaluationsOf,
  findingsIn,
  inside,
  latest,
  scoreOf,
  type Answer,
  type Evaluation,
  type Given,
  type Kept,
} from './document.ts';
export { anchorsOf, type Anchors } from './anchors.ts';
export { momentsDue, type DueOptions, type MomentDue, type MomentState } from './due.ts';
export { entryText, wordsIn, type Wording } from './wording.ts';
export { questionnaire, type Questionnaire } from './questionnaire.ts';
export { answerChanges, handIn, partOf, valueFrom, type Answering } from './answers.ts';
export { derive, type Derived, type Evidence } from './derive.ts';
export { scores, type Point, type Series } from './scores.ts';
export { changesSince, type AnswerChange } from './changes.ts';
export { adjustment, answered, type Adjusting, type Adjustment } from './adjust.ts';
export { aggregate, type AggregateOptions, type Figure } from './aggregate.ts';
export {
  figureSet,
  figuresIn,
  type DatedFigure,
  type FigureCounts,
  type FigureSet,
  type Telling,
  type TellingOptions,
  type ToldFigure,
} from './figure-set.ts';
export { countedHandedIn, figuresHandedIn } from './handed-in.ts';
export type { Cell } from './measure.ts';
export { smallest, suppress, type Counted, type Shown } from './suppress.ts';
export { factsFor, type Facts } from './facts.ts';
export { catalogueFindings, evaluationFindings, groupFindings, mostQuestions } from './findings.ts';
