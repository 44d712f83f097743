import { isArray, isObject, memberOf, own, type Json, type JsonObject } from '@wegwijs/definition';
import { holding } from './condition-of.ts';
import { fromComponents, type ComponentPage } from './formio.ts';
import type { Note } from './said-in-node.ts';
import { nothing, type Imported } from './imported.ts';
import { readJson } from './read.ts';
import { worded } from './worded.ts';
import { startingInDutch, type StartingWords } from '../starting-words.ts';

/**
 * Reads the export of a form of Open Forms.
 * @param files the files of the ZIP by name, unpacked by the host: `formSteps.json`, `formDefinitions.json`, `formLogic.json` …
 * @param words what is called so where the source has no words
 */
export function fromOpenForms(files: ReadonlyMap<string, string>, words: StartingWords = startingInDutch): Imported {
  const fileOf = (name: string): readonly JsonObject[] | Imported => {
    const text = [...files].find(([path]) => path === name || path.endsWith(`/${name}`))?.[1];
    if (text === undefined) return [];
    const made = readJson(text);
    if ('bad' in made) return made.bad;
    return isArray(made.value) ? made.value.filter(isObject) : [];
  };
  const [definitions, steps, logic] = ['formDefinitions.json', 'formSteps.json', 'formLogic.json'].map(fileOf);
  for (const one of [definitions, steps, logic]) if (one && 'report' in one) return one;
  const known = (definitions ?? []) as readonly JsonObject[];
  if (known.length === 0) return nothing('wrong-kind');
  const pages = pagesOf(known, (steps ?? []) as readonly JsonObject[]);
  const read = fromComponents(pages, (nameOf, note) => rulesOf((logic ?? []) as readonly JsonObject[], nameOf, note));
  return worded(read, words);
}

/** The steps in their order, each with the definition that it uses; without steps the definitions as they come. */
function pagesOf(definitions: readonly JsonObject[], steps: readonly JsonObject[]): ComponentPage[] {
  const keyOf = (value: Json | undefined) =>
    String(value ?? '')
      .replace(/\/+$/, '')
      .split('/')
      .at(-1) ?? '';
  const byKey = new Map(definitions.map((one) => [keyOf(own(one, 'uuid') ?? own(one, 'url')), one]));
  const ordered = steps.toSorted((a, b) => Number(own(a, 'order')) - Number(own(b, 'order')));
  const used = ordered.flatMap((step): JsonObject[] => {
    const found = byKey.get(keyOf(own(step, 'formDefinition') ?? own(step, 'form_definition')));
    return found ? [found] : [];
  });
  return (used.length > 0 ? used : definitions).map((one) => {
    const configuration = own(one, 'configuration');
    return {
      title: String(own(one, 'name') ?? own(one, 'slug') ?? ''),
      components: isObject(configuration) ? (own(configuration, 'components') ?? null) : null,
      at: `/formDefinitions/${definitions.indexOf(one)}/configuration/components`,
    };
  });
}

/** The rules that show or hide one question on one simple test; all others are kept in the report. */
function rulesOf(
  logic: readonly JsonObject[],
  nameOf: (key: string) => string | undefined,
  note: Note,
): ReadonlyMap<string, JsonObject> {
  const found = new Map<string, JsonObject>();
  logic.forEach((rule, i) => {
    const at = `/formLogic/${i}`;
    const test = testIn(own(rule, 'jsonLogicTrigger') ?? own(rule, 'json_logic_trigger') ?? null, nameOf);
    const actions = own(rule, 'actions');
    for (const [j, one] of (isArray(actions) ? actions : []).entries()) {
      const shown = isObject(one) ? visibilityOf(one) : undefined;
      const isOne = shown !== undefined && test !== undefined && !found.has(shown.key);
      if (isOne) found.set(shown.key, holding(test, shown.shows));
      note(
        isOne
          ? { outcome: 'converted', what: 'logic', at: `${at}/actions/${j}`, note: 'condition' }
          : { outcome: 'dropped', what: 'logic', at: `${at}/actions/${j}`, note: 'rule', source: rule },
      );
    }
  });
  return found;
}

/** The component that an action shows or hides. */
function visibilityOf(action: JsonObject): { key: string; shows: boolean } | undefined {
  const [key, inner] = [own(action, 'component'), own(action, 'action')];
  const property = memberOf(inner, 'property');
  if (typeof key !== 'string' || !isObject(inner) || own(inner, 'type') !== 'property' || !isObject(property)) return undefined;
  return own(property, 'value') === 'hidden' ? { key, shows: own(inner, 'state') === false } : undefined;
}

/** `{"==": [{"var": "a"}, "x"]}`, `!=`, and `and`/`or` of these. */
function testIn(logic: Json, nameOf: (key: string) => string | undefined): JsonObject | undefined {
  if (!isObject(logic)) return undefined;
  const [[word, args] = ['', null]] = Object.entries(logic);
  if (!isArray(args)) return undefined;
  if (word === 'and' || word === 'or') {
    const all = args.map((one) => testIn(one, nameOf));
    return all.every((one) => one !== undefined) && all.length > 0 ? { [word === 'and' ? 'all' : 'any']: all } : undefined;
  }
  const [variable, value] = args;
  const field = isObject(variable) ? nameOf(String(own(variable, 'var'))) : undefined;
  if (field === undefined || value === undefined || typeof value === 'object' || !/^[!=]==?$/.test(word)) return undefined;
  return holding({ field, is: { const: value } }, word.startsWith('='));
}
