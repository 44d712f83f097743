/** The tags of texts and problems. */
export const wordTags: readonly (readonly [tag: string, element: CustomElementConstructor])[] = [];
