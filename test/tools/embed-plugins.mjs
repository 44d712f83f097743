import { existsSync, readFileSync } from 'node:fs';

/** `import('./x.ts')` becomes a plain import, handed over as a promise: `codeSplitting: false` takes only one entry. */
export function inlineImports() {
  return {
    name: 'wegwijs-inline-imports',
    enforce: 'post',
    transform(code) {
      if (!code.includes('import(')) return null;
      const found = importsIn(this.parse(code)).sort((a, b) => b.start - a.start);
      let out = code;
      found.forEach(({ start, end }, i) => {
        out = `${out.slice(0, start)}Promise.resolve(inlined_${i})${out.slice(end)}`;
      });
      // Imports are hoisted, so they may stand at the end, where they move no line of the source map.
      out += found.map(({ source }, i) => `\nimport * as inlined_${i} from ${JSON.stringify(source.value)};`).join('');
      return { code: out, map: null };
    },
  };
}

function importsIn(node) {
  if (Array.isArray(node)) return node.flatMap(importsIn);
  if (!node || typeof node !== 'object') return [];
  const here = node.type === 'ImportExpression' && node.source.type === 'Literal' ? [node] : [];
  return [...here, ...Object.values(node).flatMap(importsIn)];
}

/** A module that exports all that some built files export, keeping their source maps. */
export function joinModules(name, files) {
  return {
    name: 'wegwijs-join-modules',
    resolveId: (id) => (id === name ? `\0${name}` : undefined),
    load(id) {
      if (id === `\0${name}`) return files.map((file) => `export * from ${JSON.stringify(file)};`).join('\n');
      if (!files.includes(id) || !existsSync(`${id}.map`)) return undefined;
      return { code: readFileSync(id, 'utf8'), map: JSON.parse(readFileSync(`${id}.map`, 'utf8')) };
    },
  };
}

/**
 * Lit asks for its Trusted Types policy while it loads. Where a page's policy allows that name once and another Lit has it, that
 * would stop the whole module: here it goes on without, and `register` says what to ask of the page.
 */
export function sparePolicy() {
  const asks = /\w+\.createPolicy\("lit-html",\{createHTML:\w+=>\w+\}\)/;
  return {
    name: 'wegwijs-spare-policy',
    transform(code, id) {
      if (!/\/lit-html\/lit-html\.js$/.test(id)) return null;
      if (!asks.test(code)) throw new Error('Lit asks for its policy in another way: see embed-plugins.mjs');
      return { code: code.replace(asks, (asked) => `(()=>{try{return ${asked}}catch{}})()`), map: null };
    },
  };
}
