import { fromEntries, isArray, isObject, type Json, type JsonObject } from '@wegwijs/definition';
import { isRefusal, refusal } from '../ask/refusal.ts';
import { addField } from './add-field.ts';
import { parentOf } from './siblings.ts';
import { wordsOf, worded } from './words.ts';
import type { Worker } from './worker.ts';

/** Words that belong to the one question that says them. */
const itsOwn = ['x-id', 'x-source', 'x-ggm', 'x-brp', 'x-once', 'x-from', 'deprecated', '$comment'];

/** Makes a copy of a question right after it, as one of the layer's own: with its choices, its help and its words in all languages. */
export const duplicate: Worker<'duplicate'> = (scene, { id, name }) => {
  const [node, section] = [scene.node(id), parentOf(scene, id)];
  if (!node) return refusal('unknown-id', id);
  if (section === undefined || node['x-section'] === true || scene.node(section)?.['x-section'] !== true)
    return refusal('not-a-field', id);
  const copy = `${scene.layer.layer}.${name}`;
  const ids = new Map(idsIn(node).map((inner) => [inner, inner === id ? copy : `${copy}.${lastOf(inner, id)}`]));
  const schema = fromEntries(Object.entries(node).filter(([word]) => !itsOwn.includes(word)));
  const made = addField(scene, {
    do: 'add-field',
    section,
    name,
    after: id,
    question: { schema: renamed(schema, ids) as JsonObject, words: wordsOf(scene, id) },
  });
  if (isRefusal(made)) return made;
  return [
    ...made,
    ...[...ids].filter(([inner]) => inner !== id).flatMap(([inner, to]) => worded(scene, to, wordsOf(scene, inner))),
  ];
};

function idsIn(value: Json): string[] {
  if (isArray(value)) return value.flatMap(idsIn);
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([word, inner]) => (word === 'x-id' ? [String(inner)] : idsIn(inner)));
}

function lastOf(inner: string, id: string): string {
  return inner.startsWith(`${id}.`) ? inner.slice(id.length + 1) : inner.replaceAll('.', '-');
}

/** The same with other ids, where they are given and where a condition reads them. */
function renamed(value: Json, ids: ReadonlyMap<string, string>): Json {
  if (isArray(value)) return value.map((one) => renamed(one, ids));
  if (!isObject(value)) return value;
  const isId = (word: string) => ['x-id', 'field', 'some', 'x-refers', 'from', 'until'].includes(word);
  return fromEntries(
    Object.entries(value)
      .filter(([word]) => !['x-lock', 'x-layer'].includes(word))
      .map(([word, inner]) => [word, isId(word) && typeof inner === 'string' ? (ids.get(inner) ?? inner) : renamed(inner, ids)]),
  );
}
