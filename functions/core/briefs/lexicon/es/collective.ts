import type { Lexicon } from '../lexicon.ts'
import { spanishForms, spanishParticiples } from '../inflect.ts'
import { phrases } from '../phrases.ts'

const SAYING = phrases(`
  reclamar, demandar, solicitar, instar, exhortar, plantear, sugerir, destacar, subrayar, recalcar, señalar, insistir, lamentar,
  denunciar, condenar, criticar, alertar, reiterar, afirmar, reafirmar, acordar, coincidir, aprobar, suscribir, adoptar, decidir,
  resolver, concluir, rechazar, cuestionar, celebrar, abogar, apostar, considerar, estimar, constatar, declarar, expresar, urgir,
  firmar, recordar, asegurar, explicar, indicar, animar, invitar, deplorar, apelar, consensuar, pactar, convenir, informar, anunciar
`)

/** What tells that those who met said something together in Spanish. */
export const collective: Lexicon['collective'] = {
  groups: phrases(`
    participantes, asistentes, ponentes, delegados, delegadas, panelistas, expertos, expertas, especialistas, investigadores,
    investigadoras, académicos, representantes, firmantes, organizadores, intervinientes, conferenciantes, congresistas,
    ministros, miembros, entidades, asociaciones, organizaciones, ong, delegaciones, juristas, abogados, activistas, vecinos,
    docentes, profesionales, técnicos, estudiantes, presentes, reunidos, alumnos, colectivos, partes, países, estados, gobiernos, instituciones, migrantes
  `),
  assemblies: phrases('delegación, asamblea, audiencia, plenario, sala'),
  documents: phrases(`
    comunicado final, comunicado conjunto, comunicado, declaración final, declaración conjunta, declaración, manifiesto,
    recomendaciones, resoluciones, conclusiones, documento final, plan de acción, hoja de ruta, acta final
  `),
  verbs: [
    ...spanishForms(SAYING),
    ...phrases(`
      pidieron, piden, pedían, propusieron, proponen, recomendaron, recomiendan, advirtieron, advierten, exigieron, exigen,
      defendieron, defienden, reconocieron, reconocen, se comprometieron, se comprometen, se pronunciaron, se pronuncian,
      se mostraron, se muestran, se opusieron, se sumaron, hicieron un llamamiento, hicieron un llamado, hacen un llamamiento,
      hicieron hincapié, pusieron de relieve, pusieron de manifiesto, pusieron el acento, pusieron sobre la mesa,
      llegaron a la conclusión, llegaron al acuerdo, acuerdan, apuestan, sugieren, sugirieron, dijeron, sostuvieron, sostienen,
      convinieron, resuelven, aprueban, coinciden
    `),
  ],
  resolving: phrases(`
    recomendó, recomienda, recomiendan, pidió, pide, piden, llamó a, llama a, llaman a, instó, insta, instan, exige, exigen,
    exigió, propuso, propone, proponen, concluyó con, concluye con, terminó con, finalizó con, se cerró con, reclama, reclaman,
    reclamó, acordó, aboga, abogan, apuesta, apuestan, insiste, insisten, plantea, plantean, recogen, incluyen, solicita
  `),
  perfect: ['han', 'habían', 'ha', 'había'],
  past: [
    ...spanishParticiples(SAYING),
    ...phrases(`
      pedido, propuesto, recomendado, advertido, exigido, defendido, reconocido, hecho un llamamiento, hecho hincapié,
      puesto de relieve, llegado a la conclusión, resuelto, suscrito, convenido, llegado a un acuerdo
    `),
  ],
  headings: phrases(`
    entre las recomendaciones, entre las conclusiones, entre otras recomendaciones, entre sus recomendaciones,
    las principales recomendaciones, las principales conclusiones
  `),
  quantifiers: phrases(
    'la mayoría, la mayor parte, muchos, muchas, varios, varias, buena parte, el conjunto, la totalidad',
  ),
  contrasts: ['mientras que', 'mientras', 'en tanto que'],
}
