import { baseLanguage, combine, Definition, type Catalogue, type Json } from '@wegwijs/definition';
import { Form } from '@wegwijs/form';
import type { Scene } from '@wegwijs/builder';
import { newId } from '../../island/clock.ts';
import type { Desk } from '../desk.ts';
import { personsOf } from '../told/persons.ts';

/** As whom, and with what, a form is tried. */
export interface Trial {
  readonly role: string;
  /** The number of an example person; -1 for nobody. */
  readonly person: number;
}

/** The form as it would be published now, to be filled in. @param before what was filled in so far */
export function previewForm(desk: Desk, { role, person }: Trial, before: Form | undefined): Form {
  const { builder, bench, house } = desk;
  const { scene } = builder;
  const definition = new Definition(scene.definition, { origins: scene.resolved.origins });
  const document: Json | undefined = personsOf(desk)[person]?.documents[bench.kind];
  const form = new Form(definition, {
    ...{ today: house.today(), newId, role, consents: true, prefix: 'preview' },
    ...(document === undefined ? {} : { value: document }),
  });
  if (before) form.restore(before.draft());
  return form;
}

const known = new WeakMap<Scene, { readonly [language: string]: Catalogue }>();

/** The words of a form as they would be published now, by language. */
export function cataloguesOf({ builder, workbench }: Desk, scene = builder.scene): { readonly [language: string]: Catalogue } {
  const found = known.get(scene);
  if (found) return found;
  const { ground, design, resolved } = scene;
  const all = [...ground.catalogues, ...Object.values(design.texts)];
  const base = String(ground.base['x-id']);
  const languages = [...new Set(all.map(({ language }) => language))].filter((language) => language !== baseLanguage);
  const made = Object.fromEntries(
    languages.map((language) => {
      const words = workbench.words.get(language);
      const { catalogue } = combine(base, language, all, resolved.origins);
      return [language, { ...catalogue, ...(words && { words }) }];
    }),
  );
  known.set(scene, made);
  return made;
}
