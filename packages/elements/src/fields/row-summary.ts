import { isObject, kindOf, members, own, type Json, type Kind, type Node, type Text } from '@wegwijs/definition';
import type { Group } from '@wegwijs/form';
import { valueText } from '../read-out/answer-text.ts';
import { leafText } from '../read-out/leaf-text.ts';
import { both, type Scene } from '../scene.ts';

/** What a row calls itself, the first that it has. */
const naming = ['title', 'text', 'name'];
const named: readonly Kind[] = ['text', 'long-text'];

/** How many answers tell the rest, and of which kinds: a long text or a list says too much, and a bare number nothing. */
const few = { named: 2, unnamed: 3 };
const telling: readonly Kind[] = ['choice', 'date', 'partial-date'];

/** What a closed row is about: its name and its first answers; how it stands goes last. */
export interface RowSummary {
  readonly name: Text | undefined;
  readonly answers: readonly Answer[];
}

/** An answer; beside it what it is in the second language, where that is something else. */
interface Answer extends Text {
  readonly second: Text | undefined;
}

/** A member of a row that may tell what it is about. */
interface Teller {
  readonly key: string;
  readonly kind: Kind;
  readonly node: Node;
  /** Whether only a field can say whether it is asked, and what it means. */
  readonly needsField: boolean;
}

/** What may tell of the rows of a list: the same for all of them. */
interface Tellers {
  readonly names: readonly Teller[];
  readonly rest: readonly Teller[];
  readonly status: Teller | undefined;
}

/** What a closed row says of itself. What is disputed in it is told where it is opened. */
export function rowSummary(scene: Scene, row: Group): RowSummary {
  const { names, rest, status } = row.node.once(tellersOf);
  const { value } = row.value;
  const tellIn = (one: Teller, language: Scene) =>
    isObject(value) ? textOf(language, row, one, own(value, one.key)) : undefined;
  const inSecond = scene.second && { ...scene, voice: scene.second, second: undefined };
  const tell = (one: Teller): Answer | undefined => {
    const first = tellIn(one, scene);
    return first && { ...first, second: both(first, inSecond && tellIn(one, inSecond)).second };
  };
  let name: Text | undefined;
  for (const one of names) if ((name = tell(one))) break;
  const answers: Answer[] = [];
  for (const one of rest) {
    if (answers.length === (name ? few.named : few.unnamed)) break;
    const text = name && one.kind === 'text' ? undefined : tell(one);
    if (text && text.text !== name?.text) answers.push(text);
  }
  const last = status && tell(status);
  return { name, answers: last ? [...answers, last] : answers };
}

function tellersOf(row: Node): Tellers {
  const at = (key: string) => {
    const node = row.declares(key) ? row.property(key) : undefined;
    return node && teller(key, node);
  };
  const rest = members(row).flatMap(({ path: [key = '', ...deeper], node }) =>
    key === 'status' || isRowId(key, node) || deeper.length > 0 ? [] : teller(key, node),
  );
  return {
    names: naming.flatMap((key) => at(key) ?? []).filter(({ kind }) => named.includes(kind)),
    rest: rest.filter(({ kind }) => kind === 'text' || telling.includes(kind)),
    status: at('status'),
  };
}

/** The id of a row is not for people, unless they give it. */
const isRowId = (key: string, node: Node): boolean => key === 'id' && node.word('readOnly') === true;

function teller(key: string, node: Node): Teller {
  const kind = kindOf(node);
  const bare = named.includes(kind) || telling.includes(kind);
  return { key, kind, node, needsField: !bare || ['x-visible-when', 'x-refers'].some((word) => node.word(word) !== undefined) };
}

/** An answer in a row. A row that is closed makes no fields for it where it can be told without. */
function textOf(scene: Scene, row: Group, one: Teller, value: Json | undefined): Text | undefined {
  if (value === undefined) return undefined;
  if (one.needsField) {
    const field = row.child(one.key);
    return field?.met ? valueText(scene, field) : undefined;
  }
  const sight = row.form.viewer.sightOf(one.node, row.sight) ?? 'none';
  return sight === 'none' || one.node.word('x-present') === false ? undefined : leafText(scene.voice, one, value);
}
