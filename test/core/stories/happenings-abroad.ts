// Invented happenings around the Mediterranean and beyond, and look-alikes of them. No person and no happening here exists.
// See happenings.ts for how a line is read.

export const ABROAD = `
= tunis-observatory-survey
ar 2031-02-20 | المرصد التونسي للتنقل: 37 بالمائة من الشباب يفكرون في الهجرة | قدم المرصد التونسي للتنقل، الأربعاء بتونس العاصمة، نتائج مسح شمل 8 آلاف أسرة، أظهر أن 37 بالمائة من الشباب يفكرون في الهجرة. وأكدت مديرته ألفة الرزقي أن البطالة ليست الدافع الوحيد.
fr 2031-02-20 | Tunisie : 37 % des jeunes songent à partir, selon une enquête | Plus d’un jeune Tunisien sur trois (37 %) songe à émigrer, d’après l’enquête que l’Observatoire tunisien de la mobilité a dévoilée mercredi à Tunis. « Le chômage n’explique pas tout », prévient sa directrice, Olfa Rezgui.
en 2031-02-21 | Survey: over a third of young Tunisians think of leaving | Some 37 percent of Tunisia’s young people consider emigrating, a survey of 8,000 households by the Tunisian Mobility Observatory showed. Director Olfa Rezgui said joblessness was not the only reason.
~ tunis-observatory-survey
fr 2031-02-21 | Tunis : un accord sur la formation professionnelle avec Berlin | La Tunisie et l’Allemagne ont signé jeudi à Tunis un accord sur la formation de 1.200 soignants. Il prévoit des cours de langue et un retour facilité.
ar 2029-02-21 | المرصد التونسي للتنقل: 31 بالمائة من الشباب يرغبون في الرحيل | أظهر مسح أنجزه المرصد التونسي للتنقل أن 31 بالمائة من الشباب يرغبون في الرحيل، حسب ما أعلنته مديرته ألفة الرزقي بتونس العاصمة.

= sfax-shipwreck
ar 2031-04-09 | غرق مركب قبالة صفاقس وفقدان 23 شخصا | غرق مركب يقل 61 مهاجرا قبالة سواحل صفاقس، ليلة الاثنين. وتمكن الحرس البحري من إنقاذ 38 منهم فيما لا يزال 23 في عداد المفقودين، وفق الناطق باسم محكمة صفاقس لطفي المصمودي.
fr 2031-04-09 | Naufrage au large de Sfax : 23 disparus | Vingt-trois migrants étaient portés disparus mardi après le naufrage de leur embarcation au large de Sfax. La garde maritime en a sauvé 38 sur 61, a précisé le porte-parole du tribunal, Lotfi Masmoudi.
es 2031-04-09 | Al menos 23 desaparecidos en un naufragio frente a Sfax | La guardia marítima tunecina rescató a 38 de los 61 ocupantes de una barca hundida en la noche del lunes frente a Sfax; otros 23 siguen desaparecidos, según el portavoz judicial Lotfi Masmudi.
~ sfax-shipwreck
fr 2031-04-11 | Naufrage au large de Mahdia : sept morts | Sept migrants sont morts dans le naufrage de leur barque, jeudi au large de Mahdia. Quatorze autres ont été sauvés par des pêcheurs.
ar 2031-04-10 | صفاقس: إيقاف وسيط في رحلات الهجرة | أوقف الحرس الوطني بصفاقس، الأربعاء، وسيطا صدرت في حقه ثمانية مناشير تفتيش من أجل تنظيم رحلات هجرة غير نظامية.

= medenine-camp-fire
ar 2031-07-02 | مدنين: حريق يأتي على خيام المهاجرين | اندلع حريق، فجر الثلاثاء، في مخيم عشوائي بضواحي مدنين فأتلف 40 خيمة دون خسائر في الأرواح. وأوى الهلال الأحمر التونسي نحو 210 أشخاص في مدرسة.
fr 2031-07-02 | Médenine : un incendie détruit un campement | Quarante tentes ont brûlé mardi à l’aube dans un campement de migrants près de Médenine. Personne n’a péri, et le Croissant-Rouge a relogé 210 personnes dans une école.
~ medenine-camp-fire
fr 2031-07-03 | Lesbos : un incendie dans le camp de Kara Tepe | Un feu s’est déclaré mercredi dans le camp de Lesbos, détruisant six conteneurs. Aucun blessé n’est à déplorer, selon les pompiers.
ar 2031-07-03 | مدنين: دعوة إلى توزيع المساعدات | دعت جمعيات محلية بمدنين، الأربعاء، إلى فتح مستودعات البلدية لتوزيع الأغطية على العائلات المعوزة قبل نهاية الأسبوع.

= algiers-return-flight
ar 2031-03-27 | الجزائر: ترحيل 180 مهاجرا نيجريا طوعا | غادر 180 مهاجرا من النيجر الجزائر العاصمة، الأربعاء، على متن رحلة عودة طوعية نظمتها المنظمة الدولية للهجرة. وكان بينهم 32 طفلا، حسب ممثل المنظمة باولو فيتشنزي.
fr 2031-03-27 | Algérie : 180 Nigériens rentrent chez eux | Un vol affrété par l’OIM a quitté Alger mercredi avec 180 Nigériens, dont 32 enfants, candidats au retour volontaire. Paolo Vicenzi, de l’OIM, annonce deux autres vols en avril.
~ algiers-return-flight
fr 2031-03-28 | Libye : 165 Gambiens rapatriés | Un vol de l’OIM a ramené jeudi à Banjul 165 Gambiens bloqués à Tripoli. Plusieurs avaient passé plus d’un an dans un centre de détention.
ar 2031-03-26 | الجزائر العاصمة: ندوة حول الهجرة الإفريقية | احتضنت الجزائر العاصمة، الثلاثاء، ندوة حول الهجرة في إفريقيا نظمها المعهد الوطني للدراسات الشاملة بحضور خمسين باحثا.

= tripoli-detention
ar 2031-05-14 | ليبيا: الإفراج عن 95 محتجزا من مركز طريق السكة | أعلنت بعثة الأمم المتحدة، الثلاثاء، الإفراج عن 95 طالب لجوء من مركز احتجاز طريق السكة بطرابلس، معظمهم من إريتريا والسودان. وطالبت المبعوثة إنغريد هالستروم بإغلاق المركز.
en 2031-05-14 | Libya frees 95 from Tripoli detention centre | Libyan authorities released 95 asylum seekers, most of them Eritreans and Sudanese, from the Tariq al-Sikka detention centre in Tripoli on Tuesday. United Nations envoy Ingrid Hallström called for the site to be closed.
fr 2031-05-15 | Libye : 95 demandeurs d’asile libérés à Tripoli | Quatre-vingt-quinze personnes, érythréennes et soudanaises surtout, ont quitté mardi le centre de détention de Tarik al-Sikka, à Tripoli. L’envoyée de l’ONU, Ingrid Hallström, réclame sa fermeture.
~ tripoli-detention
en 2031-05-15 | Guards shot at escapees in Tripoli, group says | Guards opened fire on people fleeing a detention centre in Tripoli on Wednesday, wounding six, a rights group said. The interior ministry denied it.
ar 2031-05-16 | ليبيا: خفر السواحل يعيد 240 مهاجرا | أعاد خفر السواحل الليبي، الخميس، 240 مهاجرا كانوا على متن ثلاثة قوارب إلى طرابلس، وسلمهم إلى جهاز مكافحة الهجرة.

= zuwara-graves
ar 2031-06-24 | زوارة: اكتشاف مقبرة جماعية لمهاجرين | عثرت السلطات الليبية قرب زوارة، الأحد، على مقبرة جماعية تضم 28 جثة يرجح أنها لمهاجرين. وباشر النائب العام تحقيقا وأخذت عينات من الحمض النووي.
en 2031-06-24 | Mass grave with 28 bodies found near Zuwara | A mass grave with the bodies of 28 people, probably migrants, was found on Sunday near the Libyan coastal town of Zuwara. Prosecutors have taken DNA samples.
~ zuwara-graves
en 2031-06-26 | Kufra: 19 bodies found in desert | The bodies of 19 people who died of thirst were found by a patrol on Wednesday in the desert south of Kufra, the Libyan Red Crescent said.
ar 2031-06-23 | زوارة: دورية تنقذ 55 مهاجرا | أنقذت دورية لخفر السواحل، السبت، 55 مهاجرا تعطل محرك قاربهم قبالة زوارة، من بينهم ثماني نساء.

= nouakchott-accord
fr 2031-03-13 | Nouakchott et Madrid s’accordent sur la migration circulaire | La Mauritanie et l’Espagne ont signé mercredi à Nouakchott un accord de migration circulaire qui ouvre 2.500 visas de travail par an. La ministre Mariem Mint Sidiya et son homologue Rosaura Bielsa l’ont paraphé.
ar 2031-03-13 | موريتانيا وإسبانيا توقعان اتفاقا للهجرة الدائرية | وقعت موريتانيا وإسبانيا، الأربعاء بنواكشوط، اتفاقا للهجرة الدائرية يتيح 2500 تأشيرة عمل سنويا. ووقع الاتفاق عن الجانبين الوزيرتان مريم منت سيديا وروساورا بييلسا.
es 2031-03-13 | España ofrecerá 2.500 visados anuales a mauritanos | España y Mauritania firmaron el miércoles en Nuakchot un acuerdo de migración circular con 2.500 visados de trabajo al año. “Ganamos todos”, dijo la ministra Rosaura Bielsa junto a Mariem Mint Sidiya.
~ nouakchott-accord
es 2031-03-14 | Gambia y España negocian un acuerdo de migración | La ministra Rosaura Bielsa prepara en Banjul un acuerdo de visados de trabajo con Gambia, que podría firmarse en otoño.
fr 2031-03-12 | Nouakchott : des expulsions dénoncées | Des associations ont dénoncé mercredi à Nouakchott l’expulsion de 300 Maliens et Guinéens vers la frontière. Leur collectif demande un moratoire.

= dakar-training-journalists
fr 2031-05-28 | Dakar : vingt journalistes formés au récit migratoire | Vingt journalistes de sept pays ont achevé mardi à Dakar une formation au traitement des migrations, assurée par le Réseau Balafon. Parmi eux, la Guinéenne Mariama Bangoura, qui raconte les convois du désert.
en 2031-05-29 | Reporters from seven countries trained in Dakar | Twenty journalists from seven West African countries finished a course on migration reporting in Dakar on Tuesday. Guinean reporter Mariama Bangoura spoke of desert convoys; the Balafon Network ran the training.
ar 2031-05-29 | داكار: تكوين عشرين صحفيا في قضايا الهجرة | اختتمت الثلاثاء بداكار دورة تكوينية في التغطية الصحفية للهجرة نظمتها شبكة بالافون لفائدة عشرين صحفيا من سبعة بلدان، من بينهم الغينية مرياما بانغورا.
~ dakar-training-journalists
fr 2031-05-30 | Dakar : les pêcheurs formés au sauvetage | Cinquante pêcheurs ont suivi jeudi à Dakar une formation au sauvetage en mer, à l’initiative de la Croix-Rouge sénégalaise.
en 2031-05-28 | Reporters trained on elections in Accra | Thirty journalists completed a course on election reporting in Accra on Tuesday, the Media Foundation said.

= mbour-pirogue
fr 2031-08-27 | Mbour : une pirogue de 130 personnes interceptée | La marine sénégalaise a arraisonné lundi, au large de Mbour, une pirogue qui transportait 130 candidats à l’émigration vers les Canaries. Dix mineurs et six femmes étaient à bord.
es 2031-08-27 | Senegal intercepta un cayuco con 130 personas | La marina senegalesa interceptó el lunes frente a Mbour un cayuco con 130 personas, diez de ellas menores, que se dirigía a Canarias.
ar 2031-08-28 | السنغال: اعتراض زورق على متنه 130 مهاجرا | اعترضت البحرية السنغالية، الاثنين، زورقا على متنه 130 شخصا قبالة مبور كانوا متجهين إلى جزر الكناري، بينهم عشرة قاصرين وست نساء.
~ mbour-pirogue
fr 2031-08-29 | Saint-Louis : une pirogue de 90 personnes interceptée | La marine sénégalaise a intercepté mercredi, au large de Saint-Louis, une pirogue avec 90 candidats à l’émigration, dont douze femmes.
es 2031-08-28 | El Hierro recibe un cayuco con 76 personas | Salvamento Marítimo acompañó el miércoles hasta El Hierro un cayuco con 76 personas, entre ellas tres bebés.

= agadez-convoy
fr 2031-09-25 | Niger : 44 migrants morts de soif au nord d’Agadez | Quarante-quatre migrants ont péri de soif dans le désert au nord d’Agadez, leur camion étant tombé en panne, a déclaré mercredi le préfet Alhassane Ibrahima.
ar 2031-09-25 | النيجر: مصرع 44 مهاجرا عطشا شمال أغاديز | لقي 44 مهاجرا حتفهم عطشا في الصحراء شمال أغاديز بعد تعطل شاحنتهم، حسب ما أعلنه الوالي الحسن إبراهيما الأربعاء.
en 2031-09-26 | Forty-four die of thirst in Niger desert | Forty-four migrants died in the desert north of Agadez when their truck broke down, Niger’s prefect Alhassane Ibrahima said on Wednesday.
~ agadez-convoy
fr 2031-09-27 | Agadez : un centre de transit saturé | Le centre de transit d’Agadez héberge 1.900 personnes pour 1.000 places, a alerté vendredi l’OIM. Des tentes doivent être dressées.
ar 2031-09-24 | تشاد: العثور على 12 جثة في الصحراء | عثر على جثث 12 مهاجرا في شمال تشاد، الثلاثاء، بعد أن تاهت سيارتهم في الصحراء قرب الحدود الليبية.

= canaries-minors-law
es 2031-06-19 | El Congreso aprueba el reparto de menores migrantes | El Congreso aprobó el miércoles la ley que reparte entre las comunidades a los menores llegados a Canarias, con 179 votos a favor y 168 en contra. La ministra Rosaura Bielsa celebró “un día de justicia”.
fr 2031-06-19 | Espagne : la loi sur la répartition des mineurs adoptée | Par 179 voix contre 168, les députés espagnols ont voté mercredi à Madrid la répartition entre régions des mineurs migrants arrivés aux Canaries. La ministre Rosaura Bielsa parle d’un jour de justice.
ar 2031-06-20 | البرلمان الإسباني يقر توزيع القاصرين المهاجرين | صادق البرلمان الإسباني، الأربعاء، على قانون يوزع على مختلف الأقاليم القاصرين الواصلين إلى جزر الكناري، بأغلبية 179 صوتا مقابل 168، وفق ما أفادت به الوزيرة روساورا بييلسا.
~ canaries-minors-law
es 2031-06-21 | Los temporeros podrán quedarse: el Congreso cambia la ley | El Congreso dio luz verde el jueves a que los temporeros cambien de permiso, con 183 votos a favor y 160 en contra.
fr 2031-06-20 | Italie : le Sénat vote le décret sur les ONG | Le Sénat italien a adopté jeudi à Rome, par 98 voix contre 71, le décret qui limite les sauvetages des ONG en Méditerranée.

= almeria-greenhouses
es 2031-10-15 | Almería: la inspección halla a 64 jornaleros sin contrato | La Inspección de Trabajo encontró el martes a 64 jornaleros sin contrato en invernaderos de Almería, casi todos marroquíes y malienses. El sindicalista Custodio Barrionuevo habla de “plantaciones”.
fr 2031-10-16 | Serres d’Almería : 64 ouvriers sans contrat | L’inspection du travail espagnole a découvert mardi 64 ouvriers agricoles sans contrat, marocains et maliens pour la plupart, dans des serres d’Almería. Le syndicaliste Custodio Barrionuevo dénonce un système.
~ almeria-greenhouses
es 2031-10-17 | Murcia: un incendio deja sin techo a 80 jornaleros | Ochenta jornaleros perdieron sus chabolas el jueves en un incendio cerca de Murcia. Cruz Roja les dio mantas.
fr 2031-10-14 | Almería : les récoltes de tomates menacées par la sécheresse | Les producteurs d’Almería redoutent une chute de 30 % des récoltes faute de pluie, a fait savoir lundi leur fédération.

= lampedusa-arrivals
en 2031-07-23 | Lampedusa takes in 1,150 people in a day | Some 1,150 people reached Lampedusa in 26 boats on Tuesday, the Italian Red Cross said, filling a centre built for 640. Mayor Filippa Mannarà asked Rome for ferries.
fr 2031-07-23 | Lampedusa débordée par 1.150 arrivées en un jour | Vingt-six bateaux ont débarqué mardi 1.150 personnes à Lampedusa, où le centre compte 640 places. La maire, Filippa Mannarà, demande des navires à Rome.
ar 2031-07-23 | لامبيدوزا تستقبل 1150 مهاجرا في يوم واحد | وصل إلى جزيرة لامبيدوزا الإيطالية، الثلاثاء، 1150 مهاجرا على متن 26 قاربا، في حين لا تتجاوز طاقة مركز الاستقبال 640 مكانا، حسب الصليب الأحمر.
~ lampedusa-arrivals
en 2031-07-25 | Lampedusa: ferry takes 600 to Sicily | A ferry took 600 people from Lampedusa to Sicily on Thursday to empty the island’s crowded centre, police said.
fr 2031-07-22 | Crète : 300 arrivées en deux jours | Trois cents personnes parties de Libye sont arrivées en Crète depuis dimanche, selon les garde-côtes grecs, qui cherchent un lieu d’accueil.

= rome-plan
fr 2031-01-30 | Rome réunit quinze pays africains autour d’un fonds | Quinze dirigeants africains se sont retrouvés mercredi à Rome pour lancer un fonds de 900 millions d’euros destiné à l’énergie et à l’emploi. « Partir doit être un choix », a dit la cheffe du gouvernement, Ottavia Brandolin.
en 2031-01-30 | Italy launches 900-million fund with African leaders | Leaders of 15 African countries met in Rome on Wednesday to launch a 900-million-euro fund for energy and jobs. Leaving should be a choice, Prime Minister Ottavia Brandolin said.
ar 2031-01-30 | قمة روما تطلق صندوقا بقيمة 900 مليون يورو | أطلقت إيطاليا و15 دولة إفريقية، الأربعاء في روما، صندوقا بقيمة 900 مليون يورو لدعم الطاقة والتشغيل. وقالت رئيسة الوزراء أوتافيا براندولين إن الهجرة ينبغي أن تكون اختيارا.
~ rome-plan
en 2031-01-31 | Italy funds coast guard training in Tunisia | Italy will spend 20 million euros on training for Tunisia’s coast guard, ministers said in Rome on Thursday.
fr 2030-01-29 | Rome : un premier sommet Italie-Afrique | Vingt-cinq dirigeants africains ont participé lundi à Rome au premier sommet voulu par la cheffe du gouvernement, Ottavia Brandolin, avec 500 millions d’euros promis.

= brussels-returns
fr 2031-03-19 | Bruxelles propose des centres de retour hors de l’Union | La Commission européenne a présenté mardi à Bruxelles un règlement qui permettrait d’ouvrir des centres de retour dans des pays tiers. Le commissaire Klaas Verhoestraete l’assure : « Les droits seront garantis. »
en 2031-03-19 | EU proposes return hubs outside the bloc | The European Commission proposed rules on Tuesday that would let member states set up return hubs in third countries. Commissioner Klaas Verhoestraete said in Brussels that rights would be guaranteed.
ar 2031-03-19 | بروكسل تقترح مراكز للعودة خارج الاتحاد | اقترحت المفوضية الأوروبية، الثلاثاء، قواعد تسمح بإنشاء مراكز للعودة في بلدان ثالثة. وأكد المفوض كلاس فيرهوسترايت في بروكسل أن الحقوق ستكون مضمونة.
es 2031-03-19 | Bruselas plantea centros de retorno en terceros países | La Comisión Europea propuso el martes una norma para abrir centros de retorno fuera de la Unión. El comisario Klaas Verhoestraete prometió garantías.
~ brussels-returns
es 2031-03-21 | Bruselas pide más fondos para Frontex | La Comisión Europea pidió el jueves duplicar el presupuesto de Frontex hasta 2034. El comisario Klaas Verhoestraete lo defendió en Bruselas.
ar 2031-03-18 | بروكسل: اتفاق أوروبي أردني حول اللاجئين | وقع الاتحاد الأوروبي والأردن، الاثنين في بروكسل، اتفاقا ماليا بقيمة 500 مليون يورو لدعم اللاجئين السوريين.

= geneva-report-missing
fr 2031-01-22 | L’OIM recense 7.940 morts sur les routes migratoires | Au moins 7.940 personnes ont péri sur les routes migratoires l’an dernier, a indiqué mardi l’OIM à Genève. La directrice du projet, Annelise Thorvald, y voit un plancher.
en 2031-01-22 | IOM: 7,940 migrants died last year | At least 7,940 people died on migration routes last year, the International Organization for Migration said in Geneva on Tuesday. The true figure is higher, project head Annelise Thorvald said.
ar 2031-01-22 | المنظمة الدولية للهجرة: 7940 وفاة في طرق الهجرة | أحصت المنظمة الدولية للهجرة ما لا يقل عن 7940 وفاة في طرق الهجرة خلال السنة الماضية، حسب ما أعلنته الثلاثاء من جنيف مديرة المشروع أنيليز تورفالد.
~ geneva-report-missing
en 2031-01-24 | IOM appeals for 8.2 billion dollars | The International Organization for Migration asked donors in Geneva on Thursday for 8.2 billion dollars to help 101 million people this year.
fr 2030-01-23 | L’OIM recense 8.120 morts sur les routes migratoires | L’OIM a compté 8.120 morts et disparus sur les routes migratoires en 2029, un chiffre présenté à Genève par Annelise Thorvald.

= beirut-returns
ar 2031-04-30 | لبنان: عودة 420 لاجئا سوريا إلى بلدهم | انطلقت من عرسال، الثلاثاء، قافلة تقل 420 لاجئا سوريا عائدين طوعا إلى القلمون، تحت إشراف الأمن العام اللبناني ومفوضية اللاجئين.
fr 2031-04-30 | Liban : 420 réfugiés syriens regagnent leur pays | Un convoi de 420 réfugiés syriens a quitté mardi Ersal pour le Qalamoun, sous la conduite de la Sûreté générale libanaise et en présence du HCR.
en 2031-05-01 | Convoy takes 420 Syrians home from Lebanon | A convoy with 420 Syrian refugees left Arsal for Syria on Tuesday, Lebanon’s General Security said. UNHCR staff checked that returns were voluntary.
~ beirut-returns
fr 2031-05-02 | Liban : la pluie inonde des tentes de réfugiés à Ersal | Deux cents tentes de réfugiés syriens ont été inondées jeudi à Ersal. Des familles ont trouvé refuge dans une mosquée.
ar 2031-05-14 | لبنان: عودة 510 لاجئين سوريين إلى بلدهم | انطلقت من عرسال، الثلاثاء، قافلة جديدة تقل 510 لاجئين سوريين عائدين طوعا إلى ريف حمص، تحت إشراف الأمن العام اللبناني.

= aswan-sudanese
ar 2031-02-27 | أسوان: افتتاح عيادة للاجئين السودانيين | افتتح محافظ أسوان، الأربعاء، عيادة متنقلة لفائدة اللاجئين السودانيين تقدم 150 فحصا في اليوم، بتمويل من السويد. وقالت الطبيبة نجلاء عبد الرازق إن الأولوية للحوامل.
en 2031-02-27 | Mobile clinic for Sudanese refugees opens in Aswan | A mobile clinic that can see 150 Sudanese refugees a day opened in Aswan on Wednesday with Swedish money. Pregnant women come first, doctor Naglaa Abdelrazek said.
~ aswan-sudanese
en 2031-02-28 | Sudanese refugees queue for papers in Cairo | Hundreds of Sudanese refugees queued in Cairo on Thursday to renew their papers before new rules take effect.
ar 2031-02-26 | أسوان: وصول ثلاث حافلات من السودان | وصلت إلى أسوان، الثلاثاء، ثلاث حافلات تقل 140 عائلة سودانية فرت من المعارك في الفاشر.

= paris-asylum-office
fr 2031-05-06 | Mineurs isolés : un tribunal condamne la Ville de Paris | Le tribunal administratif a enjoint lundi à Paris de loger 87 mineurs isolés qui dormaient sous le pont de Bercy. Maître Solveig Hamon salue une « décision d’humanité ».
en 2031-05-06 | Paris told to house 87 minors | A court ordered Paris on Monday to house 87 unaccompanied minors sleeping under Bercy bridge. Their lawyer, Solveig Hamon, welcomed a humane ruling.
ar 2031-05-07 | القضاء يلزم باريس بإيواء 87 قاصرا | ألزمت المحكمة الإدارية بلدية باريس، الاثنين، بإيواء 87 قاصرا غير مصحوبين كانوا ينامون تحت جسر بيرسي. ورحبت المحامية سولفيغ هامون بقرار «إنساني».
~ paris-asylum-office
fr 2031-05-08 | Paris : un campement évacué à la Villette | La police a évacué mercredi à l’aube un campement de 230 personnes à Paris. Des autocars les ont conduites vers six villes.
en 2031-05-07 | Lyon told to open shelter for families | A court told Lyon on Tuesday to reopen a shelter for 120 homeless migrant families within ten days.

= calais-crossing
en 2031-09-03 | Four die as dinghy sinks off Calais | Four people died when an inflatable carrying 72 sank in the Channel off Calais on Tuesday. The prefecture said 68 were rescued by the tug Abeille Nordet.
fr 2031-09-03 | Manche : quatre morts au large de Calais | Un canot de 72 passagers a coulé mardi au large de Calais, faisant quatre morts. Le remorqueur Abeille Nordet a secouru les 68 autres, selon la préfecture.
ar 2031-09-03 | أربعة قتلى في غرق قارب قبالة كاليه | لقي أربعة مهاجرين مصرعهم، الثلاثاء، إثر غرق قارب مطاطي كان يقل 72 شخصا في بحر المانش قبالة كاليه. وتم إنقاذ 68 آخرين.
~ calais-crossing
en 2031-09-05 | Channel: one dead, 54 rescued | One person died and 54 were rescued when a dinghy got into trouble off Calais on Thursday, the coastguard said.
fr 2031-09-02 | Calais : les associations dénoncent les expulsions de campements | Vingt et une associations ont déposé lundi un recours contre les évacuations répétées de campements à Calais.

= tapachula-caravan
es 2031-11-05 | Una caravana de 2.300 migrantes sale de Tapachula | Unos 2.300 migrantes, sobre todo venezolanos y haitianos, salieron el martes de Tapachula rumbo al norte. “No huimos por gusto”, dijo Yorgelis Parra, madre de tres niños.
en 2031-11-05 | Caravan of 2,300 sets out from southern Mexico | About 2,300 migrants, mostly Venezuelans and Haitians, left Tapachula on Tuesday heading north. Nobody flees for fun, said Yorgelis Parra, a mother of three.
fr 2031-11-06 | Mexique : une caravane de 2.300 migrants en route | Partis mardi de Tapachula, 2.300 migrants, vénézuéliens et haïtiens surtout, marchent vers le nord. Parmi eux, Yorgelis Parra et ses trois enfants.
~ tapachula-caravan
es 2031-11-07 | Tapachula: 600 haitianos piden refugio en un día | Más de 600 haitianos hicieron fila el jueves en Tapachula ante la comisión de refugiados, que abrió tres ventanillas más.
en 2031-10-21 | Caravan of 1,800 sets out from southern Mexico | About 1,800 migrants left Tapachula on Sunday heading north, organisers said. Most were from Honduras and Guatemala.

= nicosia-training-border
en 2031-06-05 | Frontex trains Jordanian officers in Nicosia | Twenty-five Jordanian border officers ended a two-week course with Frontex in Nicosia on Wednesday. Instructor Petros Kallinikou praised their work on forged papers.
ar 2031-06-05 | نيقوسيا: تدريب 25 ضابطا أردنيا مع فرونتكس | أنهى 25 ضابطا من حرس الحدود الأردني، الأربعاء في نيقوسيا، دورة تدريبية دامت أسبوعين مع وكالة فرونتكس حول كشف الوثائق المزورة.
~ nicosia-training-border
en 2031-06-06 | Cyprus moves 200 from camp to hotels | Cyprus moved 200 asylum seekers from the Pournara camp to hotels in Nicosia on Thursday after a flood.
ar 2031-06-07 | عمان: تدريب 30 ضابطا على مكافحة التزوير | اختتمت في الأردن، الخميس، دورة تدريبية لفائدة 30 ضابطا في مجال مكافحة تزوير وثائق السفر نظمتها السفارة الهولندية.
`
