import { parse, tokenize, type DocumentNode, type Token } from '@humanwhocodes/momoa';
import { fault, warning, type Finding } from '../finding.ts';
import type { Json } from '../json.ts';
import { steps } from '../pointer.ts';
import { grow, type Grown } from './grow.ts';
import { strictly } from './strict.ts';

/** A place in a text, as editors count: lines and columns from 1, columns in UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** A finding with its place in the text. */
export type Spotted = Finding & Position;

/** A JSON text that was read: its value, what is wrong with the text, and where each part of it stands. */
export interface SourceText {
  /** Where the text came from, as the reader named it. */
  readonly file: string;
  /** Undefined when the text is no JSON at all. Of a member that is there twice the last counts, as everywhere. */
  readonly value: Json | undefined;
  /**
   * `json.syntax`, `json.deep`, `json.comment`, `json.trailing-comma`, `json.control`, `json.duplicate` (errors) and
   * `json.byte-order-mark` (warning): strict JSON (RFC 8259) has none of these. But for the first two the value is read all the same.
   */
  readonly findings: readonly Spotted[];
  /** Where the name or item at a JSON Pointer stands; of the nearest part around it where it is not there. */
  position(pointer: string): Position;
}

const byteOrderMark = '\uFEFF';
const start: Position = { line: 1, column: 1 };

/**
 * Reads JSON from a text and keeps where everything stands. Never throws on content.
 * @param file the name that messages give: most often a path.
 */
export function readText(text: string, file: string): SourceText {
  const findings: Spotted[] = [];
  const isMarked = text.startsWith(byteOrderMark);
  if (isMarked) findings.push({ ...warning('json.byte-order-mark', ''), ...start });
  const body = isMarked ? text.slice(1) : text;
  // Most files are as they should be, and of most nobody asks where something stands.
  const strict = strictly(body);
  let tree = strict ? undefined : { grown: parsed(body, findings) };
  const position = (pointer: string): Position => {
    tree ??= { grown: parsed(body, []) };
    let here = tree.grown;
    for (const step of steps(pointer)) {
      const inner = here?.members.get(step);
      if (!inner) break;
      here = inner;
    }
    return here?.at ?? start;
  };
  return { file, value: strict ? strict.value : tree?.grown?.value, findings, position };
}

function parsed(text: string, findings: Spotted[]): Grown | undefined {
  let document: DocumentNode;
  try {
    document = parse(text, { mode: 'jsonc', tokens: true, ranges: true, allowTrailingCommas: true });
  } catch (error) {
    findings.push(broken(text, error));
    return undefined;
  }
  findings.push(...loose(text, document.tokens ?? []));
  return grow(document.body, '', (path, name, at) => findings.push({ ...fault('json.duplicate', path, { name }), ...at }));
}

/** The first place where a text is no JSON. */
function broken(text: string, error: unknown): Spotted {
  if (error instanceof RangeError) return { ...fault('json.deep', ''), ...start };
  const { line, column, offset, message } = error as Partial<Position & { offset: number; message: string }>;
  if (line === undefined || column === undefined || offset === undefined) throw error;
  if (message?.includes('end of input') || isUnfinished(text, offset))
    return { ...fault('json.syntax', '', { found: '' }), ...endOf(text) };
  return { ...fault('json.syntax', '', { found: text[offset] ?? '' }), line, column };
}

/** Whether all goes well up to the last token, where something is still open: the end comes too early. */
function isUnfinished(text: string, offset: number): boolean {
  try {
    const tokens = tokenize(text, { mode: 'jsonc' }).filter(({ type }) => !isComment(type));
    const open = tokens.filter(({ type }) => type === 'LBrace' || type === 'LBracket').length;
    const closed = tokens.filter(({ type }) => type === 'RBrace' || type === 'RBracket').length;
    return tokens.at(-1)?.loc.start.offset === offset && open > closed;
  } catch {
    return false;
  }
}

function endOf(text: string): Position {
  const lines = text.split(/\r\n|[\r\n\u2028\u2029]/);
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}

/** What a forgiving reader lets pass and strict JSON does not. */
function loose(text: string, tokens: readonly Token[]): Spotted[] {
  const real = tokens.filter(({ type }) => !isComment(type));
  const comments = tokens.filter(({ type }) => isComment(type)).map((token) => spotted('json.comment', token));
  const commas = real
    .filter(({ type }, i) => type === 'Comma' && ['RBrace', 'RBracket'].includes(real[i + 1]?.type ?? ''))
    .map((token) => spotted('json.trailing-comma', token));
  const controls = real
    .filter(({ type, range }) => type === 'String' && /[\u0000-\u001f]/.test(text.slice(...(range ?? []))))
    .map((token) => spotted('json.control', token));
  return [...comments, ...commas, ...controls].sort((a, b) => a.line - b.line || a.column - b.column);
}

function isComment(type: string): boolean {
  return type === 'LineComment' || type === 'BlockComment';
}

function spotted(code: string, { loc }: Token): Spotted {
  return { ...fault(code, ''), line: loc.start.line, column: loc.start.column };
}
