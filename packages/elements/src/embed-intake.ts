import type { DraftStore } from '@wegwijs/definition';
import { commonTags } from './fields/tags.ts';
import { WegwijsIntakeForm } from './intake/wegwijs-intake-form.ts';
import { register } from './register.define.ts';

/** The intake with drafts on the device. What keeps them is loaded when a page asks for it. */
export class EmbeddedIntakeForm extends WegwijsIntakeForm {
  protected override async openDrafts(): Promise<DraftStore> {
    const { deviceDrafts } = await import('@wegwijs/store');
    return deviceDrafts({ now: () => new Date() });
  }
}

register([...commonTags, ['wegwijs-intake-form', EmbeddedIntakeForm]]);
