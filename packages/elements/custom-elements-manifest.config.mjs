import { buildSync } from 'esbuild';
import { customElementJetBrainsPlugin } from 'custom-element-jet-brains-integration';
import { customElementVsCodePlugin } from 'custom-element-vs-code-integration';

// The published face of the elements: paths become dist/*.js; private and protected members and internal modules go.
const toDist = (path) => path?.replace(/^\/?src\//, 'dist/').replace(/\.ts$/, '.js');

// The manifest is made without a compiler for TypeScript, and the table of tokens stands in it.
const { outputFiles } = buildSync({
  entryPoints: [new URL('./src/styles/public-tokens.ts', import.meta.url).pathname],
  bundle: true,
  write: false,
  format: 'esm',
});
const { publicTokens } = await import(`data:text/javascript,${encodeURIComponent(outputFiles[0].text)}`);

/** Every element reads the same custom properties: each with what is read after it, and what is taken when nothing is. */
const cssProperties = publicTokens.map(({ name, description, chain, default: fallback }) => ({
  name,
  description: chain.length === 0 ? description : `${description} After it: ${chain.join(', ')}.`,
  default: fallback,
}));

const publishedFace = {
  name: 'published-face',
  packageLinkPhase({ customElementsManifest: manifest }) {
    for (const module of manifest.modules) {
      module.path = toDist(module.path);
      for (const item of module.exports ?? [])
        if (item.declaration?.module) item.declaration.module = toDist(item.declaration.module);
      for (const declaration of module.declarations ?? []) {
        if (declaration.superclass?.module) declaration.superclass.module = toDist(declaration.superclass.module);
        if (declaration.tagName) declaration.cssProperties = cssProperties;
        declaration.members = declaration.members?.filter((m) => !m.privacy || m.privacy === 'public');
        for (const list of [declaration.members, declaration.attributes, declaration.events]) {
          for (const item of list ?? [])
            if (item.inheritedFrom?.module) item.inheritedFrom.module = toDist(item.inheritedFrom.module);
        }
      }
    }
    manifest.modules = manifest.modules
      .filter(
        (m) => m.declarations?.some((d) => d.customElement) || m.exports?.some((e) => e.kind === 'custom-element-definition'),
      )
      .sort((a, b) => (a.path < b.path ? -1 : 1));
  },
};

export default {
  globs: ['src/**/*.ts'],
  exclude: ['src/**/*.d.ts', 'src/**/*.test.ts', 'src/**/*.suite.ts', 'src/embed*.ts'],
  litelement: true,
  packagejson: false,
  plugins: [
    publishedFace,
    // What editors complete and explain in HTML: both read the manifest as it is by then.
    customElementVsCodePlugin({ outdir: 'editor', hideLogs: true }),
    customElementJetBrainsPlugin({ outdir: 'editor', packageJson: false, hideLogs: true }),
  ],
};
