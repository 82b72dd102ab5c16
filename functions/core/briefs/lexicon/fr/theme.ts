import type { Lexicon } from '../lexicon.ts'
import { phrases } from '../phrases.ts'

/** What tells the theme in French. */
export const theme: Lexicon['theme'] = {
  introducers: phrases(`
     sous le thème, sous le thème de, sur le thème, sur le thème de, autour du thème, autour du thème de,
     ayant pour thème, a pour thème, avait pour thème, aura pour thème, ont pour thème, pour thème, avec pour thème,
     intitulé, intitulée, intitulés, intitulées, s’intitule, s’intitulait, le thème, thème, sous le titre,
     sous le titre de, sous l’intitulé, sous l’intitulé de, sous le slogan, sous le signe de, placé sous le signe de,
     consacré à la question, dont le thème est, dont l’intitulé est, dont le titre est, thème retenu, le thème retenu,
     baptisé, baptisée, baptisés, baptisées, ayant pour intitulé, ayant pour sujet, a pour sujet, porte sur le thème,
     portera sur le thème, portant sur le thème, avait pour titre, a pour titre, aura pour titre, ayant pour titre,
     titré, titrée, titrés, titrées, sous la thématique, sous la thématique de, sur la thématique,
     sur la thématique de, autour de la thématique, autour de la thématique de, placée sous le thème,
     placé sous le thème, avec pour titre, avec pour intitulé, dénommé, dénommée, nommé, nommée,
     qui porte le titre, portant le titre, sous le mot d’ordre, avec pour slogan, avec pour devise,
     avec pour mot d’ordre, sous la bannière, sous le nom de, sous l’appellation, autour de la question, autour d’une question, autour d’une même question, autour d’une interrogation,
     autour d’un thème, autour d’un même thème, sur une question, avec une question, avec pour question, autour du sujet,
     sur le sujet, sous-titré, sous-titrée, au titre évocateur, au titre de, ayant pour slogan, sous l’angle, pour fil rouge, fil rouge, pour mot d’ordre, à l’enseigne de, à l’enseigne du, sous l’enseigne de, thème choisi,
     le thème choisi, thème général, thème central, thème principal, thème annuel, thème fédérateur, le thème en était, le thème en est,
     dont le thème était, dont l’intitulé était, dont le titre était, dont le mot d’ordre était, pour thématique, ayant pour thématique,
     pour fil conducteur, fil conducteur, l’intitulé en était, le titre en était, s’intitulera, s’intitulant, a été intitulé, a été intitulée,
     a été baptisé, a été baptisée, sous l’étendard, au titre provocateur, au titre volontairement provocateur, titre du colloque,
     sous une question, autour de cette question, autour d’une problématique, autour d’un constat, avec ce thème, avec comme thème,
     avec comme thématique, avec comme intitulé, avec comme titre, avec comme slogan, avec comme fil rouge
  `),
  closers: phrases(`
     est le thème, c’est le thème, tel est le thème, était le thème, tel était le thème, sera le thème, c’était le thème,
     ce sera le thème, tel sera le thème, est l’intitulé, c’est l’intitulé, tel est l’intitulé, était l’intitulé,
     c’était l’intitulé, est le titre, c’est le titre, tel est le titre, était le titre, c’était le titre,
     c’est sous ce thème, c’est sous ce titre, c’est autour de ce thème, c’est sur ce thème, c’est autour de ce sujet,
     c’est sous cet intitulé, a été retenu comme thème, comme thème, comme thème central, comme intitulé,
     tel est l’énoncé, est le thème retenu, c’est le nom, est le slogan, c’est le slogan, tel est le slogan,
     a servi de thème, est le sujet, tel était le sujet, tel est le sujet, tel était l’intitulé, était au cœur,
     a été au cœur, est au cœur, était au centre, a été au centre, est au centre
  `),
  occupies: phrases(`
     a fait l’objet d’*, ont fait l’objet d’*, fait l’objet d’*, font l’objet d’*, fera l’objet d’*, feront l’objet d’*,
     a été au cœur d’*, ont été au cœur d’*, était au cœur d’*, étaient au cœur d’*, est au cœur d’*, sont au cœur d’*,
     sera au cœur d’*, seront au cœur d’*, au cœur d’*, a été au centre d’*, ont été au centre d’*, était au centre d’*,
     étaient au centre d’*, est au centre d’*, sont au centre d’*, au centre d’*, était au menu d’*, étaient au menu d’*,
     est au menu d’*, au menu d’*, occupera, occuperont, a occupé, ont occupé, occupe, occupent, étaient au programme d’*,
     sont au programme d’*, était le sujet d’*, a été le sujet d’*, était le thème d’*, a été le thème d’*,
     ont été débattus lors d’*, ont été débattues lors d’*, a été débattue lors d’*, a été débattu lors d’*,
     ont dominé, a dominé, ont été discutés lors d’*, ont été examinés lors d’*
  `),
  calls: phrases(`
     appel à communications, appel à communication, appel à contributions, appel à contribution,
     appel à propositions, appel à candidatures, appel à participation, appel à articles, appel à textes
  `),
  works: phrases(`
     rapport, étude, enquête, bulletin, baromètre, annuaire, note, revue, guide, atlas, plateforme, portail, cahier,
     livret, recueil, publication,  carte, tableau de bord, campagne, livre blanc, dossier, site, page,
     application, outil, brochure, cartographie, mémoire, note de synthèse, 
  `),
  about: phrases(`
     sur, autour de, autour d', autour du, autour des, dédié à, dédiée à, dédiée aux, dédié aux, dédiés à, dédiées à,
     consacré à, consacrée à, consacré aux, consacrée aux, consacré au, consacrée au, consacrés à, consacrées à,
     portant sur, relatif à, relative à, relatif aux, relative aux, relatif au, relative au, relatifs à, relatives à, relatifs aux, relatives aux, relatifs au, relatives au, lié à, liée à, liés à, liées à, liés aux, liées aux, à propos des, à propos du, au sujet des, au sujet du, traitant des, traitant du, au sujet de, débat des, débat de la, débat du,
     traitant de, à propos de, pour débattre de, pour discuter de, pour réfléchir à, ayant trait à, concernant
  `),
}
