import type { Lexicon } from '../../lexicon.ts'
import { spanishForms, spanishGerunds, spanishParticiples } from '../inflect.ts'
import { phrases } from '../phrases.ts'

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

/** What tells who speaks in Spanish. */
export const speech: Lexicon['speech'] = {
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
}
