import { fault } from '@wegwijs/definition';
import type { Check } from '../page.ts';

/** The tags for a page to use. Written out: the doctor has none of their code, and names them where it is not there. */
export const knownTags = [
  'wegwijs-dossier',
  'wegwijs-due-table',
  'wegwijs-embed-doctor',
  'wegwijs-evaluation-checklist',
  'wegwijs-form',
  'wegwijs-form-builder',
  'wegwijs-intake-form',
  'wegwijs-phase-tracker',
  'wegwijs-pip-editor',
] as const;

/** Tags that nothing is behind. */
export const tags: Check = ({ widgets }) => {
  const names = new Set(widgets.map(({ localName }) => localName).filter((name) => !customElements.get(name)));
  return [...names].map((tag) =>
    (knownTags as readonly string[]).includes(tag)
      ? fault('tag.undefined', tag, { tag })
      : fault('tag.unknown', tag, { tag, sample: `<${nearest(tag)}>` }),
  );
};

/** The tag that shares most pairs of letters with another word. */
function nearest(word: string): string {
  const pairs = (text: string) => new Set(Array.from(text, (letter, i) => letter + (text[i + 1] ?? '')));
  const asked = pairs(word);
  const alike = (tag: string) => {
    const own = pairs(tag);
    return [...own].filter((pair) => asked.has(pair)).length / (own.size + asked.size);
  };
  return knownTags.reduce((best, tag) => (alike(tag) > alike(best) ? tag : best));
}
