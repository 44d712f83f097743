import { BuilderAccess } from './builder-access.ts';
import { BuilderEntry } from './builder-entry.ts';
import { BuilderJson } from './builder-json.ts';
import { BuilderLists } from './builder-lists.ts';
import { BuilderPreview } from './builder-preview.ts';
import { BuilderSettings } from './builder-settings.ts';

/** The tags of lists, settings and JSON. */
export const kindTags: readonly (readonly [tag: string, element: CustomElementConstructor])[] = [
  ['wegwijs-builder-access', BuilderAccess],
  ['wegwijs-builder-entry', BuilderEntry],
  ['wegwijs-builder-preview', BuilderPreview],
  ['wegwijs-builder-lists', BuilderLists],
  ['wegwijs-builder-settings', BuilderSettings],
  ['wegwijs-builder-json', BuilderJson],
];
