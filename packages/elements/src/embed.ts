import type { DraftStore } from '@wegwijs/definition';
import { deviceDrafts, httpStore, memoryStore } from '@wegwijs/store';
import { dossierTags } from './dossier/tags.ts';
import { EmbeddedIntakeForm } from './embed-intake.ts';
import { evaluationTags } from './evaluation/tags.ts';
import { furtherTags } from './fields/further-tags.ts';
import { rareTags } from './fields/rare-tags.ts';
import { commonTags } from './fields/tags.ts';
import { WegwijsForm } from './form/wegwijs-form.ts';
import { pipTags } from './plan/tags.ts';
import { register } from './register.define.ts';

/** A form with drafts on the device. */
class EmbeddedForm extends WegwijsForm {
  protected override openDrafts(): Promise<DraftStore> {
    return Promise.resolve(deviceDrafts({ now: () => new Date() }));
  }
}

// With those of the intake once more: where another version has these, it has all.
register([
  ...dossierTags, // before what stands in it, which asks for it when it is defined
  ...commonTags,
  ['wegwijs-intake-form', EmbeddedIntakeForm],
  ...furtherTags,
  ...rareTags,
  ['wegwijs-form', EmbeddedForm],
  ...pipTags,
  ...evaluationTags,
]);

export { deviceDrafts, EmbeddedForm, EmbeddedIntakeForm, httpStore, memoryStore };
