import { isArray, own, type Json, type JsonObject } from '../../json.ts';
import type { LintFinding } from '../rule.ts';
import { en, enNearest, enReasons } from './en.ts';
import { nl, nlNearest, nlReasons } from './nl.ts';

/** A sentence for each code, or a few words for each reason. */
export interface Sentences {
  readonly [code: string]: string;
}

/** The languages that findings are told in. */
export type SentenceLanguage = 'nl' | 'en';

const languages = {
  nl: { words: nl, reasons: nlReasons, nearest: nlNearest },
  en: { words: en, reasons: enReasons, nearest: enNearest },
};

/** A finding as a sentence, with the name that was most likely meant. A code without words is said as it is. */
export function sentence({ code, id, document, params }: LintFinding, language: SentenceLanguage): string {
  const { words, reasons, nearest } = languages[language];
  const { why, named } = params;
  const isNamed = named !== undefined && Object.hasOwn(reasons, `${String(why)}-named`);
  const reason = typeof why === 'string' ? own(reasons, isNamed ? `${why}-named` : why) : undefined;
  const known: JsonObject = {
    ...params,
    id: id ?? document,
    document,
    ...(reason === undefined ? {} : { why: filled(reason, params) }),
  };
  const said = own(words, code) ?? code;
  return filled(typeof params['nearest'] === 'string' ? `${said} ${nearest}` : said, known);
}

function filled(text: string, known: JsonObject): string {
  return text.replace(/\{(\w+)\}/g, (hole, name: string) => shown(own(known, name) ?? hole));
}

function shown(value: Json): string {
  return isArray(value) ? value.map(shown).join(', ') : typeof value === 'string' ? value : JSON.stringify(value);
}
