import { lexiconOf } from './lexicon.ts'

// Towns and countries of which migration news tells, in the product's languages. A line is a place; see lexicon.ts.

export const TOWNS = lexiconOf(`
  Rabat|رباط
  Casablanca|الدار البيضاء|دار بيضاء
  Tanger|Tangier|Tangiers|Tánger|طنجة
  Tétouan|Tetuán|Tetouan|تطوان
  Marrakech|Marrakesh|مراكش
  Agadir|أكادير|اكادير
  Oujda|Uxda|وجدة
  Nador|ناظور
  Al Hoceïma|Al Hoceima|Alhucemas|الحسيمة|حسيمة
  Fès|Fez|فاس
  Meknès|Meknes|مكناس
  Laâyoune|Laayoune|El Aaiún|العيون
  Dakhla|Dajla|داخلة
  Tan-Tan|طانطان
  Tarfaya|طرفاية
  Guelmim|كلميم
  Essaouira|صويرة
  Kénitra|Kenitra|قنيطرة
  Béni Mellal|Beni Mellal|بني ملال
  Khouribga|خريبكة
  Fnideq|Castillejos|فنيدق
  Ouarzazate|ورزازات
  Errachidia|رشيدية
  Safi|آسفي
  Mohammedia|محمدية
  Skhirat|صخيرات
  Ifrane|إفران
  Ceuta|سبتة
  Melilla|مليلية
  Algésiras|Algeciras|خزيرات|الجزيرة الخضراء
  Tarifa|طريفة
  Cadix|Cádiz|Cadiz|قادس
  Almería|Almeria|ألميرية|ألمرية
  Malaga|Málaga|مالقة
  Grenade|Granada|Motril|غرناطة
  Séville|Sevilla|Seville|إشبيلية
  Madrid|مدريد
  Barcelone|Barcelona|برشلونة
  Valence|Valencia|فالنسيا|بلنسية
  Murcie|Murcia|Cartagena|مورسيا
  Las Palmas|لاس بالماس
  Arguineguín|Arguineguin|أرغينيغين
  Tenerife|Ténérife|تينيريفي
  Lanzarote|لانزاروت
  Fuerteventura|فويرتيفنتورا
  El Hierro|إل هييرو|هييرو
  Alger|Algiers|Argel|الجزائر العاصمة
  Oran|Orán|وهران
  Annaba|عنابة
  Constantine|Constantina|قسنطينة
  Tamanrasset|تمنراست
  Tlemcen|Tremecén|تلمسان
  Mostaganem|مستغانم
  Tunis|Túnez capital|تونس العاصمة
  Sfax|صفاقس
  Zarzis|جرجيس
  Sousse|Susa|سوسة
  Médenine|Medenine|مدنين
  Mahdia|مهدية
  Monastir|منستير
  Bizerte|Bizerta|بنزرت
  Gabès|Gabes|قابس
  Hammamet|حمامات
  Kairouan|قيروان
  Tripoli|Trípoli|طرابلس
  Benghazi|Bengasi|بنغازي
  Misrata|مصراتة
  Zouara|Zuwara|زوارة
  Zaouïa|Zawiya|زاوية
  Sabratha|صبراتة
  Sebha|Sabha|سبها
  Tobrouk|Tobruk|طبرق
  Koufra|Kufra|كفرة
  Nouakchott|Nuakchot|نواكشوط
  Nouadhibou|Nuadibú|نواذيبو
  Dakar|داكار|دكار
  Saint-Louis|سان لوي
  Mbour|مبور
  Bamako|باماكو
  Gao|غاو
  Niamey|نيامي
  Agadez|أغاديز|أكاديز
  Ouagadougou|Uagadugú|واغادوغو
  Abidjan|Abiyán|أبيدجان
  Accra|أكرا
  Lomé|Lome|لومي
  Cotonou|Cotonú|كوتونو
  Lagos|لاغوس
  Abuja|أبوجا
  Conakry|كوناكري
  Banjul|بانجول
  Freetown|فريتاون
  Monrovia|مونروفيا
  Yaoundé|Yaounde|ياوندي
  Douala|Duala|دوالا
  Libreville|ليبرفيل
  Kinshasa|كينشاسا
  Brazzaville|برازافيل
  N’Djamena|Ndjamena|Yamena|نجامينا
  Kampala|كمبالا
  Nairobi|نيروبي
  Kigali|كيغالي
  Addis-Abeba|Addis Ababa|Adís Abeba|أديس أبابا|اديس ابابا
  Khartoum|Jartum|خرطوم
  Djouba|Juba|جوبا
  Mogadiscio|Mogadishu|مقديشو
  Dar es Salam|Dar es Salaam|دار السلام
  Johannesburg|Johannesburgo|جوهانسبرغ
  Pretoria|بريتوريا
  Le Cap|Cape Town|Ciudad del Cabo|كيب تاون
  Le Caire|Cairo|El Cairo|قاهرة
  Alexandrie|Alexandria|Alejandría|إسكندرية
  Assouan|Aswan|Asuán|أسوان
  Charm el-Cheikh|Sharm el-Sheikh|شرم الشيخ
  Amman|Ammán|عمان العاصمة
  Beyrouth|Beirut|بيروت
  Damas|Damascus|Damasco|دمشق
  Bagdad|Baghdad|بغداد
  Riyad|Riyadh|Riad|رياض
  Djeddah|Jeddah|Yeda|جدة
  Doha|دوحة
  Dubaï|Dubai|Dubái|دبي
  Abou Dhabi|Abu Dhabi|أبوظبي|أبو ظبي
  Koweït City|Kuwait City|مدينة الكويت
  Mascate|Muscat|مسقط
  Manama|منامة
  Sanaa|Saná|صنعاء
  Aden|Adén|عدن
  Istanbul|Estambul|إسطنبول|اسطنبول
  Ankara|أنقرة
  Athènes|Athens|Atenas|أثينا
  Lesbos|ليسبوس
  Crète|Crete|Creta|كريت
  Pylos|بيلوس
  Nicosie|Nicosia|نيقوسيا
  La Valette|Valletta|La Valeta|فاليتا
  Lampedusa|لامبيدوزا
  Catane|Catania|كاتانيا
  Palerme|Palermo|باليرمو
  Crotone|Cutro|كوترو|كروتوني
  Naples|Naples|Nápoles|نابولي
  Rome|Roma|روما
  Milan|Milano|Milán|ميلانو
  Turin|Torino|Turín|تورينو
  Vintimille|Ventimiglia|فنتيميليا
  Paris|París|باريس
  Marseille|Marsella|مرسيليا
  Calais|كاليه
  Lyon|ليون
  Lille|ليل الفرنسية
  Strasbourg|Estrasburgo|ستراسبورغ
  Bruxelles|Brussels|Bruselas|بروكسل
  La Haye|The Hague|La Haya|لاهاي
  Amsterdam|Ámsterdam|أمستردام
  Genève|Geneva|Ginebra|جنيف
  Berlin|Berlín|برلين
  Vienne|Vienna|Viena|فيينا
  Londres|London|لندن
  Lisbonne|Lisbon|Lisboa|لشبونة
  Varsovie|Warsaw|Varsovia|وارسو
  Budapest|بودابست
  Tirana|Tirana|تيرانا
  New York|Nueva York|نيويورك
  Washington|واشنطن
  Mexico|Mexico City|Ciudad de México|مكسيكو
  Tijuana|تيخوانا
  Tapachula|تاباتشولا
  Ciudad Juárez|Ciudad Juarez|سيوداد خواريز
  Bogota|Bogotá|بوغوتا
  Lima|ليما
  Quito|كيتو
  Santiago|سانتياغو
  Buenos Aires|بوينس آيرس
  Caracas|كاراكاس
  Cúcuta|Cucuta|كوكوتا
  San José|San José|سان خوسيه
  Panama City|Ciudad de Panamá|مدينة بنما
  Darién|Darien|دارين
  Cox’s Bazar|كوكس بازار
  Dacca|Dhaka|Daca|دكا
  Islamabad|إسلام آباد
  Manille|Manila|مانيلا
  mer Morte|Dead Sea|mar Muerto|البحر الميت
`)

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
