import ar from '../../templates/words/ar.json' with { type: 'json' }
import en from '../../templates/words/en.json' with { type: 'json' }
import es from '../../templates/words/es.json' with { type: 'json' }
import fr from '../../templates/words/fr.json' with { type: 'json' }
import type { Words } from '../core/mail/words.ts'
import type { Language } from '../core/model.ts'

const WORDS: Readonly<Record<Language, Words>> = { fr, ar, en, es }

/** Every word of ours in a mail, in a language. */
export const wordsFor = (lang: Language): Words => WORDS[lang]
