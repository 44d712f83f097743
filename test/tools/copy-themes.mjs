// The looks of the demo portal: published design tokens under the EUPL, each under a class of its own, beside their licence.
// They are copied at build time and not kept in the repository.
import { cpSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './packages.mjs';

/** Name of a theme → its package and its style sheet in there. */
const themes = {
  voorbeeld: ['@nl-design-system-unstable/voorbeeld-design-tokens', 'dist/theme.css'],
  'mooi-en-anders': ['@nl-design-system-community/ma-design-tokens', 'dist/theme.css'],
  denhaag: ['@gemeente-denhaag/design-tokens-components', 'dist/theme/index.css'],
  openforms: ['@open-formulieren/design-tokens', 'dist/index.css'],
};

export function copyThemes(outDir) {
  rmSync(outDir, { recursive: true, force: true });
  mkdirSync(outDir, { recursive: true });
  for (const [name, [from, sheet]] of Object.entries(themes)) {
    const folder = join(root, 'node_modules', from);
    cpSync(join(folder, sheet), join(outDir, `${name}.css`));
    cpSync(join(folder, 'LICENSE.md'), join(outDir, `${name}.licence.md`));
  }
}
