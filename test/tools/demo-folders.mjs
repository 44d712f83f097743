// What the demo portal is served from: `npm start` and the tests show the same pages.
import { join } from 'node:path';
import { root } from './packages.mjs';

const pages = ['angular', 'bootstrap', 'cms', 'frame', 'react', 'strict', 'svelte', 'two-versions', 'vue'];

export const demoFolders = {
  '/': join(root, 'examples/portal'),
  '/html/': join(root, 'examples/html'),
  '/plan/': join(root, 'examples/plan'),
  '/phases/': join(root, 'examples/phases'),
  '/evaluation/': join(root, 'examples/evaluation'),
  '/headless/': join(root, 'examples/headless'),
  '/story/': join(root, 'examples/story'),
  ...Object.fromEntries(pages.map((name) => [`/${name}/`, join(root, 'examples', name)])),
  '/builder/': join(root, 'examples/builder'),
  '/persons/': join(root, 'test/golden'), // made up; the tests judge them too
  '/embed/': join(root, 'dist/embed'),
  '/other-version/': join(root, 'dist/embed'), // the same files from another address are another version to a browser
  '/built/': join(root, 'dist/examples'),
  '/themes/': join(root, 'dist/themes'),
};
