import { html, nothing, type TemplateResult } from 'lit';

/** Longer texts are shown as they are written: a text makes no page of elements without an end. */
const longest = 20_000;

/** The only addresses that a text may link to (SEC-6). */
const allowed = /^(https:\/\/|mailto:|tel:)/i;

/**
 * The tiny safe subset of markup that texts may carry, built as DOM and never parsed as HTML: paragraphs (an empty line
 * between), lists (`- `), emphasis (`*so*`) and links (`[words](https://…)`). All else is shown as it is written.
 */
export function rich(text: string): string | TemplateResult[] {
  // Most texts are one plain paragraph, which needs no element of its own.
  if (text.length > longest || !/[\n*[]|^- /.test(text)) return text;
  return text
    .trim()
    .split(/\n\s*\n/)
    .map((block) => {
      const lines = block.split('\n');
      return lines.every((line) => line.startsWith('- '))
        ? html`<ul>
            ${lines.map((line) => html`<li>${inline(line.slice(2))}</li>`)}
          </ul>`
        : html`<p>${inline(lines.join(' '))}</p>`;
    });
}

function inline(text: string): unknown[] {
  const found: unknown[] = [];
  // No part can run on into the next, so that a text of any length is read in one go.
  const mark = /\*([^*\n]+)\*|\[([^[\]\n]+)\]\(([^)\s[]+)\)/g;
  let end = 0;
  for (const match of text.matchAll(mark)) {
    const [whole, strong, words, address = ''] = match;
    found.push(text.slice(end, match.index));
    if (strong !== undefined) found.push(html`<strong>${strong}</strong>`);
    else found.push(allowed.test(address) ? html`<a href=${address} rel="noopener">${words}</a>` : (words ?? nothing));
    end = match.index + whole.length;
  }
  return [...found, text.slice(end)];
}
