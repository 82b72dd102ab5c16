import type { Lexicon } from '../lexicon.ts'
import { phrases } from '../phrases.ts'

/** What tells the day in Spanish. */
export const when: Lexicon['when'] = {
  months: [
    ['enero', 'ene'],
    ['febrero', 'feb'],
    ['marzo', 'mar'],
    ['abril', 'abr'],
    ['mayo'],
    ['junio', 'jun'],
    ['julio', 'jul'],
    ['agosto', 'ago'],
    ['septiembre', 'setiembre', 'sept', 'sep'],
    ['octubre', 'oct'],
    ['noviembre', 'nov'],
    ['diciembre', 'dic'],
  ],
  weekdays: [['lunes'], ['martes'], ['miércoles'], ['jueves'], ['viernes'], ['sábado'], ['domingo']],
  relativeDays: {
    hoy: 0,
    'esta mañana': 0,
    'esta tarde': 0,
    'esta noche': 0,
    ayer: -1,
    anteayer: -2,
    antier: -2,
    'antes de ayer': -2,
    anoche: -1,
    'pasado mañana': 2,
    mañana: 1,
    'ayer por la tarde': -1,
    'esta misma mañana': 0,
    'esta misma tarde': 0,
    'hace dos días': -2,
    'hace tres días': -3,
    'hace cuatro días': -4,
    'hace cinco días': -5,
    'hace una semana': -7,
    'dos días atrás': -2,
    'dentro de dos días': 2,
    'dentro de tres días': 3,
    'antes de anoche': -2,
    anteanoche: -2,
  },
  dayWords: { primero: 1, uno: 1 },
  weekends: ['fin de semana'],
  coming: ['próximo', 'próxima', 'próximos', 'que viene', 'entrante', 'venidero'],
  past: ['pasado', 'pasada', 'pasados', 'último', 'última'],
  nextWeek: [
    'de la próxima semana',
    'de la semana que viene',
    'la próxima semana',
    'la semana que viene',
    'de la semana próxima',
  ],
  lastWeek: ['de la semana pasada', 'la semana pasada', 'de la pasada semana'],
  every: ['cada', 'todos los', 'los'],
  ranges: ['y', 'al', 'a', '-', 'hasta el', 'e', 'hasta', 'así como'],
  articles: ['el', 'los', 'al', 'del', 'día', 'el día'],
  genitives: ['de', 'del', 'del mes de', 'de este', 'del año'],
  future: phrases(`
    previsto, prevista, previstos, previstas, programado, programada, va a, van a, próximamente, convoca, invita, anuncia la celebración,
    está prevista, está previsto, tiene previsto, cita, próximo, próxima, próximos, próximas
  `),
  futureForm: '(?<![\\p{L}])(?!atrás|detrás)\\p{Ll}{2,}r(?:á|án)(?![\\p{L}])',
  present: phrases(`
    se celebra, se celebran, tiene lugar, tienen lugar, acoge, acogen, organiza, organizan, arranca, arrancan, comienza, comienzan, empieza, empiezan,
    se desarrolla, se realiza, reúne, alberga, inaugura, inicia, abre, celebra, celebran, se inicia, será
  `),
  otherDays: phrases(`
    creado, creada, fundado, fundada, nacido, nacida, desde, ley, decreto, acuerdo, pacto, convenio, resolución, orden, real decreto, constituido, constituida,
    en vigor, entró en vigor, elecciones, muerto, fallecido, murió, llegó, naufragio, firmado, firmada, adoptado, aprobado, aprobada, conmemora, edición, celebra cada,
    cada, hasta, hasta el, directiva, nombrado, nombrada, publicado en, atentados, censo, antes del
  `),
  since: ['desde'],
  durations: {
    'dos días': 2,
    'tres días': 3,
    'cuatro días': 4,
    'cinco días': 5,
    '2 días': 2,
    '3 días': 3,
    '4 días': 4,
    '5 días': 5,
    'dos jornadas': 2,
    'tres jornadas': 3,
  },
  opening: phrases(`
    arranca, arrancó, arrancaron, arrancará, comienza, comenzó, comenzaron, comenzará, empieza, empezó, inicia, inició, inició, se inicia, se inició, abre, abrió,
    se abre, se abrió, inaugura, inauguró, inaugurado, inaugurada, inauguran, dio comienzo, da comienzo, han arrancado, ha arrancado, ha comenzado
  `),
  closing: phrases(`
    concluye, concluyó, concluyeron, finaliza, finalizó, finalizaron, termina, terminó, cierra, cerró, clausura, clausuró, clausuraron, culmina, culminó, clausurado,
    clausurada, al término de, al cierre de, ha concluido, ha finalizado
  `),
  labels: ['fecha', 'fechas', 'cuándo', 'día', 'fecha y hora', 'fecha y lugar'],
  deadlines: phrases(`
    fecha límite, fechas límite, plazo de inscripción, plazo de presentación, plazo de envío, plazo de entrega, plazo de solicitud, plazo de solicitudes, plazo para,
    a más tardar, último día, fecha tope, cierre de inscripciones, cierre de la convocatoria, fecha de cierre, como máximo, plazo máximo, plazo límite, el plazo
  `),
  until: [
    'hasta el',
    'hasta el día',
    'hasta',
    'antes del',
    'antes del día',
    'a más tardar el',
    'finaliza el',
    'termina el',
    'concluye el',
    'vence el',
    'cierra el',
    'expira el',
    'acaba el',
    'se cierra el',
    'ampliado al',
    'finalizará el',
    'prorrogado hasta el',
  ],
  sending: phrases(`
    resumen, resúmenes, propuesta*, comunicaci*, ponencia*, enviar*, envío*, remit*, inscri*, solicitud*, solicitar, candidatura*, plazo*, presentar*, presentaci*, entrega*,
    postul*, registr*, texto*, artículo*, manuscrito*, participar, convocatoria, matrícula*, apuntarse, confirmar, trabajos, recepci*
  `),
  answers: phrases(`
    comunicará*, notific*, resoluci*, respuesta*, decisión, aceptaci*, aceptad*, seleccionad*, publicará*, resultado*, informará*
  `),
  calls: phrases(`
    convocatoria, convocatorias, llamado a, llamada a, petición de, call for, inscripcion*, inscripción, beca, becas, plazo, curso, premio, escuela de verano, abierto el plazo
  `),
}
