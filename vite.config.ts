import { defaultClientConditions, defineConfig } from 'vite';

// Shared by the build, by Storybook and by `vite` itself. Packages reach each other's source, so nothing needs building first.
export default defineConfig({
  root: import.meta.dirname,
  cacheDir: '.out/vite',
  envDir: false,
  publicDir: false,
  resolve: { conditions: ['@wegwijs/source', ...defaultClientConditions] },
  build: { target: 'es2022', reportCompressedSize: false },
});
