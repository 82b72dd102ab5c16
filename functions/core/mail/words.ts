import type { BriefKind, Language } from '../model.ts'
import { perLanguage } from './per-language.ts'

const plurals = perLanguage((lang) => new Intl.PluralRules(lang))

/** A word in the forms that Intl.PluralRules tells apart; languages that need fewer repeat one. */
export type PluralForms = Readonly<Record<Intl.LDMLPluralRule, string>>

/** Every word of ours in a mail. `{name}` stands for what is filled in. */
export interface Words {
  readonly product: string
  /** `{product}`, `{week}`, `{count}` */
  readonly subject: string
  /** `{label}`: what comes before a value or a list */
  readonly labelled: string
  /** `{count}` */
  readonly storyCount: PluralForms
  /** Stands before the list of an edition's sections and cards. */
  readonly contents: string
  /** Name of the section for stories of topics that the edition does not name. */
  readonly otherNews: string
  readonly kinds: Readonly<Record<BriefKind, string>>
  readonly facts: {
    readonly organizers: string
    /** Whose the announcement is: instead of `organizers` where nothing was organised. */
    readonly publisher: string
    readonly theme: string
    readonly place: string
    readonly date: string
    /** Until when to apply or sign up. */
    readonly deadline: string
    /** When what is announced takes place. */
    readonly event: string
  }
  /** Stands before what those who met said as one. */
  readonly together: string
  /** `{day}`: of the earlier edition that announced a story; its headline follows. */
  readonly announced: string
  /** `{topics}` */
  readonly otherTopics: string
  readonly alsoIn: string
  readonly otherWriteUps: string
  readonly shortened: string
  /** `{count}`: stories of a section that the mail has no room for */
  readonly more: PluralForms
  /** `{count}`: stories that a shortened mail shows of the edition's */
  readonly shown: PluralForms
  readonly readWhole: string
  readonly footer: {
    readonly why: string
    readonly archive: string
    readonly preferences: string
    readonly unsubscribe: string
  }
  readonly confirmation: {
    /** `{product}` */
    readonly subject: string
    readonly preheader: string
    readonly heading: string
    readonly ask: string
    readonly button: string
    readonly address: string
    readonly ifNotYou: string
  }
}

/** A wording with its `{holes}` filled. A hole without a value is a bug. */
export function fill(wording: string, values: Readonly<Record<string, string>>): string {
  return wording.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name]
    if (value === undefined) throw new Error(`nothing to fill {${name}} with in "${wording}"`)
    return value
  })
}

/** A count in words: `9 stories`. */
export function countOf(forms: PluralForms, count: number, lang: Language): string {
  return fill(forms[plurals[lang].select(count)], { count: String(count) })
}
