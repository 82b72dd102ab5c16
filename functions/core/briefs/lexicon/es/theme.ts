import type { Lexicon } from '../../lexicon.ts'
import { phrases } from '../phrases.ts'

/** What tells the theme in Spanish. */
export const theme: Lexicon['theme'] = {
  introducers: phrases(`
     bajo el lema, con el lema, bajo el título, con el título, con el título de, titulada, titulado,
     titulados, tituladas, el lema, sobre el tema, con el tema, denominada, denominado, denominadas,
     bajo la temática, como lema, cuyo lema es, el tema, con el nombre de, lleva por título,
     llevaba por título, lleva por lema, que lleva por título, bajo el nombre de, cuyo título es,
     bajo el eslogan, con el eslogan, titulan, que tiene por lema, con el lema de, bajo el tema,
     sobre la temática
  `),
  about: phrases(`
     sobre, acerca de, en torno a, dedicada a, dedicado a, dedicadas a, dedicados a, para hablar de,
     relativo a, centrada en, centrado en, relacionado con
  `),
}
