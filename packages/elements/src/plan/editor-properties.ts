import { property } from 'lit/decorators.js';
import { DossierProperties } from '../dossier/dossier-properties.ts';
import type { PlanView } from './plan-stage.ts';

/** What a page sets on the editor of the plan. */
export abstract class EditorProperties extends DossierProperties {
  /** The part that is shown. */
  @property({ reflect: true }) view: PlanView | undefined;
}
