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

export const account: Command = {
  usage: '[FOLDER] --gemeente ID [--out FILE]',
  details: [
    'A page of HTML that answers the security and privacy officers of one gemeente, out of its own configuration: data flows, storage,',
    'calls, the policy that is needed, transfers, retention, and for each field its purpose, basis, sensitivity and roles.',
    'FOLDER is laid out as schemas (default).',
  ],
  options: {
    gemeente: { value: 'ID', short: 'g', says: 'of this gemeente (from configurations.json of the folder)' },
    ...resultOptions,
  },
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
  if (id === undefined) throw new WrongUse(`Which gemeente? --gemeente is one of ${ids.join(', ')}.`);
  const found = configurations.find((one) => one.id === id);
  if (!found) throw new WrongUse(`There is no gemeente "${id}".`, didYouMean(id, ids));
  return found;
}
