/** Every test of the files that were imported: its name, and what it does. */
export const collected: readonly { readonly name: string; readonly body: () => unknown }[];
