import { tokens } from '../text/fold.ts'
import { lexiconOf, meaningsIn } from './lexicon.ts'

// Towns of which migration news tells, in the product's languages. A line is a town; see lexicon.ts.

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
  Témara|Temara|تمارة
  El Jadida|El Yadida|مدينة الجديدة
  Settat|سطات
  Berrechid|برشيد
  Larache|العرائش
  Ksar El Kébir|Ksar el-Kebir|Alcazarquivir|القصر الكبير
  Asilah|Arcila|أصيلة
  M’diq|Mdiq|Rincón|المضيق الفنيدق
  Chefchaouen|Chauen|شفشاون
  Ouezzane|Uezán|وزان
  Taza|تازة
  Taounate|تاونات
  Sefrou|صفرو
  Azrou|أزرو
  Khénifra|Khenifra|خنيفرة
  Midelt|ميدلت
  Azilal|أزيلال
  Berkane|Berkan|بركان
  Béni Ensar|Beni Ansar|Beni Enzar|بني انصار|بني أنصار
  Driouch|الدريوش
  Jerada|جرادة
  Bouarfa|بوعرفة
  Figuig|Figuig|فكيك
  Tinghir|تنغير
  Zagora|زاكورة
  Taroudant|Tarudant|تارودانت
  Tiznit|تيزنيت
  Tata|طاطا
  Sidi Ifni|سيدي إفني
  Smara|Esmara|السمارة
  Boujdour|Bojador|بوجدور
  Guerguerat|الكركرات
  Huelva|Lepe|هويلبا|ولبة
  Bilbao|بلباو
  Saragosse|Zaragoza|Saragossa|سرقسطة
  Alicante|أليكانتي
  Palma|Palma de Mallorca|بالما
  La Gomera|لا غوميرا
  Arrecife|أريسيفي
  Béjaïa|Bejaia|Bugía|بجاية
  Sétif|Setif|سطيف
  Tindouf|Tinduf|تندوف
  Ghardaïa|Ghardaia|غرداية
  In Guezzam|عين قزام
  Assamaka|Assamakka|أساماكا
  Boumerdès|Boumerdes|بومرداس
  Kasserine|القصرين
  Gafsa|قفصة
  Tozeur|توزر
  Tataouine|Tatauín|تطاوين
  Ben Guerdane|Ben Gardane|بن قردان|بنقردان
  Nabeul|نابل
  Jendouba|جندوبة
  Kerkennah|Querquenes|قرقنة
  El Amra|العامرة
  Syrte|Sirte|سرت
  Derna|درنة
  Bani Walid|Beni Walid|بني وليد
  Khoms|Al Khums|الخمس الليبية
  Ghadamès|Ghadames|غدامس
  Tajoura|Tajura|تاجوراء
  Rosso|روصو
  Kaédi|Kaedi|كيهيدي
  Kayar|كايار
  Thiès|Thies|تياس
  Ziguinchor|زيغينشور
  Tambacounda|تامباكوندا
  Kolda|كولدا
  Kayes|كاي المالية
  Tombouctou|Timbuktu|Tombuctú|تمبكتو
  Kidal|كيدال
  Arlit|أرليت
  Zinder|زيندر
  Kano
  El-Fasher|El Fasher|الفاشر
  Port-Soudan|Port Sudan|Puerto Sudán|بورتسودان
  Omdourman|Omdurman|أم درمان
  Adré|Adre
  Asmara|أسمرة
  Hargeisa|هرجيسا
  Bujumbura|بوجمبورا
  Lusaka|لوساكا
  Luanda|لواندا
  Port-Saïd|Port Said|Puerto Saíd|بورسعيد
  Marsa Matrouh|Marsa Matruh|مرسى مطروح
  Salloum|Sallum|السلوم
  Aqaba|Akaba|العقبة
  Irbid|إربد
  Zaatari|الزعتري
  Ersal|Arsal|عرسال
  Saïda|Sidon|صيدا
  Alep|Aleppo|Alepo|حلب
  Idlib|Idleb|إدلب
  Homs|حمص
  Deraa|Daraa|درعا
  Erbil|أربيل
  Mossoul|Mosul|الموصل
  Bassora|Basra|Basora|البصرة
  Izmir|Esmirna|إزمير
  Gaziantep|غازي عنتاب
  Bodrum|بودروم
  Edirne|أدرنة
  Samos|ساموس
  Chios|Quíos|خيوس
  Kos|كوس
  Rhodes|Rodas|رودس
  Gavdos|غافدوس
  Thessalonique|Thessaloniki|Salónica|سالونيك
  Larnaca|Larnaka|لارنكا
  Trapani|تراباني
  Pozzallo|بوزالو
  Syracuse|Siracusa|سيراكوزا
  Agrigente|Agrigento|أغريجنتو
  Porto Empedocle|بورتو إمبيدوكلي
  Bari|باري
  Brindisi|برينديزي
  Reggio de Calabre|Reggio Calabria|ريدجو كالابريا
  Gênes|Genoa|Génova|جنوة
  Bologne|Bologna|Bolonia|بولونيا الإيطالية
  Trieste|ترييستي
  Menton|مونتون
  Briançon|Briancon|بريانسون
  Dunkerque|Dunkirk|دنكيرك
  Nantes|نانت
  Toulouse|Tolosa|تولوز
  Bordeaux|Burdeos|بوردو
  Montpellier|مونبلييه
  Mayotte|مايوت
  Douvres|Dover|دوفر
  Luxembourg|Luxemburgo|لوكسمبورغ
  Munich|Múnich|ميونيخ
  Hambourg|Hamburg|Hamburgo|هامبورغ
  Copenhague|Copenhagen|كوبنهاغن
  Stockholm|Estocolmo|ستوكهولم
  Oslo|أوسلو
  Helsinki|هلسنكي
  Prague|Praga|براغ
  Bucarest|Bucharest|بوخارست
  Belgrade|Belgrado|بلغراد
  Sarajevo|سراييفو
  Bihać|Bihac|بيهاتش
  Kyiv|Kiev|كييف
  Moscou|Moscow|Moscú|موسكو
  Minsk|مينسك
  Jérusalem|Jerusalem|Jerusalén|القدس
  Gaza|غزة
  Téhéran|Tehran|Teherán|طهران
  Kaboul|Kabul|كابول
  Katmandou|Kathmandu|Katmandú|كاتماندو
  Jakarta|Yakarta|جاكرتا
  Bangkok|بانكوك
  Kuala Lumpur|كوالالمبور
  Reynosa|رينوسا
  Matamoros|ماتاموروس
  Nogales|نوغاليس
  Miami|ميامي
  Montréal|Montreal|مونتريال
  Ottawa|أوتاوا
  Managua|ماناغوا
  Tegucigalpa|تيغوسيغالبا
  San Salvador|سان سلفادور
  Port-au-Prince|Puerto Príncipe|بورت أو برنس
  Saint-Domingue|Santo Domingo|سانتو دومينغو
  La Havane|Havana|La Habana|هافانا
  Brasilia|برازيليا
  São Paulo|Sao Paulo|ساو باولو
  Montevideo|مونتيفيديو
  Asunción|Asuncion|أسونسيون
  Guayaquil|غواياكيل
  mer Morte|Dead Sea|mar Muerto|البحر الميت
`)

/** Towns that folded words tell of; not those that a treaty is named after, `pacte de Marrakech`, `Rabat process`. */
export function townsIn(words: readonly string[]): ReadonlySet<string> {
  const hasTreaty = words.some((word) => TREATIES.has(word) || TREATIES_AFTER.has(word))
  return new Set(meaningsIn(hasTreaty ? words.filter((_, at) => !isOfTreaty(words, at)) : words, TOWNS))
}

function isOfTreaty(words: readonly string[], at: number): boolean {
  const [twoBefore = '', before = ''] = at >= 2 ? words.slice(at - 2, at) : ['', ...words.slice(0, at)]
  return TREATIES.has(before) || (OF.has(before) && TREATIES.has(twoBefore)) || TREATIES_AFTER.has(words[at + 1] ?? '')
}

const OF = new Set(['de', 'of', 'du', 'di'])
const TREATIES = new Set(
  tokens(
    'pacte convention protocole traité processus pact protocol treaty pacto protocolo tratado ميثاق اتفاقية معاهدة بروتوكول مسار مسلسل',
  ),
)
const TREATIES_AFTER = new Set(tokens('compact process pact convention protocol treaty'))
