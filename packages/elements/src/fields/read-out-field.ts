import type { Rendered } from '../observed.ts';
import { readOutTemplate } from '../read-out/read-out.ts';
import { FieldElement } from './field-element.ts';

/** An answer among the questions that can only be read. What says it comes when there is one. */
export class ReadOutField extends FieldElement {
  protected override template(): Rendered {
    return readOutTemplate(this.scene, this.field, false); // below it the dispute can be settled
  }
}
