import type { Lexicon } from '../lexicon.ts'
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
     jornada de reflexión, debate público, conversaciones, ronda de conversaciones, ronda de negociaciones,
     comisión mixta, comité mixto, grupo de trabajo, grupo de trabajo mixto, reunión bilateral,
     reunión ministerial, reunión de alto nivel, encuentro bilateral, mesa técnica, mesas de trabajo,
     mesas técnicas, cine-fórum, cinefórum, cineforum, aula abierta, clase magistral,
     lección inaugural, tertulia, simposios, congresos, coloquio-debate, charla-coloquio, charla coloquio,
     conferencia-coloquio, jornadas técnicas, escuela de otoño, escuela de invierno,
     curso de especialización, título de experto, taller participativo, encuentro de mujeres,
     encuentro vecinal, foro ciudadano, foro regional, foro social
  `),
  gatherings: phrases(`
     encuentro, encuentros, reunión, debate, diálogo, cita, acto, sesión, apertura, cumbre, aniversario
  `),
  notEvents: phrases(`
     rueda de prensa, conferencia de prensa, conferencia intergubernamental, conferencia episcopal,
     jornada laboral, jornada electoral, jornada de liga, salón de conferencias, esta jornada, panel solar,
     paneles solares, primer debate, segundo debate, tercer debate, último debate, debate parlamentario,
     debate electoral, debate de investidura, grupo de trabajo parlamentario, en el curso de, curso del río,
     en curso, curso escolar, curso pasado, próximo curso, presente curso, año y medio de curso,
     sesión plenaria del senado, sesión plenaria del congreso, consejo de ministros, sesión de control,
     sesión del juicio, vista oral, plenaria del senado, plenaria del congreso, reunión del gobierno,
     congreso de los diputados, congreso de la república, congreso de la unión, congreso de estados unidos,
     congreso de eeuu, congreso de ee.uu, congreso estadounidense, congreso peruano, congreso del partido,
     congreso aprueb*, congreso aprob*, congreso vot*, congreso rechaz*, congreso tumb*, congreso tramit*,
     congreso convalid*, congreso aval*, pleno del congreso, mesa del congreso, portavoz en el congreso,
     sesión extraordinaria, sesión ordinaria, sesión plenaria, jornada de trabajo, jornada diaria,
     jornada completa, media jornada, jornada de ayer, jornada de hoy, jornada del lunes, jornada del martes,
     jornada del miércoles, jornada del jueves, jornada del viernes, jornada del sábado,
     jornada del domingo, durante la jornada, largo de la jornada, misma jornada, toda la jornada,
     jornadas de doce horas, jornadas de diez horas, jornadas de 12 horas, jornadas de 10 horas,
     jornadas de hasta, jornadas de más de, jornadas maratonianas, jornada de huelga, jornada de protesta,
     jornada de votación, jornada de puertas abiertas, taller mecánico, talleres mecánicos,
     taller de costura, talleres de costura, taller clandestino, talleres clandestinos, taller textil,
     talleres textiles, taller de confección, talleres de confección, taller de reparación,
     formación política, formación ultra*, líder de la formación, portavoz de la formación,
     formación de gobierno, la formación exig*, la formación pid*, formación liderada,
     conversaciones telefónicas, conversaciones de paz, conversación telefónica, panel de control,
     paneles informativos
  `),
  holding: phrases(`
     organiza, organizan, organizó, organizaron, organizaba*, organizado*, organizada*, organizará*,
     organizar, organizando, celebr*, convoca*, acoge, acogió, acogerá, participantes, particip*, ponentes,
     apertura, inaugur*, clausura, clausur*, reun*, arranc*, comenz*, comienz*, empez*, empiez*, tuvo lugar, tendrá lugar, tiene lugar,
     bajo el lema, bajo el título, titulad*, debat*, moderador*, expertos, asist*, intervin*, abre, abren,
     abrió, abrieron, abrirá, abrirán, abierto, abierta, abriendo, se dio a conocer, present*, impart*,
     termin*, finaliz*, concluy*, acog*, formar*, inscripci*, curs*, desarroll*, llev* a cabo, se celebra,
     se celebró, se desarrolla, se desarrolló, invit*, moder*, intervendr*, participar*, convoc*,
     organizad*, ponente, asistentes, alumnos, mont*, reunió, reúne, reunieron, reunirá, reunirán, reunidos,
     congreg*, juntó, junta, juntaron, tuvo, tendrá, tienen lugar, tuvieron lugar, se desarrollará,
     discurr*, transcurr*, impulsad*, promovid*, programad*, previst*, cerró, cerraron, cerrará, cierre,
     intervinieron, interviene, intervendrán, toma la palabra, tomó la palabra, tomaron la palabra, público,
     aforo, sala, auditorio, tribuna, moderó, moderará, presidió, presidid*, dedicad*, centrad*, versó,
     versará, lleva por título, llevó por título, lleva por lema, con el título, con el lema, expuso,
     expusieron, exposición, mesa, sesion*, plazo, matrícula, gratuit*, entrada libre, se dieron cita,
     se dan cita, se darán cita, se encontraron, os invita, les invita,
     con motivo de, con motivo del, con ocasión de, con ocasión del, al margen de, al margen del
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
     codesarrollo, cayuco*, patera*, temporer*, trabajo de temporada, trabajadores temporeros, cruce*,
     cruces fronterizos, cruzan, cruzar, frontera*, polizon*, devoluciones, devolución en caliente,
     retorno*, retornados, reasentamiento, reagrupación familiar, menores extranjeros, menas,
     menores migrantes, jóvenes extutelados, extutelad*, naturalización, nacionalidad, doble nacionalidad,
     fuga de cerebros, remesa, envío de remesas, trabajadoras del hogar, trabajadores migrantes, coyote*,
     traficantes de personas, caravana*, caravana migrante, albergue*, solicitante de asilo,
     protección internacional, personas refugiadas, desplazamiento forzado, desplazamientos, naufragio*,
     travesía*, ruta canaria, ruta atlántica, paisanos en el extranjero, residentes en el exterior,
     comunidad en el exterior, marroquíes residentes, mre, arraigo, sin papeles, visado*,
     llegadas irregulares, migrar, migrara*, migran, migra, migró, migraron, migrado*, migrad*, migrando,
     emigr*, inmigr*, extranjero, extranjera, extranjeras, jornaler*, apátridas, xenófob*, racismo,
     racializad*, regularización, regulariz*, éxodo, exiliar*, deport*, expulsad*, expulsiones,
     tránsito por México, en tránsito, contrabando de personas, coyotes, polleros, refugi*
  `),
  mobility: phrases(`
     movilidad, movilidades, movilidad transfronteriza, movimientos de población, exilios, diásporas, travesías, retornos, frontera sur
  `),
  otherMigrants: phrases(`
     ave, aves, pájaro*, ornitol*, nube, cloud, servidores, software, astron*, telescopio*, especies, ballena*,
     cigüeña*, fauna, anill*, plumaje, humedal*, nido*, nidific*, golondrina*, flamenco*, grulla*, vencejo*, gaviota*, pardela*, buitre*, águila*, milano*, halcón*, halcones, garza*, espátula*,
     avutarda*, abejaruco*, charrán*, alcatra*, tortuga*, delfín*, delfines, anguila*, murciélago*, bandada*, zoólog*,
     geolocalizador*, ejemplares, rapaz,
     rapaces, mariposa*, atún, salmón, tortuga*, la nube, servidor, ciberseguridad, centro de datos,
     programador*, sistemas informáticos, informátic*, cometa*, eclipse*, galaxia*, planeta*
  `),
  otherSubjects: phrases(`
     fútbol, precios, base de datos, bases de datos, licencias, precio, aceite de oliva, litro, kilo, cosecha*,
     alquiler*, vivienda*, hipoteca*, liga, delantero, entrenador*
  `),
}
