/** Slips of the pen: whether a name that means nothing was meant to be one that does. */

/** Short words are one letter away from too many others; of them only swapped letters count. */
const LEAST_LENGTH = 5;

/** Whether `typed` is `meant` with one letter missing, added or wrong, or two neighbours swapped. */
export function isSlip(typed: string, meant: string): boolean {
  let start = 0;
  while (start < meant.length && typed[start] === meant[start]) start += 1;
  const [rest, right] = [typed.slice(start), meant.slice(start)];
  const swapped = `${right[1] ?? ''}${right[0] ?? ''}${right.slice(2)}`;
  if (rest === swapped) return true;
  if (meant.length < LEAST_LENGTH) return false;
  return rest === right.slice(1) || rest.slice(1) === right || rest.slice(1) === right.slice(1);
}
