import { property } from 'lit/decorators.js';
import { WidgetProperties } from '../dossier/widget-properties.ts';
import type { PlanView } from './plan-stage.ts';

/** What a page sets on the editor of a plan. */
export abstract class EditorProperties extends WidgetProperties {
  /** The part that is shown. */
  @property({ reflect: true }) view: PlanView | undefined;
}
