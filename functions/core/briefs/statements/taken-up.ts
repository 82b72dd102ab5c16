import type { Language } from '../../model.ts'
import type { Mention } from '../reading/mention.ts'
import type { People } from '../people/registry.ts'
import type { Quotation } from './quotations.ts'
import type { Sentence, Source } from '../reading/source.ts'
import { giveUnclaimed } from './unclaimed.ts'

/** Nouns with which a sentence takes up the quotation before it: « La frase es de … ». */
const WORDS_ES =
  'frase|reflexion|lamento|pregunta|queja|palabra|advertencia|denuncia|testimonio|relato|sentencia|confesion|idea|imagen|diagnostico|resumen|cita|respuesta|peticion|suplica|exclamacion|voz|recuerdo|promesa|propuesta|metafora|duda|alegato|contundencia|rotundidad|claridad|crudeza|ironia|naturalidad|sinceridad|serenidad|dureza|franqueza'
/** Verbs of what is done with such words: « Con esa pregunta abrió … ». */
const DOES_ES =
  '(?:ha )?(?:abr|inici|arranc|comenz|empez|cerr|resum|inaugur|clausur|recib|salud|conclu|respond|explic|expres|describ|retrat|defin|despid|despidi|dio|reaccion|sentenci|zanj|remat|contest|presidi|present|justific|present|denunci|lament|critic|habl|pronunci|lanz|formul|plante|hizo|dij|dice|dicho|cuent|cont|afirm|recuerd|record|ve|vivi|viv|cree|manifest)\\p{L}{0,5}'

/** What stands at the head of a sentence that tells whose the quotation before it was, up to the name. */
const TAKES_UP: Readonly<Partial<Record<Language, RegExp>>> = {
  es: new RegExp(
    `^(?:(?:y )?asi (?:lo |la |se |de \\p{L}+ (?:se )?)?${DOES_ES}|(?:lo|la) (?:dijo|dice|ha dicho|cuenta|conto|afirma|afirmo|lanzo|pronuncio|hizo)|(?:quien|el que|la que) (?:lo dice|habla|asi habla|asi se expresa|se expresa asi) es|(?:es |era |son |eran )?(?:las? |los |el )?(?:${WORDS_ES})s?,? (?:(?:es|era|son|eran) )?de(?=l?\\s)|(?:las? |los |el )?(?:${WORDS_ES})s? (?:las?|los?) ${DOES_ES}|con (?:esas?|estas?|ese|este|esos|dichas?|tales|semejante) (?:${WORDS_ES})s? (?:se )?${DOES_ES})(?!\\p{L})(?<gap>[^.;:«»“”"]{0,60})`,
    'u',
  ),
  fr: /^(?:(?:c'est )?(?:par|avec|sur|en|d') ?(?:ces|cette|ce|ses|sa|une|un) (?:quelques |seuls? |simples? )?(?:mots?|paroles?|phrase|question|formule|interrogation|termes?|boutade|confidence|aveu|image|cri|constat)(?: qu[e'] ?|, )|ainsi (?:parle|parlait|s'exprime|s'exprimait|s'est exprimee?) |(?:la phrase|la formule|le mot|la question|l'image|l'expression|ces mots|ces paroles|le constat|le cri|l'aveu|le propos|les mots|la voix) (?:est|sont) (?:de |d'|du |signee?s? |celle de |celui de |ceux de )|(?:qui|celui qui|celle qui) parle (?:ainsi |de la sorte )?(?:est |s'appelle |se nomme |, c'est )|l'homme qui parle |(?:signe|foi de|parole de|dixit) )(?<gap>[^.;:«»“”"]{0,30})/u,
  ar: /^[وف]?(?:ب(?:هذه|هذا|هذي|تلك|ذلك) \p{L}{3,}(?: ال\p{L}{3,})?|هكذا) \p{L}{3,} (?<gap>[^.;:«»“”"]{0,40})/u,
  en: /^(?:so said |so says |the words (?:are|were) (?:those )?(?:of )?|with (?:these|those) words,? )(?<gap>[^.;:«»“”"]{0,30})/u,
}

/**
 * « “¿Quién decide?”. Con esa pregunta abrió Ana Pons la jornada. »: the quotation that ends right before such a sentence is
 * whose it says, unless it was somebody's already.
 */
export function hearTakenUp(
  sentence: Sentence,
  mentions: readonly Mention[],
  people: People,
  source: Source,
  quotations: readonly Quotation[],
  lang: Language,
): void {
  const match = TAKES_UP[lang]?.exec(sentence.folded)
  if (match == null) return
  const quotation = quotations.findLast(({ end }) => end <= sentence.offset)
  if (quotation === undefined || !/^[.,\s]*$/u.test(source.article.text.slice(quotation.end, sentence.offset))) return
  const from = match[0].length - (match.groups?.['gap'] ?? '').length
  const speaker = mentions.find(({ start }) => start >= from)
  if (speaker === undefined || speaker.isPronoun || speaker.start > match[0].length) return
  // « La frase es de Ana Pons, pero … »; « Así lo vivió con Ana Pons »: who hangs on another preposition is not meant.
  const gap = sentence.folded.slice(from, speaker.start)
  if (/\s(?:con|por|para|contra|sobre|en|a|avec|pour|chez|with|for|to|at)\s(?:\p{L}{2,3}\s)?$/u.test(gap)) return
  giveUnclaimed(quotation, sentence, speaker, people, quotations)
}
