import type { Json } from '@wegwijs/definition';
import type { StoryObj } from '@storybook/web-components-vite';
import { stageOf, viewHost, type View, type ViewOptions } from '../../packages/elements/src/plan/sharing/stage.suite.ts';

const files = import.meta.glob<Json>(
  [
    '../../schemas/national/*.definition.json',
    '../../schemas/national/texts/*.json',
    '../../schemas/words/*.json',
    '../../schemas/layers/{assen,regio-drentsche-aa}/intake.layer.json',
    '../../test/golden/{developmentPlan,pipDecision,consents,effortLog}/*.json',
  ],
  { eager: true, import: 'default' },
);

/** A file of the repository, as a view reads it. */
function file(path: string): Promise<Json> {
  const found = files[`../..${path}`];
  return found === undefined ? Promise.reject(new RangeError(`no ${path}`)) : Promise.resolve(found);
}

/** A golden document. */
export function golden(kind: string, name: string): Json {
  return files[`../../test/golden/${kind}/${name}.json`] ?? {};
}

/** A story of one view of a plan in one state. `width` is that of a narrow phone, in pixels. */
export function planView(view: View, options: ViewOptions, width?: 320): StoryObj {
  return {
    ...(width === undefined ? {} : { globals: { viewport: { value: 'mobile1' } } }),
    render: () => {
      const host = viewHost();
      void stageOf(file, options).then((stage) => {
        const { language, dir } = stage.scene.voice;
        Object.assign(host, { stage, view, lang: language, dir });
        host.requestUpdate();
      });
      return host;
    },
  };
}
