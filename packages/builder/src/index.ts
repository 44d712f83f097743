export { Builder, type BuilderOptions } from './builder.ts';
export { emptyDesign, fileText, type Design, type Way, type Write } from './design.ts';
export { builderRoles, mayApprove, mayPublish, type BuilderRole, type Person } from './person.ts';
export type { Answers, Command, CommandName, CommandOf, Question, TextPart } from './commands/command.ts';
export type { Answer, CommandRefusal, RefusalCode } from './ask/refusal.ts';
export type { LogEntry, Step } from './history/log.ts';
export { groundOf, type Given, type Ground } from './scene/ground.ts';
export { Scene } from './scene/scene.ts';
export { refusalSentence } from './ask/sentences.ts';
export type { RefusalWords } from './ask/words/words.ts';
export { refusalsInDutch } from './ask/words/nl.ts';
export { refusalsInEnglish } from './ask/words/en.ts';
export { search, type Match } from './look/search.ts';
export { usesOf, type Use, type UseKind } from './look/uses.ts';
export { consequences, consequenceSentences, type Consequences } from './look/consequences.ts';
export { problems, problemSentence, type BuilderProblem, type ProblemOptions } from './look/problems.ts';
export { unanswered, type AddingQuestion } from './publish/answers.ts';
export { outline, type OriginBadge, type Outline, type OutlineItem, type Padlock } from './look/outline.ts';
export { propertiesOf, type Property } from './look/properties.ts';
export { offered, paletteKinds, type Offered, type PaletteKind, type QuestionLibrary } from './look/palette.ts';
export { languagesOf, registerOf, textsTable, type TextCell, type TextRow } from './look/texts-table.ts';
export { conditionOf, sentenceOf, type Clause, type ClauseTest, type Sentence } from './conditions/sentence.ts';
export { ConditionSentences, type Piece } from './conditions/said.ts';
export { askable, type Askable } from './conditions/offered.ts';
export { conditionsInDutch, conditionsInEnglish, type ConditionWords } from './conditions/words.ts';
export { checksumOf, type Digest } from './publish/checksum.ts';
export {
  approvalFault,
  approve,
  readApproval,
  remarksIn,
  type Approval,
  type ApprovalFault,
  type Remark,
} from './publish/review.ts';
export { obstacles, type Obstacle, type PublishPolicy, type PublishRequest } from './publish/gate.ts';
export { release, releaseFiles, type PublishOptions, type PublishPort, type Release, type Version } from './publish/publish.ts';
export { nextVersion, proposedVersion, type Proposal } from './publish/version.ts';
export { compared, comparedWithAbove, makersOf, putBack, stateOf } from './publish/versions.ts';
export { entriesCompared, type EntryDifference } from './publish/entries-compared.ts';
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
