import type { Lexicon } from '../../lexicon.ts'
import { phrases } from '../phrases.ts'

/** What tells who organises in Spanish. */
export const organizers: Lexicon['organizers'] = {
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
}
