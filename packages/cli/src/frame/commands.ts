import type { Command } from './command.ts';

/** A command by name. */
export interface Entry {
  readonly name: string;
  readonly summary: string;
  /** Loaded when it is asked for: some bring large libraries along. */
  readonly load: () => Promise<Command>;
}

/** All commands, in the order in which a person meets them. */
export const commands: readonly Entry[] = [
  {
    name: 'new',
    summary: 'Begin a layer for a gemeente, a region or an organisation.',
    load: async () => (await import('../commands/new.ts')).create,
  },
  {
    name: 'check',
    summary: 'Look for what is wrong in definitions, layers and texts.',
    load: async () => (await import('../commands/check.ts')).check,
  },
  {
    name: 'resolve',
    summary: 'Lay layers over a definition and write what pages load.',
    load: async () => (await import('../commands/resolve.ts')).resolve,
  },
  {
    name: 'explain',
    summary: 'Say which layer decided something, since when and why.',
    load: async () => (await import('../commands/explain.ts')).explain,
  },
  {
    name: 'diff',
    summary: 'Say what differs between two definitions.',
    load: async () => (await import('../commands/diff.ts')).diff,
  },
  {
    name: 'classify',
    summary: 'Say whether a new definition is a patch, minor or major.',
    load: async () => (await import('../commands/classify.ts')).classify,
  },
  {
    name: 'rebase',
    summary: 'Carry a layer over to a new version of its definition.',
    load: async () => (await import('../commands/rebase.ts')).rebase,
  },
  {
    name: 'validate',
    summary: 'Judge documents by a definition.',
    load: async () => (await import('../commands/validate.ts')).validate,
  },
  {
    name: 'migrate',
    summary: 'Carry documents over to a new version of their definition.',
    load: async () => (await import('../commands/migrate.ts')).migrate,
  },
  {
    name: 'texts',
    summary: 'Export texts for translators, and import what they made.',
    load: async () => (await import('../commands/texts.ts')).texts,
  },
  {
    name: 'objecttype',
    summary: 'Make an objecttype for Open Object, or carry a document over to it and back.',
    load: async () => (await import('../commands/objecttype.ts')).objecttype,
  },
  {
    name: 'types',
    summary: 'Make TypeScript types of the documents of a definition.',
    load: async () => (await import('../commands/types.ts')).types,
  },
  {
    name: 'schema',
    summary: 'Make plain JSON Schema of a definition.',
    load: async () => (await import('../commands/schema.ts')).schema,
  },
  {
    name: 'coverage',
    summary: 'Make documents that reach every branch of a definition.',
    load: async () => (await import('../commands/coverage.ts')).coverage,
  },
  {
    name: 'account',
    summary: 'Answer the security and privacy officers of a gemeente, on one page.',
    load: async () => (await import('../commands/account.ts')).account,
  },
];
