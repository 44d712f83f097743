import { builderTags } from './builder/tags.ts';
import type { WegwijsFormBuilder } from './builder/wegwijs-form-builder.ts';
import { dossierTags } from './dossier/tags.ts';
import type { WegwijsDossier } from './dossier/wegwijs-dossier.ts';
import type { WegwijsEvaluationChecklist } from './evaluation/wegwijs-evaluation-checklist.ts';
import { evaluationTags } from './evaluation/tags.ts';
import { furtherTags } from './fields/further-tags.ts';
import { rareTags } from './fields/rare-tags.ts';
import { commonTags } from './fields/tags.ts';
import { WegwijsForm } from './form/wegwijs-form.ts';
import { WegwijsIntakeForm } from './intake/wegwijs-intake-form.ts';
import { phaseTags } from './phases/tags.ts';
import type { WegwijsDueTable } from './phases/wegwijs-due-table.ts';
import type { WegwijsPhaseTracker } from './phases/wegwijs-phase-tracker.ts';
import { pipTags } from './plan/tags.ts';
import type { WegwijsPipEditor } from './plan/wegwijs-pip-editor.ts';
import { register } from './register.define.ts';

register([
  ...dossierTags,
  ...commonTags,
  ...furtherTags,
  ...rareTags,
  ['wegwijs-form', WegwijsForm],
  ['wegwijs-intake-form', WegwijsIntakeForm],
  ...pipTags,
  ...phaseTags,
  ...evaluationTags,
  ...builderTags,
]);

declare global {
  interface HTMLElementTagNameMap {
    'wegwijs-dossier': WegwijsDossier;
    'wegwijs-due-table': WegwijsDueTable;
    'wegwijs-evaluation-checklist': WegwijsEvaluationChecklist;
    'wegwijs-form': WegwijsForm;
    'wegwijs-form-builder': WegwijsFormBuilder;
    'wegwijs-intake-form': WegwijsIntakeForm;
    'wegwijs-phase-tracker': WegwijsPhaseTracker;
    'wegwijs-pip-editor': WegwijsPipEditor;
  }
}
