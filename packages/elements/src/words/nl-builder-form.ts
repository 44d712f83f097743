/** Words of the builder for the questions: the outline, the form itself and what can be said of a question. */
export const nlBuilderForm = {} as const;
