export { lint, lintSteps } from './lint.ts';
export { rules } from './rules.ts';
export { applyFix, type Fix, type Step } from './fix.ts';
export { nearest } from './nearest.ts';
export { sentence, type SentenceLanguage } from './words/sentence.ts';
export { spot, type Positions, type SpottedFinding } from './spot.ts';
export type { Subject } from './context.ts';
export type { Avoided, PlainDutch, SensitiveTopics } from './plain-dutch.ts';
export type { Found, LintFinding, Place, Rule, Severity } from './rule.ts';
