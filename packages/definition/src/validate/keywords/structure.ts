import { keyword } from '../keyword.ts';
import { anchor, count, schema, schemasByName, text } from '../shapes.ts';

// These judge nothing by themselves; another keyword reads them, or they only hold schemas and names.
export const structure = [
  keyword({ name: '$id', takes: text }),
  keyword({ name: '$anchor', takes: anchor, draft: '2020-12' }),
  keyword({ name: '$dynamicAnchor', takes: anchor, draft: '2020-12' }),
  keyword({ name: '$defs', takes: schemasByName, draft: '2020-12' }),
  keyword({ name: 'definitions', takes: schemasByName }),
  keyword({ name: 'then', takes: schema }),
  keyword({ name: 'else', takes: schema }),
  keyword({ name: 'minContains', takes: count, draft: '2020-12' }),
  keyword({ name: 'maxContains', takes: count, draft: '2020-12' }),
];
