import { jsonLanguage } from '@codemirror/lang-json';
import { syntaxTree, syntaxTreeAvailable } from '@codemirror/language';
import type { EditorState, Text } from '@codemirror/state';
import type { SyntaxNode, Tree } from '@lezer/common';

/** The tree of a text to its end: an editor reads no further than somebody looks, or than it has time for. */
export const treeOf = (state: EditorState): Tree =>
  syntaxTreeAvailable(state) ? syntaxTree(state) : jsonLanguage.parser.parse(state.doc.toString());

/** Something in a JSON text: from where to where. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** The name that a property node says. */
export function nameOf(doc: Text, property: SyntaxNode): string | undefined {
  const name = property.getChild('PropertyName');
  return name ? (read(doc.sliceString(name.from, name.to)) as string | undefined) : undefined;
}

function read(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The way from the whole to a node: names, and places in lists. */
export function wayTo(doc: Text, node: SyntaxNode): readonly string[] {
  const way: string[] = [];
  for (let here: SyntaxNode | null = node; here; here = here.parent) {
    const around: SyntaxNode | null = here.parent;
    if (here.name === 'Property') way.unshift(nameOf(doc, here) ?? '');
    else if (around?.name === 'Array') {
      const { from } = here;
      way.unshift(String(valuesIn(around).findIndex((one) => one.from === from)));
    }
  }
  return way;
}

function valuesIn(list: SyntaxNode): SyntaxNode[] {
  const found: SyntaxNode[] = [];
  for (let one = list.firstChild; one; one = one.nextSibling) if (!/^[[\],]$|⚠/.test(one.name)) found.push(one);
  return found;
}

/** The place of what stands at a JSON Pointer; as much of it as is there. */
export function spanAt(state: EditorState, pointer: string): Span {
  let here: SyntaxNode | null = treeOf(state).topNode.firstChild;
  let span: Span = here ? { from: here.from, to: Math.min(here.to, here.from + 1) } : { from: 0, to: 0 };
  for (const step of pointer
    .split('/')
    .slice(1)
    .map((one) => one.replace(/~1/g, '/').replace(/~0/g, '~'))) {
    const property: SyntaxNode | undefined = here?.getChildren('Property').find((one) => nameOf(state.doc, one) === step);
    const item: SyntaxNode | undefined = here?.name === 'Array' ? valuesIn(here)[Number(step)] : undefined;
    const next = property ?? item;
    if (!next) return span;
    const name = property?.getChild('PropertyName') ?? next;
    span = { from: name.from, to: name.to };
    here = property ? property.lastChild : next;
  }
  return span;
}
