import { bundle, fault, isObject, pointerOf, schemaFaults } from '@wegwijs/definition';
import type { Check } from '../page.ts';

/** Schemas that a page hands in itself, with the others beside them: what in them nobody can use. */
export const schemas: Check = ({ widgets }) => {
  const found = widgets.flatMap((widget) => {
    const { schema, schemas: others } = widget as { schema?: unknown; schemas?: unknown };
    return isObject(schema) ? schemaFaults(isObject(others) ? bundle(schema, others) : schema) : [];
  });
  return found.map(({ path, reason, reference = '' }) =>
    reason === 'reference'
      ? fault('schema.reference', pointerOf(path), { place: pointerOf(path), reference })
      : fault('schema.invalid', pointerOf(path), { place: pointerOf(path) }),
  );
};
