import { httpStore, memoryStore } from '@wegwijs/store';
import { dossierTags } from './dossier/tags.ts';
import { commonTags } from './fields/tags.ts';
import { phaseTags } from './phases/tags.ts';
import { register } from './register.define.ts';

// For a page with the phases and what is due, and no forms.
register([
  ...dossierTags, // before what stands in it, which asks for it when it is defined
  ...commonTags,
  ...phaseTags,
]);

export { httpStore, memoryStore };
