import { html, type TemplateResult } from 'lit';
import { own, type JsonObject } from '@wegwijs/definition';
import type { Desk } from '../desk.ts';
import { box, type Box } from './box.ts';

const words: readonly (readonly [word: string, kind: NonNullable<Box['kind']>, max: number])[] = [
  ['title', 'line', 120],
  ['description', 'text', 1000],
  ['version', 'line', 40],
  ['since', 'date', 10],
  ['$comment', 'text', 1000],
];

/** What the layer says of itself. */
export function settingsAbout(desk: Desk): TemplateResult {
  const { say, builder } = desk;
  const layer = builder.scene.layer as unknown as JsonObject;
  return html`${words.map(([word, kind, max]) => {
    const label = say(
      `builder.kinds-about-${word === '$comment' ? 'comment' : (word as 'title' | 'description' | 'version' | 'since')}`,
    );
    return box({
      ...{ id: `kinds-about-${word}`, label, kind, max },
      value: String(own(layer, word) ?? ''),
      take: (value) => {
        const said = value.trim();
        return desk.run({ do: 'about', word, value: said === '' ? null : said }, say('builder.kinds-kept', { name: label })).may;
      },
    });
  })}`;
}
