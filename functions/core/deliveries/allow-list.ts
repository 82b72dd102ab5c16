/**
 * Whether an address may be mailed from this installation. The list holds addresses, `@domain`s (that domain alone, not
 * those below it) and `*` for everybody; letter case does not matter.
 */
export function mayMail(allowed: readonly string[], address: string): boolean {
  const folded = address.toLowerCase()
  const domain = folded.slice(folded.lastIndexOf('@'))
  return allowed.some((item) => item === '*' || item.toLowerCase() === folded || item.toLowerCase() === domain)
}
