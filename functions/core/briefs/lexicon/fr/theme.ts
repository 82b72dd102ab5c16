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
  closers:
    phrases(`est le thème, c’est le thème, tel est le thème, est l’intitulé, c’est l’intitulé, tel est l’intitulé, est le titre,
     c’est le titre, tel est le titre, c’est sous ce thème, c’est sous ce titre, c’est autour de ce thème, tel était le thème, était le thème, était l’intitulé,
     a été retenu comme thème, comme thème, pour thème central, tel est l’énoncé, est le thème retenu, sera le thème, est l’objet`),
  occupies: phrases(
    `a fait l’objet d’*, ont fait l’objet d’*, fait l’objet d’*, font l’objet d’*, fera l’objet d’*, feront l’objet d’*, au cœur d’*, au centre d’*, au menu d’*, occupera, occuperont, a occupé, ont occupé, occupe, au programme d’*`,
  ),
  calls: phrases(
    `appel à communications, appel à communication, appel à contributions, appel à contribution, appel à propositions, appel à candidatures`,
  ),
  works: phrases(
    `rapport, étude, enquête, bulletin, baromètre, annuaire, note, revue, guide, atlas, plateforme, portail, cahier, livret, recueil, observatoire, publication, ouvrage, carte, tableau de bord, campagne`,
  ),
  about: phrases(`
     sur, autour de, autour d', autour du, autour des, dédié à, dédiée à, dédiée aux, consacré à, consacrée à,
     consacré aux, consacrée aux, portant sur, relatif à, relative à, au sujet de, débat des, débat de la,
     débat du, traitant de
  `),
}
