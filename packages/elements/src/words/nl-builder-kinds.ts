/** Words of the builder for lists, settings and JSON. */
export const nlBuilderKinds = {} as const;
