// `npm run build`: definitions, declarations, packages, and the files that a page loads.
// `--embed` makes only what the demo needs. No test builds anything itself: another would read it half made.
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { buildEmbed } from './build-embed.mjs';
import { buildExamples } from './build-examples.mjs';
import { buildFonts } from './build-fonts.mjs';
import { buildPackage } from './build-package.mjs';
import { copyThemes } from './copy-themes.mjs';
import { packages, root } from './packages.mjs';
import { writeEvidence } from './write-evidence.mjs';

const bin = (path) => join(root, 'node_modules', path);
const embed = join(root, 'dist/embed');

function run(args, cwd = root) {
  const { status } = spawnSync(process.execPath, args, { cwd, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}

if (existsSync(join(root, 'test/tools/publish.ts'))) {
  run(['--conditions=@wegwijs/source', '--import', 'tsx', 'test/tools/publish.ts']);
}
if (!process.argv.includes('--embed')) {
  run([bin('@typescript/native/bin/tsc'), '-b', ...packages.map((name) => `packages/${name}`)]);
  for (const name of packages) await buildPackage(name);
}

rmSync(embed, { recursive: true, force: true });
mkdirSync(embed, { recursive: true });
await buildEmbed(embed);
cpSync(join(root, 'packages/elements/embed'), embed, { recursive: true });
buildFonts(embed);

run([bin('@custom-elements-manifest/analyzer/cem.js'), 'analyze', '--quiet'], join(root, 'packages/elements'));
cpSync(join(root, 'packages/elements/custom-elements.json'), join(embed, 'custom-elements.json'));
cpSync(join(root, 'packages/elements/editor'), join(embed, 'editor'), { recursive: true });
const published = join(root, 'schemas/published');
if (existsSync(published)) cpSync(published, join(embed, 'definitions'), { recursive: true });
writeEvidence(embed);
copyThemes(join(root, 'dist/themes'));
await buildExamples(join(root, 'dist/examples'));
if (!process.argv.includes('--embed')) run(['examples/server/build-pages.mjs']);
