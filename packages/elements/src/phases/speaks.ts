import { baseLanguage } from '@wegwijs/definition';
import type { WidgetProperties } from '../dossier/widget-properties.ts';
import type { Surroundings } from '../plan/surroundings.ts';

/** In which languages a widget speaks: as the page set on it, as the dossier says, or as the page around it. */
export function languagesFor(
  host: WidgetProperties,
  around: Surroundings,
): readonly [locale: string, second: string | undefined] {
  const { dossier } = around;
  const locale = host.locale ?? dossier?.locale ?? host.closest<HTMLElement>('[lang]')?.lang;
  return [locale ?? baseLanguage, host.secondLocale ?? dossier?.secondLocale];
}
