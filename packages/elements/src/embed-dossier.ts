import { httpStore, memoryStore } from '@wegwijs/store';
import { dossierTags } from './dossier/tags.ts';
import { register } from './register.define.ts';

// Beside `wegwijs-intake.js` on a page that has a dossier around its intake.
register(dossierTags);

export { httpStore, memoryStore };
