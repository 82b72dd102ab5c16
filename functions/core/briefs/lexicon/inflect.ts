// The forms in which newspapers use a regular verb of saying: third person, so that a lexicon lists each verb once.
// Accents need not be right: matching folds them away.

const endings = (stem: string, all: string) => all.split(' ').map((ending) => stem + ending)

/** French verbs in -er: present, imperfect, past, future, conditional. Those that double a consonant are listed apart. */
export function frenchForms(infinitives: readonly string[]): readonly string[] {
  return infinitives.flatMap((infinitive) => {
    const stem = infinitive.slice(0, -2)
    const beforeA = stem.endsWith('g') ? `${stem}e` : stem
    return [...endings(stem, 'e ent èrent era eront erait eraient'), ...endings(beforeA, 'ait aient a')]
  })
}

/** Past participles of French verbs in -er. */
export function frenchParticiples(infinitives: readonly string[]): readonly string[] {
  return infinitives.map((infinitive) => `${infinitive.slice(0, -2)}é`)
}

/** Present participles of French verbs in -er. */
export function frenchGerunds(infinitives: readonly string[]): readonly string[] {
  return infinitives.map((infinitive) => infinitive.slice(0, -2).replace(/g$/u, 'ge') + 'ant')
}

/** Regular Spanish verbs: present, past, imperfect, future, conditional. Those that change their stem are listed apart. */
export function spanishForms(infinitives: readonly string[]): readonly string[] {
  return infinitives.flatMap((infinitive) => {
    const stem = infinitive.slice(0, -2)
    const own = infinitive.endsWith('ar') ? 'a an ó aron aba aban' : 'e en ió ieron ía ían'
    return [...endings(stem, own), ...endings(infinitive, 'á án ía ían')]
  })
}

/** Past participles of regular Spanish verbs. */
export function spanishParticiples(infinitives: readonly string[]): readonly string[] {
  return infinitives.map((infinitive) => infinitive.slice(0, -2) + (infinitive.endsWith('ar') ? 'ado' : 'ido'))
}

/** Gerunds of regular Spanish verbs. */
export function spanishGerunds(infinitives: readonly string[]): readonly string[] {
  return infinitives.map((infinitive) => infinitive.slice(0, -2) + (infinitive.endsWith('ar') ? 'ando' : 'iendo'))
}

/** Present and past of regular English verbs; the bare form, which is often a noun, is left out. */
export function englishForms(verbs: readonly string[]): readonly string[] {
  return verbs.flatMap((verb) => {
    const sibilant = /(?:s|sh|ch|x|z)$/u.test(verb)
    if (/[^aeiou]y$/u.test(verb)) return [`${verb.slice(0, -1)}ies`, englishPast(verb)]
    return [sibilant ? `${verb}es` : `${verb}s`, englishPast(verb)]
  })
}

/** Verbs that double their last letter: of one syllable and one vowel, or stressed on the last. */
const DOUBLING = /^(?:[^aeiou]*(?:qu)?[aeiou][^aeiouwxy]|regret|rebut|admit|commit|concur|refer|infer|defer)$/u

/** The past of a regular English verb, which is its participle too. */
export function englishPast(verb: string): string {
  if (DOUBLING.test(verb)) return `${verb}${verb.slice(-1)}ed`
  if (verb.endsWith('e')) return `${verb}d`
  return /[^aeiou]y$/u.test(verb) ? `${verb.slice(0, -1)}ied` : `${verb}ed`
}

/** The -ing form of a regular English verb. */
export function englishGerund(verb: string): string {
  if (DOUBLING.test(verb)) return `${verb}${verb.slice(-1)}ing`
  return /[^e]e$/u.test(verb) ? `${verb.slice(0, -1)}ing` : `${verb}ing`
}

/**
 * Arabic verbs, each as "past/present" of the third person masculine: with the feminine and the future. Before
 * its subject the verb is never plural.
 * «أكد/يؤكد» gives أكد, أكدت, يؤكد, تؤكد, سيؤكد, ستؤكد.
 */
export function arabicForms(verbs: readonly string[]): readonly string[] {
  return verbs.flatMap((verb) => {
    const [past = '', present = ''] = verb.split('/')
    const open = past.replace(/[اى]$/u, '')
    const feminine = `${present.startsWith('ي') ? 'ت' : ''}${present.slice(1)}`
    return [past, `${open}ت`, present, feminine, `س${present}`, `س${feminine}`]
  })
}

/** What follows an Arabic noun as a relative clause: the forms of `arabicForms` with "it" behind them, نظمها, تنظمه. */
export function arabicObjectForms(verbs: readonly string[]): readonly string[] {
  return arabicForms(verbs).flatMap((form) => endings(form.replace(/ى$/u, 'ا'), 'ه ها هما هم'))
}

/** Past participles of French verbs in -er in gender and number. */
export function frenchAgreeingParticiples(infinitives: readonly string[]): readonly string[] {
  return frenchParticiples(infinitives).flatMap(inGenderAndNumber)
}

/** A French participle in gender and number. */
export function inGenderAndNumber(participle: string): readonly string[] {
  return ['', 'e', 's', 'es'].map((ending) => participle.replace(/s$/u, ending === 's' ? '' : 's') + ending)
}

/** Past participles of regular Spanish verbs in gender and number. */
export function spanishAgreeingParticiples(infinitives: readonly string[]): readonly string[] {
  return spanishParticiples(infinitives).flatMap((participle) => endings(participle.slice(0, -1), 'o a os as'))
}
