import type { Lexicon } from '../../lexicon.ts'
import { phrases } from '../phrases.ts'

/** What tells the theme in French. */
export const theme: Lexicon['theme'] = {
  introducers: phrases(`
     sous le thème, sous le thème de, sur le thème, sur le thème de, autour du thème, autour du thème de,
     ayant pour thème, a pour thème, avait pour thème, pour thème, avec pour thème, intitulé, intitulée,
     intitulés, intitulées, le thème, thème, sous le titre, sous l’intitulé, sous le slogan, sous le signe de,
     placé sous le signe de, consacré à la question, dont le thème est, thème retenu, baptisé, baptisée,
     ayant pour intitulé, porte sur le thème, portera sur le thème, avait pour titre, a pour titre,
     ayant pour titre, titré, titrée, sous la thématique, sur la thématique, autour de la thématique,
     placée sous le thème, placé sous le thème, avec pour titre, dénommé, dénommée, qui porte le titre,
     sous le mot d’ordre, avec pour slogan
  `),
  about: phrases(`
     sur, autour de, autour d', autour du, autour des, dédié à, dédiée à, dédiée aux, consacré à, consacrée à,
     consacré aux, consacrée aux, portant sur, relatif à, relative à, au sujet de, débat des, débat de la,
     débat du, traitant de
  `),
}
