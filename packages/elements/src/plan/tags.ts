import { sharingTags } from './sharing/sharing-tags.ts';
import { planTags } from './views/plan-tags.ts';
import { WegwijsPipEditor } from './wegwijs-pip-editor.ts';

/** The tags of the plan, to be defined all or none. */
export const pipTags: readonly (readonly [tag: string, element: CustomElementConstructor])[] = [
  ...planTags,
  ...sharingTags,
  ['wegwijs-pip-editor', WegwijsPipEditor],
];
