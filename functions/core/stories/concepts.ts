import { lexiconOf } from './lexicon.ts'

// What migration news is about, in the product's languages. A line is one thing; see lexicon.ts. What nearly every text names
// (migration, migrants, state, people) is not here: it would tell nothing.

export const CONCEPTS = lexiconOf(`
  observatoire|observator-|مرصد-|مراصد
  accord|accords|agreement-|acuerdo-|اتفاق-
  mémorandum|memorand-|memorando-|مذكرة
  pacte|pact|pacts|compact|pacto-|ميثاق
  signature|signe|signent|signer|sign-|firm-|توقيع|وقع|وقعت|وقعا|إبرام|أبرم
  siège|headquarter-|seat|sede|sedes|مقر
  sommet|sommets|summit-|cumbre-|قمة
  conférence|conferenc-|مؤتمر-
  colloque|colloqu-|coloquio-|symposi-|simposi-|seminar-|seminair-|ندوة|ندوات
  table ronde|tables rondes|round table-|roundtable-|mesa redonda|مائدة مستديرة|طاولة مستديرة
  atelier|ateliers|workshop-|taller|talleres|ورشة|ورشات
  forum|forums|foro|foros|منتدى
  formation|formations|training-|formacion|capacitacion|تكوين-|تدريب-
  université|universit-|universid-|جامع-
  étude|etude|etudes|study|studies|estudio-|دراسة|دراسات
  rapport|rapports|report|reports|informe|informes|تقرير|تقارير
  enquête|enquete-|survey-|encuesta-|مسح|استطلاع
  recensement|recens-|census-|censo-|إحصاء-
  données|donnees|data|datos|statisti-|estadistic-|معطيات|بيانات
  base de données|plateforme-|platform-|plataforma-|منصة
  campagne|campagnes|campaign-|campana-|حملة|حملات
  lancement|lance|lancee|lancent|launch-|lanza-|lanz-|إطلاق|أطلق-|انطلاق
  inauguration|inaugur-|ouvert-|opening|افتتاح|تدشين
  stratégie|strateg-|estrateg-|استراتيجي-
  projet de loi|loi|lois|law|laws|bill|ley|leyes|قانون-|قوانين
  parlement|parlement-|parliament-|parlament-|diputad-|برلمان-
  vote|votes|voted|voting|votacion|vota|تصويت|صوت
  gouvernement|gouvern-|government-|gobierno-|حكوم-
  ministre|ministr-|minister-|وزير|وزراء|وزيرة
  ambassadeur|ambassad-|embajad-|سفير|سفراء|سفارة
  roi|king|rey|monarch-|monarc-|ملك|العاهل
  président|president-|رئيس-
  commissaire|commissaire-|commissioner-|comisari-|مفوض-
  réfugiés|refugi-|refug-|لاجئ-
  demandeurs d’asile|asile|asylum|asilo|لجوء|طالب لجوء|طالبي لجوء|طالب اللجوء|طالبي اللجوء|طالبات اللجوء
  mineurs non accompagnés|mineur-|unaccompanied|minors|menor-|mena|menas|قاصر-|قصر
  enfants|enfant-|child-|nino-|nina-|أطفال|طفل-
  femmes|femme-|women|woman|mujer-|نساء|امرأة
  étudiants|etudiant-|student-|estudiant-|طالب|طلبة|طلاب
  jeunes|jeune-|youth-|young|joven-|jovenes|شباب
  naufrage|naufrag-|shipwreck-|capsiz-|sank|sinking|sunk|chavir-|zozobr-|volco|hundi-|غرق-|انقلاب
  noyés|noye-|drown-|ahog-|غرق-
  disparus|dispar-|missing|desaparec-|مفقود-
  corps|bodies|cadavre-|corpses|cuerpo-|cadaver-|جثة|جثث|جثامين
  sauvetage|sauvet-|secouru-|rescue-|rescat-|salvamento|إنقاذ|أنقذ-|إغاثة
  garde-côtes|garde cotes|gardes cotes|coast guard-|coastguard-|guardacostas|guardia costera|خفر السواحل|حرس السواحل
  marine|navy|naval-|armada|البحرية
  embarcation|embarcation-|boat-|dinghy|vessel-|patera-|cayuco-|lancha-|embarcacion-|pirogue-|قارب|قوارب|زورق|مركب
  frontière|frontier-|frontal-|border-|fronter-|حدود-
  barrière|barrier-|cloture-|fence-|valla-|سياج
  mur|murs|wall|walls|muro-|جدار
  passeurs|passeur-|smuggl-|traficant-|مهرب-|تهريب
  traite|traite|trafficking|trata|الاتجار
  réseau démantelé|demantel-|dismantl-|desarticul-|تفكيك
  arrestation|arret-|arrest-|deten-|اعتقال|توقيف-|أوقف-
  police|policier-|policia-|gendarm-|شرطة|أمن
  tribunal|tribun-|court|courts|juge|judge-|juez|jueces|juzgado-|محكمة|قضاء
  condamnés|condamn-|sentenc-|convict-|conden-|أدين|إدانة|حكم
  expulsion|expuls-|deport-|reconduit-|ترحيل-|طرد
  retour volontaire|rapatri-|repatri-|return-|retorn-|retour-|عودة|إعادة
  régularisation|regulari-|تسوية
  visas|visa|visas|visado-|تأشير-
  carte de séjour|sejour|residence permit-|permiso-|إقامة
  détention|detention-|retention|internamiento|احتجاز|حجز
  camp|camps|campamento-|campement-|مخيم-
  accueil|accueil-|reception|acogida|acoger|استقبال|إيواء
  intégration|integrat-|integraci-|إدماج|اندماج
  droits humains|droits humains|droits de l homme|human rights|derechos humanos|حقوق الإنسان
  racisme|racis-|xenophob-|xenofob-|عنصري-|كراهية
  transferts|remittance-|remes-|transferts|تحويلات
  diaspora|diaspor-|marocains du monde|residant a l etranger|مقيمين بالخارج|جالية|مغتربين
  travail|emploi-|labour|labor|laboral-|employment|trabaj-|عمل|شغل|عمالة
  saisonniers|saisonnier-|seasonal|temporer-|موسمي-
  agriculture|agricol-|agricultur-|farm-|زراع-|فلاح-
  santé|sante|sanitair-|health-|salud|sanitari-|صح-
  éducation|education-|ecole-|school-|educaci-|escuel-|تعليم|مدرسة|مدارس
  climat|climat-|climate|clima-|مناخ-
  sécheresse|secheress-|drought-|sequia-|جفاف
  financement|financ-|fund-|fondos|تمويل|صندوق
  budget|budget-|presupuest-|ميزانية
  aide|aides|aid|ayuda-|مساعد-
  jumelage|coopera-|cooperat-|تعاون
  nomination|nomme-|appoint-|nombra-|تعيين|عين|عينت|تنصيب
  OIM|iom|oim|organisation internationale pour les migrations|international organization for migration|organizacion internacional para las migraciones|المنظمة الدولية للهجرة
  HCR|unhcr|hcr|acnur|haut commissariat|refugee agency|المفوضية السامية
  Frontex|فرونتكس
  Nations unies|onu|nations unies|united nations|naciones unidas|الأمم المتحدة
  Croix-Rouge|croix rouge|red cross|cruz roja|croissant rouge|red crescent|media luna|الهلال الأحمر|الصليب الأحمر
  ONG|ngo|ngos|ong|ongs|associati-|asociaci-|جمعية|جمعيات|منظمات
  chercheurs|chercheur-|research-|investigador-|باحث-
  journalistes|journalis-|periodis-|صحفي-|صحافي-
  film|films|filme-|documentai-|documentary|pelicula-|فيلم|شريط
  exposition|exhibition-|exposicion-|معرض
  prix|prize-|award-|premio-|جائزة
  grève|greve-|strike-|huelga-|إضراب
  manifestation|manifest-|protest-|احتجاج-|مظاهر-
  incendie|incendi-|fire|fires|حريق|حرائق
  séisme|seisme-|earthquake-|terremoto-|زلزال
  guerre|guerre-|war|wars|guerra-|حرب
  morts|mort|morts|dead|death-|killed|muert-|fallec-|قتلى|وفاة|مصرع|وفيات
  blessés|bless-|injur-|wound-|herid-|جرحى|إصابة
`)
