/** Words of a dossier: keeping, and what two people changed at once. They come with the dossier. */
export const nlDossier = {} as const;
