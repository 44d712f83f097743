import { nlPhases } from '../words/nl-phases.ts';
import { learn } from '../words/nl.ts';
import { WegwijsDueTable } from './wegwijs-due-table.ts';
import { WegwijsPhaseTracker } from './wegwijs-phase-tracker.ts';

learn(nlPhases);

/** The tags of the phases, to be defined all or none. */
export const phaseTags: readonly (readonly [tag: string, element: CustomElementConstructor])[] = [
  ['wegwijs-phase-tracker', WegwijsPhaseTracker],
  ['wegwijs-due-table', WegwijsDueTable],
];
