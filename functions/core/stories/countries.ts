import { lexiconOf } from './lexicon.ts'

// Countries and regions of which migration news tells, in the product's languages. A line is a place; see lexicon.ts.

export const COUNTRIES = lexiconOf(`
  Maroc|maroc-|morocc-|marrue-|marroqu-|مغرب-|مغاربة
  Algérie|algeri-|argeli-|جزائر-
  Tunisie|tunisi-|tunec-|Túnez|تونس-
  Libye|libye-|libya-|libia|libio-|ليبي-
  Mauritanie|mauritani-|موريتاني-
  Égypte|egypt-|egipt-|مصري-|مصر
  Soudan|soudan-|sudan-|سودان-
  Sénégal|senegal-|سنغال-
  Mali|malien-|malian-|maliense-|مالي
  Niger|nigerien-|نيجر
  Nigeria|nigeria-|نيجيري-
  Guinée|guine-|غيني-
  Gambie|gambi-|غامبي-
  Ghana|ghan-|غاني-|غانا
  Côte d’Ivoire|ivoir-|ivory coast|costa de marfil|marfil-|ساحل العاج|كوت ديفوار|إيفوار-
  Burkina Faso|burkin-|بوركينا-
  Togo|togol-|توغو
  Bénin|benin-|بنين
  Cameroun|camerou-|cameroon-|camerun-|كاميرون-
  Tchad|tchad-|chad|chadian-|تشاد-
  Congo|congol-|كونغو-
  Gabon|gabon-|غابون-
  Rwanda|rwand-|ruand-|رواند-
  Ouganda|ougand-|ugand-|أوغند-
  Kenya|keny-|kenia-|كيني-
  Éthiopie|ethiop-|etiop-|إثيوبي-
  Somalie|somali-|صومال-
  Érythrée|erythr-|eritre-|إريتري-
  Djibouti|djibout-|yibuti-|جيبوتي-
  Afrique du Sud|sud-africain-|south africa-|sudafric-|جنوب إفريقيا|جنوب افريقيا
  Espagne|espagn-|spain|spanish|spaniard-|espan-|إسباني-
  France|franc-|french|فرنس-
  Italie|itali-|إيطالي-
  Grèce|grec|grecs|grecque-|greece|greek-|grecia|griego-|griega-|يونان-
  Malte|malta|maltais-|maltese|maltes-|مالط-
  Chypre|chypr-|cypr-|chipr-|قبرص-
  Turquie|turqu-|turk-|turco-|turca-|ترك-
  Portugal|portug-|برتغال-
  Allemagne|allemand-|german-|aleman-|ألماني-
  Belgique|belg-|بلجيك-
  Pays-Bas|neerland-|netherlands|dutch|paises bajos|هولند-
  Suisse|suiss-|swiss|switzerland|suiza|suizo-|سويسر-
  Autriche|autrich-|austria-|نمسا-
  Royaume-Uni|royaume uni|britann-|united kingdom|british|britain|reino unido|britan-|بريطاني-|المملكة المتحدة
  Irlande|irland-|ireland|irish|أيرلند-
  Suède|sued-|swed-|suec-|سويد-
  Danemark|danemark|danois-|denmark|danish|dinamarc-|دنمارك-
  Pologne|polon-|poland|polish|polac-|بولند-|بولوني-
  Hongrie|hongr-|hungar-|hungr-|مجر-|هنغاري-
  Albanie|alban-|ألباني-
  Bosnie|bosn-|بوسن-
  Serbie|serb-|صرب-
  Croatie|croat-|كروات-
  Ukraine|ukrain-|ucran-|أوكراني-
  Russie|russ-|rusi-|ruso-|rusa-|روسي-
  Bélarus|belarus-|bielor-|بيلاروس-
  Syrie|syri-|siri-|سوري-
  Liban|liban-|leban-|لبنان-
  Jordanie|jordan-|أردن-
  Irak|irak-|iraq-|عراق-
  Palestine|palestin-|فلسطين-
  Israël|israel-|إسرائيل-
  Arabie saoudite|saoud-|saudi-|سعودي-
  Émirats|emirat-|emirati-|إمارات-
  Qatar|qatar-|qatari-|قطر-
  Koweït|koweit-|kuwait-|كويت-
  Oman|oman-|سلطنة عمان
  Bahreïn|bahrei-|bahrain-|بحرين-
  Yémen|yemen-|يمن-
  Iran|irani-|إيران-
  Afghanistan|afghan-|afgan-|أفغان-
  Pakistan|pakistan-|باكستان-
  Inde|indien-|india-|هند-
  Bangladesh|banglad-|bangladeshi-|بنغلاديش-
  Myanmar|birman-|ميانمار|بورما
  Rohingyas|rohingya-|روهينغا
  Philippines|philippin-|filipin-|فلبين-
  Indonésie|indones-|إندونيسي-
  Chine|chinois-|china|chinese|chino-|صين-
  États-Unis|etats unis|etats-unis|american-|americain-|united states|estados unidos|estadounid-|أمريك-|أميرك-|الولايات المتحدة
  Canada|canad-|كند-
  Mexique|mexic-|مكسيك-
  Guatemala|guatemal-|غواتيمال-
  Honduras|hondur-|هندوراس-
  El Salvador|salvador-|سلفادور-
  Nicaragua|nicarag-|نيكاراغو-
  Costa Rica|costarric-|costa rica-|كوستاريك-
  Panama|panam-|بنما
  Colombie|colomb-|كولومبي-
  Venezuela|venez-|فنزويل-
  Équateur|equator-|ecuador-|ecuator-|إكوادور-
  Pérou|perou|peru-|peruv-|بيرو
  Chili|chili-|chile-|تشيلي
  Argentine|argentin-|أرجنتين-
  Bolivie|boliv-|بوليفي-
  Brésil|bresil-|brazil-|brasil-|برازيل-
  Haïti|haiti-|هايتي-
  Cuba|cuban-|كوبا
  Canaries|canari-|canary|جزر الكناري|كناري
  Baléares|balear-|باليار
  Sicile|sicil-|صقلي-
  Méditerranée|mediterr-|متوسط
  Manche|english channel|canal de la mancha|المانش
  Atlantique|atlant-|أطلس-
  Sahel|saheli-|ساحل الإفريقي
  Union européenne|union europeenne|european union|union europea|الاتحاد الأوروبي|اتحاد أوروبي|أوروب-
  Union africaine|union africaine|african union|union africana|الاتحاد الإفريقي|الاتحاد الأفريقي|اتحاد إفريقي
`)
