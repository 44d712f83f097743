import {
  dryRun,
  fromOpenForms,
  fromSpreadsheet,
  fromText,
  fromTranslations,
  importing,
  isTranslations,
  translationsIn,
  type Command,
  type DryRun,
  type Imported,
  type ImportFault,
  type TranslationFault,
  type Translations,
} from '@wegwijs/builder';
import { memberOf, type Json } from '@wegwijs/definition';
import { part } from '../../part.ts';
import type { Desk } from '../desk.ts';
import { readBytes, textOf } from './read-file.ts';
import { isZip, unzip, type ZipFault } from './unzip.ts';

/** Why nothing can be taken in. */
export type IncomingFault = ImportFault | ZipFault | 'unreadable' | 'not-xml' | 'no-part' | 'approval' | 'publication';

/** What somebody hands in, told by what it holds and not by its name. */
export type Incoming =
  | { readonly kind: 'fault'; readonly fault: IncomingFault }
  /** This form, from here or from another place. */
  | { readonly kind: 'design'; readonly run: DryRun }
  /** The table of this form, edited in a spreadsheet; or texts that a translator filled in. */
  | {
      readonly kind: 'changes';
      readonly of: 'table' | 'translations';
      readonly changes: readonly Command[];
      readonly missing: readonly string[];
      readonly faults: readonly TranslationFault[];
    }
  /** Questions of another form or a table. */
  | { readonly kind: 'questions'; readonly imported: Imported };

/** Looks at a file. Nothing is changed by that, and nothing it holds throws. */
export async function incomingFile(desk: Desk, file: File): Promise<Incoming> {
  const read = await readBytes(file);
  if ('fault' in read) return { kind: 'fault', fault: read.fault };
  if (!isZip(read.bytes)) {
    return incomingText(desk, textOf(read.bytes));
  }
  const unpacked = await unzip(read.bytes);
  return 'fault' in unpacked ? { kind: 'fault', fault: unpacked.fault } : questionsOf(fromOpenForms(unpacked.files));
}

/** The same for what was pasted. */
export async function incomingText(desk: Desk, text: string): Promise<Incoming> {
  if (isXml(text)) return incomingXliff(desk, text);
  const { builder, house } = desk;
  const json = jsonIn(text);
  const format = memberOf(json, 'format');
  if (json !== undefined && format === 'wegwijs-design-1')
    return { kind: 'design', run: dryRun(builder.scene, json, house.digest) };
  if (format === 'wegwijs-approval-1') return { kind: 'fault', fault: 'approval' };
  if (format === 'wegwijs-publication-1') return { kind: 'fault', fault: 'publication' };
  if (isTranslations(text)) {
    return translatedIn(fromTranslations(builder.scene, text));
  }
  const imported = fromText(text);
  const isOurs = imported.sections.some(({ questions }) =>
    questions.some(({ id }) => id !== undefined && builder.scene.places.has(id)),
  );
  if (imported.format !== 'table' || !isOurs) return questionsOf(imported);
  const { changes, missing } = fromSpreadsheet(builder.scene, text);
  return { kind: 'changes', of: 'table', changes, missing, faults: [] };
}

/** The file of a translator's own tool. What reads it comes when it is first needed. */
async function incomingXliff({ builder }: Desk, text: string): Promise<Incoming> {
  try {
    const { fromXliff } = await part('xliff', () => import('./xliff.ts'));
    const read = fromXliff(text);
    if (!('fault' in read)) return translatedIn(translationsIn(builder.scene, read.language, read.lines));
    return { kind: 'fault', fault: read.fault };
  } catch {
    return { kind: 'fault', fault: 'no-part' };
  }
}

function translatedIn({ changes, faults, fault }: Translations): Incoming {
  return fault ? { kind: 'fault', fault } : { kind: 'changes', of: 'translations', changes, missing: [], faults };
}

const isXml = (text: string): boolean => /^\s*\uFEFF?\s*</.test(text);

/** What puts questions in: in a section that is there, or each section as a new one. */
export const takingIn = ({ builder }: Desk, imported: Imported, into: string): Command =>
  importing(builder.scene, imported, into === '' ? undefined : into);

function questionsOf(imported: Imported): Incoming {
  return imported.fault ? { kind: 'fault', fault: imported.fault } : { kind: 'questions', imported };
}

/** JSON; undefined when it is none, or so large that it is not looked at here. */
function jsonIn(text: string): Json | undefined {
  if (text.length > 5_000_000 || !/^\s*\uFEFF?\s*\{/.test(text)) return undefined;
  try {
    return JSON.parse(text.replace(/^\uFEFF/, '')) as Json;
  } catch {
    return undefined;
  }
}
