import { kindOf } from '../../kind.ts';
import type { Context } from '../context.ts';
import type { Fix } from '../fix.ts';
import { sentencesOf, wordsOf, type PlainDutch } from '../plain-dutch.ts';
import type { Rule } from '../rule.ts';
import type { Said } from '../said.ts';

/** A label that is neither a question nor a short name. `params.why` says in what way. */
export const labelShape: Rule = {
  code: 'label.shape',
  severity: 'warning',
  check: (context) => {
    const { plain } = context.subject;
    if (!plain) return [];
    return context.dutch
      .filter(({ id, keyword }) => keyword === 'title' && context.fields.has(id))
      .flatMap((said) => {
        const found = wrongWith(said.text.trim(), plain, isStatement(context, said));
        if (!found) return [];
        const { document, path, id } = said;
        const { better } = found;
        const isBetter = better !== undefined && !wrongWith(better, plain, isStatement(context, said));
        const fix: Fix | undefined = isBetter ? { document, steps: [{ op: 'replace', path, value: better }] } : undefined;
        return [{ document, path, id, params: { why: found.why }, ...(fix ? { fix } : {}) }];
      });
  },
};

/** What is ticked as true is said in a sentence: "Ik heb dit uitgelegd". */
function isStatement({ fields }: Context, { id }: Said): boolean {
  const node = fields.get(id)?.node;
  return node !== undefined && kindOf(node) === 'confirm';
}

/** Whether words begin as a question does: "Hoe voelt u", "Wilt u"; not "Hoe u zich voelt", "Woont hier sinds". */
function isAsked([first = '', second = '']: readonly string[], { asks }: PlainDutch): boolean {
  const isSubject = asks.subjects.includes(second.toLowerCase());
  const begin = first.toLowerCase();
  return isSubject ? asks.verbs.includes(begin) : second !== '' && asks.words.includes(begin);
}

/** In what way a label is no question and no name, and a better one where that is sure. */
function wrongWith(label: string, plain: PlainDutch, isStatement: boolean): { why: string; better?: string } | undefined {
  const isQuestion = label.endsWith('?');
  const words = wordsOf(label);
  const asks = isAsked(words, plain);
  if (/[.:;!…]$/u.test(label)) return { why: 'end', better: label.replace(/[.:;!…\s]+$/u, '') + (asks ? '?' : '') };
  if (/\*|\(?\b(verplicht|optioneel)\b\)?/iu.test(label)) return { why: 'mark' };
  if (/https?:|\]\(/.test(label)) return { why: 'link' };
  if (sentencesOf(label).length > 1) return { why: 'sentences' };
  if (/\p{Lu}{2}/u.test(label) && words.length > 1 && label === label.toUpperCase()) return { why: 'capitals' };
  if (asks && !isQuestion) return { why: 'question-mark', better: `${label}?` };
  if (words.length > (isQuestion || isStatement ? plain.label.question : plain.label.name)) return { why: 'long' };
  return undefined;
}
