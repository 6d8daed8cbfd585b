/**
 * True where one letter is missing, one too many or another one, or where two neighbours are swapped: "Sidney",
 * "Zurihc". The same text is no slip.
 */
export function isOneSlipApart(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (long.length - short.length > 1 || short === long) return false;
  let same = 0;
  while (same < short.length && short[same] === long[same]) same += 1;
  const restOf = (text: string, from: number) => text.slice(same + from);
  if (long.length > short.length) return restOf(long, 1) === restOf(short, 0);
  return (
    restOf(long, 1) === restOf(short, 1) ||
    (long[same] === short[same + 1] && long[same + 1] === short[same] && restOf(long, 2) === restOf(short, 2))
  );
}
