import { property } from 'lit/decorators.js';
import { WidgetProperties } from '../dossier/widget-properties.ts';
import type { PlanView } from './plan-stage.ts';

/** What a page sets on the editor of a plan. */
export abstract class EditorProperties extends WidgetProperties {
  /** The part that is shown. */
  @property({ reflect: true }) view: PlanView | undefined;

  /** `device` keeps what is half written on this device, encrypted, for seven days; it needs `subject`. */
  @property({ attribute: 'draft' }) keeping: 'memory' | 'device' = 'memory';

  /** The page's opaque name of who writes about whom, for a draft on this device. */
  @property() subject: string | undefined;
}
