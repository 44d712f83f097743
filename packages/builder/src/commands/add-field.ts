import { fromEntries, own, type Json, type JsonObject } from '@wegwijs/definition';
import { refusal } from '../ask/refusal.ts';
import type { Scene } from '../scene/scene.ts';
import type { Answers, Question } from './command.ts';
import { ordered } from './ordered.ts';
import { childrenOf, inserted } from './siblings.ts';
import { worded } from './words.ts';
import type { Worker } from './worker.ts';

/** Adds a question to a section, as one of the layer's own. */
export const addField: Worker<'add-field'> = (scene, { section, name, question, after, answers }) => {
  const id = `${scene.layer.layer}.${name}`;
  if (scene.node(id)) return refusal('exists', id);
  if (scene.node(section)?.['x-section'] !== true) return refusal('unknown-id', section, { keyword: 'section' });
  const wanted = inserted(childrenOf(scene, section), id, after);
  if (!wanted) return refusal('place', id, { params: { after: after ?? null } });
  const home = ['layer', 'add', id, 'schema'];
  const order = after === undefined && !scene.homeOf(section) ? [] : ordered(scene, section, wanted, { id, home });
  const reason = answers ? { reason: answers.reason } : {};
  return [
    [['layer', 'add', id], { section, name, ...reason, schema: schemaOf(scene, question, answers) }],
    ...order,
    ...worded(scene, id, question.words ?? {}),
  ];
};

/** What a field may not bring along: its identity, its place and its marks are those of the layer. */
const leftBehind = ['x-id', 'x-order', 'x-layer', 'x-lock', 'x-module', 'x-present', 'x-must-fill'];

/** The schema of an own question: careful where nothing is said of how sensitive it is and who answers. */
export function schemaOf({ layer }: Scene, { schema, source }: Question, answers?: Answers): JsonObject {
  const said = Object.entries(schema).filter(([word]) => !leftBehind.includes(word));
  const careful: JsonObject = {
    'x-sensitivity': answers?.sensitivity ?? own(schema, 'x-sensitivity') ?? 'restricted',
    'x-by': own(schema, 'x-by') ?? ['participant', 'caseManager'],
    'x-basis': layer.authority === 'region' ? 'region' : 'local',
    ...(source === undefined ? {} : { 'x-source': source }),
    ...(answers ? { 'x-access': answers.access } : {}),
  };
  return fromEntries([...said.filter(([word]) => !Object.hasOwn(careful, word)), ...Object.entries<Json>(careful)]);
}
