import { deviceWork } from '@wegwijs/store';
import type { WorkKeeper } from '@wegwijs/definition';
import { builderParts } from './builder/tags.ts';
import { WegwijsFormBuilder } from './builder/wegwijs-form-builder.ts';
import { register } from './register.define.ts';
import './embed.ts'; // what is edited is shown in its own widget

/** A builder that keeps the work on the device, the moment that it is done. */
export class EmbeddedFormBuilder extends WegwijsFormBuilder {
  protected override openKeeper(): WorkKeeper {
    return deviceWork({ now: () => new Date() });
  }
}

register([...builderParts, ['wegwijs-form-builder', EmbeddedFormBuilder]]);

export * from './builder/headless.ts';
export { workbenchAt } from './builder/workbench.ts';
