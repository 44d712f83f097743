import { refusal } from '../ask/refusal.ts';
import { ordered } from './ordered.ts';
import { childrenOf, inserted } from './siblings.ts';
import type { Worker } from './worker.ts';

/** Adds a section. Its questions come under its `local`, as in any other, so that a question moves from one to the other. */
export const addSection: Worker<'add-section'> = (scene, { name, title, description, after, reason }) => {
  const id = `${scene.layer.layer}.${name}`;
  const root = String(scene.definition['x-id']);
  if (scene.node(id)) return refusal('exists', id);
  const wanted = inserted(childrenOf(scene, root), id, after);
  if (!wanted) return refusal('place', id, { params: { after: after ?? null } });
  const schema = {
    title,
    ...(description === undefined ? {} : { description }),
    type: 'object',
    properties: { local: { $ref: '#/$defs/local' } },
    additionalProperties: false,
  };
  const order = after === undefined ? [] : ordered(scene, root, wanted, { id, home: ['layer', 'add', id, 'schema'] });
  return [[['layer', 'add', id], { name, ...(reason === undefined ? {} : { reason }), schema }], ...order];
};
