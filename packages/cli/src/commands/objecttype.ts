import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { formats, warning, type Json } from '@wegwijs/definition';
import { compile } from '@wegwijs/definition/ajv';
import type { Command } from '../frame/command.ts';
import type { Context } from '../frame/context.ts';
import type { Given } from '../frame/given.ts';
import { WrongUse } from '../frame/wrong-use.ts';
import { fullPath, isFolder, readJson } from '../files/read.ts';
import { result, resultOptions } from '../files/result.ts';
import { fromData, toData } from '../objecttype/data.ts';
import { typeVersionOf, type Mapping, type Omitted } from '../objecttype/mapping.ts';
import { planOf } from '../objecttype/plan.ts';
import { objecttypeSchema } from '../objecttype/schema-of.ts';
import { ofFinding, type Remark } from '../report/remark.ts';
import { defaultFolder, formOf, readSubject, subjectOptions } from '../source/subject.ts';
import { essence } from '../validate/essence.ts';
import { remarkOf } from '../validate/judge.ts';
import { say } from '../words/sentence.ts';

export const objecttype: Command = {
  usage: '[DEFINITION] [--to-data DOCUMENT | --to-document DATA] [--out FILE]',
  options: {
    mapping: { value: 'FILE' },
    'to-data': { value: 'DOCUMENT' },
    'to-document': { value: 'DATA' },
    ...subjectOptions,
    ...resultOptions,
  },
  takes: [0, 1],
  async run(given, context) {
    const path = given.words[0] ?? defaultFolder(context);
    const { definition } = await readSubject(context, given, path);
    const mapping = await mappingOf(given, context, path);
    if (mapping.for !== definition.name.id)
      throw new WrongUse(say('use.objecttype.other', { mapping: mapping.for, definition: definition.name.id }));
    const { root, findings } = planOf(definition, mapping);
    const { version } = definition.name;
    const numbered = typeVersionOf(mapping, version) !== undefined;
    const remarks = [...findings, ...(numbered ? [] : [warning('objecttype.version', '', { version })])].map((finding) =>
      ofFinding(finding, context.language),
    );
    const schema = objecttypeSchema(definition, mapping, root);
    const [document, record] = [given.value('to-data'), given.value('to-document')];
    if (document !== undefined) {
      const { data, omitted } = toData(root, version, await readJson(context, document));
      const faults = essence(schema, compile(schema, { formats }).errors(data));
      const wrong = faults.map((fault): Remark => remarkOf(definition, fault, context.language));
      return result(context, given, inLines(data), data, [...omitted.map((one) => left(one, context)), ...wrong]);
    }
    if (record === undefined) return result(context, given, inLines(schema), schema, remarks);
    const back = fromData(root, await readJson(context, record));
    return result(context, given, inLines(back), back);
  },
};

const inLines = (value: Json): string => `${JSON.stringify(value, null, 2)}\n`;

const left = ({ code, pointer }: Omitted, { language }: Context): Remark => ofFinding(warning(code, pointer), language);

async function mappingOf(given: Given, context: Context, path: string): Promise<Mapping> {
  const asked = given.value('mapping');
  if (asked === undefined && !isFolder(context, path)) throw new WrongUse(say('use.objecttype.mapping'));
  const form = asked ?? formOf(fullPath(context, path), given.value('form'));
  const file = asked ?? join(path, 'national', `${form}.objecttype.json`);
  if (asked === undefined && !existsSync(fullPath(context, file))) throw new WrongUse(say('use.objecttype.none', { form, file }));
  return (await readJson(context, file)) as unknown as Mapping;
}
