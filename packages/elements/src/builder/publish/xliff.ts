/** The file of a translator's tool, with what reads and writes it: a part of its own. */
export { fromXliff, toXliff } from '@wegwijs/builder/xliff';
