/** Words of the builder for comparing, publishing, history and files. */
export const nlBuilderPublish = {} as const;
