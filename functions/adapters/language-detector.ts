import { eld } from 'eld/extrasmall'
import { obviousLanguage } from '../core/text/language.ts'

/** Enough to tell by; detection costs by length. */
const MAX_CHARACTERS = 1_000

/**
 * The language of a text: ISO 639-1, or `und`. By letters and function words where these tell, else by n-grams.
 * Importing this file loads 1 MB of n-grams (about 150 ms): only what reads articles in should.
 */
export function detectLanguage(text: string): string {
  const sample = text.slice(0, MAX_CHARACTERS)
  const obvious = obviousLanguage(sample)
  if (obvious !== null) return obvious
  const detected = eld.detect(sample).language
  return detected === '' ? 'und' : detected
}
