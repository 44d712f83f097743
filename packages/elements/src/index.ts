export { WegwijsForm } from './form/wegwijs-form.ts';
export { WegwijsIntakeForm } from './intake/wegwijs-intake-form.ts';
export type { Amending, Receipt, SubmitDetail, WegwijsEventMap } from './island/events.ts';
export { register, type Tag } from './register.define.ts';
export { commonTags } from './fields/tags.ts';
export { furtherTags } from './fields/further-tags.ts';
export { rareTags } from './fields/rare-tags.ts';
