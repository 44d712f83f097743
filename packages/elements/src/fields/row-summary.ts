import { isObject, kindOf, members, own, type Kind, type Text } from '@wegwijs/definition';
import type { Field, Group } from '@wegwijs/form';
import { valueText } from '../read-out/answer-text.ts';
import type { Scene } from '../scene.ts';

/** What a row calls itself, the first that it has. */
const naming = ['title', 'text', 'name'];

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
  const name = naming.map((key) => called(scene, row.child(key))).find((one) => one !== undefined);
  const status = textOf(scene, row.child('status'));
  return { name, answers: [...answers(scene, row, name?.text), ...(status ? [status] : [])] };
}

function textOf(scene: Scene, member: Field | undefined): Text | undefined {
  return member?.met ? valueText(scene, member) : undefined;
}

function called(scene: Scene, member: Field | undefined): Text | undefined {
  return member && ['text', 'long-text'].includes(member.kind) ? textOf(scene, member) : undefined;
}

/** Those after the last one that is told are not looked at, nor what has no answer. */
function answers(scene: Scene, row: Group, name: string | undefined): readonly Text[] {
  const found: Text[] = [];
  const { value } = row.value;
  const tells = (kind: Kind) => telling.includes(kind) || (name === undefined && kind === 'text');
  for (const { path, node } of members(row.node)) {
    const [key = '', ...deeper] = path;
    if (found.length === (name === undefined ? few.unnamed : few.named)) break;
    const answered = deeper.length === 0 && isObject(value) && own(value, key) !== undefined;
    if (key === 'status' || !answered || !tells(kindOf(node))) continue;
    const text = textOf(scene, row.child(key));
    if (text && text.text !== name) found.push(text);
  }
  return found;
}
