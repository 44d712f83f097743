export { run, type Streams } from './frame/run.ts';
export type { Context } from './frame/context.ts';
export { publishForms, type Listed, type PublishedForm } from './publish/publish-forms.ts';
export { formsIn, readSource, type Configuration, type Source } from './source/read-source.ts';
