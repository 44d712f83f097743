// What she shares, and with whom.
import { golden, moved } from './people.js';

export const consents = moved(await golden('consents', 'given-refused-and-by-law'));
