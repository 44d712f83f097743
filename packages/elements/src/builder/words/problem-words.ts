import { problemSentence, whyInDutch, whyInEnglish, type BuilderProblem } from '@wegwijs/builder';
import { isArray } from '@wegwijs/definition';
import type { Desk } from '../desk.ts';

/** What is not as it should be, in a sentence. */
export function problemWords(desk: Desk, problem: BuilderProblem): string {
  const { say, language, builder } = desk;
  const { code, params } = problem;
  if (code === 'file.invalid') return say('builder.words-file-invalid');
  if (code === 'answers.missing') {
    const missing = isArray(params['missing']) ? params['missing'] : [];
    const words = missing.map((one) => say(`builder.words-missing-${one as 'reason' | 'access' | 'sensitivity'}`));
    return say('builder.words-answers-missing', { missing: words.join(', ') });
  }
  if (code === 'example.unmet') {
    const { roles, anyone } = language === 'en' ? whyInEnglish : whyInDutch;
    const role = params['role'] === undefined ? anyone : (roles[String(params['role'])] ?? String(params['role']));
    const is = params['is'] as 'shown' | 'hidden' | 'needed' | 'free';
    return say(`builder.words-unmet-${is}`, { name: String(params['name']), role });
  }
  return problemSentence(problem, language === 'en' ? 'en' : 'nl', builder.scene);
}
