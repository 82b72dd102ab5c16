import type { Language, Topic } from '../../../functions/core/model.ts'

type Lists = Partial<Record<Language, readonly string[]>>

/** A topic with these phrases and no others. */
export function topicOf(id: string, any: Lists, none: Lists = {}): Topic {
  const whole = (lists: Lists) => ({ fr: [], ar: [], en: [], es: [], ...lists })
  return { id, names: { fr: id, ar: id, en: id, es: id }, any: whole(any), none: whole(none) }
}
