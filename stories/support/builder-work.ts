import type { ViewName } from '../../packages/elements/src/builder/views.ts';
import type { WegwijsFormBuilder } from '../../packages/elements/src/builder/wegwijs-form-builder.ts';
import { workbenchOf } from './workbench-files.ts';

/** A builder at a part of it, with what a story does there. */
export function builderAt(
  view: ViewName,
  set: Partial<WegwijsFormBuilder> = {},
  act: (builder: WegwijsFormBuilder) => void = () => undefined,
): HTMLElement {
  const builder = document.createElement('wegwijs-form-builder');
  Object.assign(builder, { locale: 'nl', form: 'effortLog', ...set });
  void workbenchOf('assen').then((workbench) => Object.assign(builder, { workbench }));
  const begin = () => {
    if (!builder.shadowRoot?.querySelector('.builder-view')) return void requestAnimationFrame(begin);
    act(builder);
    builder.open(view);
  };
  requestAnimationFrame(begin);
  return builder;
}
