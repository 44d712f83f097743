import { html, nothing } from 'lit';
import { further } from '@wegwijs/definition';
import type { Group } from '@wegwijs/form';
import type { Rendered } from '../observed.ts';
import type { Scene } from '../scene.ts';
import { each } from './each.ts';
import { entriesTemplate, fieldTemplate } from './field.ts';
import { fieldsOf } from './fields-of.ts';

/** The fields inside an object, in their order, and the entries that a person may add. */
export function groupBody(scene: Scene, group: Group): Rendered {
  const entries = further(group.node) ? entriesTemplate(group, scene) : nothing;
  return html`${each(fieldsOf(group), (field) => fieldTemplate(field, scene))}${entries}`;
}
