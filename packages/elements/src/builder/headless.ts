/** The builder without a face, for a page with a face of its own. */
export * from '@wegwijs/builder';
