import type { Step } from './markup.ts'

const OPENING = /<([A-Za-z_][\w.:-]*)(?:\s(?:[^<>"']|"[^"<]*"|'[^'<]*')*)?>\s*<!\[CDATA\[/g

/**
 * Ends a CDATA section that was left open where its element ends: `<title><![CDATA[One</title><link>`. As it stands it
 * would take in whatever follows, up to the end of another's section.
 */
export function closeSections(text: string): Step {
  const parts: string[] = []
  let done = 0
  let closed = 0
  // Looked for once for all openings before it: again from each would take the square of a hostile document's length.
  let end = text.indexOf(']]>')
  OPENING.lastIndex = 0
  for (let match = OPENING.exec(text); match !== null; match = OPENING.exec(text)) {
    const start = OPENING.lastIndex
    if (end >= 0 && end < start) end = text.indexOf(']]>', start)
    const section = text.slice(start, end < 0 ? undefined : end)
    const close = section.indexOf(`</${match[1] ?? ''}`)
    if (close >= 0 && /^<\/[^<>]*>\s*(?:<|$)/.test(section.slice(close, close + 400))) {
      parts.push(text.slice(done, start + close), ']]>')
      done = start + close
      closed += 1
      OPENING.lastIndex = done
    } else if (end < 0) break
    else OPENING.lastIndex = end + 3
  }
  if (closed === 0) return { text, warning: null }
  parts.push(text.slice(done))
  return { text: parts.join(''), warning: `${closed} CDATA sections were left open.` }
}
