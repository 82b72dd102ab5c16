import type { Lexicon } from '../lexicon.ts'
import { phrases } from '../phrases.ts'

/** What tells the theme in Spanish. */
export const theme: Lexicon['theme'] = {
  introducers: phrases(`
     bajo el lema, bajo el lema de, con el lema, con el lema de, bajo el título, bajo el título de, con el título,
     con el título de, titulada, titulado, titulados, tituladas, se titula, se tituló, intitulado, intitulada,
     el lema, cuyo lema es, cuyo lema fue, como lema, sobre el tema, sobre el tema de, con el tema, denominada,
     denominado, denominadas, denominados, bajo la temática, sobre la temática, el tema, el título, con el nombre,
     con el nombre de, bajo el nombre, bajo el nombre de, lleva por título, llevaba por título, llevó por título,
     llevará por título, llevan por título, lleva por lema, llevaba por lema, llevará por lema, lleva por nombre,
     llevaba por nombre, que lleva por título, que lleva por nombre, lleva el título, llevaba el título,
     llevaba como título, lleva como título, cuyo título es, cuyo título fue, cuyo tema es, bajo el eslogan,
     con el eslogan, bajo la consigna, con la consigna, titulan, que tiene por lema, tiene por lema, tiene por título,
     tuvo por título, tuvo por lema, tuvo como lema, tiene como lema, tendrá como lema, bajo el tema, bajo el tema de,
     bautizado como, bautizada como, bautizado, bautizada, llamado, llamada, en torno al tema, alrededor del tema,
     bajo el rótulo, bajo el rótulo de, bajo el epígrafe, bajo el enunciado, nombrado, nombrada, subtitulado,
     subtitulada, con el encabezado, con el sugerente título, bajo la denominación,
     tienen por tema, tiene por tema, tuvo por tema, tuvieron por tema, tendrá por tema, tendrán por tema,
     tienen como tema, tiene como tema, tuvo como tema, tendrá como tema, tendrán como tema, tienen por lema,
     tendrá por lema, tendrán por lema, tienen por título, tendrá por título, llevaron por título, llevaban por título,
     llevarán por título, llevarán por lema, llevan por lema, llevó por lema, llevó como título, llevará como título,
     lleva como lema, llevó como lema, llevará el título, llevó el título, llevan el título, cuyo lema era,
     cuyo título era, cuyo tema fue, que responde al título, responde al título, rotulado, rotulada, con este lema,
     tiene como título, tuvo como título, tendrá como título, que tienen por tema, que tiene por tema, la llamaron,
     lo llamaron, la titularon, lo titularon, la bautizaron, lo bautizaron, las titularon, los titularon, se llamó,
     se llamaba, se llamará, se titulaba, se titulará, cuyo nombre es, bajo el nombre de, el tema que nos va a juntar es, el tema que nos convoca es,
     el tema que nos reúne es, el tema que nos reunirá es, el tema que nos ocupa es, el tema que nos convocará es, el tema de este año es,
     el lema de este año es, el tema elegido es, el lema elegido es, el lema escogido es, el tema de esta edición es,
     el lema de esta edición es, el tema será, el lema será
  `),
  closers: phrases(`
     es el lema, es el título, es el tema, fue el lema, fue el título, fue el tema, será el lema, será el tema, como tema,
     como lema, como título, como tema central, como eje, como eje central, como hilo conductor, como telón de fondo,
     es el nombre, es el lema elegido, ha sido el lema, ha sido el título, es el eslogan, da título, dio título, da nombre
  `),
  occupies: phrases(`
     centró, centraron, centra, centran, centrará, centrarán, ha centrado, han centrado, protagonizó, protagonizaron,
     protagonizará, es el eje de, fue el eje de, son el eje de, fue objeto de, ha sido objeto de, son objeto de,
     fueron objeto de, es objeto de, será objeto de, ocupó, ocuparon, ocupará, fue el tema de, es el tema de, a debate en,
     a examen en, a debate, marcó, marcaron, acaparó, dominó, dominaron, fue el centro de, estuvo en el centro de
  `),
  calls: phrases(`
     convocatoria de comunicaciones, llamada a comunicaciones, convocatoria de ponencias, llamado a ponencias,
     convocatoria de trabajos, llamado a contribuciones, llamada a contribuciones, llamada a la participación,
     convocatoria de artículos, llamado a artículos, petición de comunicaciones, solicitud de ponencias
  `),
  works: phrases(`
     informe, estudio, encuesta, boletín, barómetro, anuario, guía, atlas, plataforma, portal, manual, índice,
     publicación,  mapa, página, campaña, cuaderno, revista, web, sitio, investigación, dosier, monográfico,
     documento, observatorio, diagnóstico, cartografía, reporte, memoria, balance, trabajo, compendio, decálogo, libro blanco
  `),
  about: phrases(`
     sobre, acerca de, en torno a, en torno al, dedicada a, dedicado a, dedicadas a, dedicados a, dedicado al,
     dedicada al, para hablar de, para debatir sobre, para reflexionar sobre, para analizar, relativo a, relativa a,
     centrada en, centrado en, centradas en, centrados en, relacionado con, relacionada con, alrededor de, referente a,
     en materia de
  `),
}
