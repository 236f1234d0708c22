/** Whether two names are one in two spellings: nothing but case and separators sets them apart, or one letter of a long name. */
export function isMisspelling(a: string, b: string): boolean {
  const [left, right] = [letters(a), letters(b)]
  if (left === right) return true
  if (Math.min(left.length, right.length) < 5 || /\d/.test(left + right)) return false
  return oneEdit(left, right)
}

const letters = (name: string): string => name.toLowerCase().replace(/[-_. ]/g, '')

/** Whether one letter more, less, other, or two in another order, make one word of the other. */
function oneEdit(a: string, b: string): boolean {
  let start = 0
  while (start < a.length && a[start] === b[start]) start++
  const [left, right] = [a.slice(start), b.slice(start)]
  // A plural beside its singular are often two properties.
  if (left === 's' || right === 's') return left.length + right.length > 1
  return (
    left.slice(1) === right ||
    left === right.slice(1) ||
    left.slice(1) === right.slice(1) ||
    (left.slice(2) === right.slice(2) && left[0] === right[1] && left[1] === right[0])
  )
}
