import type { Scene } from '../scene.ts';
import { languages, type Names } from './names.ts';
import { NamesField } from './names-field.ts';

/** A language, by its BCP 47 code. */
export class LanguageField extends NamesField {
  protected override readonly what = 'language';
  protected override readonly pick = 'names.pick-language';

  protected override all(scene: Scene): Names {
    return languages(scene);
  }
}
