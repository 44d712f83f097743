/** Words of the builder for conditions, texts and what is not as it should be. */
export const nlBuilderWords = {} as const;
