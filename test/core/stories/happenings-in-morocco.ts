// Invented happenings in Morocco, each told by several outlets in words and languages of their own, and look-alikes of them.
// No person and no happening here exists. See happenings.ts for how a line is read.

export const IN_MOROCCO = `
= rabat-border-workers
fr 2031-02-12 | Rabat : le travail frontalier au cœur d’une table ronde | Une table ronde consacrée aux travailleurs frontaliers s’est tenue mercredi à Rabat, à l’initiative de la Fondation Tazra. La juriste Bouchra Chekkouri y a plaidé pour une carte unique, quand Hicham Lamtiri, inspecteur du travail, a rappelé que 3.400 ouvrières avaient perdu leur poste.
ar 2031-02-13 | عاملات الحدود يطالبن ببطاقة موحدة | احتضنت الرباط، أمس الأربعاء، مائدة مستديرة حول أوضاع عاملات الحدود نظمتها مؤسسة تازرا. ودعت الأستاذة بشرى الشقوري إلى اعتماد بطاقة واحدة، فيما أوضح مفتش الشغل هشام لمتيري أن 3400 عاملة فقدن مورد رزقهن.
~ rabat-border-workers
fr 2031-02-19 | Rabat : la Fondation Tazra parle logement | La Fondation Tazra a réuni mercredi à Rabat architectes et élus autour du logement des familles arrivées du sud. L’urbaniste Youssef Berramdane a chiffré à 12.000 le nombre de toits qui manquent dans la région.
ar 2030-02-13 | مؤسسة تازرا تناقش هشاشة العمل | نظمت مؤسسة تازرا بالرباط لقاء حول هشاشة العمل في الأسواق الأسبوعية. وقالت الباحثة أمينة الغرباوي إن النساء يشكلن نصف الباعة المتجولين.

= rabat-students
fr 2031-02-11 | Étudiants subsahariens : un guide pour les premiers mois | L’association Diwan des campus a présenté mardi à Rabat un guide destiné aux étudiants subsahariens. Tiré à 5.000 exemplaires, il explique les démarches de la carte de séjour et de l’assurance, a indiqué sa présidente, Awa Kouyaté.
ar 2031-02-12 | دليل جديد للطلبة الأفارقة بالمغرب | أصدرت جمعية «ديوان الجامعات»، أمس بالرباط، دليلا موجها إلى الطلبة القادمين من إفريقيا جنوب الصحراء، طبع منه 5000 نسخة. وقالت رئيسة الجمعية، آوا كوياتي، إنه يبسط مساطر بطاقة الإقامة والتأمين.
~ rabat-students
fr 2031-02-13 | Une bourse pour les étudiants réfugiés | L’université de Rabat ouvrira à la rentrée une bourse réservée aux étudiants réfugiés, a annoncé jeudi son président, Larbi Sekkouti. Quarante dossiers seront retenus la première année.
ar 2031-02-14 | إضراب الطلبة الأجانب بالحي الجامعي | يخوض طلبة أجانب بالحي الجامعي بالرباط إضرابا عن الطعام منذ الخميس احتجاجا على تأخر منحهم. وأفاد ممثلهم إبراهيما ديالو بأن عدد المضربين بلغ 27 طالبا.

= rabat-remittances
fr 2031-02-14 | Transferts des MRE : le coût baisse, selon une étude | Envoyer de l’argent au Maroc coûte en moyenne 4,8 % du montant, contre 6,1 % deux ans plus tôt, selon une étude de l’Institut Averroès des migrations présentée jeudi à Rabat par l’économiste Nabil Ghallab.
ar 2031-02-14 | دراسة: كلفة تحويلات مغاربة العالم تتراجع | كشفت دراسة أعدها معهد ابن رشد للهجرات أن كلفة إرسال الأموال إلى المغرب تراجعت إلى 4,8 في المائة بعد أن كانت 6,1 في المائة قبل سنتين. وقدم الخبير الاقتصادي نبيل غلاب نتائجها الخميس بالعاصمة الرباط.
en 2031-02-15 | Sending money to Morocco gets cheaper | The average price of a transfer to Morocco has fallen to 4.8 percent from 6.1 percent in two years, the Averroes Institute found in a study launched in Rabat on Thursday. Economist Nabil Ghallab said phone wallets explained the drop.
~ rabat-remittances
fr 2031-05-16 | Transferts des MRE : nouveau recul des coûts | Les frais d’envoi vers le Maroc sont passés à 4,5 % au premier trimestre, d’après l’Institut Averroès des migrations, dont la note a été rendue publique vendredi à Rabat.
en 2031-02-13 | Remittances to Senegal hit record | Senegalese abroad sent home a record 3.1 billion dollars last year, the finance ministry said in Dakar on Thursday. Fees of 6.1 percent remain among the highest of the region, economist Fatou Sarr noted.

= rabat-observatory-appointment
fr 2031-02-10 | Une démographe à la tête de l’Observatoire des mobilités | La démographe Rajae Tahtahi a été nommée lundi directrice de l’Observatoire régional des mobilités, à Rabat. Elle succède à Driss Mernouni, parti à la retraite après neuf ans.
ar 2031-02-11 | رجاء الطحطاحي مديرة للمرصد الجهوي للتنقلات | عينت الخبيرة الديموغرافية رجاء الطحطاحي، الاثنين، مديرة للمرصد الجهوي للتنقلات الذي يوجد مقره بالرباط، خلفا لإدريس المرنوني الذي أحيل على التقاعد.
~ rabat-observatory-appointment
ar 2031-02-12 | المرصد الجهوي للتنقلات ينشر تقريره السنوي | أفاد المرصد الجهوي للتنقلات، في تقريره السنوي الصادر الأربعاء بالرباط، بأن حركة العبور البرية ارتفعت بنسبة 11 في المائة خلال السنة الماضية.
fr 2031-02-12 | Rabat : nouveau président pour le Conseil des exilés | L’ancien magistrat Tayeb Aznag a été élu mercredi à Rabat président du Conseil des exilés. Il dirigera pendant trois ans cette instance qui réunit quinze associations.

= tangier-port-seminar
fr 2031-03-06 | Tanger accueille un séminaire sur la sécurité des traversées | Capitaines, médecins et secouristes se sont retrouvés jeudi à Tanger pour un séminaire sur la sécurité des traversées du Détroit. « Chaque minute compte », a insisté le commandant Mourad Zeggaï, tandis que la docteure Ilham Berrissoul détaillait la prise en charge de l’hypothermie.
ar 2031-03-07 | طنجة.. ندوة حول سلامة العبور بالمضيق | نظمت بطنجة، الخميس 6 مارس، ندوة حول سلامة العابرين بالمضيق بمشاركة ربابنة وأطباء ومسعفين. وشدد القائد مراد الزكاي على أن كل دقيقة ثمينة، وعرضت الدكتورة إلهام بريسول سبل التكفل بحالات انخفاض حرارة الجسم.
es 2031-03-07 | Tánger debate la seguridad de las travesías | Capitanes y médicos de las dos orillas analizaron el jueves en Tánger la seguridad de las travesías del Estrecho. El comandante Mourad Zeggai pidió radios comunes y la doctora Ilham Berrisoul explicó cómo tratar la hipotermia.
~ tangier-port-seminar
fr 2031-03-05 | Tanger : un colloque sur les langues de l’exil | Poètes et linguistes ouvrent mercredi à Tanger un colloque de deux jours sur les langues de l’exil. La romancière Houria Benslama en prononcera la leçon inaugurale.
ar 2031-03-06 | طنجة.. توقيف منظمي رحلات سرية عبر المضيق | أوقفت الشرطة بطنجة، الخميس، أربعة أشخاص يشتبه في تنظيمهم رحلات سرية عبر المضيق، وحجزت ثلاثة قوارب ومحركات. وأحيل الموقوفون على النيابة العامة.

= tangier-minors
ar 2031-03-04 | افتتاح مركز لإيواء القاصرين بطنجة | افتتح الثلاثاء بمدينة طنجة مركز لإيواء القاصرين غير المصحوبين تبلغ طاقته 60 سريرا، بشراكة بين التعاون الوطني وجمعية أجنحة الشمال. وأكدت مديرته سهام العسولي أن فريقا من المربين سيرافق النزلاء ليل نهار.
fr 2031-03-05 | Mineurs isolés : un foyer de 60 lits à Tanger | Un foyer de 60 lits pour mineurs non accompagnés a ouvert mardi à Tanger. Géré par l’association Ailes du Nord avec l’Entraide nationale, il comptera des éducateurs jour et nuit, précise sa directrice, Siham Assouli.
~ tangier-minors
fr 2031-03-06 | Tanger : une école de la deuxième chance | Une école de la deuxième chance pour jeunes migrants a ouvert jeudi à Tanger. L’établissement accueillera 90 élèves, selon son directeur, Karim Zouitni.
ar 2031-03-04 | افتتاح مركز لإيواء القاصرين بأكادير | افتتح الثلاثاء بأكادير مركز لإيواء القاصرين غير المصحوبين يضم 45 سريرا، بدعم من جمعية سوس للتضامن. وقال مديره حسن أوبلا إن الأولوية للتمدرس.

= oujda-study-days
fr 2031-04-17 | Oujda : deux journées pour penser les frontières | L’université d’Oujda organise les 16 et 17 avril des journées d’étude intitulées « Frontières vécues, frontières dites ». Le géographe Abdelhafid Mouhoubi et la sociologue Laila Achargui coordonnent la rencontre.
ar 2031-04-16 | جامعة وجدة تحتضن أياما دراسية حول الحدود | انطلقت اليوم برحاب جامعة وجدة أيام دراسية في موضوع «الحدود المعيشة والحدود المقولة»، وتتواصل إلى غاية 17 أبريل الجاري. ويشرف على تنسيقها الجغرافي عبد الحفيظ موهوبي وعالمة الاجتماع ليلى الشركي.
~ oujda-study-days
fr 2030-04-18 | Oujda : les journées d’étude sur les frontières ont vécu | L’université d’Oujda a refermé jeudi 18 avril 2030 ses journées d’étude sur les frontières, dirigées par le géographe Abdelhafid Mouhoubi et consacrées cette année-là aux cartes coloniales.
ar 2031-04-18 | وجدة: مهرجان لسينما الهجرة | تنطلق غدا بوجدة الدورة السابعة لمهرجان سينما الهجرة بمشاركة أربعة عشر شريطا من إفريقيا وأوروبا، تحت إدارة المخرج سفيان البقالي.

= oujda-dismantled-network
ar 2031-04-22 | وجدة.. تفكيك شبكة لتهريب المهاجرين | تمكنت عناصر الشرطة القضائية بوجدة، يوم الاثنين، من تفكيك شبكة إجرامية تنشط في تهريب المهاجرين وتوقيف تسعة أشخاص، وحجز مبلغ 480 ألف درهم وسيارتين رباعيتي الدفع.
fr 2031-04-22 | Trafic de migrants : neuf arrestations à Oujda | La police judiciaire d’Oujda a démantelé lundi un réseau de trafic de migrants. Neuf suspects ont été arrêtés et 480.000 dirhams saisis, ainsi que deux véhicules tout-terrain.
~ oujda-dismantled-network
fr 2031-04-23 | Trafic de migrants : six arrestations à Nador | La gendarmerie a interpellé mardi près de Nador six membres présumés d’un réseau de trafic de migrants. Un bateau gonflable et 150.000 dirhams ont été saisis.
ar 2031-04-21 | وجدة.. أحكام بالسجن في حق مهربين | أصدرت محكمة الاستئناف بوجدة، الاثنين، أحكاما تتراوح بين أربع وعشر سنوات سجنا في حق سبعة متهمين بتهريب المهاجرين عبر الحدود الشرقية خلال سنة 2029.

= nador-drowned
ar 2031-05-05 | الناظور: العثور على جثث خمسة مهاجرين | لفظت أمواج البحر بشاطئ قرية أركمان قرب الناظور، صباح الأحد، جثث خمسة مهاجرين من بينهم امرأتان. ونقلت الجثامين إلى مستودع الأموات بالمستشفى الحسني، وفتحت السلطات تحقيقا.
fr 2031-05-05 | Nador : cinq corps rejetés par la mer | Les corps de cinq migrants, dont deux femmes, ont été retrouvés dimanche matin sur la plage de Kariat Arekmane, près de Nador. Ils ont été transférés à la morgue de l’hôpital Hassani.
es 2031-05-05 | Aparecen cinco cadáveres en una playa de Nador | El mar devolvió el domingo los cuerpos de cinco migrantes, dos de ellos mujeres, a la playa de Kariat Arekman, cerca de Nador. Las autoridades han abierto una investigación.
~ nador-drowned
fr 2031-05-12 | Nador : trois corps repêchés au large | Trois corps sans vie ont été repêchés dimanche au large de Nador par une vedette de la Marine. Une embarcation partie dans la nuit avait chaviré.
ar 2031-05-06 | طانطان: البحر يلفظ جثث أربعة مهاجرين | عثر سكان بشاطئ الوطية قرب طانطان، الاثنين، على جثث أربعة مهاجرين لفظها البحر. ونقلت الجثث إلى مستودع الأموات بالمستشفى الإقليمي.

= agadir-seasonal-workers
fr 2031-05-21 | Fraises : 14.200 saisonnières attendues en Andalousie | Quelque 14.200 ouvrières marocaines partiront cette année pour la cueillette en Andalousie, a indiqué mardi à Agadir l’Agence de l’emploi. Sa directrice régionale, Hanane Ouhssaine, promet un numéro d’alerte en darija et en amazigh.
ar 2031-05-21 | أزيد من 14 ألف عاملة موسمية نحو حقول الأندلس | أعلنت وكالة التشغيل بأكادير، الثلاثاء، أن 14.200 عاملة مغربية سيلتحقن هذا الموسم بحقول الفراولة في الأندلس. وتحدثت المديرة الجهوية حنان أوحساين عن رقم للتبليغ بالدارجة والأمازيغية.
es 2031-05-22 | Marruecos enviará 14.200 temporeras a Huelva | La agencia de empleo marroquí prevé que 14.200 temporeras viajen este año a los campos de fresa de Huelva, según anunció en Agadir su directora regional, Hanan Ouhssain.
~ agadir-seasonal-workers
es 2030-05-20 | Marruecos enviará 12.600 temporeras a Huelva | Unas 12.600 temporeras marroquíes trabajarán este año en la fresa de Huelva, anunció en Agadir la agencia de empleo. La campaña empieza con dos semanas de retraso.
fr 2031-05-20 | Agadir : les ouvriers agricoles subsahariens réclament des contrats | Une centaine d’ouvriers agricoles subsahariens ont manifesté lundi devant la préfecture d’Agadir pour obtenir des contrats. Leur porte-parole, Souleymane Camara, parle de salaires impayés depuis mars.

= laayoune-rescue
ar 2031-06-10 | البحرية الملكية تنقذ 83 مهاجرا قبالة العيون | قدمت وحدة تابعة للبحرية الملكية، ليلة الأحد، المساعدة إلى 83 مرشحا للهجرة غير النظامية، بينهم 9 نساء و4 أطفال، كانوا على متن قارب مطاطي على بعد 60 كيلومترا قبالة سواحل العيون.
fr 2031-06-10 | Laâyoune : 83 candidats à la migration secourus | Une unité de la Marine royale a porté assistance, dans la nuit de dimanche à lundi, à 83 personnes à bord d’un pneumatique à 60 kilomètres au large de Laâyoune. Neuf femmes et quatre enfants se trouvaient parmi elles.
~ laayoune-rescue
fr 2031-06-11 | Laâyoune : 41 candidats à la migration secourus | Une unité de la Marine royale a porté assistance, mardi, à 41 personnes à bord d’une embarcation de fortune à 25 kilomètres au large de Laâyoune. Trois femmes se trouvaient parmi elles.
ar 2031-06-09 | البحرية الملكية تنقذ 112 مهاجرا قبالة الداخلة | قدمت وحدة تابعة للبحرية الملكية، السبت، المساعدة إلى 112 مرشحا للهجرة غير النظامية قبالة سواحل الداخلة، من بينهم 15 امرأة، كانوا على متن قاربين خشبيين.

= fnideq-crossing
ar 2031-08-16 | الفنيدق: إحباط محاولة عبور جماعي نحو سبتة | أحبطت القوات العمومية بالفنيدق، ليلة الخميس الجمعة، محاولة نحو 700 شخص العبور سباحة نحو سبتة المحتلة. وأصيب 12 عنصرا من القوات بجروح طفيفة، حسب السلطات المحلية.
fr 2031-08-16 | Fnideq : une tentative de passage vers Ceuta mise en échec | Environ 700 jeunes ont tenté, dans la nuit de jeudi à vendredi, de rejoindre Ceuta à la nage depuis Fnideq. Les forces de l’ordre, qui déplorent 12 blessés légers, les ont refoulés.
es 2031-08-16 | Unos 700 jóvenes intentan llegar a nado a Ceuta | Marruecos frenó en la madrugada del viernes a unos 700 jóvenes que trataban de alcanzar Ceuta a nado desde Castillejos, aprovechando la niebla. Doce agentes marroquíes sufrieron heridas leves.
~ fnideq-crossing
es 2031-08-18 | Ceuta acoge a 35 menores en una noche | Ceuta atendió en la noche del domingo a 35 menores llegados a nado entre la niebla, lo que eleva a 410 los tutelados por la ciudad, según la consejera Elvira Portuondo.
fr 2031-08-15 | Melilla : une centaine de personnes à l’assaut de la barrière | Une centaine de personnes ont tenté jeudi à l’aube de franchir la barrière de Melilla. Quatre gardes civils ont été blessés, selon la délégation du gouvernement.

= fes-refugee-doctors
fr 2031-09-18 | Fès : quand les réfugiés soignent | À Fès, onze médecins et infirmiers réfugiés ont reçu mercredi leur autorisation d’exercer, au terme d’un programme du HCR et de la faculté de médecine. « C’est une seconde vie », confie le chirurgien soudanais Elfatih Hamadnallah.
ar 2031-09-18 | فاس: أطباء لاجئون يعودون إلى ارتداء الوزرة البيضاء | تسلم أحد عشر طبيبا وممرضا من اللاجئين، أمس الأربعاء بفاس، تراخيص مزاولة المهنة، في ختام برنامج أشرفت عليه كلية الطب والمفوضية السامية للأمم المتحدة لشؤون اللاجئين. وقال الجراح السوداني الفاتح حمد نالله إنها «حياة ثانية».
~ fes-refugee-doctors
ar 2031-09-17 | فاس: قافلة طبية لفائدة المهاجرين | استفاد 350 مهاجرا من فحوص مجانية خلال قافلة طبية نظمها الهلال الأحمر المغربي الثلاثاء بفاس، وشارك فيها عشرون طبيبا.
fr 2031-09-19 | Fès : les infirmiers en grève | Les infirmiers du centre hospitalier de Fès ont entamé jeudi une grève de 48 heures contre le manque d’effectifs. Le syndicat dénonce onze départs non remplacés.

= casablanca-festival
fr 2031-10-03 | Casablanca : le festival « Passages » fait une place à l’exil | La cinquième édition du festival « Passages » s’est ouverte jeudi soir à Casablanca avec une création de la chorégraphe Imane Zerhouni inspirée des récits de traversée. Vingt-deux compagnies sont attendues jusqu’au 12 octobre.
ar 2031-10-03 | الدار البيضاء: انطلاق مهرجان «عبور» | أعطيت مساء الخميس بالدار البيضاء انطلاقة الدورة الخامسة لمهرجان «عبور» بعرض راقص للكوريغراف إيمان الزرهوني مستلهم من شهادات المهاجرين. وتتواصل العروض إلى غاية 12 أكتوبر بمشاركة 22 فرقة.
~ casablanca-festival
fr 2030-10-04 | Casablanca : le festival « Passages » revient | La quatrième édition du festival « Passages » s’est ouverte à Casablanca. Dix-huit compagnies y jouent jusqu’au 13 octobre, autour de la chorégraphe Imane Zerhouni.
ar 2031-10-04 | الدار البيضاء: ندوة حول الصحافة والهجرة | التأم صحافيون وباحثون الجمعة بالدار البيضاء في ندوة حول تغطية قضايا الهجرة، دعا إليها نادي القلم الحر. وانتقد الصحافي عادل بوزيان لغة العناوين.

= casablanca-ruling
ar 2031-10-08 | محكمة البيضاء تلغي قرار ترحيل لاجئ | قضت المحكمة الإدارية بالدار البيضاء، الثلاثاء، بإلغاء قرار ترحيل طالب لجوء كونغولي، معتبرة أن الإدارة لم تستمع إليه. ووصفت محاميته كوثر بنحمو الحكم بأنه سابقة.
fr 2031-10-08 | Asile : le tribunal de Casablanca annule une expulsion | Le tribunal administratif de Casablanca a annulé mardi l’expulsion d’un demandeur d’asile congolais, faute d’audition préalable. Un précédent, estime son avocate, Kaoutar Benhammou.
~ casablanca-ruling
fr 2031-10-09 | Casablanca : un employeur condamné pour travail forcé | Le tribunal correctionnel de Casablanca a condamné mercredi un entrepreneur à trois ans de prison pour avoir exploité sept ouvriers ivoiriens sur un chantier.
ar 2031-10-07 | القضاء التونسي يوقف ترحيل لاجئين | أوقفت المحكمة الإدارية بتونس، الاثنين، تنفيذ قرار ترحيل ثلاثة طالبي لجوء من الكاميرون، في انتظار البت في الجوهر.

= marrakech-summit
fr 2031-11-20 | Marrakech : l’Afrique cherche une voix commune sur les migrations | Les ministres de vingt-six pays africains ont adopté mercredi à Marrakech une déclaration commune sur la mobilité du travail. Le commissaire de l’Union africaine, Tendai Mukwevho, a salué un texte « court, mais qui engage ».
ar 2031-11-20 | إعلان مراكش.. 26 دولة إفريقية تتوافق حول تنقل اليد العاملة | اعتمد وزراء 26 دولة إفريقية، الأربعاء بمراكش، إعلانا مشتركا حول تنقل العمال. واعتبر مفوض الاتحاد الإفريقي تنداي موكويفو أن النص «قصير لكنه ملزم».
en 2031-11-20 | African ministers agree labour mobility text in Marrakech | Ministers of 26 African countries adopted a declaration on labour mobility in Marrakech on Wednesday. The African Union’s commissioner, Tendai Mukwevho, called it short but binding.
~ marrakech-summit
en 2031-11-21 | Unions meet in Marrakech on migrant pay | Trade unions from fourteen countries opened a two-day conference on migrant wages in Marrakech on Friday. Organiser Grace Achterberg wants a common complaints desk.
fr 2031-11-19 | Pacte de Marrakech : le Sénégal présente son bilan à Dakar | Treize ans après le Pacte de Marrakech, le Sénégal a présenté mercredi à Dakar son bilan. La ministre Coumba Ndoye a reconnu que le volet des retours restait à écrire.

= taroudant-school
ar 2031-09-10 | تارودانت: قسم لتعليم أبناء المهاجرين | خصصت المديرية الإقليمية للتعليم بتارودانت، ابتداء من يوم الاثنين، قسما لفائدة 34 طفلا من أبناء المهاجرين المستقرين بالمدينة. وأشرفت الأستاذة نعيمة أيت وعلي على إعداد الدروس.
fr 2031-09-10 | Taroudant ouvre une classe aux enfants de migrants | Une classe d’accueil pour 34 enfants de migrants fonctionne depuis lundi à Taroudant. L’institutrice Naïma Aït Ouali en a conçu les leçons avec la direction provinciale de l’éducation.
~ taroudant-school
fr 2031-09-09 | Tiznit : des cours du soir pour les migrants | L’association Anzi propose depuis lundi à Tiznit des cours du soir d’arabe et de tachelhit aux migrants. Soixante inscrits sont déjà annoncés.
ar 2031-09-11 | تارودانت: سوق تضامني للتعاونيات النسائية | افتتح الأربعاء بتارودانت سوق تضامني يضم 40 تعاونية نسائية، ويستمر إلى غاية نهاية الأسبوع.

= larache-boat-builders
ar 2031-07-15 | العرائش: حجز قوارب معدة للهجرة السرية | حجزت عناصر الدرك الملكي بضواحي العرائش، الاثنين، ثمانية قوارب و22 محركا داخل ورشة سرية لصناعة القوارب، وأوقفت صاحبها للاشتباه في صلته بشبكات الهجرة.
fr 2031-07-15 | Larache : un atelier clandestin de bateaux démantelé | La gendarmerie royale a mis la main lundi, près de Larache, sur un atelier clandestin où attendaient huit barques et 22 moteurs. Son propriétaire, soupçonné de fournir des passeurs, a été arrêté.
~ larache-boat-builders
fr 2031-07-16 | Kénitra : deux passeurs interpellés sur l’autoroute | Deux hommes soupçonnés de convoyer des candidats au départ ont été interpellés mardi sur l’autoroute, près de Kénitra. Neuf passagers se trouvaient dans leur fourgon.
ar 2031-07-17 | العرائش: تكوين لفائدة الصيادين في الإنقاذ | استفاد 50 صيادا بميناء العرائش، الأربعاء، من دورة تكوينية في الإنقاذ البحري نظمتها غرفة الصيد.

= national-strategy
fr null | Le Maroc veut une nouvelle stratégie migratoire d’ici l’automne | Réunie le 3 juin 2031 à Rabat, la commission interministérielle a décidé de réviser la stratégie nationale d’immigration et d’asile. Le ministre Othmane Belfkih annonce quatre chantiers, dont la santé et l’emploi.
ar null | مراجعة الاستراتيجية الوطنية للهجرة واللجوء | قررت اللجنة الوزارية، في اجتماعها المنعقد بالرباط يوم 3 يونيو 2031، مراجعة الاستراتيجية الوطنية للهجرة واللجوء. وتحدث الوزير عثمان بلفقيه عن أربعة أوراش تهم على الخصوص الصحة والتشغيل.
~ national-strategy
fr null | La stratégie migratoire marocaine, cinq ans après | Le 11 novembre 2029, le ministère présentait à Rabat le bilan de la stratégie nationale d’immigration et d’asile, volet santé compris. Un rapport de 80 pages en gardait la trace.
ar 2031-06-04 | المغرب: مشروع قانون حول اللجوء أمام البرلمان | أحالت الحكومة، الأربعاء، على البرلمان بالرباط مشروع القانون المتعلق باللجوء الذي يضم 62 مادة. وينتظر أن تشرع لجنة الداخلية في مناقشته الأسبوع المقبل.

= beni-mellal-caravan
ar 2031-03-20 | بني ملال: قافلة للتحسيس بمخاطر الهجرة السرية | انطلقت اليوم الخميس من بني ملال قافلة للتحسيس بمخاطر قوارب الموت تجوب عشرين جماعة قروية، بمبادرة من جمعية أطلس الأمل. وقال منسقها رشيد أمغار إن 400 شاب من الجهة فقدوا في البحر خلال عشر سنوات.
fr 2031-03-21 | Béni Mellal : une caravane contre les départs en mer | Vingt communes rurales recevront la caravane partie jeudi de Béni Mellal pour dire aux jeunes le danger des traversées. Selon Rachid Amghar, de l’association Atlas Espoir, 400 habitants de la région ont disparu en dix ans.
~ beni-mellal-caravan
fr 2031-03-21 | Béni Mellal : les familles de disparus demandent des tests ADN | Une quinzaine de familles ont déposé vendredi à Béni Mellal une demande collective de tests ADN pour identifier leurs proches disparus en mer. L’avocate Zhor Iraqui les assiste.
ar 2031-03-22 | خريبكة: قافلة طبية في القرى | حطت قافلة طبية الرحال السبت بإقليم خريبكة لفائدة 900 مستفيد من سكان القرى المجاورة.
`
