import type { DraftStore } from '@wegwijs/definition';
import { deviceDrafts, httpStore, memoryStore } from '@wegwijs/store';
import { dossierTags } from './dossier/tags.ts';
import { EmbeddedIntakeForm } from './embed-intake.ts';
import { evaluationTags } from './evaluation/tags.ts';
import { furtherTags } from './fields/further-tags.ts';
import { rareTags } from './fields/rare-tags.ts';
import { commonTags } from './fields/tags.ts';
import { WegwijsForm } from './form/wegwijs-form.ts';
import { phaseTags } from './phases/tags.ts';
import { planParts } from './plan/tags.ts';
import { WegwijsPipEditor } from './plan/wegwijs-pip-editor.ts';
import { register } from './register.define.ts';

/** A form with drafts on the device. */
class EmbeddedForm extends WegwijsForm {
  protected override openDrafts(): Promise<DraftStore> {
    return Promise.resolve(deviceDrafts({ now: () => new Date() }));
  }
}

/** An editor with drafts on the device. */
class EmbeddedPipEditor extends WegwijsPipEditor {
  protected override openDrafts(): Promise<DraftStore> {
    return Promise.resolve(deviceDrafts({ now: () => new Date() }));
  }
}

// With those of the intake once more: where another version has these, it has all.
register([
  ...dossierTags,
  ...commonTags,
  ['wegwijs-intake-form', EmbeddedIntakeForm],
  ...furtherTags,
  ...rareTags,
  ['wegwijs-form', EmbeddedForm],
  ...planParts,
  ['wegwijs-pip-editor', EmbeddedPipEditor],
  ...phaseTags,
  ...evaluationTags,
]);

export { deviceDrafts, EmbeddedForm, EmbeddedIntakeForm, EmbeddedPipEditor, httpStore, memoryStore };
