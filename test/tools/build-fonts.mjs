// dist/embed/fonts.css: letters for the scripts that a theme's fonts may lack, for a page that wants them. Under `font-src 'self'`.
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './packages.mjs';

/** The maintained packages, and of each the script for which it is here. */
const fonts = { 'noto-sans-arabic': 'arabic', 'noto-sans-ethiopic': 'ethiopic' };
const weights = [400, 700];

/** The rule for one script and weight, with the address of the file beside it; other scripts keep the font of the theme. */
function faceOf(name, script, weight) {
  const file = `${name}-${script}-${weight}-normal.woff2`;
  const css = readFileSync(join(root, 'node_modules/@fontsource', name, `${weight}.css`), 'utf8');
  const face = css.match(/@font-face \{[^}]*\}/g)?.find((one) => one.includes(`./files/${file}`));
  if (!face) throw new Error(`No ${script} of weight ${weight} in @fontsource/${name}`);
  return { file, css: face.replace(/src: [^;]*;/, `src: url(./fonts/${file}) format('woff2');`) };
}

/** Writes the style sheet, its files and their licences. */
export function buildFonts(outDir) {
  const folder = join(outDir, 'fonts');
  mkdirSync(folder, { recursive: true });
  const faces = Object.entries(fonts).flatMap(([name, script]) => {
    const source = join(root, 'node_modules/@fontsource', name);
    copyFileSync(join(source, 'LICENSE'), join(folder, `${name}.LICENSE.txt`));
    return weights.map((weight) => {
      const { file, css } = faceOf(name, script, weight);
      copyFileSync(join(source, 'files', file), join(folder, file));
      return css;
    });
  });
  writeFileSync(
    join(outDir, 'fonts.css'),
    `/*! Noto Sans, SIL Open Font License 1.1: fonts/*.LICENSE.txt */\n${faces.join('\n')}\n`,
  );
}
