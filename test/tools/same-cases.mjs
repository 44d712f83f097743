// Property tests take the same cases in every run, so that a landing never hangs on luck. To look at others, time and again:
// `WEGWIJS_SEED=$RANDOM npm run test:browser` (or `test:node`).
import { root } from './packages.mjs';

const seed = Number(process.env.WEGWIJS_SEED ?? 20_260_901);

/** Gives tests that are bundled fast-check with a seed. */
export const sameCases = {
  name: 'same-cases',
  setup({ onResolve, onLoad }) {
    const namespace = 'same-cases';
    onResolve({ filter: /^fast-check$/ }, (asked) =>
      asked.namespace === namespace ? undefined : { path: asked.path, namespace },
    );
    onLoad({ filter: /./, namespace }, () => ({
      contents: `import fc from 'fast-check';\nfc.configureGlobal({ seed: ${seed} });\nexport default fc;`,
      resolveDir: root,
    }));
  },
};
