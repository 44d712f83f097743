import { isArray, isObject, memberOf, own, type Json, type JsonObject } from '@wegwijs/definition';
import type { Scene } from '@wegwijs/builder';
import { filled } from '../told/titles.ts';

/** A group of data: who may do what with the answers that belong to it. */
export interface DataGroup {
  /** How a definition names it. */
  readonly name: string;
  readonly title: string;
  readonly rights: JsonObject;
}

/** So many questions are named where a group has no name of its own. */
const few = 2;

const known = new WeakMap<Scene, readonly DataGroup[]>();

/** The groups of data of a form, by what people call them: as in the register of consents, else by the first questions in it. */
export function dataGroups(scene: Scene): readonly DataGroup[] {
  const before = known.get(scene);
  if (before) return before;
  const all = own(scene.definition, 'x-profiles');
  const titles = titlesIn(scene.ground.others?.get('consents'));
  const made = Object.entries(isObject(all) ? all : {}).flatMap(([name, rights]): DataGroup[] => {
    const title = titles.get(name) ?? questionsIn(scene, name);
    return isObject(rights) && title !== '' ? [{ name, title, rights }] : [];
  });
  known.set(scene, made);
  return made;
}

function questionsIn(scene: Scene, name: string): string {
  const ids = [...scene.places.keys()].filter((id) => own(scene.node(id) ?? {}, 'x-access') === name);
  const titles = ids.slice(0, few).map((id) => filled(scene.definition, String(own(scene.node(id) ?? {}, 'title') ?? id)));
  return titles.join(', ') + (ids.length > few ? ' …' : '');
}

/** What the register of consents calls the groups. */
function titlesIn(value: Json | undefined): ReadonlyMap<string, string> {
  if (!isObject(value)) return new Map();
  const items = own(value, 'items');
  const list = own(value, 'x-id') === 'consent.dataGroups' && memberOf(items, 'anyOf');
  if (isArray(list))
    return new Map(
      list.flatMap((one) =>
        isObject(one) && Object.hasOwn(one, 'const') ? [[String(own(one, 'const')), String(own(one, 'title'))] as const] : [],
      ),
    );
  for (const inner of Object.values(value)) {
    const found = titlesIn(inner);
    if (found.size > 0) return found;
  }
  return new Map();
}
