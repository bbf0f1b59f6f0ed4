/** The same function, but it works out each answer only once; for inputs and answers that never change. */
export function remembered<Input extends readonly (string | number)[], Answer>(
  work: (...input: Input) => Answer,
): (...input: Input) => Answer {
  const known = new Map<string, Answer>();
  return (...input) => {
    const key = input.join('\n');
    if (!known.has(key)) known.set(key, work(...input));
    return known.get(key)!;
  };
}
