import { baseLanguage, isArray, isObject, own, type JsonObject } from '@wegwijs/definition';
import { refusal, type CommandRefusal } from '../ask/refusal.ts';
import type { Way, Write } from '../design.ts';
import type { Scene } from '../scene/scene.ts';
import { changeOf, listIn, positionOf } from './choice-list.ts';
import type { CommandOf } from './command.ts';
import { begun, unsaid } from './words.ts';
import type { Worker } from './worker.ts';

/** Says words of a node: its Dutch in the layer, another language in the catalogue of that language. */
export const text: Worker<'text'> = (scene, command) => {
  const { id, part, of, language } = command;
  if (!scene.node(id)) return refusal('unknown-id', id);
  if ((part === 'choices' || part === 'x-ends' || part === 'x-messages') !== (of !== undefined))
    return refusal('unknown-keyword', id, { keyword: part });
  if (part === 'choices' && positionOf(scene, id, of ?? '') < 0)
    return refusal('unknown-choice', id, { params: { value: of ?? '' } });
  if (language === baseLanguage) return dutch(scene, command);
  const owner = scene.resolved.origins[`${id}#${part}`] ?? String(scene.ground.base['x-id']);
  // Only who decided the Dutch translates it; a choice is named by its value, which anybody may translate.
  const isOurs = part === 'choices' || scene.homeOf(id) !== undefined || owner === scene.layer.layer;
  if (!isOurs && command.text !== null) return refusal('not-yours', id, { keyword: part, params: { owner, language } });
  const way = ['texts', language, 'texts', id, part, ...(of === undefined ? [] : [of])];
  const said = command.text === null || command.text === '' ? undefined : command.text;
  return [...(said === undefined ? [] : begun(scene.design, language)), [way, said]];
};

function dutch(scene: Scene, command: CommandOf<'text'>): readonly Write[] | CommandRefusal {
  const { id, part, of = '', text: said } = command;
  const home = scene.homeOf(id);
  const to = said ?? undefined;
  if (part === 'choices') return ofChoice(scene, command, home);
  if (home)
    return [
      [[...home, part, ...(command.of === undefined ? [] : [of])], to],
      ...(to === undefined ? unsaid(scene, id, part, command.of) : []),
    ];
  const stale = to === undefined ? unsaid(scene, id, part) : [];
  if (part !== 'x-ends') return [[['layer', 'set', id, part], isInherited(scene, id, part, to) ? undefined : to], ...stale];
  // Both ends are said together.
  const now = scene.node(id)?.['x-ends'];
  const ends = to === undefined ? undefined : { ...(isObject(now) ? now : {}), [of]: to };
  return [[['layer', 'set', id, 'x-ends'], ends], ...stale];
}

function isInherited(scene: Scene, id: string, part: string, to: string | undefined): boolean {
  return to !== undefined && own(scene.inherited(id) ?? {}, part) === to;
}

/** The words of a choice: in the own list, among those that the layer adds, or anew for one from above. */
function ofChoice(
  scene: Scene,
  { id, of = '', text: said }: CommandOf<'text'>,
  home: Way | undefined,
): readonly Write[] | CommandRefusal {
  if (home) {
    const found = listIn(scene.node(id) ?? {});
    if (!found || said === null) return refusal('not-a-choice', id);
    const list = found.list.map((one) => (isObject(one) && String(own(one, 'const')) === of ? { ...one, title: said } : one));
    return [[[...home, ...found.way], list]];
  }
  const add = own(changeOf(scene, id), 'add');
  const way = ['layer', 'set', id, 'choices'];
  if (isArray(add) && add.some((one) => isObject(one) && own(one, 'value') === of)) {
    if (said === null) return refusal('not-a-choice', id);
    return [
      [
        [...way, 'add'],
        add.map((one) => (own(one as JsonObject, 'value') === of ? { ...(one as JsonObject), title: said } : one)),
      ],
    ];
  }
  return [[[...way, 'titles', of], said ?? undefined]];
}
