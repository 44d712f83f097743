import { dossierTags } from './dossier/tags.ts';
import type { WegwijsDossier } from './dossier/wegwijs-dossier.ts';
import type { WegwijsEvaluationChecklist } from './evaluation/wegwijs-evaluation-checklist.ts';
import { evaluationTags } from './evaluation/tags.ts';
import { furtherTags } from './fields/further-tags.ts';
import { rareTags } from './fields/rare-tags.ts';
import { commonTags } from './fields/tags.ts';
import { WegwijsForm } from './form/wegwijs-form.ts';
import { WegwijsIntakeForm } from './intake/wegwijs-intake-form.ts';
import { pipTags } from './plan/tags.ts';
import type { WegwijsPipEditor } from './plan/wegwijs-pip-editor.ts';
import { register } from './register.define.ts';

register([
  ...dossierTags, // before what stands in it, which asks for it when it is defined
  ...commonTags,
  ...furtherTags,
  ...rareTags,
  ['wegwijs-form', WegwijsForm],
  ['wegwijs-intake-form', WegwijsIntakeForm],
  ...pipTags,
  ...evaluationTags,
]);

declare global {
  interface HTMLElementTagNameMap {
    'wegwijs-dossier': WegwijsDossier;
    'wegwijs-evaluation-checklist': WegwijsEvaluationChecklist;
    'wegwijs-form': WegwijsForm;
    'wegwijs-intake-form': WegwijsIntakeForm;
    'wegwijs-pip-editor': WegwijsPipEditor;
  }
}
