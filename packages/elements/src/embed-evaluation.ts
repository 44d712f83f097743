import { httpStore, memoryStore } from '@wegwijs/store';
import { dossierTags } from './dossier/tags.ts';
import { evaluationTags } from './evaluation/tags.ts';
import { furtherTags } from './fields/further-tags.ts';
import { commonTags } from './fields/tags.ts';
import { register } from './register.define.ts';

// For a page with the evaluation and without the plan.
register([...dossierTags, ...commonTags, ...furtherTags, ...evaluationTags]);

export { httpStore, memoryStore };
