import { sharingTags } from './sharing/sharing-tags.ts';
import type { Tag } from '../register.define.ts';
import { planTags } from './views/plan-tags.ts';
import { WegwijsPipEditor } from './wegwijs-pip-editor.ts';

/** The tags of what stands in the editor. */
export const planParts: readonly Tag[] = [...planTags, ...sharingTags];

/** The tags of the plan, to be defined all or none. */
export const pipTags: readonly Tag[] = [...planParts, ['wegwijs-pip-editor', WegwijsPipEditor]];
