/** Whether two words differ by one typo at most: a letter too many, missing, wrong, or two neighbours swapped. */
export function oneTypo(a: string, b: string): boolean {
  const [s, t] = [Array.from(a), Array.from(b)];
  if (Math.abs(s.length - t.length) > 1) return false;
  let start = 0;
  while (start < s.length && s[start] === t[start]) start++;
  const rest = (letters: string[], from: number) => letters.slice(from).join('');
  return (
    rest(s, start + 1) === rest(t, start + 1) ||
    rest(s, start) === rest(t, start + 1) ||
    rest(s, start + 1) === rest(t, start) ||
    (s[start] === t[start + 1] && s[start + 1] === t[start] && rest(s, start + 2) === rest(t, start + 2))
  );
}
