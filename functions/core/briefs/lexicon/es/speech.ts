import type { Lexicon } from '../lexicon.ts'
import { spanishForms, spanishGerunds, spanishParticiples } from '../inflect.ts'
import { phrases } from '../phrases.ts'
import { givenNames } from './given-names.ts'

/** Regular verbs of saying; the others are listed form by form below. */
const SAYING = phrases(`
     afirmar, señalar, indicar, explicar, asegurar, subrayar, destacar, añadir, agregar, declarar, insistir,
     comentar, lamentar, denunciar, expresar, resaltar, considerar, resumir, recalcar, reiterar, instar, plantear,
     admitir, anunciar, detallar, repasar, alabar, elogiar, agradecer, enfatizar, puntualizar, opinar, relatar,
     responder, replicar, criticar, alertar, valorar, matizar, confesar, remarcar, mencionar, argumentar, observar,
     incidir, estimar, informar, apuntar, precisar, reclamar, abogar, zanjar, bromear, ironizar, vaticinar,
     pronosticar, aclarar, acusar, augurar, cuestionar, rechazar, confirmar, revelar, prometer, aconsejar, animar,
     invitar, exhortar, narrar, constatar, aducir, alegar, apostillar, calcular, calificar, censurar, coincidir,
     deslizar, discrepar, ejemplificar, felicitar, ratificar, rebatir, recapitular, reflexionar, rememorar,
     sentenciar, tildar, urgir, preguntar, razonar, garantizar, cifrar, soltar, espetar, apostrofar, murmurar,
     susurrar, gritar, exclamar, clamar, implorar, suplicar, rogar, solicitar, demandar, requerir, ordenar, mandar,
     desmentir, objetar, protestar, discutir, disputar, refutar, rectificar, corregir, contestar, apremiar, avisar,
     prevenir, alarmar, advertir, notificar, comunicar, divulgar, desvelar, adelantar, avanzar, anticipar,
     pronunciar, recitar, citar, enumerar, cuantificar, evaluar, juzgar, ponderar, sopesar, apreciar, aplaudir,
     saludar, festejar, honrar, condenar, deplorar, repudiar, fustigar, reprochar, recriminar, amenazar, jurar,
     declamar, proclamar, postular, preconizar, propugnar, aseverar, atestiguar, certificar, corroborar,
     testimoniar, disculparse, remachar, rematar, redondear, terciar, intervenir, interpelar, cavilar, meditar,
     imaginar, suponer, conjeturar, sospechar, temer, dudar, recapacitar, ilustrar, retratar, dibujar, desgranar,
     diagnosticar, contextualizar, relativizar, minimizar, lanzar, compartir, evocar, desear, anhelar, celebrar,
     ensalzar, encomiar, alentar, convocar, concretar, especificar, completar, corresponder, continuar, proseguir,
     retomar, finalizar, terminar diciendo, arrancar, abundar, redundar, machacar, porfiar, reafirmar, refrendar,
     avalar, apoyar
  `)

/** What follows « según » where it has its subject behind it: « según explicó a este diario la portavoz ». */
const TELLING = phrases(`
     explicó, explica, indicó, indica, señaló, señala, dijo, dice, afirmó, afirma, relató, relata, contó, cuenta,
     recordó, recuerda, declaró, declara, apuntó, apunta, aseguró, asegura, precisó, precisa, informó, informa,
     detalló, detalla, advirtió, advierte, subrayó, subraya, destacó, destaca, confirmó, confirma, comentó, comenta,
     manifestó, manifiesta, expuso, expone, reconoció, reconoce, denunció, denuncia, adelantó, adelanta, estimó,
     estima, calculó, calcula, ha explicado, ha indicado, ha señalado, ha dicho, ha afirmado, ha relatado,
     ha contado, ha recordado, ha declarado, ha apuntado, ha asegurado, ha precisado, ha informado, ha detallado,
     ha advertido, ha subrayado, ha destacado, ha confirmado, ha comentado, ha manifestado, ha expuesto,
     ha reconocido, ha denunciado, ha adelantado, ha calculado
  `)

/** What tells who speaks in Spanish. */
export const speech: Lexicon['speech'] = {
  says: [
    ...spanishForms(SAYING),
    ...phrases(`
     dijo, dice, decía, recordó, recuerda, manifestó, manifiesta, sostuvo, sostiene, advirtió, advierte, pidió,
     pide, concluyó, concluye, defendió, defiende, propuso, propone, recomendó, recomienda, llamó a, reconoció,
     reconoce, celebró que, puso de relieve, puso en valor, hizo hincapié, hizo un llamado, contó, cuenta, exigió,
     exige, dio a conocer, habló de, expuso, ve, cree, mostró, apostó, dijeron, dicen, decían, dirá, recordaron,
     recuerdan, recordaba, recordará, manifestaron, manifiestan, sostuvieron, sostienen, sostenía, mantuvo,
     mantiene, mantienen, advirtieron, advierten, pidieron, piden, pedía, pedirá, concluyeron, concluyen,
     defendieron, defienden, propusieron, proponen, propondrá, expusieron, expone, exponen, reconocieron, reconocen,
     recomendaron, recomiendan, exigieron, exigen, contaron, cuenta que, sugirió, sugirieron, sugiere, sugieren,
     negó, niega, apostó por, apuesta por, apostaron por, mostraron, describió, describe, llamaron a, llama a, hace
     hincapié, hicieron hincapié, hizo un llamamiento, puso el acento, puso sobre la mesa, dejó claro, se mostró, se
     felicitó, se quejó, se preguntó, se comprometió, se refirió, lanzó un, trasladó, transmitió, reivindicó,
     reivindica, escribió, escribe, tuiteó, creen, piensa, piensan, espera que, confía en, temen que, teme que, se
     pregunta, se lamentó, se lamenta, se queja, se alegró, se alegra, se congratuló, se congratula, se disculpó, se
     sorprendió, se extrañó, se indignó, se sinceró, se pronunció por, se pronunció a favor, se pronunció en contra,
     se mostró partidario, se mostró partidaria, se declaró, se declara, se opuso, se opone, se remitió, se
     reafirmó, se ratificó, se sumó, se adhirió, hizo notar, hace notar, hizo saber, hace saber, hizo ver, hace ver,
     dio las gracias, da las gracias, dio la bienvenida, puso como ejemplo, puso de manifiesto, pone de manifiesto,
     pone de relieve, pone en valor, pone el acento, llamó la atención, llama la atención, rindió homenaje, rinde
     homenaje, lanzó un llamamiento, lanza un llamamiento, hace un llamamiento, dejó caer, deja claro, dejó dicho,
     sacó a relucir, trajo a colación, leyó, lee, rió, ríe, sonríe, sonrió, entiende, entendió, insta a, niegan,
     supo, sabe, quiere, confía, confió, contestó, contesta, responde, rebate, rebatió, predijo, predice,
     contradijo, desmintió, desmiente, prosiguió, prosigue, continuó, continúa, corrigió, corrige, sugiere que,
     previno, previene, intervino para, propuso que, mantuvo que, adujo, aduce, reprodujo, tradujo en, calificó de,
     tachó de, tacha de, cifró en, cifra en, situó en, sitúa en, estimó en, echó en falta, echa en falta, echó de
     menos, reía, decía que, rechaza, lo tiene claro, lo tenía claro, lo tuvo claro, fue claro, fue clara, fue tajante,
     es tajante, fue contundente, fue rotundo, fue rotunda, fue más allá, va más allá, va más lejos, fue más lejos,
     dio la voz de alarma, da fe de, dio fe de, lo resumió así, lo resume así, lo explicó así, lo explica así
  `),
  ],
  auxiliaries: ['ha', 'han', 'había', 'habían'],
  said: [
    ...spanishParticiples(SAYING),
    ...phrases(`
     dicho, recordado, manifestado, sostenido, advertido, pedido, concluido, defendido, propuesto, recomendado,
     llamado a, reconocido, hablado, puesto en valor, puesto de relieve, hecho hincapié, exigido, apostado,
     mostrado, mantenido, expuesto, contado, sugerido, negado, descrito, escrito, hecho un llamamiento, puesto el
     acento, dejado claro, apostado por, reivindicado, comprometido, referido, puesto de manifiesto, puesto como
     ejemplo, hecho notar, hecho saber, hecho ver, dado las gracias, dado la bienvenida, llamado la atención,
     rendido homenaje, dejado caer, leído, entendido, contestado, respondido, rebatido, predicho, contradicho,
     desmentido, proseguido, corregido, prevenido, intervenido para, aducido, cifrado en, tachado de, echado en
     falta, mostrado partidario, mostrado partidaria, pronunciado por, pronunciado a favor, preguntado, lamentado,
     quejado, felicitado, alegrado, sincerado, remitido, sumado, opuesto, declarado, querido subrayar
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
  adverbs: phrases(`
     también, además, asimismo, así mismo, igualmente, por último, luego, después, finalmente, incluso, por su parte,
     por su lado, a su vez, en cambio, en este sentido, en ese sentido, en esta línea, en esa línea, al respecto,
     en la misma línea, en el mismo sentido, a continuación, seguidamente, acto seguido, sin embargo, no obstante,
     entre risas, entre aplausos, entre lágrimas, entre sollozos, con ironía, con humor, con sorna, con firmeza,
     con rotundidad, con contundencia, con emoción, con tristeza, con orgullo, con rabia, con la voz rota,
     con voz rota, con la voz quebrada, con la voz entrecortada, con un hilo de voz, con una sonrisa, con lágrimas,
     con gesto serio, con gesto cansado, con cierta ironía, con cierta tristeza, con claridad, con cautela,
     con prudencia, con preocupación, con resignación, sin rodeos, sin titubeos, sin dudarlo, sin tapujos,
     sin ambages, sin levantar la mirada, sin levantar la voz, sin perder la sonrisa, emocionado, emocionada,
     visiblemente emocionado, visiblemente emocionada, tajante, rotundo, rotunda, contundente, categórico,
     categórica, molesto, molesta, serio, seria, al término, al finalizar, al cierre, al final, al inicio,
     a este diario, a este periódico, a este medio, a esta redacción, a esta agencia, a la prensa, a los medios,
     a los periodistas, a los asistentes, a los presentes, al público, al auditorio, al respecto, de nuevo,
     desde el público, desde la mesa, desde la tribuna, desde el estrado, desde la última fila, de entrada,
     en declaraciones a los medios, en su intervención, en su ponencia, en su discurso, en su turno
  `),
  openingSources: ['para'],
  sources: [
    ...phrases(`
     según, de acuerdo con, a juicio de, a juicio del, en opinión de, en opinión del, en palabras de, en palabras del,
     según palabras de, a decir de, al decir de, a ojos de, a ojos del, según datos de, según datos del
  `),
    ...TELLING.map((verb) => `según ${verb}`),
  ],
  topics: ['en cuanto a', 'en cuanto al'],
  takesPart: phrases(`
     ha intervenido, han intervenido, también intervino, también intervinieron,
     la abrieron, lo abrieron, intervino, participan, intervienen, participaron, han participado, tras la bienvenida de, como moderadora, como moderador, moderado por, moderada por,
     inaugurado por, inaugurada por, presentado por, presidido por, presidida por, intervinieron, con la
     participación de, inauguraron, la inauguró, moderó, moderaron, presidió, presidieron, clausurado por,
     clausurada por, la clausuró, lo clausuró, inauguró, abrió el acto, abrieron el acto, a cargo de la moderación,
     ha moderado, han inaugurado, ha inaugurado, a decir de, al decir de, en opinión del, a juicio del, a ojos de, a
     ojos del, en boca de, según palabras de, con la intervención de, con la asistencia de, con la presencia de, según cuenta, según relata, según explica, según indicó, según
     explicó, según afirmó, según señaló, según ha explicado, según ha indicado, según declaró, según dijo, como
     explicó, como señaló, como recordó, moderados por, moderadas por, presididos por, presididas por, inaugurados
     por, inauguradas por, clausurados por, clausuradas por, conducido por, conducida por, conducidos por,
     conducidas por, coordinado por, coordinada por, coordinados por, coordinadas por, presentada por, presentados
     por, presentadas por, dirigido por, dirigida por, dirigidos por, dirigidas por, introducido por, introducida
     por, introducidos por, introducidas por, copresidido por, copresidida por, copresididos por, copresididas por,
     corrió a cargo de, corrió a cargo del, corrieron a cargo de, corre a cargo de, corre a cargo del, correrá a cargo de,
     correrá a cargo del, correrán a cargo de, estuvo a cargo de, estuvo a cargo del, estará a cargo de, a cargo de, a cargo del,
     rompió el hielo, impartido por, impartida por, impartidos por, impartidas por, lo ha clausurado, la ha clausurado, lo ha
     inaugurado, la ha inaugurado, lo moderó, la moderó, lo presidió, la presidió, abierto por, abierta por, abiertos por, abiertas por, cerrado por, cerrada por, cerrados por, cerradas por,
     facilitado por, facilitada por, facilitados por, facilitadas por, bajo la presidencia de, bajo la moderación
     de, con la moderación de, con moderación de, a cargo de, moderación:, modera:, moderador:, moderadora:,
     ponentes:, intervienen:, participan:, participarán, intervendrán, tomarán la palabra, tomó la palabra, tomaron
     la palabra, en intervenir fue, en hablar fue, en tomar la palabra fue, entre los ponentes figuran, entre los
     ponentes están, entre los ponentes se encuentran, entre los participantes figuran, con las intervenciones de,
     con intervenciones de, con las ponencias de, con ponencias de, contará con la participación de, contará con la
     presencia de, contará con, contó con la participación de, contó con las intervenciones de, ejerció de
     moderadora, ejerció de moderador, actuó como moderadora, actuó como moderador, dio la bienvenida
  `),
  chairs: phrases(`
     moderó, moderaron, modera, moderará, moderaba, ha moderado, presidió, presidieron, preside, presidirá,
     presidía, ha presidido, copresidió, copresidieron, condujo, condujeron, conduce, conducirá, coordinó,
     coordinaron, ejerció de moderadora, ejerció de moderador, actuó como moderadora, actuó como moderador, llevó la
     moderación, dirigió el debate, dirigió los debates
  `),
  opens: phrases(`
     presentará, presentarán, presenta, cerrarán, inaugurarán, clausurarán, introducirá,
     abrió, abrieron, abre, abrirá, abrirán, ha abierto, inauguró, inauguraron, inaugura, inaugurará, ha inaugurado,
     clausuró, clausuraron, clausura, clausurará, ha clausurado, cerró, cerraron, cierra, cerrará, ha cerrado,
     presentó, presentaron, inició
  `),
  sessions: phrases(`
     sesión, acto, debate, debates, encuentro, reunión, ronda, turno, jornada, jornadas, cita, trabajos,
     intervenciones, programa, ceremonia, tarde, mañana, velada, mesa, plenario
  `),
  floor: phrases(`
     rompió el hielo, abrió el fuego, abrió el turno, tomó el micrófono, cogió el micrófono, subió al estrado,
     cerró el turno, cerró la ronda, abrió la ronda, corrió a cargo de, corrieron a cargo de,
     tomó la palabra, tomaron la palabra, habló, hablaron, intervino, intervino después, después vino, luego vino,
     vino después, le siguió, le sucedió, fue el turno de, llegó el turno de, era el turno de, el turno de, en
     intervenir fue, en hablar fue, en tomar la palabra fue, cedió la palabra a, dio la palabra a, la voz de, la de,
     el de, cuando, turno para, le tocó a, la historia de, el testimonio de, el relato de, la experiencia de,
     la intervención de, la ponencia de, la ponencia marco de, la ponencia inaugural de, la conferencia de,
     la conferencia inaugural de, la charla de, la exposición de, las palabras de
  `),
  viewpoints: phrases(`
     a su juicio, a su entender, a su parecer, en su opinión, según su criterio, a su modo de ver, desde su punto de
     vista, según sus palabras, en sus palabras, según sus cálculos
  `),
  relativeSources: phrases(`
     para quien, según quien, según el cual, según la cual, para el que, para la que, para el cual, para la cual, a
     juicio de quien, en opinión de quien
  `),
  lights: phrases(`
     quiso, ha querido, quiere, prefirió, prefiere, ha preferido, optó por, optó, evitó, logró, supo, se limitó a, se ha limitado a, no dudó en, no ha dudado en, aprovechó para, ha
     aprovechado para, pasó a, volvió a, ha vuelto a, vuelve a, llegó a, ha llegado a, acaba de, comenzó por, empezó
     por, se permitió, se apresuró a, no quiso dejar de, no dejó de, tuvo el valor de, terminó por, aprovechó la
     ocasión para, aprovechó la oportunidad para, procedió a, tras, pudo, debió
  `),
  infinitives: [
    ...SAYING,
    ...phrases(`
     decir, recordar, manifestar, sostener, advertir, pedir, concluir, defender, proponer, recomendar, reconocer,
     celebrar, poner de relieve, poner en valor, hacer hincapié, contar, exigir, exponer, describir, sugerir, negar,
     hablar de, llamar a
  `),
  ],
  that: ['que', ':'],
  pronouns: ['él', 'ella', 'quien', 'este', 'esta', 'el primero', 'la primera'],
  relatives: ['quien', 'que'],
  notNames: phrases(`
     según, para, en, de, del, desde, con, por, sobre, bajo, y, e, o, pero, sino, aunque, porque, cuando, mientras,
     donde, como, si, tras, ante, entre, hasta, hacia, sin, durante, después, antes, luego, también, además,
     asimismo, así, ahora, hoy, ayer, mañana, aquí, allí, ya, no, sí, más, menos, muy, todo, toda, todos, todas,
     cada, otro, otra, otros, otras, este, esta, estos, estas, ese, esa, esos, aquel, aquella, su, sus, mi, nuestro,
     nuestra, uno, dos, tres, cuatro, cinco, seis, siete, ocho, nueve, diez, a, al, que, quien, quienes, lo, le,
     les, se, me, nos, preguntado, preguntada, junto, gracias, incluso, respecto, entretanto, finalmente, mediante,
     salvo, cerca, fuera, dialogaron, debatieron, conversaron, intervinieron, participaron, hablaron, asistieron,
     expusieron, firmaron, rubricaron, moderó, moderaron, cerró, cerraron, abrió, abrieron
  `),
  surnames: phrases(`
     abad, pastor, conde, rey, reina, maestro, alcalde, zapatero, guerrero, marinero, caballero, infante, escudero,
     montero, capitán, hidalgo, barbero, escribano, hermano, cruz, iglesias, iglesia, casas, casa, campos, campo,
     torres, torre, palacios, santos, león, valencia, toledo, sevilla, córdoba, granada, burgos, soria, cuenca,
     ávila, zamora, navarro, aragón, mercado, salas, sala, plaza, fuentes, ríos, costa, mar, puente, puerta,
     puertas, fe, luz, rosario, ángeles, nieves, abril, julio, domingo, enero, marqués, obispo, monje, molina, mesa,
     prados, olmo, ramos, flores, vega, el, la, al
  `),
  civics: phrases(`
     estudios, urbanos, rurales, investigación, análisis, sociología, africanos, europeos, humanidades, cooperación,
     internacional, internacionales, nacional, regional, fronteras, frontera, asuntos, exteriores, sociales, social,
     relaciones, interior, justicia, hacienda, economía, trabajo, empleo, inclusión, migraciones, migración,
     inmigración, extranjería, igualdad, sanidad, salud, educación, universidades, cultura, turismo, deporte,
     juventud, infancia, mujer, familia, familias, vivienda, urbanismo, transportes, energía, ambiente, medio,
     desarrollo, planificación, estadística, población, seguridad, policía, defensa, aduanas, protección, civil,
     humanitaria, humanos, derechos, letras, ciencias, derecho, políticas, territorial, administración, pública,
     públicas, comunicación, convivencia, acogida, integración, bienestar, agricultura, pesca, industria, comercio,
     internacionalización, gobernación, exterior, movilidad, refugio, asilo, humana, penal, público, europeo, laboral,
     constitucional, administrativo, mercantil, económico, económica, económicas, económicos, político, política,
     jurídicos, jurídicas, islámicos, árabes, mediterráneos, geografía, historia, antropología, psicología,
     periodismo, filología, traducción, demografía, enfermería, diversidad, servicios, fomento, obras, contemporánea,
     comparado, comparada, local, municipal, marítimo, marítima, autonómico, autonómica, estatal, federal,
     foral, roja, blanca, armada, armadas, menores, discapacidad, participación, ciudadana, ciudadanía, presidencia, ordenación
  `),
  notRoles: phrases(`
     ciudad, barrio, pueblo, municipio, comunidad, región, provincia, calle, avenida, plaza, instituto, grupo,
     barco, buque, revista, diario, periódico, colectivo, operación, proyecto, partido, ley, caso, familia, cadena,
     página, estación, empresa, compañía, marca, película, libro, novela, asociación, puerto, río, lago, mar, isla,
     estadio, club, equipo, campamento, cárcel, cabo, valle, monte, playa, aeropuerto, plataforma, país, premio,
     movimiento, frente, sindicato, red, nombre, mes, año, localidad, hotel, teatro, fundación, universidad,
     albergue, ong, cooperativa, centro, casa, finca, refugio, hospital, clínica, colegio, escuela, iglesia,
     mezquita, parroquia, residencia, edificio, sala, salón, auditorio, palacio, castillo, mercado, bar,
     restaurante, cafetería, radio, canal, editorial, librería, biblioteca, museo, bodega, cayuco, patera, pesquero,
     petrolero, ferri, ferry, lancha, crucero, expedición, programa, plan, ruta, paso, puente, carretera, barranco,
     asentamiento, polígono, paraje, urbanización, caserío, aldea, estrecho, golfo, sierra, cordillera, desierto,
     oasis, bosque, observatorio, consorcio, federación, liga, peña
  `),
  honorifics: phrases(`
     sr, sra, srta, don, doña, d, dª, dr, dra, señor, señora, doctor, doctora, lic, ing, profesor, profesora, padre,
     monseñor, sor, excmo, general, coronel, fray, pastor, cura, hermana, hermano, rabino, imán, obispo, arq, mtro,
     mtra, maestro, maestra, licenciado, licenciada, ingeniero, ingeniera, abg, econ, gral, cnel, tte, cap,
     comandante, capitán, teniente, sargento, almirante, juez, jueza, magistrado, magistrada, jeque, rey, reina,
     príncipe, princesa, infanta, excma, ilmo, ilma, hno, hna, p, fr, mons, cardenal, papa, santo, moulay, lalla,
     sidi, hach, prof, profa, catedrático, lcdo, lcda, diputado, diputada, senador, senadora
  `),
  roles: phrases(`
     presidente, presidenta, vicepresidente, vicepresidenta, director, directora, ministro, ministra, secretario,
     secretaria, representante, responsable, jefe, jefa, coordinador, coordinadora, investigador, investigadora,
     profesor, profesora, catedrático, catedrática, experto, experta, embajador, embajadora, comisario, comisaria,
     gobernador, gobernadora, alcalde, alcaldesa, diputado, diputada, senador, senadora, delegado, delegada,
     consejero, consejera, concejal, concejala, portavoz, vocero, vocera, fundador, fundadora, activista, abogado,
     abogada, juez, jueza, fiscal, decano, decana, rector, rectora, vicerrector, vicerrectora, sociólogo, socióloga,
     economista, historiador, historiadora, analista, consultor, consultora, especialista, miembro, moderador,
     moderadora, diplomático, diplomática, periodista, escritor, escritora, médico, médica, estudiante, comandante,
     capitán, general, inspector, inspectora, gerente, dirigente, líder, rey, reina, príncipe, exministro,
     exministra, adjunto, adjunta, técnico, técnica, provincial, editor, editora, oficial, jurista, subdirector,
     subdirectora, viceministro, viceministra, subsecretario, subsecretaria, canciller, defensor, defensora,
     relator, relatora, autor, autora, redactora, redactor, trabajador, trabajadora, titular, encargado, encargada,
     asesor, asesora, párroco, obispo, edil, enviado, enviada, cónsul, *ólogo, *óloga, *ógrafo, *ógrafa, voluntario,
     voluntaria, intérprete, traductor, traductora, educador, educadora, vecino, vecina, migrante, refugiado,
     refugiada, pescador, pescadora, participante, ponente, formador, formadora, mediador, mediadora, enfermero,
     enfermera, ingeniero, ingeniera, arquitecto, arquitecta, maestro, maestra, doctorando, doctoranda, empresario,
     empresaria, agricultor, agricultora, sindicalista, artista, cineasta, marinero, sacerdote, monja, imán,
     cardenal, papa, arzobispo, vicealcalde, vicealcaldesa, superviviente, testigo, novelista, poeta, notario,
     notaria, procurador, procuradora, magistrado, magistrada, exalcalde, expresidente, expresidenta, exdirector,
     exdirectora, vicedecano, vicedecana, interventor, interventora, vendedor, vendedora, ombudsperson, ombudsman,
     letrado, letrada, demógrafo, demógrafa, geógrafo, geógrafa, convocante, anfitrión, anfitriona, organizador,
     organizadora, impulsor, impulsora, promotor, promotora, temporero, temporera, jornalero, jornalera, peón,
     albañil, cuidadora, cuidador, limpiadora, camarero, camarera, cocinero, cocinera, conductor, conductora,
     repartidor, repartidora, mantero, armador, armadora, patrón, patrona, marinera, mariscadora, mariscador,
     percebeiro, ganadero, ganadera, pastor, pastora, hostelero, hostelera, tendero, tendera, comerciante, autónomo,
     casero, casera, propietario, propietaria, inquilino, inquilina, hijo, hija, madre, padre, hermano,
     hermana, abuelo, abuela, tío, tía, primo, sobrino, sobrina, esposo, esposa, marido, mujer, viudo, viuda, joven,
     chico, chica, muchacho, muchacha, alumno, alumna, universitario, universitaria, doctor, doctora, becario,
     becaria, opositor, opositora, jubilado, jubilada, pensionista, solicitante, retornado, retornada, deportado,
     deportada, exiliado, exiliada, rescatado, rescatada, náufrago, náufraga, socorrista, rescatista, bombero,
     bombera, policía, guardia, agente, sargento, teniente, brigada, almirante, patrullero, psicólogo, psicóloga,
     psiquiatra, pediatra, cirujano, cirujana, farmacéutico, farmacéutica, matrona, partera, orientador,
     orientadora, tutor, tutora, bibliotecario, bibliotecaria, archivero, archivera, conservador, conservadora,
     comisionado, comisionada, comisionista, síndico, síndica, ministro-consejero, cónsul general, vicecónsul,
     nuncio, legado, prior, priora, abad, abadesa, subdelegado, subdelegada, teniente de alcalde, portavoces,
     parlamentario, parlamentaria, legislador, legisladora, asambleísta, congresista, regidor, regidora, intendente,
     intendenta, prefecto, prefecta, mandatario, mandataria, presidenta electa, copresidente, copresidenta,
     codirector, codirectora, cofundador, cofundadora, exalcaldesa, exdiputado, exdiputada, exsecretario,
     exsecretaria, expresidentes, politólogo, politóloga, antropólogo, antropóloga, filósofo, filósofa, lingüista,
     filólogo, filóloga, teólogo, teóloga, estadístico, matemático, matemática, biólogo, bióloga, físico,
     climatólogo, agrónomo, agrónoma, veterinario, veterinaria, urbanista, ensayista, columnista, cronista,
     corresponsal, reportero, reportera, fotógrafo, fotógrafa, fotoperiodista, documentalista, actor, actriz,
     músico, cantante, cantautor, cantautora, dramaturgo, dramaturga, pintor, pintora, escultor, escultora,
     contador, contable, banquero, banquera, inversor, inversora, inversionista, exportador, exportadora, asistente,
     panelista, conferenciante, orador, oradora, facilitador, facilitadora, referente, supervisor, supervisora,
     auditor, auditora, observador, observadora, negociador, negociadora, emisario, emisaria, cacique, líder
     comunitario, lideresa, dirigenta, curandero, sobreviviente, afectado, afectada, denunciante, víctima, usuaria,
     usuario, beneficiario, beneficiaria, lectora, lector, docente, académico, académica, estudioso, estudiosa,
     funcionario, funcionaria, empleado, empleada, operario, operaria, obrero, obrera, trabajadora social, monitor,
     monitora, animador, animadora, forense, peluquero, peluquera, costurera, panadero, electricista, mecánico,
     taxista, campesino, campesina, recolectora, recolector, envasadora, cooperante, misionero, misionera, religioso,
     religiosa, coautor, coautora, comisaria, curador, curadora, tesorero, tesorera, vocal, exfiscal, exrector,
     exrectora, exconsejero, exconsejera, exembajador, exembajadora, viceconsejero, viceconsejera, vicesecretario,
     vicesecretaria, viceconsejal, futbolista, entrenador, entrenadora, gestor, gestora, librero, librera,
     seremi, ferrallista, encofrador, carretillero, soldador, soldadora, fontanero, jardinero, jardinera, costurero, gruista,
     yesero, montador, montadora, chapista, tornero, frutero, frutera, carnicero, pescadero, pescadera, sastre,
     modista, niñera, manipulador, manipuladora, capataz, tractorista, estibador, timonel, camionero, transportista,
     chófer, conserje, vigilante, instructor, instructora, capitana, rapero, rapera, influencer, tiktoker,
     youtuber, guionista, artesano, artesana, carpintero, herrero, alfarero, alfarera, tejedora, hilandera, lavandera,
     planchadora, gobernanta, sociosanitaria, auxiliar, anestesista, dentista, fisioterapeuta, terapeuta,
     logopeda, pedagogo, pedagoga, criminóloga, criminólogo, informático, informática, programadora, programador,
     analista, archivista, hispanista, arabista, africanista, orientalista, cartógrafo, meteorólogo, oceanógrafa,
     subinspector, subinspectora, subteniente, alférez, contralmirante, vicealmirante,
     superintendente, superintendenta, comisaria, edila, vicepresidenta, exvicepresidente, expresidente,
     exconcejal, exconcejala, exportavoz, exalumno, exalumna, extutelado, extutelada, excombatiente, candidata,
     candidato, aspirante, aprendiz, aprendiza, ayudante, ayudanta, catedrática, lectora, relatora, secretaria general
  `),
  epithets: phrases(`
     investigador, investigadora, experto, experta, especialista, responsable, dirigente, activista, socióloga,
     sociólogo, jurista, diplomático, diplomática, economista, demógrafo, demógrafa, geógrafo, geógrafa,
     historiador, historiadora, profesor, profesora, catedrático, catedrática, docente, abogado, abogada, letrado,
     letrada, politólogo, politóloga, antropólogo, antropóloga, ponente, conferenciante, académico, académica,
     analista, consultor, consultora, periodista, autor, autora, médico, médica, psicólogo, psicóloga, técnico,
     técnica, mediador, mediadora, funcionario, funcionaria, magistrado, magistrada, estudioso, estudiosa, mandatario, mandataria,
     religioso, religiosa, sacerdote, edil, regidor, regidora, seremi, novelista, escritor, escritora, pediatra
  `),
  givenNames,
  demonyms: phrases(`
     español, española, marroquí, argelino, argelina, tunecino, tunecina, libio, libia, egipcio, egipcia, mauritano,
     mauritana, saharaui, senegalés, senegalesa, gambiano, gambiana, maliense, guineano, guineana, ecuatoguineano,
     ecuatoguineana, marfileño, marfileña, ghanés, ghanesa, togolés, togolesa, beninés, beninesa, nigeriano,
     nigeriana, nigerino, nigerina, burkinés, burkinesa, camerunés, camerunesa, gabonés, gabonesa, congoleño,
     congoleña, angoleño, angoleña, mozambiqueño, mozambiqueña, caboverdiano, caboverdiana, sudanés, sudanesa,
     somalí, etíope, eritreo, eritrea, keniano, keniana, keniata, ugandés, ugandesa, ruandés, ruandesa, chadiano,
     chadiana, sudafricano, sudafricana, liberiano, liberiana, sierraleonés, sierraleonesa, comorense, malgache,
     africano, africana, sirio, siria, iraquí, afgano, afgana, paquistaní, bangladesí, palestino, palestina,
     libanés, libanesa, yemení, iraní, turco, turca, ucraniano, ucraniana, rumano, rumana, búlgaro, búlgara, ruso,
     rusa, polaco, polaca, francés, francesa, italiano, italiana, alemán, alemana, portugués, portuguesa, belga,
     venezolano, venezolana, colombiano, colombiana, ecuatoriano, ecuatoriana, peruano, peruana, boliviano,
     boliviana, chileno, chilena, argentino, argentina, uruguayo, uruguaya, paraguayo, paraguaya, brasileño,
     brasileña, mexicano, mexicana, guatemalteco, guatemalteca, salvadoreño, salvadoreña, hondureño, hondureña,
     nicaragüense, costarricense, panameño, panameña, cubano, cubana, dominicano, dominicana, haitiano, haitiana,
     puertorriqueño, puertorriqueña, estadounidense, chino, china, filipino, filipina, indio, india, canario,
     canaria, tinerfeño, tinerfeña, grancanario, grancanaria, lanzaroteño, lanzaroteña, ceutí, melillense, andaluz,
     andaluza, catalán, catalana, vasco, vasca, gallego, gallega, madrileño, madrileña, valenciano, valenciana,
     almeriense, granadino, granadina, malagueño, malagueña, sevillano, sevillana, gaditano, gaditana, murciano,
     murciana, rifeño, rifeña, tangerino, tangerina, tetuaní
  `),
  insertions: phrases(`
     ayer, hoy, mañana, visiblemente, incluso, también, muy, algo, mismo, misma, presente, presentes, entretanto,
     eso, quizá, acaso, siempre, nunca, apenas, entonces, según, además, sin, junto, vía, rumbo
  `),
  notDescriptions: phrases(`
     palabra, hielo, fuego, micrófono, ronda, turno, acto, encuentro, evento, ciclo, coloquio, foro, velada, ronda, taller, charla, sesión, debate, mesa, jornada, clausura, moderación,
     día, días, semana, mes, año, años, noche, tarde, mañana, víspera, vez, hora, horas, minuto, momento, época,
     primavera, verano, otoño, invierno, fin, voz, rostro, mirada, gesto, tono, mano, sonrisa, micrófono, ojos,
     puño, cara, cabeza, corazón, fecha, final, inicio, ocasión, resto, mayoría, contrario, sala, pasado, próximo
  `),
  functionAdjectives: ['primer', 'primera', 'ex', 'antiguo', 'antigua', 'nuevo', 'nueva', 'actual'],
  articles: ['el', 'la', 'los', 'las', 'un', 'una', 'su', 'al', 'del'],
  determiners: phrases(`
     este, esta, estos, estas, ese, esa, esos, esas, sus, nuestro, nuestra, nuestros, nuestras, unos, unas, algunos,
     algunas, varios, varias, muchos, muchas, todos, todas, cada, ningún, ninguna, dos, tres, cuatro, cinco, seis,
     siete, ocho, nueve, diez, otros, otras, ambos, ambas
  `),
  indefinites: ['un', 'una'],
  genitives: ['de', 'del', "d'"],
  roleEnds: phrases(`
     que, quien, ha, han, fue, es, era, durante, tras, antes, después, este, esta, ayer, hoy, cuando, mientras,
     cuyo, se, no, guiará, pero, si, porque, minutos, horas, días, semanas, instantes, momentos, justo
  `),
  particles: phrases(`
     de, del, la, las, los, el, al, ben, bin, ibn, ould, mint, von, van, der, den, da, dos, di, do, i, e, d'
  `),
}
