#!/usr/bin/env node
// In the workspace the sources run, so that `npm ci` is enough and nothing is stale; where the package is installed, what was built.
const isInstalled = /[\\/]node_modules[\\/]/.test(import.meta.dirname);
await (isInstalled ? import('../dist/main.js') : (await import('./run-sources.js')).runSources());
