import { kindOf, kinds, read, type JsonObject, type Kind } from '@wegwijs/definition';
import { kindGuidance } from './kind-guidance.ts';
import { kindWords } from './kind-words.ts';

/** The text of the docs page of a kind: what it is for, which schema yields it, and how to choose another. Markdown. */
export function kindPage(kind: Kind, schema: JsonObject): string {
  const { is, from } = kindWords[kind];
  const { yes, no, write } = kindGuidance[kind];
  const { 'x-control': asked, ...bare } = schema;
  const others = kinds.filter((other) => other !== kind && kindFor({ ...bare, 'x-control': other }) === other);
  const usual = kindFor(bare);
  return [
    is,
    `## Wanneer wel, wanneer niet\n\n**Wel:** ${yes}\n\n**Niet:** ${no}`,
    `## Zo schrijft u de vraag\n\n${write}`,
    `## Opbouw\n\n${anatomy}`,
    `## Welk schema geeft dit veld?\n\n${from}`,
    `\`\`\`json\n${JSON.stringify(schema, null, 2)}\n\`\`\``,
    '## Een ander veld kiezen',
    asked === undefined ? 'Dit veld komt vanzelf bij dit schema.' : `Zonder \`"x-control"\` toont dit schema het veld ${code(usual)}.`,
    others.length === 0
      ? 'Een ander veld past niet bij dit schema: `"x-control"` verandert hier niets.'
      : `Met \`"x-control"\` kiest u bij dit schema een ander veld: ${others.map(code).join(', ')}.`,
  ].join('\n\n'); // prettier-ignore
}

/** The kind of field that a schema yields. */
export function kindFor(schema: JsonObject): Kind {
  const node = read({ type: 'object', properties: { answer: schema } }).definition?.root.property('answer');
  if (!node) throw new Error('no field');
  return kindOf(node);
}

/** What a docs page of Storybook reads. */
export function docs(kind: Kind, schema: JsonObject) {
  return { docs: { description: { component: kindPage(kind, schema) } } };
}

function code(kind: Kind): string {
  return `\`${kind}\``;
}

const anatomy =
  'De vraag, met “(niet verplicht)” als ze open mag blijven; de uitleg; de fout; en dan het veld. Ze horen voor een schermlezer bij elkaar. Wat erbij kan: de vraag in een tweede taal, voorlezen, een plaatje.';
