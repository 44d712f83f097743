import { fromXliff } from '@wegwijs/builder/xliff';
import { WrongUse } from '../frame/wrong-use.ts';
import { say } from '../words/sentence.ts';
import type { Row } from './rows.ts';

/** Rows from XLIFF 1.2 or 2. @throws {WrongUse} when it is none, or when its files are in several languages */
export function xliffRows(text: string, name: string): { language: string; rows: readonly Row[] } {
  const read = fromXliff(text);
  if (!('fault' in read)) return { language: read.language, rows: read.lines };
  const { fault } = read;
  throw new WrongUse(fault === 'not-xml' ? say('use.xml', { name, line: read.line, column: read.column, why: read.why }) : say('use.xliff', { name }));
} // prettier-ignore
