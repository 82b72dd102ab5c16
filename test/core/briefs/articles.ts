import type { ArticleLine } from '../../../functions/core/model.ts'

/** An article of invented people and outlets. */
export function anArticle(fields: Partial<ArticleLine> & Pick<ArticleLine, 'text'>): ArticleLine {
  return { id: 'a1', lang: 'fr', published: '2026-03-13', title: '', url: null, outlet: null, ...fields }
}

export const FRENCH_ROUNDTABLE = anArticle({
  title: 'Tanger : les chercheurs débattent du retour des migrants',
  text: `Tanger – Une table ronde sur la migration de retour a été organisée, jeudi à Tanger, par le Centre d’études des deux rives et l’Association Passerelles du Nord.

Cette rencontre, placée sous le thème « Revenir : du projet familial à l’emploi », a rassemblé une soixantaine de chercheurs et d’élus.

La présidente de l’Association Passerelles du Nord, Salwa Bennis, a rappelé que les familles préparent souvent le retour plusieurs années à l’avance.

Mme Bennis a également plaidé pour un guichet unique dans chaque préfecture.

« Personne ne rentre les mains vides », a résumé Driss Oukacha, professeur de géographie à l’Université du Détroit, ajoutant que les compétences comptent plus que l’épargne.

Selon lui, les communes ignorent encore ces parcours.

Quant au représentant du Conseil de la région, il a promis une enquête avant l’été.`,
})

export const ARABIC_ROUNDTABLE = anArticle({
  lang: 'ar',
  title: 'ندوة بوجدة حول هجرة الطلبة',
  text: `نظم مركز ملوية للدراسات، أمس الخميس بوجدة، ندوة وطنية تحت عنوان "طلبة بلا حدود: مسارات الهجرة الدراسية".

وقال رئيس مركز ملوية للدراسات، ياسين البركاني، إن عدد الطلبة المهاجرين تضاعف في عشر سنوات.

وأضاف أن العودة تظل خيارا مطروحا لدى أغلبهم.

من جهتها، أكدت الأستاذة نجوى الشرادي، الباحثة في علم الاجتماع، أن الأسر تتحمل الجزء الأكبر من الكلفة.`,
})

export const ENGLISH_ANNOUNCEMENT = anArticle({
  lang: 'en',
  title: 'Coastal Migration Observatory publishes its first yearbook',
  text: `The Coastal Migration Observatory (CMO) published its first yearbook in Banjul on Tuesday.

"Numbers calm a debate that rumours heat," said Fatima Jobe-Lowe, director of the observatory.

She added that the fishing towns will be counted next year.

The yearbook lists 41 landing places and the languages spoken there.`,
})

export const SPANISH_ROUNDTABLE = anArticle({
  lang: 'es',
  title: 'Cádiz acoge unas jornadas sobre migraciones',
  text: `La Fundación Dos Orillas celebra este viernes en Cádiz unas jornadas sobre migraciones, con el lema "Vecinos nuevos, barrios vivos".

Por su parte, la concejala de Convivencia, Rocío Almagro Peña, pidió que las escuelas tengan mediadores.

«Los barrios cambian antes que las leyes», afirmó Tomás Ibarra, presidente de la Fundación Dos Orillas.`,
})
