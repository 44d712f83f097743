/** The tags of the view of the questions. */
export const formTags: readonly (readonly [tag: string, element: CustomElementConstructor])[] = [];
