import { decodeEntities } from './html-entities.ts'

const MAX_TITLE = 500

/**
 * A title as plain text of one line: markup out, entities decoded, white space single, at most 500 characters.
 * Read as HTML whatever type the feed declares: many more feeds escape twice than write about tags. `1 < 2` stays.
 */
export function plainTitle(markup: string): string {
  const withoutTags = stripTags(markup)
  const text = withoutTags.includes('&') ? stripTags(decodeEntities(withoutTags)) : withoutTags
  return oneLine(text).slice(0, MAX_TITLE).trim()
}

function stripTags(text: string): string {
  if (!text.includes('<')) return text
  return text
    .replace(/<!--[\s\S]*?-->|<(script|style)\b[\s\S]*?<\/\1\s*>/gi, ' ')
    .replace(/<(?:br|p|div|li|h\d)\b[^<>]*>/gi, ' ')
    .replace(/<\/?[A-Za-z][^<>]*>/g, '')
}

function oneLine(text: string): string {
  return text
    .replace(/[\u0000-\u001f\u007f-\u009f\u200b\u2028-\u202e\u2066-\u2069\ufeff]/g, ' ')
    .replace(/[\s\u00a0]+/g, ' ')
}
