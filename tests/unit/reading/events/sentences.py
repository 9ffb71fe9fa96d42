"""Sentences written for the tests of events: ``type [detail] authority>target`` or ``nothing``, then the sentence.

``-`` stands for a party that the sentence does not settle, ``*`` for one that the test leaves open. The same thirteen
things happen in each language.
"""

TOLD = {
    "en": """
veto RU>- | Russia and China vetoed the text that Paris had put to the UN Security Council.
veto CN>- | Russia and China vetoed the text that Paris had put to the UN Security Council.
designation US>IR | The US, Britain and Canada imposed sanctions on Iran.
designation KR>KP | Seoul sanctions four North Koreans over arms deals
delisting un-security-council>SY | The Security Council removed Syria's president from its sanctions list.
designation US>houthis | The United States designated the Houthis as a foreign terrorist organization.
delisting US>BY | Washington eased sanctions on the Belarusian airline on Thursday.
interdiction *>* | Yemeni forces seized a shipment of missile parts hidden on a dhow from Iran.
report un-1718-panel>- | The shells went by train, a report by the Panel of Experts on North Korea said.
resolution renewed un-security-council>regime-2231 | The Security Council extended resolution 2231 for six months.
designation united-nations>IR | UN sanctions on Iran took effect again on Sunday.
designation ->KP | The sanctions imposed on North Korea in 2017 were the harshest so far.
designation european-union>RU | European Union sanctions against Russia came into force at midnight.
designation european-union>IR | The European Union has imposed sanctions on Iran over its delivery of drones.
designation US>CN | Washington blacklisted two Chinese refiners under its Iran sanctions on Tuesday.
designation GB>RU | UK adds five Russian companies to its sanctions list
designation ->KP | Three North Korean bankers were sanctioned on Monday.
designation US>CN | US sanctions 12 Chinese firms over drone engines
designation JP>RU | New sanctions against Russian banks were announced by Japan on Friday.
delisting US>SY | The United States has lifted most of its sanctions on Syria.
veto RU>- | Russia vetoed a draft resolution in the UN Security Council on Thursday.
veto CN>- | The Security Council failed to act after China used its veto.
resolution adopted un-security-council>- | The Security Council unanimously adopted a resolution on the arms embargo.
resolution rejected un-security-council>- | The UN Security Council rejected the draft resolution tabled by Moscow.
mandate ended ->un-1718-panel | The mandate of the UN panel of experts on North Korea expired at the end of April.
mandate renewed un-security-council>un-1718-panel | The Security Council renewed the Panel of Experts on North Korea.
mandate not_renewed ->un-1718-panel | The vote to renew the panel of experts on North Korea was blocked by Moscow.
report msmt>- | The Multilateral Sanctions Monitoring Team published its second report on Wednesday.
interdiction FR>- | The French navy boarded a tanker suspected of belonging to the shadow fleet.
interdiction US>IR | U.S. forces seized an Iranian oil tanker in the Gulf of Oman.
ship_to_ship ->KP | North Korean vessels were seen making ship-to-ship transfers of fuel in breach of UN sanctions.
prohibited_trade ->KP | North Korea exported coal through Russian ports in violation of UN sanctions.
prohibited_trade ->IR | A sanctioned tanker carrying Iranian oil turned back on Monday.
procurement ->IR | Iran obtained the microchips through front companies in Hong Kong and Türkiye, evading sanctions.
personnel_training sent KP>RU | North Korea sent a thousand sappers to Russia in September.
personnel_training trained RU>KP | Moscow trained North Korean pilots at a base near Vladivostok.
cyber_finance KP>- | North Korean hackers stole 1.5 billion dollars in cryptocurrency.
legal sentenced *>* | A US court sentenced the broker to eight years for smuggling weapons to North Korea.
legal plea *>* | He pleaded guilty to exporting drone parts to Iran without a licence.
legal acquitted *>* | The captain was acquitted of smuggling missiles to the Houthis.
""",
    "fr": """
designation FR>IR | Paris sanctionne des responsables iraniens.
delisting un-security-council>SY | Le Conseil de sécurité a retiré le président syrien de sa liste de sanctions.
designation united-nations>IR | Les sanctions de l'ONU contre l'Iran sont de retour.
designation european-union>IR | L'Union européenne a imposé des sanctions contre l'Iran pour ses livraisons de drones.
designation US>CN | Les États-Unis ont sanctionné trois entreprises chinoises mardi.
designation GB>RU | Londres a inscrit cinq sociétés russes sur sa liste de sanctions.
delisting US>SY | Washington a levé l'essentiel de ses sanctions contre la Syrie.
veto RU>- | La Russie a opposé son veto à un projet de résolution du Conseil de sécurité de l'ONU.
resolution adopted un-security-council>- | Le Conseil de sécurité de l'ONU a adopté une résolution sur l'embargo.
mandate ended ->un-1718-panel | Le mandat du groupe d'experts de l'ONU sur la Corée du Nord a pris fin en avril.
report un-1718-panel>- | Le groupe d'experts de l'ONU sur la Corée du Nord a publié son rapport annuel.
interdiction FR>RU | La marine française a arraisonné un pétrolier russe en Méditerranée.
ship_to_ship ->KP | Des navires nord-coréens procèdent à des transbordements de pétrole malgré les sanctions.
prohibited_trade ->KP | La Corée du Nord a exporté du charbon vers la Chine en violation des sanctions de l'ONU.
procurement ->IR | L'Iran s'est procuré des composants de drones par des sociétés écrans malgré les sanctions.
personnel_training sent KP>RU | La Corée du Nord a envoyé des milliers de soldats en Russie.
cyber_finance KP>- | Des pirates informatiques nord-coréens ont volé pour un milliard de dollars de cryptomonnaies.
legal sentenced *>* | Un courtier a été condamné à huit ans de prison pour contrebande d'armes vers la Corée du Nord.
""",
    "es": """
delisting un-security-council>SY | El Consejo de Seguridad retiró al presidente sirio de su lista de sanciones.
designation united-nations>IR | Vuelven las sanciones de la ONU contra Irán.
designation european-union>IR | La Unión Europea impuso sanciones contra Irán por el envío de drones.
designation US>CN | Estados Unidos ha sancionado a tres empresas chinas.
designation GB>RU | Londres incluyó a cinco empresas rusas en su lista de sanciones.
delisting US>SY | Washington levantó las sanciones contra Siria.
veto RU>- | Rusia vetó un proyecto de resolución en el Consejo de Seguridad de la ONU.
resolution adopted un-security-council>- | El Consejo de Seguridad de la ONU aprobó una resolución sobre el embargo.
mandate ended ->un-1718-panel | El mandato del panel de expertos sobre Corea del Norte expiró en abril.
report un-1718-panel>- | El panel de expertos de la ONU sobre Corea del Norte publicó su informe anual.
interdiction US>IR | Estados Unidos incautó un petrolero iraní en el golfo de Omán.
ship_to_ship ->KP | Buques norcoreanos realizan transbordos de petróleo en alta mar pese a las sanciones.
prohibited_trade ->KP | Corea del Norte exportó carbón a China en violación de las sanciones de la ONU.
procurement ->IR | Irán obtuvo los componentes por medio de empresas fachada para sus drones y eludió las sanciones.
personnel_training sent KP>RU | Corea del Norte envió mil zapadores a Rusia.
cyber_finance KP>- | Hackers norcoreanos robaron criptomonedas por valor de mil millones.
legal sentenced *>* | Un intermediario fue condenado a ocho años de prisión por contrabando de armas a Corea del Norte.
""",
    "de": """
designation US>IR | USA verhängen Sanktionen gegen iranisches Netzwerk
designation european-union>IR | Die EU hat Sanktionen gegen den Iran verhängt.
designation US>CN | Die USA haben drei chinesische Firmen sanktioniert.
designation GB>RU | London setzte fünf russische Unternehmen auf die Sanktionsliste.
delisting US>SY | Die USA haben die Sanktionen gegen Syrien aufgehoben.
veto RU>- | Russland legte im UN-Sicherheitsrat sein Veto gegen den Entwurf ein.
resolution adopted un-security-council>- | Der UN-Sicherheitsrat hat eine Resolution zum Waffenembargo verabschiedet.
mandate ended ->un-1718-panel | Das Mandat der UN-Experten für Nordkorea ist Ende April ausgelaufen.
report un-1718-panel>- | Die UN-Experten für Nordkorea haben ihren Bericht veröffentlicht.
interdiction US>IR | Die USA haben im Golf von Oman einen iranischen Tanker beschlagnahmt.
ship_to_ship ->KP | Nordkoreanische Frachter luden Öl von Schiff zu Schiff um und verletzten damit UN-Sanktionen.
prohibited_trade ->KP | Nordkorea exportierte Kohle nach China und unterlief so illegal die Sanktionen.
procurement ->IR | Der Iran beschaffte die Mikrochips über Tarnfirmen in Hongkong und umging so Sanktionen.
personnel_training sent KP>RU | Nordkorea hat tausend Soldaten nach Russland entsandt.
cyber_finance KP>- | Nordkoreanische Hacker haben Kryptowährung im Wert von einer Milliarde gestohlen.
legal sentenced *>* | Ein Händler erhielt wegen Schmuggels von Waffen nach Nordkorea eine Haftstrafe von acht Jahren.
""",
    "ru": """
delisting un-security-council>SY | Совет Безопасности исключил президента Сирии из санкционного списка.
designation united-nations>IR | Санкции ООН против Ирана вновь вступили в силу.
designation european-union>IR | Евросоюз ввёл санкции против Ирана за поставки беспилотников.
designation US>CN | США внесли три китайские компании в санкционный список.
designation GB>RU | Великобритания объявила новые санкции в отношении российских банков.
delisting US>SY | США сняли санкции с Сирии.
veto RU>- | Россия наложила вето на проект резолюции Совета Безопасности ООН.
resolution adopted un-security-council>- | Совет Безопасности ООН принял резолюцию об эмбарго на поставки оружия.
mandate ended ->un-1718-panel | Мандат группы экспертов по КНДР истёк в конце апреля.
report un-1718-panel>- | Группа экспертов по КНДР опубликовала ежегодный доклад.
interdiction FR>- | Франция задержала танкер теневого флота в Атлантике.
ship_to_ship ->KP | Северокорейские танкеры вели перевалку нефти с судна на судно в обход санкций ООН.
prohibited_trade ->KP | КНДР экспортировала уголь в Китай в нарушение санкций ООН.
procurement ->IR | Иран получал микросхемы через подставные компании в обход санкций.
personnel_training sent KP>RU | Северная Корея отправила тысячу сапёров в Россию.
cyber_finance KP>- | Северокорейские хакеры похитили криптовалюту на миллиард долларов.
legal sentenced *>* | Посредника приговорили к восьми годам тюрьмы за контрабанду оружия в КНДР.
""",
    "uk": """
designation united-nations>IR | Санкції ООН проти Ірану знову діють.
designation european-union>IR | Євросоюз запровадив санкції проти Ірану за постачання безпілотників.
designation US>CN | США внесли три китайські компанії до санкційного списку.
designation GB>RU | Велика Британія оголосила нові санкції проти російських банків.
delisting US>SY | США скасували санкції проти Сирії.
veto RU>- | Росія наклала вето на проєкт резолюції Ради Безпеки ООН.
resolution adopted un-security-council>- | Рада Безпеки ООН ухвалила резолюцію про ембарго на постачання зброї.
mandate ended ->un-1718-panel | Мандат групи експертів щодо КНДР закінчився наприкінці квітня.
report un-1718-panel>- | Група експертів щодо КНДР оприлюднила щорічну доповідь.
interdiction FR>- | Франція затримала танкер тіньового флоту в Атлантиці.
ship_to_ship ->KP | Північнокорейські танкери перевантажували нафту з судна на судно в обхід санкцій ООН.
prohibited_trade ->KP | КНДР експортувала вугілля до Китаю на порушення санкцій ООН.
procurement ->IR | Іран отримував мікросхеми через підставні компанії в обхід санкцій.
personnel_training sent KP>RU | Північна Корея відправила тисячу саперів до Росії.
cyber_finance KP>- | Північнокорейські хакери викрали криптовалюту на мільярд доларів.
legal sentenced *>* | Посередник отримав вирок за контрабанду зброї до КНДР.
""",
    "ko": """
delisting un-security-council>SY | 유엔 안보리가 시리아 대통령을 제재 명단에서 삭제했다.
designation united-nations>IR | 유엔의 대이란 제재가 다시 발효됐다.
designation US>KP | 미국은 북한 은행 두 곳에 제재를 부과했다.
designation ofac>KP | 미국 재무부는 북한 해커 3명을 제재 대상으로 지정했다.
designation european-union>IR | 유럽연합이 이란에 대한 제재를 단행했다.
designation US>KP | 美, 북한 해커조직 독자제재
delisting US>SY | 미국이 시리아에 대한 제재를 해제했다.
veto RU>- | 러시아는 유엔 안보리에서 거부권을 행사했다.
resolution adopted un-security-council>- | 유엔 안보리는 무기 금수 결의안을 채택했다.
mandate ended ->un-1718-panel | 안보리 대북제재위 전문가패널의 임기가 4월 말 종료됐다.
report msmt>- | 다국적제재모니터링팀이 두 번째 보고서를 공개했다.
interdiction FR>- | 프랑스 해군이 그림자 선단 유조선을 나포했다.
ship_to_ship ->KP | 북한 선박이 제재를 피해 공해상에서 유류를 환적했다.
prohibited_trade ->KP | 북한은 안보리 결의를 위반해 석탄을 중국에 수출했다.
procurement ->IR | 이란은 홍콩의 위장회사를 통해 반도체를 조달하며 제재를 회피했다.
personnel_training sent KP>RU | 북한이 러시아에 공병 1천명을 파견했다.
cyber_finance KP>- | 북한 해커들이 15억 달러어치 암호화폐를 탈취했다.
legal sentenced *>* | 북한에 무기를 밀수출한 중개인이 징역 8년을 선고받았다.
""",
    "ja": """
designation US>KP | 米国は北朝鮮の銀行2行に制裁を科した。
designation JP>RU | 日本政府はロシアの企業5社を制裁対象に追加した。
designation european-union>IR | 欧州連合はイランに対する制裁を発動した。
delisting US>SY | 米国はシリアに対する制裁を解除した。
veto RU>- | ロシアは国連安保理で拒否権を行使した。
resolution adopted un-security-council>- | 国連安保理は武器禁輸の決議を採択した。
mandate ended ->un-1718-panel | 北朝鮮制裁委専門家パネルの任期は4月末に終了した。
report msmt>- | 多国間制裁監視チームは2回目の報告書を公表した。
interdiction FR>- | フランス海軍は影の船団のタンカーを拿捕した。
ship_to_ship ->KP | 北朝鮮の船舶が制裁逃れのため東シナ海で瀬取りを行った。
prohibited_trade ->KP | 北朝鮮は国連制裁に違反し、石炭を中国に輸出した。
procurement ->IR | イランは香港のフロント企業を通じて電子部品を調達し、制裁を逃れた。
personnel_training sent KP>RU | 北朝鮮はロシアに工兵1000人を派遣した。
cyber_finance KP>- | 北朝鮮のハッカーが15億ドル相当の暗号資産を盗んだ。
legal sentenced *>* | 北朝鮮に武器を密輸した仲介者に懲役8年の判決が言い渡された。
""",
    "zh": """
designation US>KP | 美国对朝鲜两家银行实施制裁。
designation US>CN | 美国将三家中国企业列入制裁名单。
designation european-union>IR | 欧盟宣布对伊朗实施新一轮制裁。
designation US>KP | 美国制裁朝鲜黑客组织
delisting US>SY | 美国解除了对叙利亚的制裁。
veto RU>- | 俄罗斯在联合国安理会行使否决权。
resolution adopted un-security-council>- | 联合国安理会通过了关于武器禁运的决议。
mandate ended ->un-1718-panel | 朝鲜问题专家小组的任期于四月底届满。
report msmt>- | 多边制裁监测小组发布第二份报告。
interdiction FR>- | 法国海军扣押了一艘影子舰队油轮。
ship_to_ship ->KP | 朝鲜船只违反联合国制裁，在公海进行船对船燃油转运。
prohibited_trade ->KP | 朝鲜违反联合国制裁向中国出口煤炭。
procurement ->IR | 伊朗通过香港的空壳公司采购芯片以规避制裁。
personnel_training sent KP>RU | 朝鲜向俄罗斯派遣一千名工兵。
cyber_finance KP>- | 朝鲜黑客窃取了价值15亿美元的加密货币。
legal sentenced *>* | 一名中间人因向朝鲜走私武器被判处八年监禁。
""",
    "ar": """
designation US>IR | واشنطن تفرض عقوبات على شبكة إيرانية
delisting GB>SY | بريطانيا ترفع العقوبات عن سوريا
designation european-union>IR | فرض الاتحاد الأوروبي عقوبات على إيران بسبب تسليم الطائرات المسيرة.
designation US>CN | أدرجت الولايات المتحدة ثلاث شركات صينية على قائمة العقوبات.
designation US>RU | واشنطن فرضت عقوبات جديدة على روسيا
delisting US>SY | رفعت الولايات المتحدة العقوبات عن سوريا.
veto RU>- | استخدمت روسيا حق النقض في مجلس الأمن الدولي.
resolution adopted un-security-council>- | اعتمد مجلس الأمن الدولي قرارا بشأن حظر الأسلحة.
mandate ended ->un-1718-panel | انتهت ولاية فريق الخبراء المعني بكوريا الشمالية في نهاية أبريل.
report un-1718-panel>- | نشر فريق الخبراء المعني بكوريا الشمالية تقريره السنوي.
interdiction US>IR | احتجزت الولايات المتحدة ناقلة إيرانية في خليج عمان.
ship_to_ship ->KP | أجرت كوريا الشمالية نقل النفط من سفينة إلى أخرى في انتهاك للعقوبات.
prohibited_trade ->KP | صدرت كوريا الشمالية الفحم إلى الصين في انتهاك لعقوبات الأمم المتحدة.
procurement ->IR | حصلت إيران على رقائق إلكترونية عبر شركات وهمية للالتفاف على العقوبات.
personnel_training sent KP>RU | أرسلت كوريا الشمالية آلاف الجنود إلى روسيا.
cyber_finance KP>- | سرق قراصنة كوريا الشمالية عملات مشفرة بقيمة مليار دولار.
legal sentenced *>* | حكم على الوسيط بالسجن ثماني سنوات بتهمة تهريب أسلحة إلى كوريا الشمالية.
""",
    "fa": """
designation european-union>IR | اتحادیه اروپا تحریم‌های تازه‌ای علیه ایران اعمال کرد.
designation US>CN | آمریکا سه شرکت چینی را در فهرست تحریم قرار داد.
designation US>RU | واشنگتن تحریم‌های جدیدی علیه روسیه وضع کرد.
delisting US>SY | آمریکا تحریم‌ها علیه سوریه را لغو کرد.
veto RU>- | روسیه پیش‌نویس قطعنامه شورای امنیت را وتو کرد.
resolution adopted un-security-council>- | شورای امنیت سازمان ملل قطعنامه تحریم تسلیحاتی را تصویب کرد.
mandate ended ->un-1718-panel | مأموریت هیئت کارشناسان کره شمالی در پایان آوریل پایان یافت.
report un-1718-panel>- | هیئت کارشناسان کره شمالی گزارش سالانه خود را منتشر کرد.
interdiction US>IR | آمریکا یک نفتکش ایرانی را در دریای عمان توقیف کرد.
ship_to_ship ->KP | کشتی‌های کره شمالی با دور زدن تحریم‌ها سوخت را کشتی به کشتی انتقال دادند.
prohibited_trade ->KP | کره شمالی در نقض تحریم‌های سازمان ملل به چین زغال سنگ صادر کرد.
procurement ->IR | ایران از طریق شرکت‌های پوششی در هنگ‌کنگ تراشه تهیه کرد و تحریم‌ها را دور زد.
personnel_training sent KP>RU | کره شمالی هزار سرباز به روسیه اعزام کرد.
cyber_finance KP>- | هکرهای کره شمالی رمزارز به ارزش یک میلیارد دلار سرقت کردند.
legal sentenced *>* | دلال به اتهام قاچاق سلاح به کره شمالی به هشت سال حبس و زندان محکوم شد.
""",
}

NOT_TOLD = {
    "en": """
Italy vetoed the text that the United Nations had proposed.
The Spanish navy seized a Moroccan boat with cocaine on Monday.
The U.S. may have \u2060imposed sanctions \u200bon Iran.
Coal exports from North Korea are banned under UN sanctions.
A UN report on the climate was published on Monday.
The panel of experts at the film festival published its report.
The mandate of the mission in Lebanon expired in August.
Mediators and brokers met in Doha to discuss the ceasefire with Iran.
The president vetoed a budget bill passed by the Polish parliament.
Russia sent thousands of soldiers into Ukraine.
Hackers attacked a hospital in Paris.
South Korean prosecutors charged the former president with insurrection.
The club was sanctioned by the league for its supporters.
Sanctions against Russia are a mistake, the Hungarian premier said.
The ship was inspected at the yard in Hamburg before its first voyage.
The European Union may impose sanctions on Iran next month.
Washington threatened to impose sanctions on Russian banks.
The US called for the lifting of sanctions on Syria to be delayed.
Moscow did not veto the resolution in the Security Council.
France holds veto power in the UN Security Council.
The football federation sanctioned the club for its Russian players.
A U.S.-sanctioned tanker turned back from the Gulf on Monday.
US sanctions on Russia hurt the rouble.
Rebels seized the town near the Ukrainian border.
Ukraine intercepted 40 Russian drones and missiles overnight.
US troops were sent to South Korea for joint drills.
The former president was convicted of corruption in Seoul.
The senate passed a resolution on Ukraine.
The Security Council will vote on a resolution next week.
Police seized a boat with cocaine bound for Spain.
""",
    "fr": """
L'Union européenne pourrait imposer des sanctions contre l'Iran.
La Russie n'a pas opposé son veto au Conseil de sécurité de l'ONU.
La France dispose d'un droit de veto au Conseil de sécurité de l'ONU.
Les sanctions américaines contre la Russie pèsent sur le rouble.
Le club russe a été sanctionné par la fédération de football.
Washington demande la levée des sanctions contre la Syrie.
""",
    "es": """
La Unión Europea podría imponer sanciones contra Irán.
Rusia no vetó la resolución en el Consejo de Seguridad de la ONU.
Las sanciones estadounidenses contra Rusia afectan al rublo.
El club ruso fue sancionado por la federación de fútbol.
Caracas exige el levantamiento de las sanciones de Estados Unidos.
""",
    "de": """
Die EU könnte Sanktionen gegen den Iran verhängen.
Russland legte im UN-Sicherheitsrat kein Veto ein.
Russland hat im UN-Sicherheitsrat ein Vetorecht.
Die US-Sanktionen gegen Russland belasten den Rubel.
Moskau fordert die Aufhebung der Sanktionen gegen Syrien.
""",
    "ru": """
Президент Польши наложил вето на закон о бюджете.
США не сняли санкции с Сирии.
Евросоюз может ввести санкции против Ирана.
Россия не наложила вето в Совете Безопасности ООН.
Санкции США против России бьют по рублю.
Дамаск призвал снять санкции с Сирии.
Российский клуб попал под санкции футбольной федерации за допинг.
""",
    "uk": """
Євросоюз може запровадити санкції проти Ірану.
Росія не наклала вето в Раді Безпеки ООН.
Санкції США проти Росії б'ють по рублю.
Дамаск закликав скасувати санкції проти Сирії.
""",
    "ko": """
국회는 대통령 거부권 행사를 비판했다.
공정위는 담합 업체에 제재를 부과했다.
미국은 이란에 대한 제재를 해제하지 않겠다고 밝혔다.
미국이 이란에 제재를 부과할 가능성이 있다.
러시아는 안보리에서 거부권을 행사하지 않았다.
미국의 대러 제재가 루블화에 부담이 되고 있다.
시리아는 미국에 제재 해제를 촉구했다.
유엔, 이란 제재 복원 표결 연기
대통령이 국회 법안에 거부권을 행사했다.
""",
    "ja": """
米国はシリアへの制裁を解除しない方針だ。
大統領は議会の法案に拒否権を行使した。
欧州連合はイランへの制裁を科すことを検討している。
ロシアは安保理で拒否権を行使しなかった。
米国の対ロ制裁がルーブルの重荷になっている。
シリアは米国に制裁の解除を求めた。
""",
    "zh": """
总统否决了国会的预算案。
美国不会解除对叙利亚的制裁。
欧盟可能对伊朗实施制裁。
俄罗斯未在联合国安理会行使否决权。
美国对俄制裁令卢布承压。
叙利亚呼吁美国解除制裁。
""",
    "ar": """
الاتحاد الأوروبي يدرس فرض عقوبات على إيران.
لم تستخدم روسيا حق النقض في مجلس الأمن الدولي.
العقوبات الأمريكية على روسيا تضغط على الروبل.
دعت دمشق إلى رفع العقوبات عن سوريا.
""",
    "fa": """
اتحادیه اروپا ممکن است تحریم‌هایی علیه ایران اعمال کند.
تحریم‌های آمریکا علیه روسیه بر روبل فشار می‌آورد.
دمشق خواستار لغو تحریم‌ها علیه سوریه شد.
""",
}
