import { compile } from 'json-schema-to-typescript';
import type { Definition } from '@wegwijs/definition';
import { lower } from './lower.ts';
import { typeName } from './type-name.ts';

/**
 * The TypeScript types of the documents of a definition. Every member may be absent, since a draft may lack anything.
 * @param name the name of the whole; without one it is made of the definition's id
 */
export async function typesOf(definition: Definition, name?: string): Promise<string> {
  const title = name ?? (definition.own ? typeName(definition.name.id) : 'Document');
  const { id, version } = definition.name;
  const of = definition.own ? `the definition \`${id}\`, version ${version}` : 'a JSON Schema';
  const text = await compile({ ...lower(definition), title }, title, {
    bannerComment: `/** Documents of ${of}. Made by \`wegwijs types\`: change the definition, not this file. */`,
    additionalProperties: !definition.own,
    ignoreMinAndMaxItems: true,
    unknownAny: true,
    style: {
      printWidth: 130,
      singleQuote: true,
      semi: true,
      tabWidth: 2,
      useTabs: false,
      trailingComma: 'all',
      bracketSpacing: true,
    },
    $refOptions: { resolve: { file: false, http: false } },
  });
  return text;
}
