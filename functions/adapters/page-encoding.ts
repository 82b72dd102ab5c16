import { decodeFeed, type DecodedText } from '../core/feeds/decode.ts'

/** How far into a page its charset may be named. */
const HEAD_BYTES = 4_096

/**
 * The bytes of a page as text: by byte order mark, the charset that its server names, the one that its head does, or the bytes
 * themselves where they contradict both. Source: WHATWG HTML §13.2.3.
 */
export function decodePage(bytes: Uint8Array, servedAs: string | null = null): DecodedText {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD_BYTES))
  const named = /<meta\b[^>]*\bcharset\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1] ?? null
  return decodeFeed(bytes, servedAs ?? named)
}
