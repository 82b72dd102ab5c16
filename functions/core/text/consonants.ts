/** The consonants of a folded word in either script, as far as their spelling is one. */
export function consonantsOf(word: string): string {
  const latin = /^[a-z]/.test(word)
    ? word
        .replace(/kh/g, 'x')
        .replace(/gh/g, 'k')
        .replace(/dj/g, 'j')
        .replace(/sh|ch/g, 's')
        .replace(/c(?=[eiy])/g, 's')
    : word.replace(/^[وبل]?ال(?=..)/, '')
  return latin.replace(/./gu, (letter) => CONSONANTS[letter] ?? '').replace(/(.)\1+/g, '$1')
}

/** Vowels, and what some languages write as a vowel or leave out (h, w, y, ع), are not here. */
const CONSONANTS: Readonly<Record<string, string>> = {
  ...{ b: 'b', c: 'k', d: 'd', f: 'f', g: 'k', j: 'j', k: 'k', l: 'l', m: 'm', n: 'n', p: 'b', q: 'k', r: 'r' },
  ...{ s: 's', t: 't', v: 'f', x: 'x', z: 'z' },
  ...{ ب: 'b', ت: 't', ث: 't', ج: 'j', خ: 'x', د: 'd', ذ: 'd', ر: 'r', ز: 'z', س: 's', ش: 's', ص: 's', ض: 'd' },
  ...{ ط: 't', ظ: 'z', غ: 'k', ف: 'f', ق: 'k', ك: 'k', ل: 'l', م: 'm', ن: 'n' },
}
