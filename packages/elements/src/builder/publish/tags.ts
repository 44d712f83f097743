/** The tags of comparing, publishing and files. */
export const publishTags: readonly (readonly [tag: string, element: CustomElementConstructor])[] = [];
