/**
 * `import('./x.ts')` becomes a plain import, handed over as a promise, so that no other file is asked for. Of `const { a } = await import('./x.ts')`
 * only `a` is handed over: of a whole module nothing could be left out. @param except by id
 */
export function inlineImports(except) {
  return {
    name: 'wegwijs-inline-imports',
    enforce: 'post',
    transform(code, id) {
      if (!code.includes('import(') || except(id)) return null;
      const found = importsIn(this.parse(code)).sort((a, b) => b.start - a.start);
      // A file that has all tags registers them itself, all or none.
      const isDone = ({ source }) => source.value.endsWith('.define.ts');
      let out = code;
      found.forEach((one, i) => {
        const given = one.names ? `{${one.names.map((name) => `${name}: inlined_${i}_${name}`).join(', ')}}` : `inlined_${i}`;
        out = `${out.slice(0, one.start)}Promise.resolve(${isDone(one) ? '' : given})${out.slice(one.end)}`;
      });
      // Imports are hoisted, so they may stand at the end, where they move no line of the source map.
      out += found
        .map((one, i) => {
          const what = one.names
            ? `{${one.names.map((name) => `${name} as inlined_${i}_${name}`).join(', ')}}`
            : `* as inlined_${i}`;
          return isDone(one) ? '' : `\nimport ${what} from ${JSON.stringify(one.source.value)};`;
        })
        .join('');
      return { code: out, map: null };
    },
  };
}

function importsIn(node) {
  if (Array.isArray(node)) return node.flatMap(importsIn);
  if (!node || typeof node !== 'object') return [];
  const taken = namesTaken(node);
  if (taken) return [{ ...node.init.argument, names: taken }];
  const here = node.type === 'ImportExpression' && node.source.type === 'Literal' ? [node] : [];
  return [...here, ...Object.values(node).flatMap(importsIn)];
}

/** The names in `{ a, b } = await import('./x.ts')`; undefined for anything else. */
function namesTaken({ type, id, init }) {
  if (type !== 'VariableDeclarator' || id.type !== 'ObjectPattern' || init?.type !== 'AwaitExpression') return undefined;
  const { type: asked, source } = init.argument;
  if (asked !== 'ImportExpression' || source.type !== 'Literal') return undefined;
  return id.properties.every((one) => one.type === 'Property') ? id.properties.map(({ key }) => key.name) : undefined;
}

/** Has a part that is asked for again (packages/elements/src/part.ts) asked for at another address: `import("./parts/x.js" + mark)`. */
export function anotherAddress() {
  const asked = /(\bpart[$\w]*\("[-\w]+", )\(\) => import\(("\.[^"]+")\)/g;
  return {
    name: 'wegwijs-another-address',
    renderChunk(code) {
      // What a build puts in one file is asked for nowhere.
      return code.search(asked) < 0 ? null : { code: code.replace(asked, '$1(mark) => import($2 + mark)'), map: null };
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

/** Where Lit asks for polyfills of browsers without shadow trees, and for what a server rendered. We have neither. */
const supports = [
  /,(\w+)=\w+\.litHtmlPolyfillSupport;\1\?\.\(\w+,\w+\),(?=\()/,
  /const (\w+)=\w+\.litElementPolyfillSupport;\1\?\.\(\{LitElement:\w+\}\);/,
  /,\w+\.litElementHydrateSupport\?\.\(\{LitElement:\w+\}\);/,
  /\w+=\w+\.reactiveElementPolyfillSupport,/,
  /\w+\?\.\(\{ReactiveElement:\w+\}\),/,
];

/**
 * What our pages have of Lit and never use: polyfills, the half of its decorators that TypeScript does not write for us, style elements for
 * browsers without constructed style sheets (which our policy would refuse), and the sentences for who writes a template wrong. Our templates are written and tried against Lit as it is; the source map still says where.
 */
export function lessOfLit() {
  const standard = /"object"==typeof (\w+)\?\w+\(\w+,\w+,\1\):/;
  const sheets = /(\w+)=\w+\.ShadowRoot&&.+?in CSSStyleSheet\.prototype,/;
  const met = new Set();
  const sentence = /throw Error\("[^"]*"(?:\+\w+(?:\+"[^"]*")?)?\)/g;
  return {
    name: 'wegwijs-less-of-lit',
    transform(code, id) {
      if (!/\/node_modules\/(?:lit-html|lit-element|@lit\/reactive-element)\//.test(id)) return null;
      const isProperty = id.endsWith('/decorators/property.js');
      if (isProperty && !standard.test(code)) throw new Error('Lit decorates in another way: see embed-plugins.mjs');
      const isSheet = id.endsWith('/css-tag.js');
      if (isSheet && !sheets.test(code))
        throw new Error('Lit asks for constructed style sheets in another way: see embed-plugins.mjs');
      const legacy = isProperty ? code.replace(standard, '') : isSheet ? code.replace(sheets, '$1=!0,') : code;
      const found = supports.filter((one) => one.test(legacy));
      found.forEach((one) => met.add(one));
      const spare = found.reduce(
        (text, one) => text.replace(one, (asked) => (asked.includes(';') && asked.startsWith(',') ? ';' : '')),
        legacy,
      );
      return { code: spare.replace(sentence, 'throw Error()'), map: null };
    },
    buildEnd(error) {
      if (!error && met.size > 0 && met.size < supports.length)
        throw new Error('Lit asks for polyfills in another way: see embed-plugins.mjs');
    },
  };
}
