import report from '../reports/accessibility/accessibility.json' with { type: 'json' };
import { widgetGuidance } from './widget-guidance.ts';
import { widgetWords } from './widget-words.ts';

/** What a docs page of a widget reads. The tables of attributes, properties, events, slots and parts below it come from the manifest. */
export function widgetDocs(tag: string) {
  const words = widgetWords[tag];
  const guidance = widgetGuidance[tag];
  if (!words || !guidance) throw new Error(`no words for ${tag}`);
  const { is, tag: code, languages, keyboard, keeps } = words;
  const { yes, no, parts, write } = guidance;
  const component = [
    is,
    `## Wanneer wel, wanneer niet\n\n**Wel:** ${yes}\n\n**Niet:** ${no}`,
    `## Zo zet u het op een pagina\n\n\`\`\`html\n${code}\n\`\`\``,
    `## Opbouw\n\nVan boven naar beneden:\n\n${parts.map((part, i) => `${i + 1}. ${part}.`).join('\n')}`,
    `## Zo schrijft u de teksten\n\n${write}`,
    `## Talen\n\n${languages}`,
    '## Uiterlijk\n\nZet de klasse van het thema van uw gemeente op de pagina of om het onderdeel. Een eigenschap `--wegwijs-…` gaat voor het thema: alle namen staan op de pagina Tokens, met waar elk na leest. `::part()` reikt tot de delen die hieronder staan.',
    `## Toetsenbord\n\n${keyboard}`,
    `## Toegankelijkheid\n\n${accessibility(tag)}`,
    `## Wat het bewaart, en waar\n\n${keeps}`,
  ].join('\n\n'); // prettier-ignore
  return { docs: { description: { component } } };
}

/** How it stands with the criteria of WCAG, counted from the report. */
function accessibility(tag: string): string {
  const all: { readonly [tag: string]: readonly { readonly status: string }[] } = report.widgets;
  const statuses = (all[tag] ?? []).map(({ status }) => status);
  const counts = [...new Set(statuses)].map((status) => `${statuses.filter((one) => one === status).length} ${status}`);
  return `Van de criteria van WCAG ${report.wcag} (${report.levels.join(' en ')}): ${counts.join(', ')}. Per criterium staat het in \`stories/reports/accessibility/${tag}.md\`, om over te nemen in uw eigen onderzoek.`;
}
