// The engine for patterns that are not structurally safe: a part of its own, which a page loads when it meets such a pattern.
export { linear } from '@wegwijs/definition';
