import { AskAdd } from './ask-add.ts';
import { AskMove } from './ask-move.ts';
import { AskName } from './ask-name.ts';
import { AskRemove } from './ask-remove.ts';
import { AskSection } from './ask-section.ts';
import { BuilderCanvas } from './canvas-pane.ts';
import { BuilderForm } from './builder-form.ts';
import { BuilderOutline } from './outline-pane.ts';
import { BuilderTry } from './try-pane.ts';
import { KeepPerson } from './keep-person.ts';
import { BuilderProperties } from './properties-pane.ts';
import { BuilderProperty } from './property-row.ts';

/** The tags of the view of the questions. */
export const formTags: readonly (readonly [tag: string, element: CustomElementConstructor])[] = [
  ['wegwijs-builder-ask-add', AskAdd],
  ['wegwijs-builder-ask-move', AskMove],
  ['wegwijs-builder-ask-name', AskName],
  ['wegwijs-builder-ask-remove', AskRemove],
  ['wegwijs-builder-ask-section', AskSection],
  ['wegwijs-builder-canvas', BuilderCanvas],
  ['wegwijs-builder-keep-person', KeepPerson],
  ['wegwijs-builder-outline', BuilderOutline],
  ['wegwijs-builder-try', BuilderTry],
  ['wegwijs-builder-properties', BuilderProperties],
  ['wegwijs-builder-property', BuilderProperty],
  ['wegwijs-builder-form', BuilderForm],
];
