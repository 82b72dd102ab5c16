import type { Lexicon } from '../lexicon.ts'
import { spanishAgreeingParticiples, spanishForms, spanishGerunds, spanishParticiples } from '../inflect.ts'
import { phrases } from '../phrases.ts'

const ORGANISING = phrases(`
  organizar, coorganizar, co-organizar, celebrar, convocar, montar, impulsar, impartir, coordinar, programar,
  auspiciar, desarrollar, realizar, invitar, preparar, gestar, armar, copatrocinar, orquestar, planificar,
  promover, dedicar, capacitar
`)
const HOSTING = phrases('albergar, hospedar, acoger, recibir')
const ISSUING = phrases(`
  publicar, lanzar, presentar, difundir, anunciar, inaugurar, estrenar, editar, firmar, elaborar, emitir,
  divulgar, nombrar, designar, crear, constituir, activar, revelar, desvelar, clausurar, iniciar, redactar, rubricar,
  instalar, conformar, habilitar, implementar
`)
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
     organiza:, organizan:, organizadores:, entidades organizadoras:, convoca:, convocan:, organización:, promueve:, la organización corre a cargo de
  `),
  organises: {
    active: [
      ...active(ORGANISING),
      ...phrases(`
         mantiene, mantienen, mantuvo, mantuvieron, mantendrá, mantendrán, reúne, reúnen, reunió, reunieron, reunirá, reunirán, reunía, reunido, reunir, promueve, promueven, ofrece,
         ofrecen, ofreció, ofrecerá, ofrecido, convoquen, dirige, dirigen, lleva a cabo, llevan a cabo,
         llevó a cabo, llevaron a cabo, llevará a cabo, llevado a cabo, junta, pone en pie, puso en pie,
         congregó, congrega, tiene en marcha, abre el plazo, abren el plazo, propone, proponen
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
    active: [...active(HOSTING), ...phrases('acoge, acogen, acogió, acogerá')],
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
         produce, produjo, pone en circulación, puso en circulación, pusieron en circulación, puesto en circulación
      `),
    ],
    passive: [
      ...spanishAgreeingParticiples(ISSUING),
      ...phrases('puesto en marcha, puesta en marcha, hecho público, hecha pública, dado a conocer, dada a conocer'),
    ],
  },
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
     en la que colabora, colaboran también, colabora también
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
     pastoral, servicio, comando, registro, dirección, mercado
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
