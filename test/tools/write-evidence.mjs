// What a security officer checks the files of a page with: their hashes (SRI), and what they are made of (SBOM).
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { globSync } from 'tinyglobby';
import { root } from './packages.mjs';
import { sbom } from './sbom.mjs';

const json = (file) => JSON.parse(readFileSync(join(root, file), 'utf8'));
const write = (file, value) => writeFileSync(file, `${JSON.stringify(value, null, 2)}\n`);

/** The value of an `integrity` attribute for a file. */
export const integrityOf = (file) => `sha384-${createHash('sha384').update(readFileSync(file)).digest('base64')}`;

export function writeEvidence(outDir) {
  const { version, description } = json('package.json');
  const files = globSync(['**/*.{js,css,html}', '!definitions/**'], { cwd: outDir }).sort();
  const hashes = Object.fromEntries(files.map((file) => [file, integrityOf(join(outDir, file))]));
  write(join(outDir, 'integrity.json'), { version, files: hashes });
  const product = { name: 'wegwijs-embed', version, description };
  const made = ['packages/elements', 'packages/store'];
  write(join(outDir, 'sbom.cdx.json'), sbom(json('package-lock.json'), product, made));
}
