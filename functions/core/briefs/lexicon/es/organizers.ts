import type { Lexicon } from '../lexicon.ts'
import { spanishAgreeingParticiples, spanishForms, spanishGerunds, spanishParticiples } from '../inflect.ts'
import { phrases } from '../phrases.ts'

const ORGANISING = phrases(`
  organizar, coorganizar, co-organizar, celebrar, convocar, montar, impulsar, impartir, coordinar, programar,
  auspiciar, desarrollar, realizar, invitar, preparar, gestar, armar, copatrocinar, orquestar, planificar,
  promover, dedicar, capacitar,
         diseñar, conducir, patrocinar, formar, dictar, brindar, liderar, planear, idear
      `)
const HOSTING = phrases('albergar, hospedar, acoger, recibir')
const ISSUING = phrases(`
  publicar, lanzar, presentar, difundir, anunciar, inaugurar, estrenar, editar, firmar, elaborar, emitir,
  divulgar, nombrar, designar, crear, constituir, activar, revelar, desvelar, clausurar, iniciar, redactar, rubricar,
  instalar, conformar, habilitar, implementar,
         suscribir, reanudar, comenzar, entablar, sellar
      `)
const FOUNDING = phrases('crear, fundar, constituir, instaurar, lanzar')
const active = (verbs: readonly string[]) => [
  ...spanishForms(verbs),
  ...spanishParticiples(verbs),
  ...spanishGerunds(verbs),
  ...verbs,
]

/** What tells who organises in Spanish. */
export const organizers: Lexicon['organizers'] = {
  by: phrases(`
     a iniciativa de, a iniciativa del, por iniciativa de, por iniciativa del, iniciativa conjunta de,
     iniciativa conjunta del, una iniciativa de, una iniciativa del, por invitación de, por invitación del,
     a invitación de, a invitación del, a instancias de, a instancias del, a propuesta de, a propuesta del,
     bajo los auspicios de, bajo los auspicios del, bajo la égida de, bajo la coordinación de,
     bajo la coordinación del, bajo el paraguas de, bajo el paraguas del, con la organización de,
     con la organización del, a convocatoria de, a convocatoria del, obra de, obra del, a cargo de, a cargo del,
     organiza:, organizan:, organizadores:, entidades organizadoras:, convoca:, convocan:, organización:, promueve:, la organización corre a cargo de,
         bajo el amparo de, bajo el amparo del, al amparo de, al amparo del, bajo el liderazgo de,
         bajo el liderazgo del, bajo la batuta de, bajo la batuta del, bajo el impulso de,
         bajo el impulso del, bajo la conducción de, bajo la conducción del, bajo la égida del,
         a la llamada de, a la llamada del, al llamado de, al llamado del, al llamamiento de,
         al llamamiento del, respondiendo a la invitación de, respondiendo a la invitación del,
         por encargo de, por encargo del, por convocatoria de, por convocatoria del, invitados por,
         invitadas por, cita anual de, cita anual del, la organización corresponde a,
         la organización corresponde al, la organización corresponderá a, con el impulso de,
         con el impulso del
      `),
  organises: {
    active: [
      ...active(ORGANISING),
      ...phrases(`
         mantiene, mantienen, mantuvo, mantuvieron, mantendrá, mantendrán, reúne, reúnen, reunió, reunieron, reunirá, reunirán, reunía, reunido, reunir, promueve, promueven, ofrece,
         ofrecen, ofreció, ofrecerá, ofrecido, convoquen, dirige, dirigen, lleva a cabo, llevan a cabo,
         llevó a cabo, llevaron a cabo, llevará a cabo, llevado a cabo, junta, pone en pie, puso en pie,
         congregó, congrega, tiene en marcha, abre el plazo, abren el plazo, propone, proponen,
         se alía, se alían, se alió, se aliaron, se ha aliado, se han aliado, se une, se unen, se unió,
         se unieron, se ha unido, se han unido, une fuerzas, unen fuerzas, unieron fuerzas, suman fuerzas,
         sumaron fuerzas, ofrecieron, ofrecerán, citó, citaron
      `),
    ],
    passive: [
      ...spanishAgreeingParticiples(ORGANISING),
      ...phrases(`
         reunidos, reunidas, ofrecido, ofrecida, ofrecidos, ofrecidas, propuesto, propuesta, puesto en pie,
         llevado a cabo, llevada a cabo, llevadas a cabo, puesta en marcha
      `),
    ],
  },
  hosts: {
    active: [
      ...active(HOSTING),
      ...phrases(`
         acoge, acogen, acogió, acogerá,
         fue escenario, es escenario, será escenario, sirvió de marco, sirvió de escenario, fue sede,
         será sede, es sede
      `),
    ],
    passive: spanishAgreeingParticiples(HOSTING),
  },
  issues: {
    active: [
      ...active(ISSUING),
      ...phrases(`
         da a conocer, dan a conocer, dio a conocer, dieron a conocer, dará a conocer, dado a conocer,
         dar a conocer, pone en marcha, ponen en marcha, puso en marcha, pusieron en marcha, pondrá en marcha,
         puesto en marcha, poner en marcha, abre, abren, abrió, abrieron, abrirá, abierto, saca a la luz,
         sacó a la luz, hace público, hizo público, hizo pública, hicieron público, ha hecho público, echa a andar, echó a andar,
         inició su andadura, inicia su andadura, iniciará su andadura, comenzó su andadura, comienza su andadura,
         comenzó a funcionar, comienza a funcionar, empezó a funcionar, empieza a funcionar, abrió sus puertas,
         abre sus puertas, comenzó a operar, inició sus actividades, inició sus trabajos, saca a la calle,
         produce, produjo, pone en circulación, puso en circulación, pusieron en circulación, puesto en circulación,
         suscrito, suscrita, se reunió con su, se reunió con, se reunieron con
      `),
    ],
    passive: [
      ...spanishAgreeingParticiples(ISSUING),
      ...phrases(`
         puesto en marcha, puesta en marcha, hecho público, hecha pública, dado a conocer, dada a conocer,
         suscrito, suscrita, suscritos, suscritas
      `),
    ],
  },
  founds: {
    active: [
      ...active(FOUNDING),
      ...phrases(
        'se dota, se dotan, se ha dotado, se dotó, dotarse, da vida, dio vida, puso en pie, pone en pie, alumbró',
      ),
    ],
    passive: [...spanishAgreeingParticiples(FOUNDING), ...phrases('puesto en pie')],
  },
  talks: phrases(`
     conversaciones, negociaciones, consultas, diálogo, diálogos, comisión mixta, comité mixto, reunión bilateral,
     reunión técnica, reunión, reuniones, encuentro, encuentros, cumbre, ronda, sesión, memorando, memorándum, convenio,
     acuerdo, alianza, declaración conjunta, protocolo, grupo de trabajo
  `),
  between: ['entre'],
  relatives: phrases('que, quien, quienes, el que, la que, los que, las que, la cual, el cual'),
  nouns: phrases(`
     organizador, organizadores, organizadora, organizadoras, coorganizador, coorganizadores, coorganizadora,
     convocante, convocantes, promotor, promotores, promotora, promotoras, impulsor, impulsores, impulsora,
     impulsoras, anfitrión, anfitriona, anfitriones, artífice, artífices, entidad organizadora, entidades organizadoras
  `),
  behind: phrases('detrás de, detrás del, tras, al frente de, al frente del'),
  means: phrases(`
     con este, con esta, con estos, con estas, a través de este, a través de esta, mediante este, mediante esta, por medio de este,
     por medio de esta
  `),
  possessives: ['su', 'sus'],
  ours: phrases(
    'nosotros en, desde, nuestro equipo de, nuestro equipo del, nuestra gente de, nuestros compañeros de, en',
  ),
  agents: ['por'],
  fillers: phrases(`
     tiene el placer de, tienen el placer de, tiene el honor de, tienen el honor de, se complace en, se complacen en, le, les, lo, los, la, las,

     ha, han, había, habían, habrá, va a, van a, iba a, acaba de, acaban de, acaba, acaban, prevé, prevén, tiene
     previsto, tienen previsto, piensa, piensan, también, conjuntamente, juntos, de forma conjunta,
     de manera conjunta, recientemente, oficialmente, ayer, hoy, mañana, ya, además, asimismo, esta semana,
     la semana pasada, la próxima semana, este mes, el mes pasado, estos días, se dispone a, se disponen a,
     y sus socios, y sus aliados, se encuentran, se encuentra, está, están, estará, estarán, volvió a, vuelve a,
     quiere, quieren, de nuevo
  `),
  partners: phrases(`
     en colaboración con, en estrecha colaboración con, en asociación con, en cooperación con, junto con, junto a,
     junto al, conjuntamente con, de la mano de, de la mano del, con la colaboración de, con la colaboración del,
     con la colaboración académica de, fruto de la colaboración con, fruto de la colaboración entre, en tándem con, en alianza con, en coordinación con, en conjunto con, en consorcio con,
     de común acuerdo con, en unión con, de manera conjunta con, de forma conjunta con, mano a mano con,
     en sociedad con, en coorganización con, en partenariado con, coorganizado con, coorganizada con, colaboran:,
     colabora:, con la participación de, en la que colaboran, en el que colaboran, en el que colabora,
     en la que colabora, colaboran también, colabora también,
         en estrecha coordinación con, en estrecha cooperación con, se alía con, se alió con, aliado con,
         aliada con, en el marco de su alianza con, en el marco de un convenio con,
         en virtud de un convenio con, con la complicidad de, al alimón con, codo con codo con,
         a cuatro manos con, con su socio, con sus socios
      `),
  with: ['con', 'y con'],
  heads: phrases(`
     observatorio, organización, asociación, ministerio, instituto, institución, universidad, centro, consejo,
     comisión, unión, fundación, agencia, federación, delegación, dirección, cámara, embajada, misión, red,
     fondo, comité, parlamento, grupo, escuela, facultad, oficina, programa, colegio, ayuntamiento, diputación,
     cabildo, consejería, concejalía, junta, gobierno, sistema, banco, sindicato, plataforma, secretaría,
     subsecretaría, área, senado, congreso, museo, portal, aula, coordinadora, academia, sociedad, policía,
     cátedra, departamento, laboratorio, seminario, consulado, consorcio, confederación, defensoría, alcaldía,
     gobernación, cancillería, corporación, viceconsejería, viceministerio, intendencia, cofradía, gremio, prefectura, procuraduría, fiscalía, mesa, colectivo, ong, movimiento, alianza, cruz, media luna,
     casa, ateneo, club, unidad, servicio, equipo, instituto, patronato, obispado, arzobispado, diócesis,
     parroquia, ciudad, comunidad, generalitat, xunta, mancomunidad, tribunal, corte, superintendencia,
     vicerrectorado, rectorado, archivo, biblioteca, cooperativa, coalición, articulación, rede, liga, entidad,
     pastoral, servicio, comando, registro, dirección, mercado,
         cáritas, oxfam, unicef, unesco, accem, cear, cepaim, rectoría, decanato, hermandad, hospital,
         teatro, filmoteca, festival, comarca, clínica, brigada, personería, veeduría, nunciatura
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
}
