export type { Json, JsonObject } from './json.ts';
export { canonical, equal, freeze, fromEntries, isArray, isObject, memberOf, own, put } from './json.ts';
export { memo } from './memo.ts';
export { at, pointer, steps } from './pointer.ts';
export { weightOf, type Problem, type ProblemWeight } from './problem.ts';
export { fault, warning, type Finding } from './finding.ts';
export type { Part } from './source.ts';
export { Node, type Conditional, type JsonType } from './node.ts';
export { alternatives, choices, type Alternative, type Choice, type Choices } from './choices.ts';
export { further, kindOf, kinds, typeOf, type Kind } from './kind.ts';
export { holds, numberOf, passes, reads, type Reader } from './condition.ts';
export { applyChanges } from './apply-changes.ts';
export { changesBetween } from './changes-between.ts';
export { daysIn, parts } from './calendar.ts';
export { plus } from './plus.ts';
export { deadlines, type Deadline, type DeadlineReader } from './deadline.ts';
export { accessOf, groupOf, isFact, narrower, rightOf, rights, suppliers, widened, type Right, type Sighted } from './access.ts';
export { stands } from './stands.ts';
export { claimOf, limitsRows, sightAroundRow, type RowViewer } from './own-rows.ts';
export { isSection, members, type Member, type Step } from './outline.ts';
export { Definition, type DefinitionName } from './definition.ts';
export { baseLanguage, combine, Texts, type Catalogue, type Text } from './texts.ts';
export { publish, read, type Publication, type Published, type Read } from './publication.ts';
export { plainSchema } from './plain/plain-schema.ts';
export { resolve, type Resolved } from './layers/resolve.ts';
export { floorOf, type Floor } from './layers/floor.ts';
export { judge, type Verdict } from './layers/lock.ts';
export { narrows, type Narrows } from './layers/narrows.ts';
export { authorities, type Addition, type Authority, type Layer, type Refusal } from './layers/layer.ts';
export { bundle, type Schemas } from './bundle.ts';
export { compile, compileLazily } from './validate/engine.ts';
export { InvalidSchema, ValidationLimit } from './validate/faults.ts';
export { pointerOf } from './validate/paths.ts';
export { schemaFaults } from './validate/schema-faults.ts';
export type {
  Compile,
  CompileOptions,
  Draft as SchemaDraft,
  FormatTable,
  Limits,
  RegExpFactory,
  SchemaError,
  Validator,
} from './validate/port.ts';
export { linear } from './validate/pattern/linear.ts';
export { tooDeep } from './too-deep.ts';
export { formats } from './formats/index.ts';
export { ownFormats } from './formats/own.ts';
export type * from './store.ts';
export type { KeptWork, WorkKeeper } from './work-keeper.ts';
export { sharedGroups, type Consent, type Viewer } from './lens/consent.ts';
export { consentsOf, consentUntil } from './lens/register.ts';
export { lens, type Lens } from './lens/lens.ts';
export { accept, type Accepted } from './lens/accept.ts';
export type { AccessRefusal } from './lens/refusal.ts';
export { diff, type Translations } from './change/diff.ts';
export type { Difference, DifferenceCode } from './change/difference.ts';
export type { ItemKind } from './change/inventory.ts';
export { classify, type Classification } from './change/classify.ts';
export { levels, type Level, type Reason, type ReasonCode } from './change/reason.ts';
export { ChangeSentences } from './change/sentences.ts';
export { languageName } from './change/language-name.ts';
export { wordsIn } from './change/naming.ts';
export type { ChangeWords } from './change/words/words.ts';
export { changesInDutch } from './change/words/nl.ts';
export { changesInEnglish } from './change/words/en.ts';
export type { Succession } from './change/history.ts';
export { rebase, type Rebased } from './rebase/rebase.ts';
export type { Above } from './rebase/entries.ts';
export type { OverrideReason, RebasedOverride } from './rebase/outcome.ts';
export { RebaseSentences } from './rebase/sentences.ts';
export type { RebaseWords } from './rebase/words/words.ts';
export { rebasesInDutch } from './rebase/words/nl.ts';
export { rebasesInEnglish } from './rebase/words/en.ts';
export { migrate, migration, type Migrated } from './migrate/migrate.ts';
export { migrateDraft, type MigratedDraft } from './migrate/migrate-draft.ts';
export type { Leftover, LeftoverReason } from './migrate/leftover.ts';
export { MigrateSentences } from './migrate/sentences.ts';
export type { MigrateWords } from './migrate/words/words.ts';
export { migrationsInDutch } from './migrate/words/nl.ts';
export { migrationsInEnglish } from './migrate/words/en.ts';
export { unseenReads, type UnseenRead } from './layers/unseen-reads.ts';
export { lockNames } from './layers/lock-names.ts';
export { index, named, type Placed } from './layers/tree.ts';
export { originsOf, type Origin, type Wish } from './layers/origin.ts';
export { listingKinds, listingsOf, referredKinds, type Listing, type ListingKind, type Listings } from './layers/listings.ts';
export { proposalsIn, propose, settle, type Proposal, type Settling } from './lens/proposals.ts';
