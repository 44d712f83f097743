// What the demo portal is served from: `npm start` and the tests show the same pages.
import { join } from 'node:path';
import { root } from './packages.mjs';

export const demoFolders = {
  '/': join(root, 'examples/portal'),
  '/html/': join(root, 'examples/html'),
  '/plan/': join(root, 'examples/plan'),
  '/phases/': join(root, 'examples/phases'),
  '/evaluation/': join(root, 'examples/evaluation'),
  '/headless/': join(root, 'examples/headless'),
  '/story/': join(root, 'examples/story'),
  '/persons/': join(root, 'test/golden'), // made up; the tests judge them too
  '/embed/': join(root, 'dist/embed'),
  '/themes/': join(root, 'dist/themes'),
};
