import type { Lexicon } from '../lexicon.ts'
import { phrases } from '../phrases.ts'
import { towns } from './towns.ts'

/** What tells the place in Spanish. */
export const place: Lexicon['place'] = {
  before: ['en', 'en la ciudad de', 'en la sede de', 'de'],
  venues: phrases(`
     museo, facultad, aula, hotel, centro, universidad, palacio, casa, sala, salón, auditorio, biblioteca,
     campus, teatro, sede, paraninfo, ayuntamiento, escuela, instituto, colegio, cámara, club, parador, iglesia, catedral, rectorado, salón de actos, complejo, cine, albergue, círculo
  `),
  notTowns: phrases(`
     áfrica, europa, asia, américa, américa del sur, américa latina, latinoamérica, mediterráneo, magreb,
     sahel, caribe, centroamérica, sudamérica, norte, sur, este, oeste, estado, estados, unión, naciones, onu,
     ue, oim, internet, zoom, parlamento europeo, canarias, andalucía, cataluña, balcanes, fundación,
     comisión, inmigración, migraciones, bienestar, economía, día
  `),
  towns,
  municipalities: phrases(
    `la ciudad de, el municipio de, la localidad de, la villa de, la capital, la ciudad autónoma de, la ciudad fronteriza de, la ciudad portuaria de, el pueblo de, la capital de, la isla de, el puerto de, la sede de, la ciudad, el distrito de, la población de`,
  ),
  venueEnds: phrases(
    `sobre, bajo, por, para, con, donde, una, un, durante, este, el pasado, el próximo, ayer, hoy, lunes, martes, miércoles, jueves, viernes, sábado, domingo, organizado, organizada, desde, a partir, los días, el día, a las, dentro, unas, unos, que, titulado, titulada`,
  ),
  elsewhere: phrases(`
    firmado, firmada, nacido, nacida, natural, oriundo, afincado, afincada, residente, residentes, vive, viven,
    llegado, llegados, llegada, llegaron, procedente, procedentes, embajador, embajadora, cónsul, alcalde,
    alcaldesa, pacto, acuerdo, convenio, profesor, profesora, investigador, investigadora, catedrático,
    catedrática, colegio, universidad, obispo, detenido, detenidos, entre, desembarcado, desembarcados, estudia,
    trabaja, rescatados
  `),
  seats: ['basado', 'basada', 'radicado', 'radicada', 'con sede', 'establecido', 'tendrá su sede', 'sede central'],
  hosts: phrases(
    `acoge, acogió, acogerá, ha acogido, alberga, albergó, albergará, será sede, fue sede, es sede, recibe, reúne, estudia, estrena, celebra, debate, analiza, se convierte`,
  ),
  labels: ['lugar', 'dónde', 'sede', 'lugar de celebración', 'lugares'],
  online: [
    'en línea',
    'online',
    'seminario web',
    'webinar',
    'webinario',
    'virtual',
    'virtuales',
    'telemático',
    'telemática',
    'por zoom',
    'a distancia',
    'vía zoom',
    'por videoconferencia',
    'modalidad virtual',
  ],
}
