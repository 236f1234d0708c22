/** Brackets that a text opens and does not close, double-quoted strings left out; negative when it closes more. */
export function openBrackets(text: string): number {
  const bare = text.replace(/"(?:[^"\\\n]|\\.)*"/g, '')
  return (bare.match(/[{[]/g)?.length ?? 0) - (bare.match(/[}\]]/g)?.length ?? 0)
}
