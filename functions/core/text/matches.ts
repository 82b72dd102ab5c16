/**
 * What a global expression finds in a text, in order. As `text.matchAll(pattern)`, which copies its expression at every call:
 * with all words of a language in it that costs more than finding them.
 */
export function matchesIn(text: string, pattern: RegExp): readonly RegExpExecArray[] {
  if (!pattern.global) throw new TypeError(`without the g flag it would find the same for ever: ${pattern.source}`)
  const found: RegExpExecArray[] = []
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    found.push(match)
    // An empty match would be found again and again; from the second half of a character it steps back to the first.
    if (match[0] === '') pattern.lastIndex += (text.codePointAt(pattern.lastIndex) ?? 0) > 0xffff ? 2 : 1
  }
  return found
}
