import { at, compile, InvalidSchema, ValidationLimit, type Finding, type Json } from '@wegwijs/definition';
import type { SourceText } from '@wegwijs/definition/source-text';
import type { Language } from '../frame/language.ts';
import { ofFinding, type Remark } from '../report/remark.ts';

/** What a JSON Schema of another maker says that none may say, at its place: the first that is met, if any. Nothing is fetched. */
export function remarksOfSchema(text: SourceText, language: Language): Remark[] {
  try {
    compile(text.value);
    return [];
  } catch (fault) {
    const finding = findingOf(fault, text.value);
    return [{ ...ofFinding(finding, language), file: text.file, ...text.position(finding.path) }];
  }
}

/** A reference to another file may well be right. */
function findingOf(fault: unknown, schema: Json | undefined): Finding {
  if (fault instanceof ValidationLimit) return { severity: 'error', code: 'schema.limit', path: '', params: {} };
  if (!(fault instanceof InvalidSchema)) throw fault;
  const path = decodeURIComponent(fault.path.slice(1));
  const isElsewhere = fault.reason === 'reference' && !String(at(schema, path)).startsWith('#');
  return { severity: isElsewhere ? 'warning' : 'error', code: `schema.${fault.reason}`, path, params: {} };
}
