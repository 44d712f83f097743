import { html, nothing, type TemplateResult } from 'lit';
import { search, type Match, type Outline } from '@wegwijs/builder';
import type { Desk } from '../desk.ts';
import { trailOf } from './tree.ts';

const shown = 12;

/** A search in all words of a form, with the ways to what was found. */
export function searching(
  { builder, say }: Desk,
  tree: Outline,
  sought: string,
  seek: (text: string) => void,
  go: (id: string) => void,
): TemplateResult {
  const found = foundIn(tree, sought === '' ? [] : search(builder.scene, sought));
  const to = (id: string) => {
    seek('');
    go(id);
  };
  const count = found.length > shown ? 'builder.form-found-first' : 'builder.form-found';
  return html`<search class="seek">
    <label for="form-search">${say('builder.form-search')}</label>
    <input
      id="form-search"
      type="search"
      autocomplete="off"
      .value=${sought}
      @input=${(event: Event) => seek((event.target as HTMLInputElement).value)}
    />
    <output class="found" for="form-search">${sought === '' ? nothing : say(count, { n: found.length, shown })}</output>
    ${
      found.length > 0
        ? html`<ul class="found-list">
            ${found.slice(0, shown).map(
              (match) =>
                html`<li>
                  <button type="button" class="name" @click=${() => to(match.id)}>
                    <span lang=${match.language ?? nothing}>${marked(match)}</span>
                    <span class="found-in"
                      >${trailOf(tree, match.id)
                        .slice(1)
                        .map(({ title }) => title)
                        .join(' › ')}</span
                    >
                  </button>
                </li>`,
            )}
          </ul>`
        : nothing
    }
  </search>`;
}

/** Each item once, and nothing that is not in the tree. */
function foundIn({ byId }: Outline, all: readonly Match[]): readonly Match[] {
  const first = new Map<string, Match>();
  for (const match of all) if (byId.has(match.id) && !first.has(match.id)) first.set(match.id, match);
  return [...first.values()];
}

function marked({ text, from, to }: Match): TemplateResult {
  return html`${text.slice(0, from)}<mark>${text.slice(from, to)}</mark>${text.slice(to)}`;
}
