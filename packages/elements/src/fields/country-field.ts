import type { Scene } from '../scene.ts';
import { countries, type Names } from './names.ts';
import { NamesField } from './names-field.ts';

/** A country, by its ISO 3166-1 code. */
export class CountryField extends NamesField {
  protected override readonly what = 'region';
  protected override readonly pick = 'names.pick-country';

  protected override all(scene: Scene): Names {
    return countries(scene);
  }
}
