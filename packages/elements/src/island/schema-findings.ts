import { fault, pointerOf, schemaFaults, type Definition, type Finding } from '@wegwijs/definition';

/** What no validator can use in a schema, with its place and the reason; of a reference that leads nowhere what it names. */
export function schemaFindings({ schema, root }: Definition): readonly Finding[] {
  return schemaFaults(schema, { draft: root.source.draft }).map(({ path, reason, reference }) =>
    fault('schema.invalid', pointerOf(path), { reason, ...(reference === undefined ? {} : { reference }) }),
  );
}
