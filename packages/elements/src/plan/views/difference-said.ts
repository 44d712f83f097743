import { isArray, isObject, kindOf, memberOf, steps, type Json, type Kind, type Node } from '@wegwijs/definition';
import type { DocumentDifference } from '@wegwijs/definition/plan';
import { nodeAt, titleOf } from '../named.ts';
import { leafText } from '../../read-out/leaf-text.ts';
import { word, type Said, type Scene, type Voices } from '../../scene.ts';
import type { WordKey } from '../../words/nl.ts';
import { inEach, listSaid, nameSaid } from '../sharing/telling.ts';

/** A longer text is not said again in a sentence. */
const longest = 120;

/** What is not quoted in a sentence. */
const plain: ReadonlySet<Kind> = new Set(['number', 'date', 'partial-date']);

/** What differs between two documents, in one sentence. Fields are called as the definition calls them. */
export function differenceSaid(scene: Voices & Pick<Scene, 'definition'>, difference: DocumentDifference): Said {
  const { code, field, rows, from, to } = difference;
  const node = nodeAt(scene.definition, field);
  const ofRow = code === 'added' || code === 'removed' || code === 'moved' || code === 'achieved';
  const item = titleOf(scene, node?.item(Infinity)) ?? word(scene, 'rows.item');
  const named = (row: Json | undefined) => quoted(scene, nameIn(row) ?? item);
  const [was, is] = [valueSaid(scene, node, from), ofRow ? named(to) : valueSaid(scene, node, to)];
  const sentence = word(scene, formOf(difference, was, is), {
    field: quoted(scene, titleOf(scene, node) ?? nameSaid(steps(field).at(-1) ?? field)),
    row: named(rows.at(-1)),
    ...(was && { from: was }),
    ...(is && { to: is }),
  });
  const around = rows.length > (ofRow ? 1 : 0) ? rows.at(ofRow ? -2 : -1) : undefined;
  return around ? word(scene, 'differences.inRow', { in: named(around), said: continued(sentence) }) : sentence;
}

/** The sentence that fits what is known: a value that is too long to say is left out. */
function formOf({ code, to }: DocumentDifference, was: Said | undefined, is: Said | undefined): WordKey {
  if (code === 'moved') return to === undefined ? 'differences.movedFirst' : 'differences.moved';
  if (code === 'filled') return is ? 'differences.filled' : 'differences.filledLong';
  if (code === 'cleared') return was ? 'differences.cleared' : 'differences.clearedLong';
  if (code === 'changed') return was && is ? 'differences.changed' : 'differences.changedLong';
  return `differences.${code}`;
}

function nameIn(row: Json | undefined): Said | undefined {
  const name = memberOf(row, 'name');
  return typeof name === 'string' && name !== '' ? nameSaid(name) : undefined;
}

/** A value as it is said; undefined when there is none, when it is too long to be said, or holds others. */
function valueSaid(scene: Voices, node: Node | undefined, value: Json | undefined): Said | undefined {
  if (isArray(value)) {
    const all = value.map((one) => valueSaid(scene, node?.item(Infinity), one)).filter((one) => one !== undefined);
    return all.length > 0 && all.length === value.length ? short(listSaid(scene, all)) : undefined;
  }
  if (value === undefined || isObject(value)) return undefined;
  const kind = node ? kindOf(node) : 'text';
  const text = short(node ? inEach(scene, (voice) => leafText(voice, { kind, node }, value)) : nameSaid(String(value)));
  return text && (plain.has(kind) ? text : quoted(scene, text));
}

function short(text: Said): Said | undefined {
  return [text.first, text.second].every((one) => !one || (one.text !== '' && one.text.length <= longest)) ? text : undefined;
}

function quoted(scene: Voices, text: Said): Said {
  return word(scene, 'differences.quoted', { text });
}

/** The same inside another sentence. */
function continued({ first, second }: Said): Said {
  const small = (one: Said['first']) =>
    one && { ...one, text: one.text.charAt(0).toLocaleLowerCase(one.language) + one.text.slice(1) };
  return { first: small(first), second: small(second) };
}
