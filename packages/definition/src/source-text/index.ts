export { readText, type Position, type SourceText, type Spotted } from './source-text.ts';
