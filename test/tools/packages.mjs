import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../', import.meta.url));

/** Lowest first: a package may only use those before it. */
export const packages = ['definition', 'form', 'builder', 'store', 'elements', 'cli'];
