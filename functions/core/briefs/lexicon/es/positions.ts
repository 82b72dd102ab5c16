import type { PositionLexicon } from '../position-lexicon.ts'
import { spanishForms, spanishGerunds, spanishParticiples } from '../inflect.ts'
import { phrases } from '../phrases.ts'
import { speech } from './speech.ts'

/** Regular verbs of wanting, intending, deciding, supporting and opposing. */
const STANDING = phrases(`
     desear, esperar, anhelar, ansiar, soñar, aspirar, ambicionar, planear, proyectar, intentar, procurar, tratar, buscar,
     decidir, optar, acordar, aceptar, aprobar, respaldar, apoyar, rechazar, votar, autorizar, ordenar, exigir, luchar,
     pelear, presionar, impulsar, promover, priorizar, necesitar, odiar, amar, detestar, admirar, respetar, apreciar,
     valorar, temer, dudar, vacilar, evitar, renunciar, resistir, combatir, ignorar, olvidar, sospechar, suponer,
     estudiar, analizar, examinar, debatir, negociar, discutir, investigar, criticar, culpar, acusar, amenazar, atacar,
     persuadir, animar, empujar, revelar, detectar, estimar, cifrar
  `)

/** What tells where somebody stands in Spanish. */
export const positions: PositionLexicon = {
  finite: [
    ...spanishForms(STANDING),
    ...phrases(`
     quiere, quieren, quería, querían, quiso, quisieron, querrá, querría, prefiere, prefieren, prefería, prefirió,
     pretende, pretenden, pretendía, pretendió, piensa, piensan, pensaba, prevé, prevén, preveía, sueña, sueñan, acuerda,
     acuerdan, aprueba, aprueban, elige, eligen, eligió, se niega, se niegan, se negó, se negaron, se opone, se oponen,
     se opuso, se opusieron, se propone, se proponen, se propuso, se compromete, se comprometen, se dispone a, se
     disponen a, se resiste a, se resisten a, se resistió a, confía, confían, confió, confiaba, apuesta, apuestan,
     apostó, siente, sienten, sintió, sabe, saben, sabía, comprende, entiende, entienden, descubre, descubrió,
     demuestra, demuestran, demostró, muestra, muestran, permite, permiten, prohíbe, prohíben, prohibió, impide, impiden,
     teme, temen, ansía, promete, prometen, defiende, defienden, combate, combaten
  `),
  ],
  participles: [
    ...spanishParticiples(STANDING),
    ...phrases(`
     querido, preferido, pretendido, pensado, previsto, elegido, confiado, apostado, sentido, sabido, descubierto,
     demostrado, mostrado, prohibido, prometido, resuelto, dispuesto, defendido
  `),
  ],
  auxiliaries: phrases('ha, han, había, habían, habrá, habría, se ha, se han, se había, se habían'),
  infinitives: [
    ...STANDING,
    ...speech.infinitives,
    ...phrases('querer, pedir, decir, defender, proponer, exigir, prometer'),
  ],
  modals: phrases(`
     va a, van a, iba a, iban a, debe, deben, debía, debería, deberían, puede, pueden, podía, podría, podrían, quiere,
     quieren, quería, quiso, pretende, pretenden, piensa, piensan, prevé, prevén, espera, esperan, vuelve a, vuelven a,
     volvió a, volvieron a, acaba de, acaban de, sigue sin, dejó de, ha vuelto a, han vuelto a
  `),
  gerunds: [...spanishGerunds(STANDING), ...speech.adding, ...phrases('pidiendo, diciendo, pensando, queriendo')],
  progressives: phrases(
    'está, están, estaba, estaban, sigue, siguen, seguía, siguió, continúa, continúan, lleva, llevan, viene',
  ),
  copulas: phrases(`
     es, son, era, eran, está, están, estaba, estaban, sigue, siguen, seguía, parece, parecen, se muestra, se muestran,
     se mostró, se mostraron, se declara, se declaran, se declaró, se siente, se sienten, se sintió, se confiesa, ha
     estado, han estado, permanece, permanecen
  `),
  attitudes: phrases(`
     convencido, convencida, convencidos, convencidas, confiado, confiada, confiados, seguro de, segura de, seguros de,
     segura, preocupado, preocupada, preocupados, preocupadas, inquieto, inquieta, inquietos, alarmado, alarmada,
     alarmados, optimista, optimistas, pesimista, pesimistas, escéptico, escéptica, escépticos, partidario, partidaria,
     partidarios, partidarias, favorable a, favorables a, contrario a, contraria a, contrarios a, opuesto a, opuesta a,
     dispuesto, dispuesta, dispuestos, dispuestas, decidido, decidida, decididos, decididas, resuelto a, resuelta a,
     comprometido, comprometida, comprometidos, satisfecho, satisfecha, satisfechos, satisfechas, decepcionado,
     decepcionada, decepcionados, contento, contenta, contentos, feliz, felices, orgulloso, orgullosa, orgullosos,
     indignado, indignada, indignados, indignadas, furioso, furiosa, furiosos, sorprendido, sorprendida, sorprendidos,
     consciente, conscientes, agradecido, agradecida, agradecidos, reacio, reacia, reacios, dividido, dividida, divididos,
     unánime, unánimes, tajante, tajantes, rotundo, rotunda, crítico, crítica, críticos, críticas, en contra, a favor, de
     acuerdo, en desacuerdo, molesto, molesta, molestos, harto, harta, hartos, hartas, pendiente de, pendientes de
  `),
  phrases: phrases(`
     tiene la intención de, tienen la intención de, tenía la intención de, tiene previsto, tienen previsto, tenía
     previsto, tiene miedo, tienen miedo, tiene dudas, tienen dudas, tiene claro, tienen claro, tiene el objetivo de, dio
     su apoyo, da su apoyo, dieron su apoyo, ha dado su apoyo, da la razón, dio la razón, pone en duda, ponen en duda, puso
     en duda, pone en cuestión, puso en cuestión, ha puesto en duda, echa en falta, echan en falta, pone en marcha, carga
     contra, cargan contra, cargó contra, arremete contra, arremeten contra, arremetió contra, se suma a, se suman a, se
     sumó a, da por hecho, dan por hecho, dio por hecho, se posiciona, se posicionan, se posicionó, se desmarca, se
     desmarcó, dio luz verde, da luz verde, dieron luz verde
  `),
  adverbs: phrases(`
     no, ya, también, todavía, aún, siempre, nunca, más, menos, muy, bastante, tan, solo, sólo, además, incluso, hoy, ayer
  `),
  agents: phrases(`
     equipo, mayoría, minoría, oposición, público, familia, pareja, jurado, prensa, medios, sector, comunidad, país, nación,
     ciudad, pueblo, multitud, ejército, régimen, fuerza, fuerzas, población, habitantes, electores, votantes, partidarios,
     adversarios, aliados, gente, jóvenes, mujeres, hombres, niños, padres, empresa, empresas, patronal, sindicato,
     sindicatos, dirección, ejecutivo, mitad, tercio, cuarto, vecinos, formación
  `),
  documents: phrases(`
     encuesta, encuestas, sondeo, sondeos, estudio, estudios, informe, informes, análisis, investigación, datos, cifras,
     estadísticas, documento, documentos, correo, nota, carta, comunicado, vídeo, video, grabación, denuncia, sentencia,
     auto, decreto, ley, proyecto de ley, reglamento, constitución, tratado, acuerdo, resolución, artículo, artículos,
     editorial, tribuna, libro, biografía, entrevista, tuit, mensaje, censo, índice, estimación, estimaciones, previsiones,
     proyecciones, barómetro, balance, auditoría, texto, manifiesto
  `),
}
