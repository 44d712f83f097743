import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import '@wegwijs/elements/define';
import { loadPublications } from '../support/publications.ts';
import { stage } from './stage.ts';
import { globalTypes, initialGlobals } from './toolbar.ts';

// A glob, so that types can be checked before the manifest is made.
const manifests = import.meta.glob<object>('../../packages/elements/custom-elements.json', { eager: true, import: 'default' });
for (const manifest of Object.values(manifests)) setCustomElementsManifest(manifest);

const preview: Preview = {
  tags: ['autodocs'],
  globalTypes,
  initialGlobals,
  loaders: [loadPublications],
  decorators: [stage],
  parameters: {
    a11y: {
      test: 'error',
      options: {
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
        resultTypes: ['violations', 'incomplete'], // of what passes one place is named, which takes axe a tenth less
      },
    },
    docs: { codePanel: true },
    options: { storySort: { method: 'alphabetical', order: ['Welcome', 'Widgets', 'Fields', 'Builder'] } },
  },
};
export default preview;
