import { waitUntil as wait } from '@open-wc/testing';

/** Waits until something holds: for as long as a busy machine may take to fetch and show a publication. */
export const waitUntil: typeof wait = (holds, message, options) => wait(holds, message, { timeout: 8000, ...options });
