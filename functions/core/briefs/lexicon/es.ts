import type { Lexicon } from '../lexicon.ts'
import { spanishForms, spanishGerunds, spanishParticiples } from './inflect.ts'
import { phrases } from './phrases.ts'

/** Regular verbs of saying; the others are listed form by form below. */
const SAYING = phrases(`
   afirmar, señalar, indicar, explicar, asegurar, subrayar, destacar, añadir, agregar, declarar, insistir,
   comentar, lamentar, denunciar, expresar, resaltar, considerar, resumir, recalcar, reiterar, instar, plantear,
   admitir, anunciar, detallar, repasar, alabar, elogiar, agradecer, enfatizar, puntualizar, opinar, relatar,
   responder, replicar, criticar, alertar, valorar, matizar, confesar, remarcar, mencionar, argumentar,
   observar, incidir, estimar, informar, apuntar, precisar, reclamar, abogar, zanjar, bromear, ironizar,
   vaticinar, pronosticar, aclarar, acusar, augurar, cuestionar, rechazar, confirmar, revelar, prometer,
   aconsejar, animar, invitar, exhortar, narrar, constatar, aducir, alegar, apostillar, calcular, calificar,
   censurar, coincidir, deslizar, discrepar, ejemplificar, felicitar, ratificar, rebatir, recapitular,
   reflexionar, rememorar, sentenciar, tildar, urgir, preguntar, razonar, garantizar, cifrar
`)

/** Spanish. */
export const es: Lexicon = {
  lang: 'es',
  prefixes: '',
  kinds: {
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
  },
  theme: {
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
  },
  organizers: {
    by: phrases(`
       organizado por, organizada por, organizados por, organizadas por, convocado por, convocada por,
       convocadas por, celebrado por, celebrada por, impulsado por, impulsada por, promovido por, promovida por,
       presentado por, presentada por, publicado por, publicada por, lanzado por, elaborado por, elaborada por,
       a iniciativa de, a iniciativa del, por invitación de, auspiciado por, auspiciada por, las convoca,
       la convoca, lo convoca, los convoca, las organiza, la organiza, lo organiza, los organiza, que organizan,
       que organiza, que organizaron, que organizó, que convocan, que convoca, que celebra, impartido por,
       impartida por, obra de, obra del, a cargo de, coorganizado por, coorganizada por, coordinado por,
       coordinada por, dirigido por, dirigida por, promovidas por, promovidos por, impulsadas por,
       impulsados por, desarrollado por, desarrollada por, acogido por, acogida por, financiado por,
       auspiciados por, editado por, editada por, realizado por, realizada por, impartidos por, impartidas por,
       ofrecido por, ofrecida por, preparado por, lanzada por, de la mano de, por iniciativa de,
       por iniciativa del, que montan, que montaron, montado por, montada por
    `),
    holds: phrases(`
       organiza, organizan, organizó, organizaron, organizará, organizarán, celebra, celebran, celebró,
       celebraron, celebrará, celebrarán, ha organizado, han organizado, ha celebrado, han celebrado, convoca,
       convocan, convocó, presenta, presentan, presentó, presentaron, presentará, ha presentado, han presentado,
       publica, publicó, publican, ha publicado, lanza, lanzó, lanzan, ha lanzado, inauguró, inaugura, estrena,
       reunió, reúne, reunirá, anunció, anuncia, ha anunciado, difundió, ofrece, ofrecerá, acoge, acogió,
       coorganiza, coorganizan, ha convocado, han convocado, convocaron, convocará, imparte, imparten, impartió,
       impartirá, acogen, acogerá, ha acogido, desarrolla, desarrolló, desarrollará, publicará, publicaron,
       han publicado, difunde, invita, invitan, edita, editó, ha editado, ha inaugurado, clausuró, clausura,
       ha reunido, realiza, realizó, realizará, lanzará, han lanzado, pone en marcha, puso en marcha,
       ha puesto en marcha
    `),
    partners: phrases(`
       en colaboración con, en asociación con, en cooperación con, junto con, junto a, conjuntamente con,
       con el apoyo de, con el apoyo del, de la mano de, con la colaboración de, con la colaboración del,
       en alianza con
    `),
    bodies: phrases(`
       observatorio, organización, asociación, ministerio, instituto, institución, universidad, centro, consejo,
       comisión, unión, fundación, agencia, foro, federación, delegación, dirección, cámara, embajada, misión,
       red, fondo, comité, parlamento, grupo, escuela, facultad, oficina, programa, colegio, ayuntamiento,
       diputación, cabildo, consejería, concejalía, junta, gobierno, reino, república, estado, estados,
       naciones, sistema, banco, cruz, sindicato, plataforma, secretaría, área, cortes, senado, congreso,
       salvamento, museo, jornadas, conferencia, portal, sede, aula, día, europa, américa, coordinadora,
       academia, sociedad, policía
    `),
    ends: phrases(`
       ha, han, es, son, fue, fueron, será, que, quien, cuyo, en, con, sobre, por, durante, este, esta, ayer,
       hoy, mañana, lunes, martes, miércoles, jueves, viernes, sábado, domingo, organiza, organizan, celebró,
       celebraron, presentó, recibió, dedica, festeja, se, no, tiene, acoge, reúnen, reúne, para que, mezcló,
       desde, hasta, según, ante, donde, su, sus, los, las, un, una, habla, llega, cumple, a
    `),
    lowerCaseNames: false,
  },
  place: {
    before: ['en', 'en la ciudad de', 'en la sede de', 'de'],
    venues: phrases(`
       museo, facultad, aula, hotel, centro, universidad, palacio, casa, sala, salón, auditorio, biblioteca,
       campus, teatro, sede, paraninfo
    `),
    notTowns: phrases(`
       áfrica, europa, asia, américa, américa del sur, américa latina, latinoamérica, mediterráneo, magreb,
       sahel, caribe, centroamérica, sudamérica, norte, sur, este, oeste, estado, estados, unión, naciones, onu,
       ue, oim, internet, zoom, parlamento europeo, canarias, andalucía, cataluña, balcanes, fundación,
       comisión, inmigración, migraciones, bienestar, economía, día
    `),
    towns: phrases(`
       madrid, barcelona, valencia, sevilla, málaga, almería, granada, cádiz, algeciras, tarifa, ceuta, melilla,
       las palmas, santa cruz de tenerife, la laguna, bilbao, zaragoza, murcia, rabat, tánger, ginebra,
       bruselas, buenos aires, bogotá, lima, quito, santiago, ciudad de méxico, tijuana, tapachula, san josé,
       ciudad de guatemala, tegucigalpa, san salvador, panamá, montevideo, la paz, caracas, asunción,
       santo domingo, cúcuta, medellín, nueva york, washington, roma, parís
    `),
  },
  when: {
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
    },
    coming: ['próximo', 'próxima', 'que viene', 'entrante'],
    ranges: ['y', 'al', 'a', '-', 'hasta el', 'e'],
  },
  speech: {
    says: [
      ...spanishForms(SAYING),
      ...phrases(`
       dijo, dice, decía, recordó, recuerda, manifestó, manifiesta, sostuvo, sostiene, advirtió, advierte,
       pidió, pide, concluyó, concluye, defendió, defiende, propuso, propone, recomendó, recomienda, llamó a,
       reconoció, reconoce, celebró que, puso de relieve, puso en valor, hizo hincapié, hizo un llamado, contó,
       cuenta, exigió, exige, dio a conocer, habló de, expuso, ve, cree, mostró, apostó, dijeron, dicen, decían,
       dirá, recordaron, recuerdan, recordaba, recordará, manifestaron, manifiestan, sostuvieron, sostienen,
       sostenía, mantuvo, mantiene, mantienen, advirtieron, advierten, pidieron, piden, pedía, pedirá,
       concluyeron, concluyen, defendieron, defienden, propusieron, proponen, propondrá, expusieron, expone,
       exponen, reconocieron, reconocen, recomendaron, recomiendan, exigieron, exigen, contaron, cuenta que,
       sugirió, sugirieron, sugiere, sugieren, negó, niega, apostó por, apuesta por, apostaron por, mostraron,
       describió, describe, llamaron a, llama a, hace hincapié, hicieron hincapié, hizo un llamamiento,
       puso el acento, puso sobre la mesa, dejó claro, se mostró, se felicitó, se quejó, se preguntó,
       se comprometió, se refirió, lanzó un, trasladó, transmitió, reivindicó, reivindica, escribió, escribe,
       tuiteó, creen, piensa, piensan, espera que, confía en, temen que, teme que
    `),
    ],
    auxiliaries: ['ha', 'han', 'había', 'habían'],
    said: [
      ...spanishParticiples(SAYING),
      ...phrases(`
       dicho, recordado, manifestado, sostenido, advertido, pedido, concluido, defendido, propuesto,
       recomendado, llamado a, reconocido, hablado, puesto en valor, puesto de relieve, hecho hincapié, exigido,
       apostado, mostrado, mantenido, expuesto, contado, sugerido, negado, descrito, escrito,
       hecho un llamamiento, puesto el acento, dejado claro, apostado por, reivindicado, comprometido, referido
    `),
    ],
    adding: [
      ...spanishGerunds(SAYING),
      'diciendo',
      'recordando',
      'advirtiendo',
      'pidiendo',
      'manifestando',
      'sosteniendo',
      'defendiendo',
    ],
    adverbs: ['también', 'además', 'asimismo', 'igualmente', 'por último', 'luego', 'después'],
    openingSources: ['para'],
    sources: ['según', 'de acuerdo con', 'a juicio de', 'en opinión de', 'en palabras de'],
    topics: ['en cuanto a', 'en cuanto al'],
    takesPart: phrases(`
       la abrieron, lo abrieron, tras la bienvenida de, como moderadora, como moderador, moderado por,
       moderada por, inaugurado por, inaugurada por, presentado por, presidido por, presidida por,
       intervinieron, con la participación de, inauguraron, la inauguró, moderó, moderaron, presidió,
       presidieron, clausurado por, clausurada por, la clausuró, lo clausuró, inauguró, abrió el acto,
       abrieron el acto, a cargo de la moderación, ha moderado, han inaugurado, ha inaugurado
    `),
    that: ['que', ':'],
    pronouns: ['él', 'ella', 'quien', 'este', 'esta', 'el primero', 'la primera'],
    relatives: ['quien', 'que'],
    notNames: phrases(`
       según, para, en, de, del, desde, con, por, sobre, bajo, y, e, o, pero, sino, aunque, porque, cuando,
       mientras, donde, como, si, tras, ante, entre, hasta, hacia, sin, durante, después, antes, luego, también,
       además, asimismo, así, ahora, hoy, ayer, mañana, aquí, allí, ya, no, sí, más, menos, muy, todo, toda,
       todos, todas, cada, otro, otra, otros, otras, este, esta, estos, estas, ese, esa, esos, aquel, aquella,
       su, sus, mi, nuestro, nuestra, uno, dos, tres, cuatro, cinco, seis, siete, ocho, nueve, diez, a, al, que,
       quien, quienes, lo, le, les, se, me, nos, preguntado, preguntada, junto, gracias, incluso, respecto,
       entretanto, finalmente, mediante, salvo, cerca, fuera
    `),
    notRoles: phrases(`
       ciudad, barrio, pueblo, municipio, comunidad, región, provincia, calle, avenida, plaza, instituto, grupo,
       barco, buque, revista, diario, periódico, colectivo, operación, proyecto, partido, ley, caso, familia,
       cadena, página, estación, empresa, compañía, marca, película, libro, novela, asociación, puerto, río,
       lago, mar, isla, estadio, club, equipo, campamento, cárcel, cabo, valle, monte, playa, aeropuerto,
       plataforma, país, premio, movimiento, frente, sindicato, red, nombre, mes, año, localidad, hotel, teatro
    `),
    honorifics: phrases(`
       sr, sra, srta, don, doña, d, dª, dr, dra, señor, señora, doctor, doctora, lic, ing, profesor, profesora,
       padre, monseñor, sor, excmo, general, coronel, fray
    `),
    roles: phrases(`
       presidente, presidenta, vicepresidente, vicepresidenta, director, directora, ministro, ministra,
       secretario, secretaria, representante, responsable, jefe, jefa, coordinador, coordinadora, investigador,
       investigadora, profesor, profesora, catedrático, catedrática, experto, experta, embajador, embajadora,
       comisario, comisaria, gobernador, gobernadora, alcalde, alcaldesa, diputado, diputada, senador, senadora,
       delegado, delegada, consejero, consejera, concejal, concejala, portavoz, vocero, vocera, fundador,
       fundadora, activista, abogado, abogada, juez, jueza, fiscal, decano, decana, rector, rectora,
       vicerrector, vicerrectora, sociólogo, socióloga, economista, historiador, historiadora, analista,
       consultor, consultora, especialista, miembro, moderador, moderadora, diplomático, diplomática,
       periodista, escritor, escritora, médico, médica, estudiante, comandante, capitán, general, inspector,
       inspectora, gerente, dirigente, líder, rey, reina, príncipe, primer, primera, exministro, exministra,
       adjunto, adjunta, técnico, técnica, provincial, editor, editora, oficial, jurista, subdirector,
       subdirectora, viceministro, viceministra, subsecretario, subsecretaria, canciller, defensor, defensora,
       relator, relatora, autor, autora, redactora, redactor, trabajador, trabajadora, titular, encargado,
       encargada, asesor, asesora, párroco, obispo, edil, enviado, enviada, cónsul, *ólogo, *óloga, *ógrafo,
       *ógrafa, voluntario, voluntaria, intérprete, traductor, traductora, educador, educadora, vecino, vecina,
       migrante, refugiado, refugiada, pescador, pescadora, participante, ponente, formador, formadora,
       mediador, mediadora, enfermero, enfermera, ingeniero, ingeniera, arquitecto, arquitecta, maestro,
       maestra, doctorando, doctoranda, empresario, empresaria, agricultor, agricultora, sindicalista, artista,
       cineasta, marinero, sacerdote, monja, imán, cardenal, papa, arzobispo, vicealcalde, vicealcaldesa,
       superviviente, testigo, novelista, poeta, notario, notaria, procurador, procuradora, magistrado,
       magistrada, exalcalde, expresidente, expresidenta, exdirector, exdirectora, vicedecano, vicedecana,
       interventor, interventora
    `),
    functionAdjectives: ['primer', 'primera', 'ex', 'antiguo', 'antigua', 'nuevo', 'nueva', 'actual'],
    articles: ['el', 'la', 'los', 'las', 'un', 'una', 'su', 'al', 'del'],
    indefinites: ['un', 'una'],
    genitives: ['de', 'del'],
    roleEnds: phrases(`
       que, quien, ha, han, fue, es, era, durante, tras, antes, después, este, esta, ayer, hoy, cuando,
       mientras, cuyo, se, no, guiará, pero, si, porque
    `),
    particles: phrases(`
       de, del, la, las, los, el, al, ben, bin, ibn, ould, von, van, der, da, dos, di
    `),
  },
}
