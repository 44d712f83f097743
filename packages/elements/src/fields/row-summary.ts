import { isObject, kindOf, members, own, type Json, type Kind, type Node, type Text } from '@wegwijs/definition';
import type { Group } from '@wegwijs/form';
import { valueText } from '../read-out/answer-text.ts';
import { leafText } from '../read-out/leaf-text.ts';
import type { Scene } from '../scene.ts';

/** What a row calls itself, the first that it has. */
const naming = ['title', 'text', 'name'];
const named: readonly Kind[] = ['text', 'long-text'];

/** How many answers tell the rest, and of which kinds: a long text or a list says too much, and a bare number nothing. */
const few = { named: 2, unnamed: 3 };
const telling: readonly Kind[] = ['choice', 'date', 'partial-date'];

/** What a closed row is about: its name and its first answers; how it stands goes last. */
export interface RowSummary {
  readonly name: Text | undefined;
  readonly answers: readonly Text[];
}

/** What a closed row says of itself. What is disputed in it is told where it is opened. */
export function rowSummary(scene: Scene, row: Group): RowSummary {
  const name = naming.map((key) => called(scene, row, key)).find((one) => one !== undefined);
  const status = textOf(scene, row, placeOf(row, 'status'), 'status');
  return { name, answers: [...answers(scene, row, name?.text), ...(status ? [status] : [])] };
}

function called(scene: Scene, row: Group, key: string): Text | undefined {
  const node = placeOf(row, key);
  return node && named.includes(kindOf(node)) ? textOf(scene, row, node, key) : undefined;
}

/** Those after the last one that is told are not looked at, nor what has no answer. */
function answers(scene: Scene, row: Group, name: string | undefined): readonly Text[] {
  const found: Text[] = [];
  const most = name === undefined ? few.unnamed : few.named;
  for (const { path, node } of members(row.node)) {
    if (found.length === most) break;
    const [key = '', ...deeper] = path;
    const kind = kindOf(node);
    if (key === 'status' || deeper.length > 0 || !(telling.includes(kind) || (name === undefined && kind === 'text'))) continue;
    const text = textOf(scene, row, node, key);
    if (text && text.text !== name) found.push(text);
  }
  return found;
}

/** An answer in a row. A row that is closed makes no fields for it, unless only a field can tell whether it is asked and what it means. */
function textOf(scene: Scene, row: Group, node: Node | undefined, key: string): Text | undefined {
  const value = valueIn(row, key);
  if (!node || value === undefined) return undefined;
  const kind = kindOf(node);
  const bare = named.includes(kind) || telling.includes(kind);
  if (!bare || node.word('x-visible-when') !== undefined || node.word('x-refers') !== undefined) {
    const field = row.child(key);
    return field?.met ? valueText(scene, field) : undefined;
  }
  const sight = row.form.sightOf(node, row.sight) ?? 'none';
  return sight === 'none' || node.word('x-present') === false ? undefined : leafText(scene.voice, { kind, node }, value);
}

function placeOf({ node }: Group, key: string): Node | undefined {
  return node.declares(key) ? node.property(key) : undefined;
}

function valueIn(row: Group, key: string): Json | undefined {
  const { value } = row.value;
  return isObject(value) ? own(value, key) : undefined;
}
