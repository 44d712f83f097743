import { property } from 'lit/decorators.js';
import type { FigureSet, Kept } from '@wegwijs/definition/evaluation';
import { WidgetProperties } from '../dossier/widget-properties.ts';

/** The parts of the checklist. */
export const checklistViews = ['moments', 'questions', 'talk', 'scores', 'figures'] as const;

/** See {@link checklistViews}. */
export type ChecklistView = (typeof checklistViews)[number];

/** What a page sets on the checklist. */
export abstract class ChecklistProperties extends WidgetProperties {
  /** The part that is shown: `moments`, `questions`, `talk`, `scores`, `figures`. */
  @property({ reflect: true }) view: ChecklistView | undefined;

  /**
   * The evaluation that is shown, by the name of its document; without it the next one that is planned, else the last. Like `view` it says
   * what is open, so that a page that keeps both can open the same again.
   */
  @property({ reflect: true }) evaluation: string | undefined;

  /** Of whom the evaluations are: `person`, `organisation` or `municipality`. The last two stand outside any dossier. */
  @property() subject: 'person' | 'organisation' | 'municipality' = 'person';

  /** The figures that a server tells (`figureSet`): who reads them needs no dossier. They come before `dossiers`. */
  @property({ attribute: false }) figures: FigureSet | undefined;

  /** Any number of dossiers for the figures of today, each as the records in it: for a page whose reader may see all of them. */
  @property({ attribute: false }) dossiers: Iterable<readonly Kept[]> | undefined;
}
