import type { Command } from './command.ts';

/** A command by name. */
export interface Entry {
  readonly name: string;
  /** Loaded when it is asked for: some bring large libraries along. */
  readonly load: () => Promise<Command>;
}

/** All commands, in the order in which a person meets them. */
export const commands: readonly Entry[] = [
  { name: 'new', load: async () => (await import('../commands/new.ts')).create },
  { name: 'check', load: async () => (await import('../commands/check.ts')).check },
  { name: 'resolve', load: async () => (await import('../commands/resolve.ts')).resolve },
  { name: 'workbench', load: async () => (await import('../commands/workbench.ts')).workbench },
  { name: 'explain', load: async () => (await import('../commands/explain.ts')).explain },
  { name: 'diff', load: async () => (await import('../commands/diff.ts')).diff },
  { name: 'classify', load: async () => (await import('../commands/classify.ts')).classify },
  { name: 'rebase', load: async () => (await import('../commands/rebase.ts')).rebase },
  { name: 'validate', load: async () => (await import('../commands/validate.ts')).validate },
  { name: 'migrate', load: async () => (await import('../commands/migrate.ts')).migrate },
  { name: 'texts', load: async () => (await import('../commands/texts.ts')).texts },
  { name: 'objecttype', load: async () => (await import('../commands/objecttype.ts')).objecttype },
  { name: 'account', load: async () => (await import('../commands/account.ts')).account },
  { name: 'types', load: async () => (await import('../commands/types.ts')).types },
  { name: 'schema', load: async () => (await import('../commands/schema.ts')).schema },
  { name: 'coverage', load: async () => (await import('../commands/coverage.ts')).coverage },
];
