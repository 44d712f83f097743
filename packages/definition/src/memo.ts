/** A function that works out the answer to each question once. */
export function memo<K, V>(answer: (question: K) => V): (question: K) => V {
  const known = new Map<K, V>();
  return (question) => {
    if (!known.has(question)) known.set(question, answer(question));
    return known.get(question) as V;
  };
}
