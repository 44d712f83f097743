/** The tags of lists, settings and JSON. */
export const kindTags: readonly (readonly [tag: string, element: CustomElementConstructor])[] = [];
