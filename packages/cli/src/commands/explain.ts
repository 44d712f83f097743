import { isObject, memberOf, originsOf, own, type Json, type Layer, type Origin, type Wish } from '@wegwijs/definition';
import { idMeant, keywordsOf, nodesOf } from '../explain/node-of.ts';
import type { Command } from '../frame/command.ts';
import type { Context } from '../frame/context.ts';
import { didYouMean } from '../frame/did-you-mean.ts';
import { WrongUse } from '../frame/wrong-use.ts';
import { readSubject, subjectOptions } from '../source/subject.ts';
import { say, sentence } from '../words/sentence.ts';

export const explain: Command = {
  usage: 'PATH [--definition PATH] [--gemeente ID]',
  options: {
    definition: { value: 'PATH', short: 'd' },
    ...subjectOptions,
  },
  takes: [1, 1],
  async run(given, context) {
    const { definition, base, layers } = await readSubject(context, given, given.value('definition'));
    if (!definition.own) throw new WrongUse(say('use.definition.foreign'));
    const [path = '', asked] = (given.words[0] ?? '').split('#');
    const id = idMeant(definition, path);
    const nodes = nodesOf(definition.schema);
    const node = nodes.get(id);
    if (!node) throw new WrongUse(say('use.explain.id', { id }), didYouMean(id, nodes.keys()));
    const keywords = [...new Set([...keywordsOf(node), ...wishes(layers, id)])];
    if (asked !== undefined && !keywords.includes(asked))
      throw new WrongUse(say('use.explain.keyword', { id, keyword: asked }), didYouMean(asked, keywords));
    const originOf = originsOf(base, layers);
    const found = (asked === undefined ? keywords : [asked]).flatMap((keyword) => {
      // A publication has no layers to lay again, but it knows who decided.
      const layer = layers.length === 0 ? own(definition.origins, `${id}#${keyword}`) : undefined;
      const origin = originOf(id, keyword);
      return origin ? [{ keyword, ...origin, ...(typeof layer === 'string' ? { layer } : {}) }] : [];
    });
    const title = node['title'];
    const head = `${context.paint('strong', id)}${typeof title === 'string' ? ` ${title}` : ''}`;
    // A lock is on the whole of a node.
    const basis = found[0]?.basis;
    const lock = basis === undefined ? [] : [`  ${sentence(context.language, 'explain.basis', { basis })}`];
    return {
      code: 0,
      text: [head, ...lock, ...found.flatMap((one) => linesOf(one, context))].join('\n'),
      data: { id, origins: found as unknown as Json },
    };
  },
};

/** What the layers say of a node. */
function wishes(layers: readonly Layer[], id: string): string[] {
  return layers.flatMap(({ set }) => {
    const words = memberOf(set, id);
    return isObject(words) ? Object.keys(words).filter((word) => word !== '$comment' && word !== 'reason') : [];
  });
}

function linesOf({ keyword, value, wanted, ...decider }: Origin & { keyword: string }, context: Context): string[] {
  const by = `${decider.layer} ${decider.version}${decider.since === undefined ? '' : `, ${sentence(context.language, 'explain.since', { day: decider.since })}`}`;
  return [
    `  ${context.paint('strong', keyword)}: ${shown(value)}`,
    `    ${sentence(context.language, 'explain.by', { by })}${decider.why === undefined ? '' : ` (${decider.why})`}`,
    ...(wanted.length > 1 ? wanted.map((wish) => `    - ${lineOf(wish, context)}`) : []),
  ];
}

function lineOf({ layer, value, outcome, why, refusal }: Wish, { language, paint }: Context): string {
  const said = paint(outcome === 'refused' ? 'error' : 'faint', sentence(language, `explain.${outcome}`));
  const because = [why, refusal?.basis].filter((one) => one !== undefined).join('; ');
  return `${layer}: ${shown(value)} ${said}${because === '' ? '' : ` (${because})`}`;
}

/** A value on one line, cut where it is long. */
function shown(value: Json | undefined): string {
  const text = value === undefined ? '–' : JSON.stringify(value);
  return text.length > 160 ? `${text.slice(0, 159)}…` : text;
}
