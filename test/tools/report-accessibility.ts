// `npm run report:accessibility`: writes stories/reports/accessibility, a page for each widget and the same as data.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { accessibilityFiles } from '../accessibility/files.ts';

const root = join(import.meta.dirname, '../..');
rmSync(join(root, 'stories/reports/accessibility'), { recursive: true, force: true });
for (const [file, text] of await accessibilityFiles()) {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text);
}
