export type { TranslationLine, TranslationState } from '../import/translation-line.ts';
export { fromXliff, toXliff, type Xliff, type XliffFault } from './xliff.ts';
