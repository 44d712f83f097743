// The lock file names no host and no path of one machine, so that it installs from any registry.
import { readFileSync } from 'node:fs';

const lock = readFileSync(new URL('../../package-lock.json', import.meta.url), 'utf8');
const bad = lock.split('\n').filter((line) => /"resolved": *"(?!packages\/)/.test(line));
if (bad.length > 0) {
  console.error(
    `package-lock.json holds addresses; .npmrc keeps them out on the next npm install:\n${bad.slice(0, 5).join('\n')}`,
  );
  process.exit(1);
}
