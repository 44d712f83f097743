import type { Field } from '@wegwijs/form';

/** Who says what a fact should be: the newcomer who looks, or the newcomer to somebody else. */
export function disputeWord({ form }: Field): 'dispute.says' | 'dispute.you-say' {
  return form.role === 'participant' ? 'dispute.you-say' : 'dispute.says';
}
