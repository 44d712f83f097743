import { property } from 'lit/decorators.js';
import type { Field } from '@wegwijs/form';
import { FieldElement } from '../../fields/field-element.ts';
import type { PlanStage } from '../plan-stage.ts';

/** A part of a view that stands for one row or list and updates alone, like a field. */
export abstract class StageElement<F extends Field> extends FieldElement<F> {
  /** What the view renders with. */
  @property({ attribute: false }) stage!: PlanStage;

  /** Whether the role that looks may change a field now. */
  protected may(field: Field | undefined): field is Field {
    return field !== undefined && !this.stage.readonly && field.visible.value && field.editable;
  }
}
