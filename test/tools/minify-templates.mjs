// Templates carry their indentation into what a page loads. Taken out where a page is built: style sheets by lightningcss,
// markup by folding line breaks. Rolldown's own parser says where the templates are.
import { transform } from 'lightningcss';

/** Vite plugin: `css` and `html` templates without indentation and comments. */
export function minifyTemplates() {
  return {
    name: 'wegwijs-minify-templates',
    enforce: 'post',
    transform(code, id) {
      if (!id.includes('/elements/src/') || !/\b(css|html)`/.test(code)) return null;
      const found = templatesIn(this.parse(code)).sort((a, b) => b.start - a.start);
      let out = code;
      for (const { start, end, text } of found) out = out.slice(0, start) + text + out.slice(end);
      return { code: out, map: null };
    },
  };
}

function templatesIn(node) {
  if (Array.isArray(node)) return node.flatMap(templatesIn);
  if (!node || typeof node !== 'object') return [];
  const inside = Object.values(node).flatMap(templatesIn);
  if (node.type !== 'TaggedTemplateExpression' || !['css', 'html'].includes(node.tag.name)) return inside;
  const { quasis } = node.quasi;
  const shorter = node.tag.name === 'css' && quasis.length === 1 ? sheet : node.tag.name === 'css' ? part : markup;
  return [...inside, ...quasis.map(({ start, end, value }) => ({ start, end, text: shorter(value.raw) }))];
}

/** Escapes such as `\\2713` mean the same to the style sheet and, doubled, to the template. */
const sheet = (raw) =>
  transform({ filename: 'island.css', code: Buffer.from(raw.replaceAll('\\\\', '\\')), minify: true, errorRecovery: false })
    .code.toString()
    .replaceAll('\\', '\\\\')
    .replaceAll('`', '\\`');
const part = (raw) => raw.replace(/\/\*[^]*?\*\//g, '').replace(/\s+/g, ' ');
const words = '(?:a|b|bdi|code|em|i|q|small|span|strong)';
const [endsInWords, startsWithWords] = [new RegExp(`</${words}>$`), new RegExp(`^<${words}\\b`)];
/** A line break between two tags is no white space, but where both stand in running text. Elsewhere it is one space. */
const markup = (raw) =>
  raw
    .replace(/\s*\n\s*/g, (found, at) => {
      const [before, after] = [raw.slice(0, at), raw.slice(at + found.length)];
      const tags = before.endsWith('>') && after.startsWith('<');
      return tags && !(endsInWords.test(before) && startsWithWords.test(after)) ? '' : ' ';
    })
    .replace(/ +>/g, '>');
