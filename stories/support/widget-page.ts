import { widgetWords } from './widget-words.ts';

/** What a docs page of a widget reads. The tables of attributes, properties, events, slots and parts below it come from the manifest. */
export function widgetDocs(tag: string) {
  const words = widgetWords[tag];
  if (!words) throw new Error(`no words for ${tag}`);
  const { is, tag: code, languages, keyboard, keeps } = words;
  const component = [
    is,
    `## Zo zet u het op een pagina\n\n\`\`\`html\n${code}\n\`\`\``,
    `## Talen\n\n${languages}`,
    '## Uiterlijk\n\nZet de klasse van het thema van uw gemeente op de pagina of om het onderdeel. Een eigenschap `--wegwijs-…` gaat voor het thema: alle namen staan op de pagina Tokens. `::part()` reikt tot de delen die hieronder staan.',
    `## Toetsenbord\n\n${keyboard}`,
    `## Wat het bewaart, en waar\n\n${keeps}`,
  ].join('\n\n'); // prettier-ignore
  return { docs: { description: { component } } };
}
