import type { Rendered } from '../observed.ts';
import { FieldElement } from './field-element.ts';
import { answerFrame } from './frame.ts';

/** What is always the same: shown, not asked. */
export class ConstantField extends FieldElement {
  protected override template(): Rendered {
    return answerFrame(this.scene, this.field);
  }
}
