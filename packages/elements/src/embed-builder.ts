import { builderTags } from './builder/tags.ts';
import { register } from './register.define.ts';
import './embed.ts'; // what is edited is shown in its own widget

register(builderTags);

export * from './builder/headless.ts';
export { workbenchAt } from './builder/workbench.ts';
