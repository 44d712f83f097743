import type { Rule } from './rule.ts';
import { accessConsent } from './rules/access-consent.ts';
import { accessDefault } from './rules/access-default.ts';
import { accessDriver } from './rules/access-driver.ts';
import { accessSupplier } from './rules/access-supplier.ts';
import { accessUnfilled } from './rules/access-unfilled.ts';
import { accessUnseen } from './rules/access-unseen.ts';
import { betweenUnknown } from './rules/between-unknown.ts';
import { choicesFew } from './rules/choices-few.ts';
import { choicesLabel } from './rules/choices-label.ts';
import { choicesMany } from './rules/choices-many.ts';
import { choicesSingle } from './rules/choices-single.ts';
import { choicesYesNo } from './rules/choices-yes-no.ts';
import { conditionAlways } from './rules/condition-always.ts';
import { conditionCircular } from './rules/condition-circular.ts';
import { conditionNever } from './rules/condition-never.ts';
import { conditionUnasked } from './rules/condition-unasked.ts';
import { conditionUnknown } from './rules/condition-unknown.ts';
import { conditionValue } from './rules/condition-value.ts';
import { dutchLongWord } from './rules/dutch-long-word.ts';
import { dutchNegation } from './rules/dutch-negation.ts';
import { dutchPassive } from './rules/dutch-passive.ts';
import { dutchSentence } from './rules/dutch-sentence.ts';
import { dutchShorter } from './rules/dutch-shorter.ts';
import { dutchWord } from './rules/dutch-word.ts';
import { fieldTwin } from './rules/field-twin.ts';
import { fromUnknown } from './rules/from-unknown.ts';
import { labelDuplicate } from './rules/label-duplicate.ts';
import { labelMissing } from './rules/label-missing.ts';
import { labelShape } from './rules/label-shape.ts';
import { layerChoice } from './rules/layer-choice.ts';
import { layerDisagree } from './rules/layer-disagree.ts';
import { layerFill } from './rules/layer-fill.ts';
import { layerReason } from './rules/layer-reason.ts';
import { layerRecordings } from './rules/layer-recordings.ts';
import { layerRefused } from './rules/layer-refused.ts';
import { layerSoft } from './rules/layer-soft.ts';
import { layerUnfit } from './rules/layer-unfit.ts';
import { lockOpen } from './rules/lock-open.ts';
import { ownUnknown } from './rules/own-unknown.ts';
import { patternInvalid } from './rules/pattern-invalid.ts';
import { patternUnsafe } from './rules/pattern-unsafe.ts';
import { privacyTopic } from './rules/privacy-topic.ts';
import { privacyUndeclared } from './rules/privacy-undeclared.ts';
import { refersUnknown } from './rules/refers-unknown.ts';
import { requiredNever } from './rules/required-never.ts';
import { requiredUnfillable } from './rules/required-unfillable.ts';
import { scaleEnds } from './rules/scale-ends.ts';
import { stateUnknown } from './rules/state-unknown.ts';
import { stateUnreachable } from './rules/state-unreachable.ts';
import { textsHole } from './rules/texts-hole.ts';
import { textsLanguage } from './rules/texts-language.ts';
import { textsCore } from './rules/texts-core.ts';
import { textsMissing } from './rules/texts-missing.ts';
import { textsOtherHoles } from './rules/texts-other-holes.ts';
import { textsUnknown } from './rules/texts-unknown.ts';
import { textsUnused } from './rules/texts-unused.ts';

/** Every rule there is. */
export const rules: readonly Rule[] = [
  accessConsent,
  accessDefault,
  accessDriver,
  accessSupplier,
  accessUnfilled,
  accessUnseen,
  betweenUnknown,
  choicesFew,
  choicesLabel,
  choicesMany,
  choicesSingle,
  choicesYesNo,
  conditionAlways,
  conditionCircular,
  conditionNever,
  conditionUnasked,
  conditionUnknown,
  conditionValue,
  dutchLongWord,
  dutchNegation,
  dutchPassive,
  dutchSentence,
  dutchShorter,
  dutchWord,
  fieldTwin,
  fromUnknown,
  labelDuplicate,
  labelMissing,
  labelShape,
  layerChoice,
  layerDisagree,
  layerFill,
  layerReason,
  layerRecordings,
  layerRefused,
  layerSoft,
  layerUnfit,
  lockOpen,
  ownUnknown,
  patternInvalid,
  patternUnsafe,
  privacyTopic,
  privacyUndeclared,
  refersUnknown,
  requiredNever,
  requiredUnfillable,
  scaleEnds,
  stateUnknown,
  stateUnreachable,
  textsHole,
  textsLanguage,
  textsMissing,
  textsCore,
  textsOtherHoles,
  textsUnknown,
  textsUnused,
];
