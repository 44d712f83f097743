import { fault, warning, type Finding } from '@wegwijs/definition';
import type { Check } from '../page.ts';
import type { Blocked } from '../violations.ts';

/** What the policy of the page blocks, and whether that is ours. */
export const policy: Check = ({ blocked, publications }) => {
  const ours = new Set([...publications.keys()].map((widget) => addressOf(widget)));
  // What asks for a policy in vain is stopped at its first template as well.
  const inVain = blocked.some((one) => asksForLit(one));
  return blocked
    .filter(({ directive }) => !(inVain && directive === 'require-trusted-types-for'))
    .map((one) => findingOf(one, ours));
};

function addressOf(widget: Element): string {
  const address = widget.getAttribute('definition') ?? '';
  return URL.canParse(address, document.baseURI) ? new URL(address, document.baseURI).href : address;
}

const asksForLit = ({ directive, sample }: Blocked): boolean => directive === 'trusted-types' && sample.startsWith('lit-html');

function findingOf(blocked: Blocked, ours: ReadonlySet<string>): Finding {
  const { directive, address, policy: said } = blocked;
  if (asksForLit(blocked)) {
    const words = (directiveOf(said, 'trusted-types') ?? 'trusted-types').replace(/\s*'none'/, '');
    return words.split(/\s+/).includes('lit-html')
      ? fault('script.duplicates', directive, { sample: `${words} 'allow-duplicates'` })
      : fault('policy.trusted-types', directive, { sample: `${words} lit-html` });
  }
  const params = { address, directive };
  if (directive === 'media-src' && address.startsWith(location.origin))
    return warning('policy.media', address, { ...params, sample: "media-src 'self'" });
  // A directive of elements or attributes, such as script-src-elem, is asked for by its plain name.
  if (ours.has(address) || /^https?:.*\bwegwijs[^/]*$/.test(address))
    return fault('policy.blocked', address, { ...params, sample: `${directive.replace(/-(elem|attr)$/, '')} 'self'` });
  return warning('policy.other', address, params);
}

const directiveOf = (said: string, name: string): string | undefined =>
  said
    .split(';')
    .map((part) => part.trim())
    .find((part) => part.split(/\s+/)[0] === name);
