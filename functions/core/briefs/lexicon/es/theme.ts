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
  closers: phrases(
    `es el lema, es el título, es el tema, como tema, como lema, como título, fue el lema, fue el título, fue el tema, como hilo conductor, como eje, es el lema elegido`,
  ),
  occupies: phrases(
    `centró, centraron, centra, centran, centrará, ha centrado, protagonizó, protagonizaron, ocupó, es el eje de, fue el eje de, fue objeto de, ha sido objeto de, son objeto de, fueron objeto de`,
  ),
  calls: phrases(
    `convocatoria de comunicaciones, llamada a comunicaciones, convocatoria de ponencias, llamado a ponencias, convocatoria de trabajos, llamado a contribuciones, llamada a contribuciones`,
  ),
  works: phrases(
    `informe, estudio, encuesta, boletín, barómetro, anuario, guía, atlas, plataforma, portal, manual, índice, publicación, libro, mapa, página, campaña, cuaderno, revista, web, sitio`,
  ),
  about: phrases(`
     sobre, acerca de, en torno a, dedicada a, dedicado a, dedicadas a, dedicados a, para hablar de,
     relativo a, centrada en, centrado en, relacionado con
  `),
}
