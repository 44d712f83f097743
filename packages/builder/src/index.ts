export { Builder, type BuilderOptions } from './builder.ts';
export { emptyDesign, fileText, type Design, type Way, type Write } from './design.ts';
export { startingInDutch, startingInEnglish, type StartingWords } from './starting-words.ts';
export { builderRoles, mayApprove, mayPublish, type BuilderRole, type Person } from './person.ts';
export type { Answers, Command, CommandName, CommandOf, Question, TextPart } from './commands/command.ts';
export type { Answer, CommandRefusal, RefusalCode } from './ask/refusal.ts';
export type { LogEntry, Step } from './history/log.ts';
export { standing } from './history/standing.ts';
export { groundOf, type Given, type Ground } from './scene/ground.ts';
export { Scene } from './scene/scene.ts';
export { refusalSentence, layerName } from './ask/sentences.ts';
export type { RefusalWords } from './ask/words/words.ts';
export { refusalsInDutch } from './ask/words/nl.ts';
export { refusalsInEnglish } from './ask/words/en.ts';
export { keptSelection } from './look/selection.ts';
export { search, type Match } from './look/search.ts';
export { usesOf, type Use, type UseKind } from './look/uses.ts';
export { consequences, consequenceSentences, type Consequences } from './look/consequences.ts';
export { problems, problemSteps, type BuilderProblem, type ProblemOptions } from './look/problems.ts';
export { problemSentence } from './look/problem-sentence.ts';
export { unanswered, type AddingQuestion } from './publish/answers.ts';
export { sightOfExample, unmet, type Example, type ExampleSight, type Expectation, type Unmet } from './look/examples.ts';
export { why, type DecidingAnswer, type Why, type WhyOptions, type WhyReason, type WhyVerdict } from './look/why.ts';
export { WhySentences, type WhySaid } from './look/why-sentences.ts';
export { whyInDutch, whyInEnglish, type WhyAspect, type WhyWords } from './look/why-words.ts';
export { movesOf, sectionsOf, shownIn, type Moves } from './look/moving.ts';
export { freeName, freeValue } from './look/naming.ts';
export { choicesIn, type ListedChoice } from './commands/choice-list.ts';
export { parentOf, standsAfter } from './commands/siblings.ts';
export { outline, type OriginBadge, type Outline, type OutlineItem, type Padlock } from './look/outline.ts';
export { entriesOf, listersOf, listsOf, type EntryLock, type ListEntry, type ListOfForm } from './look/lists.ts';
export { entryForm, translationForm, type EntryForm } from './look/entry-form.ts';
export { rolesOf } from './look/answers-for.ts';
export type { ShapeOptions } from './look/entry-shape.ts';
export { nameForEntry } from './look/entry-name.ts';
export { shownAs, type Shown } from './publish/shown.ts';
export { propertiesOf, type Property } from './look/properties.ts';
export { offered, paletteIn, paletteKinds, type Offered, type PaletteKind, type QuestionLibrary } from './look/palette.ts';
export { lineOf as lineOfText } from './look/sayings.ts';
export { languagesOf, registerOf, textsTable, type TextCell, type TextRow } from './look/texts-table.ts';
export { conditionOf, sentenceOf, type Clause, type ClauseTest, type Sentence } from './conditions/sentence.ts';
export { ConditionSentences, lineOfPieces, type Piece } from './conditions/said.ts';
export { askable, askableLists, type Askable } from './conditions/offered.ts';
export { conditionsInDutch, conditionsInEnglish, type ConditionWords } from './conditions/words.ts';
export { checksumOf, type Digest } from './publish/checksum.ts';
export {
  approvalFault,
  approve,
  readApproval,
  remarksIn,
  reviewed,
  type Approval,
  type ApprovalFault,
  type Remark,
  type Reviewed,
} from './publish/review.ts';
export { listsApart, type Seen } from './publish/seen.ts';
export { reviewFile, wordsFile, type ReviewFile } from './publish/review-file.ts';
export { obstacles, type Obstacle, type PublishPolicy, type PublishRequest } from './publish/gate.ts';
export { pageFiles, release, releaseFiles, type PageFiles, type PublishOptions, type PublishPort, type Release, type Version } from './publish/publish.ts'; // prettier-ignore
export { nextVersion, proposedVersion, type Proposal } from './publish/version.ts';
export { compared, comparedWithAbove, makersOf, putBack, stateOf } from './publish/versions.ts';
export { entriesCompared, type EntryDifference } from './publish/entries-compared.ts';
export { saidCompared, type SaidDifference } from './publish/said-compared.ts';
export { dryRun, exported, type DesignFile, type DryRun } from './publish/file.ts';
export { merge, type Disagreement, type Merged } from './publish/merge.ts';
export { rebasing, type RebaseChoice, type Rebasing } from './publish/rebasing.ts';
export { takeBack } from './publish/take-back.ts';
export { fromText } from './import/import.ts';
export { fromOpenForms } from './import/open-forms.ts';
export { importing } from './import/commands.ts';
export { fromSpreadsheet, toSpreadsheet, type SpreadsheetDiff } from './import/spreadsheet.ts';
export {
  fromTranslations,
  isTranslations,
  toTranslations,
  translationLines,
  translationsIn,
  type TranslationFault,
  type Translations,
} from './import/translations.ts';
export type {
  Imported,
  ImportedQuestion,
  ImportedSection,
  ImportFault,
  ImportItem,
  ImportNote,
  ImportOutcome,
} from './import/imported.ts';
export type { ImportFormat } from './import/read.ts';
export { importSentence, type ImportWords } from './import/words/words.ts';
export { importsInDutch } from './import/words/nl.ts';
export { importsInEnglish } from './import/words/en.ts';
