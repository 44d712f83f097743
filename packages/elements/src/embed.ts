import type { DraftStore } from '@wegwijs/definition';
import { deviceDrafts, memoryStore } from '@wegwijs/store';
import { fieldTags } from './fields/tags.ts';
import { WegwijsForm } from './form/wegwijs-form.ts';
import { WegwijsIntakeForm } from './intake/wegwijs-intake-form.ts';
import { register } from './register.define.ts';

// Composed here and not in the classes: a page that brings its own store never loads this one.
class EmbeddedForm extends WegwijsForm {
  protected override openDrafts(): DraftStore {
    return deviceDrafts({ now: () => new Date() });
  }
}

class EmbeddedIntakeForm extends WegwijsIntakeForm {
  protected override openDrafts(): DraftStore {
    return deviceDrafts({ now: () => new Date() });
  }
}

register([...fieldTags, ['wegwijs-form', EmbeddedForm], ['wegwijs-intake-form', EmbeddedIntakeForm]]);

export { deviceDrafts, memoryStore };
export * from './index.ts';
