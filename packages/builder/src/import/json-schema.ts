import { Definition, kindOf, memberOf, type Json, type Node } from '@wegwijs/definition';
import { fieldOf } from './from-node.ts';
import { cut, type Note } from './said-in-node.ts';
import { nothing, type Imported, type ImportedQuestion, type ImportedSection, type ImportItem } from './imported.ts';
import { Names } from './names.ts';

/** Reads any JSON Schema of an object: each object in it becomes a section, what stands beside them another. */
export function fromJsonSchema(schema: Json, title = ''): Imported {
  const report: ImportItem[] = [];
  const note: Note = (item) => void report.push(item);
  const { root } = new Definition(schema);
  const names = new Names();
  const sections: ImportedSection[] = [];
  const loose: ImportedQuestion[] = [];
  for (const key of root.keys) {
    const node = root.property(key);
    if (!node) continue;
    const at = `/properties/${key}`;
    if (kindOf(node) !== 'group') loose.push(...questionsOf(root, [key], '', names, note));
    else {
      const questions = questionsOf(node, node.keys, at, names, note);
      const description = node.text('description');
      if (questions.length > 0)
        sections.push({
          name: names.of(key, 'section'),
          title: cut(node.text('title') ?? key, 300),
          ...(description ? { description: cut(description, 2000) } : {}),
          questions,
        });
    }
  }
  for (const word of ['if', 'dependentRequired', 'dependentSchemas', 'dependencies', 'not', 'oneOf', 'anyOf']) {
    const said = memberOf(schema, word);
    if (said !== undefined) note({ outcome: 'dropped', what: word, at: `/${word}`, note: 'rule', source: said });
  }
  const name = root.text('title') ?? title;
  const all =
    loose.length > 0 ? [{ name: names.of(name, 'section'), title: cut(name, 300), questions: loose }, ...sections] : sections;
  return all.length > 0 ? { sections: all, report } : { ...nothing('no-questions'), report };
}

/** The questions of some members of an object. */
export function questionsOf(around: Node, keys: readonly string[], at: string, names: Names, note: Note): ImportedQuestion[] {
  return keys.flatMap((key): ImportedQuestion[] => {
    const node = around.property(key);
    const place = `${at}/properties/${key}`;
    const schema = node && fieldOf(node, key, place, note);
    if (!node || !schema) return [];
    const name = names.of(key);
    note({ outcome: 'converted', what: kindOf(node), at: place, name });
    return [{ name, schema: around.requires(key) ? { ...schema, 'x-required': true } : schema }];
  });
}
