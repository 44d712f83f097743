import { isObject, resolve, type Json, type JsonObject } from '@wegwijs/definition';
import { keptForm, retentionsOf, transfersOf } from '../account/account.ts';
import { accountPage, type Account } from '../account/page.ts';
import type { Command } from '../frame/command.ts';
import { didYouMean } from '../frame/did-you-mean.ts';
import { WrongUse } from '../frame/wrong-use.ts';
import { fullPath } from '../files/read.ts';
import { result, resultOptions } from '../files/result.ts';
import { formsIn, listed, readSource, type Configuration } from '../source/read-source.ts';
import { defaultFolder } from '../source/subject.ts';
import { say } from '../words/sentence.ts';

export const account: Command = {
  usage: '[FOLDER] --gemeente ID [--out FILE]',
  options: { gemeente: { value: 'ID', short: 'g' }, ...resultOptions },
  takes: [0, 1],
  run(given, context) {
    const folder = fullPath(context, given.words[0] ?? defaultFolder(context));
    const { configurations } = listed(folder);
    const chosen = configurationOf(configurations, given.value('gemeente'));
    const roots = formsIn(folder).map((form): JsonObject => {
      const source = readSource(folder, form, chosen.layers);
      const { definition } = resolve(
        source.base,
        chosen.layers.flatMap((layer) => source.layers.get(layer) ?? []),
      );
      return isObject(definition) ? definition : source.base;
    });
    const consents = roots.find((root) => root['x-retention'] !== undefined) ?? {};
    const made: Account = {
      gemeente: chosen.title,
      day: context.today,
      layers: chosen.layers,
      forms: roots.map((root) => keptForm(root)),
      retentions: retentionsOf(consents),
      transfers: transfersOf(consents),
    };
    return result(context, given, accountPage(made, context.language), made as unknown as Json);
  },
};

/** @throws {WrongUse} when none is named, or none has that name */
function configurationOf(configurations: readonly Configuration[], id: string | undefined): Configuration {
  const ids = configurations.map((one) => one.id);
  if (id === undefined) throw new WrongUse(say('use.gemeente.which', { gemeenten: ids.join(', ') }));
  const found = configurations.find((one) => one.id === id);
  if (!found) throw new WrongUse(say('use.gemeente.unknown', { gemeente: id }), didYouMean(id, ids));
  return found;
}
