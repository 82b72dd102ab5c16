import type { Lexicon } from '../../lexicon.ts'
import { phrases } from '../phrases.ts'

/** What tells the kinds of news in Spanish. */
export const kinds: Lexicon['kinds'] = {
  events: phrases(`
     mesa redonda, mesas redondas, panel, paneles, seminario, seminarios, seminario web, webinario,
     conferencia, conferencias, coloquio, coloquios, conversatorio, taller, talleres, foro, foros, jornada,
     jornadas, simposio, congreso, capacitación, capacitaciones, curso, curso de formación, formación,
     encuentro internacional, encuentro regional, encuentro nacional, diálogo regional, diálogo político,
     mesa de diálogo, mesa de trabajo, cumbre, ponencias, ciclo de conferencias, reunión de expertos,
     jornadas de estudio, charla, charlas, mesa de expertos, encuentro, sesión de formación,
     taller de formación, jornada de formación, jornada formativa, jornadas formativas, curso de verano,
     escuela de verano, ciclo de charlas, ciclo de debates, foro de debate, webinar, videoconferencia,
     conferencia inaugural, panel de expertos, mesa de debate, mesa-debate, encuentro formativo,
     encuentro académico, reunión técnica, consulta regional, diplomado, jornada técnica,
     jornada de reflexión, debate público
  `),
  gatherings: phrases(`
     encuentro, encuentros, reunión, debate, diálogo, cita, acto, sesión, apertura, cumbre, aniversario
  `),
  notEvents: phrases(`
     rueda de prensa, conferencia de prensa, conferencia intergubernamental, conferencia episcopal,
     jornada laboral, jornada electoral, jornada de liga, salón de conferencias, esta jornada, panel solar,
     paneles solares
  `),
  holding: phrases(`
     organiz*, celebr*, convoca*, acoge, acogió, acogerá, participantes, particip*, ponentes, apertura,
     inaugur*, clausura, clausur*, reun*, arranc*, tuvo lugar, tendrá lugar, tiene lugar, bajo el lema,
     bajo el título, titulad*, debat*, moderador*, expertos, asist*, intervin*, abri*, se dio a conocer,
     present*, impart*, termin*, finaliz*, concluy*, acog*, formar*, inscripci*, curs*, desarroll*,
     llev* a cabo, se celebra, se celebró, se desarrolla, se desarrolló, invit*, moder*, intervendr*,
     participar*, convoc*, organizad*, ponente, asistentes, alumnos, mont*
  `),
  observatories: ['observatorio', 'observatorios'],
  observatoryBodies: [
    'centro de análisis de datos mundiales sobre la migración',
    'portal de datos mundiales sobre la migración',
    'portal de datos migratorios',
    'centro de datos migratorios',
    'mixed migration centre',
  ],
  migration: phrases(`
     migración, migraciones, migratori*, migrante*, inmigra*, emigra*, refugiad*, asilo, diáspora*,
     extranjería, desplazad*, trata de personas, tráfico de migrantes, fronteras, movilidad humana, remesas,
     apátrid*, retornad*, personas extranjeras, extranjeros, trabajadores extranjeros,
     estudiantes extranjeros, menores no acompañados, exilio, exiliad*, refugio, integración de inmigrantes,
     pateras, cayucos, expatriad*, deportad*, deportación*, repatriad*, xenofobia, interculturalidad,
     diásporas, flujos migratorios, solicitantes de asilo, permiso de residencia, personas en movimiento,
     codesarrollo
  `),
  notMigration: phrases(`
     ave, aves, pájaro*, ornitol*, nube, cloud, servidores, software, astron*, telescopio*, fútbol, precios,
     especies, ballena*, cigüeña*, fauna
  `),
}
