"""What is counted: nouns, and counters, per language, as units. Data for ``monitor.reading.quantities``.

A star stands for up to four more letters behind a stem, before one for any (Panzer*, *rakete). English nouns are
plural; "one tank" is known from them. Written as one reads them; ``quantities`` folds them.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

GOODS: Final = frozenset(
    [
        "pieces",
        "rounds",
        "containers",
        "missiles",
        "vehicles",
        "aircraft",
        "guns",
        "systems",
        "batteries",
        "tonnes",
        "kg",
        "barrels",
        "ships",
        "rifles",
        "crates",
        "shipments",
    ]
)
"""Units that goods are counted in. ``missiles`` are missiles and rockets, ``rounds`` shells and cartridges, ``rifles``
small arms, ``guns`` artillery, ``pieces`` whatever has no unit of its own (drones, bombs, radars)."""

OTHERS: Final = frozenset({"people", "voyages"})
"""Counted, but never how many goods there are."""

MONEY: Final = frozenset(
    [
        "USD",
        "EUR",
        "GBP",
        "JPY",
        "KRW",
        "CNY",
        "RUB",
        "UAH",
        "CAD",
        "AUD",
        "CHF",
        "TWD",
        "HKD",
        "SGD",
        "INR",
        "IRR",
        "TRY",
        "PLN",
        "SEK",
        "NOK",
        "DKK",
        "CZK",
        "ILS",
        "SAR",
        "AED",
        "VND",
        "PKR",
    ]
)
"""ISO 4217: a value, never a number of goods."""

NOUNS: Final[Mapping[str, Mapping[str, str]]] = {
    "en": {
        "rounds": "rounds shells cartridges bullets projectiles",
        "containers": "containers",
        "crates": "crates boxes",
        "missiles": "missiles rockets icbms slbms atgms srbms interceptors atacms",
        "vehicles": "vehicles tanks trucks carriers ifvs apcs afvs humvees lorries excavators tractors bulldozers",
        "aircraft": "aircraft airplanes planes warplanes jets helicopters bombers choppers fighter-jets aeroplanes",
        "guns": "guns howitzers cannons mortars",
        "rifles": "rifles pistols handguns firearms machine-guns carbines revolvers kalashnikovs shotguns",
        "systems": "systems launchers manpads mlrs mlrss",
        "batteries": "batteries",
        "tonnes": "tons tonnes",
        "kg": "kilograms kilos kg kgs kilogrammes",
        "barrels": "barrels",
        "ships": "ships vessels submarines boats frigates corvettes destroyers tankers warships freighters "
        "minesweepers battleships cruisers patrol-boats",
        "pieces": "drones uavs ucavs mines bombs grenades torpedoes warheads radars satellites pieces munitions "
        "units engines components chips weapons centrifuges parachutes helmets vests detonators",
        "shipments": "shipments consignments deliveries cargoes",
        "voyages": "voyages trips flights",
        "people": "people soldiers troops personnel mercenaries men women workers engineers instructors advisers "
        "advisors servicemen civilians recruits sailors militants insurgents officers fighters technicians crew "
        "labourers laborers migrants children sappers specialists",
    },
    "fr": {
        "rounds": "obus cartouches munitions balles projectiles",
        "containers": "conteneurs containers",
        "crates": "caisses",
        "missiles": "missiles roquettes intercepteurs",
        "vehicles": "véhicules chars blindés camions",
        "aircraft": "avions chasseurs hélicoptères bombardiers aéronefs",
        "guns": "canons obusiers mortiers",
        "rifles": "fusils pistolets mitrailleuses kalachnikovs",
        "systems": "systèmes lanceurs lance-missiles lance-roquettes",
        "batteries": "batteries",
        "tonnes": "tonnes",
        "kg": "kilos kilogrammes kg",
        "barrels": "barils",
        "ships": "navires bateaux sous-marins frégates corvettes destroyers pétroliers cargos vedettes",
        "pieces": "drones mines bombes grenades torpilles ogives radars satellites pièces unités moteurs armes",
        "shipments": "livraisons cargaisons",
        "voyages": "voyages trajets",
        "people": "soldats hommes militaires personnes mercenaires combattants ouvriers travailleurs ingénieurs "
        "instructeurs civils marins conseillers techniciens femmes enfants",
    },
    "es": {
        "rounds": "proyectiles cartuchos municiones balas obuses",
        "containers": "contenedores",
        "crates": "cajas",
        "missiles": "misiles cohetes interceptores",
        "vehicles": "vehículos tanques camiones blindados carros",
        "aircraft": "aviones cazas helicópteros bombarderos aeronaves cazabombarderos",
        "guns": "cañones morteros",
        "rifles": "fusiles rifles pistolas ametralladoras",
        "systems": "sistemas lanzadores lanzacohetes lanzamisiles lanzaderas",
        "batteries": "baterías",
        "tonnes": "toneladas",
        "kg": "kilos kilogramos kg",
        "barrels": "barriles",
        "ships": "buques barcos submarinos fragatas corbetas destructores petroleros cargueros lanchas navíos",
        "pieces": "drones minas bombas granadas torpedos ojivas radares satélites piezas unidades motores armas",
        "shipments": "envíos cargamentos entregas",
        "voyages": "viajes travesías",
        "people": "soldados hombres militares personas mercenarios combatientes obreros trabajadores ingenieros "
        "instructores civiles marineros asesores efectivos mujeres niños",
    },
    "de": {
        "rounds": "*granate *granaten *patrone *patronen *geschosse *geschossen *schuss",
        "containers": "*container *containern",
        "crates": "*kiste *kisten",
        "missiles": "*rakete *raketen *flugkörper *flugkörpern *marschflugkörper *marschflugkörpern",
        "vehicles": "*panzer *panzern *fahrzeuge *fahrzeugen *lastwagen *lkw",
        "aircraft": "*flugzeuge *flugzeugen *hubschrauber *hubschraubern *jets *bomber *kampfjets",
        "guns": "*haubitze *haubitzen *geschütze *geschützen *kanonen *mörser *mörsern",
        "rifles": "*gewehre *gewehren *pistolen *schusswaffen",
        "systems": "*systeme *systemen *werfer *werfern",
        "batteries": "*batterien",
        "tonnes": "*tonne *tonnen",
        "kg": "kilo kilogramm kg",
        "barrels": "barrel fass",
        "ships": "*schiffe *schiffen *boote *booten *fregatten *korvetten *zerstörer *tanker *tankern *frachter",
        "pieces": "*drohne *drohnen *minen *bomben *torpedos *sprengköpfe *sprengköpfen *radare *satelliten *stück "
        "*waffen *einheiten *motoren",
        "shipments": "*lieferungen",
        "voyages": "*fahrten *flüge",
        "people": "*soldaten *personen *menschen *söldner *söldnern *kämpfer *arbeiter *ingenieure *mann *zivilisten "
        "*kräfte *kräften",
    },
    "ru": {
        "rounds": "снаряд* патрон* выстрел* боеприпас*",
        "containers": "контейнер*",
        "crates": "ящик*",
        "missiles": "ракет ракета ракеты ракету ракетами птур* перехватчик*",
        "vehicles": "танк* машин машины бронемашин* бронетранспортер* бтр бмп грузовик* автомобил*",
        "aircraft": "самолет* вертолет* истребител* бомбардировщик* штурмовик*",
        "guns": "гаубиц* орудий орудия орудие пушек пушки миномет* сау",
        "rifles": "винтов* автомат* пистолет* пулемет*",
        "systems": "систем системы комплекс* пзрк зрк рсзо установ* пусковых",
        "batteries": "батаре*",
        "tonnes": "тонн* т",
        "kg": "килограмм* кг",
        "barrels": "баррел*",
        "ships": "корабл* судов суда судна судно подлод* фрегат* корвет* эсминц* танкер* катер* сухогруз*",
        "pieces": "дрон* беспилотник* бпла мин бомб бомбы гранат гранаты торпед* боеголов* радар* спутник* единиц* "
        "штук* двигател*",
        "shipments": "поставок партий партии",
        "voyages": "рейс* рейсов",
        "people": "солдат* военных военнослужащ* человек* людей наемник* боевик* боец бойц* рабочих инженер* "
        "инструктор* специалист* моряк* сапер*",
    },
    "uk": {
        "rounds": "снаряд* набої набоїв патрон* постріл* боєприпас*",
        "containers": "контейнер*",
        "crates": "ящик*",
        "missiles": "ракет ракета ракети ракету ракетами птрк перехоплювач*",
        "vehicles": "танк* машин машини бронемашин* бронетранспортер* бтр бмп вантажів* автомобіл*",
        "aircraft": "літак* вертольот* гелікоптер* винищувач* бомбардувальник*",
        "guns": "гаубиц* гармат* міномет* знарядь сау",
        "rifles": "гвинтів* автомат* пістолет* кулемет*",
        "systems": "систем системи комплекс* пзрк зрк рсзв установ* установок",
        "batteries": "батаре*",
        "tonnes": "тонн* т",
        "kg": "кілограм* кг",
        "barrels": "барел*",
        "ships": "корабл* суден судна судно підводних фрегат* корвет* есмінц* танкер* катер*",
        "pieces": "дрон* безпілотник* бпла мін бомб бомби гранат гранати торпед* боєголов* радар* супутник* "
        "одиниц* штук*",
        "shipments": "поставок партій партії",
        "voyages": "рейс*",
        "people": "солдат* військових військовослужбовц* осіб людей найманц* бойовик* бійц* робітник* інженер* "
        "інструктор* фахівц*",
    },
    "ar": {
        "rounds": "قذيفة قذائف طلقة طلقات رصاصة رصاصات",
        "containers": "حاوية حاويات",
        "crates": "صندوق صندوقا صناديق",
        "missiles": "صاروخ صاروخا صواريخ",
        "vehicles": "دبابة دبابات مركبة مركبات مدرعة مدرعات عربة عربات آلية آليات شاحنة شاحنات",
        "aircraft": "طائرة طائرات مقاتلة مقاتلات مروحية مروحيات قاذفة قاذفات",
        "guns": "مدفع مدفعا مدافع",
        "rifles": "بندقية بنادق مسدس مسدسات رشاش رشاشات رشاشا",
        "systems": "منظومة منظومات نظام نظاما أنظمة قاذف",
        "batteries": "بطارية بطاريات",
        "tonnes": "طن طنا أطنان",
        "kg": "كيلوغرام كيلوغراما كغ كيلوجرام",
        "barrels": "برميل برميلا براميل",
        "ships": "سفينة سفن غواصة غواصات فرقاطة فرقاطات زورق زورقا زوارق ناقلة ناقلات",
        "pieces": "مسيّرة مسيّرات لغم ألغام قنبلة قنابل رأس رؤوس رادار رادارات قطعة قطع محرك محركات وحدة",
        "shipments": "شحنة شحنات",
        "voyages": "رحلة رحلات",
        "people": "جندي جنديا جنود عسكري عسكريا شخص شخصا أشخاص مقاتل مقاتلا مقاتلين مرتزق مرتزقة عنصر عنصرا "
        "عناصر عامل "
        "خبير خبراء مدني مدنيا",
    },
    "fa": {
        "rounds": "گلوله فشنگ خمپاره",
        "containers": "کانتینر کانتینرها محموله‌کانتینری",
        "crates": "جعبه صندوق",
        "missiles": "موشک راکت",
        "vehicles": "تانک خودرو خودروی زره‌پوش نفربر کامیون",
        "aircraft": "جنگنده هواپیما هواپیمای هلیکوپتر بالگرد بمب‌افکن",
        "guns": "توپ هویتزر",
        "rifles": "تفنگ قبضه مسلسل",
        "systems": "سامانه سیستم پرتابگر لانچر",
        "batteries": "آتشبار",
        "tonnes": "تن",
        "kg": "کیلوگرم کیلو",
        "barrels": "بشکه",
        "ships": "کشتی ناو ناوچه زیردریایی نفتکش قایق ناوشکن",
        "pieces": "پهپاد مین بمب نارنجک اژدر کلاهک رادار ماهواره عدد دستگاه فروند قطعه موتور",
        "shipments": "محموله",
        "voyages": "پرواز سفر",
        "people": "نفر سرباز نظامی نیرو نیروی مزدور کارگر مهندس شبه‌نظامی",
    },
    "ko": {
        "rounds": "포탄 탄약 실탄 총알 탄환",
        "containers": "컨테이너",
        "crates": "상자",
        "missiles": "미사일 로켓 로켓탄 유도탄 요격탄 SRBM ICBM SLBM",
        "vehicles": "전차 장갑차 탱크 트럭 차량 자주포차",
        "aircraft": "전투기 헬기 헬리콥터 항공기 폭격기 수송기 경공격기 훈련기",
        "guns": "자주포 곡사포 장사정포 야포 방사포 박격포 화포 견인포",
        "rifles": "소총 권총 기관총 총기",
        "systems": "발사대 체계 시스템 발사기",
        "batteries": "포대",
        "ships": "함정 함선 상선 잠수함 구축함 호위함 선박 유조선 화물선 군함 초계함",
        "pieces": "드론 무인기 지뢰 폭탄 수류탄 어뢰 탄두 레이더 위성 무기 부품",
        "people": "병력 군인 병사 용병 노동자 공병 장병",
    },
    "ja": {
        "rounds": "砲弾 弾薬 銃弾 弾",
        "containers": "コンテナ コンテナー",
        "crates": "箱",
        "missiles": "ミサイル ロケット ロケット弾 迎撃弾",
        "vehicles": "戦車 装甲車 戦闘車 車両 トラック",
        "aircraft": "戦闘機 ヘリ ヘリコプター 航空機 爆撃機 輸送機 軍用機",
        "guns": "榴弾砲 自走砲 大砲 火砲 迫撃砲 長距離砲",
        "rifles": "小銃 拳銃 機関銃 ライフル",
        "systems": "システム 発射機 発射台 ロケット砲",
        "ships": "潜水艦 艦艇 艦船 駆逐艦 フリゲート タンカー 貨物船 船舶 護衛艦",
        "pieces": "ドローン 無人機 地雷 爆弾 手榴弾 魚雷 弾頭 レーダー 衛星 兵器 武器",
        "people": "兵士 兵 部隊 傭兵 労働者 工兵 軍人",
    },
    "zh": {
        "rounds": "炮弹 弹药 子弹 枪弹",
        "containers": "集装箱 货柜 货箱",
        "crates": "箱",
        "missiles": "导弹 飞弹 火箭弹 火箭 拦截弹",
        "vehicles": "坦克 装甲车 战车 卡车 车辆 步兵战车",
        "aircraft": "战斗机 战机 直升机 飞机 轰炸机 运输机 歼击机",
        "guns": "榴弹炮 自行火炮 火炮 大炮 迫击炮 火箭炮 重炮",
        "rifles": "步枪 手枪 机枪 枪支",
        "systems": "系统 发射架 发射器 发射车",
        "ships": "潜艇 潜舰 军舰 舰艇 驱逐舰 护卫舰 油轮 货轮 船只 船舶",
        "pieces": "无人机 地雷 炸弹 手榴弹 鱼雷 弹头 雷达 卫星 武器 部件",
        "people": "士兵 军人 部队 雇佣兵 劳工 工兵 官兵",
    },
}

# Counters behind a figure. A dot: counts only beside a noun of NOUNS (2기 is also a second term, 20대 the twenties).
COUNTERS: Final[Mapping[str, Mapping[str, str]]] = {
    "ko": {
        "발": "rounds",
        "문": "guns",
        "척": "ships",
        "톤": "tonnes",
        "t": "tonnes",
        "kg": "kg",
        "킬로그램": "kg",
        "배럴": "barrels",
        "상자": "crates",
        "명": "people",
        "정": ".rifles",
        "자루": ".rifles",
        "기": ".pieces",
        "대": ".pieces",
        "개": ".pieces",
        "점": ".pieces",
        "세트": ".systems",
        "량": ".vehicles",
        "포대": ".batteries",
        "개 포대": "batteries",
    },
    "ja": {
        "発": "rounds",
        "門": "guns",
        "隻": "ships",
        "トン": "tonnes",
        "t": "tonnes",
        "キロ": ".kg",
        "kg": "kg",
        "バレル": "barrels",
        "箱": "crates",
        "人": "people",
        "名": "people",
        "丁": "rifles",
        "挺": "rifles",
        "機": "aircraft",
        "基": ".pieces",
        "台": ".vehicles",
        "両": "vehicles",
        "輌": "vehicles",
        "個": ".pieces",
        "本": ".pieces",
        "枚": ".pieces",
        "セット": ".systems",
        "基の": ".pieces",
    },
    "zh": {
        "发": "rounds",
        "门": "guns",
        "艘": "ships",
        "吨": "tonnes",
        "公斤": "kg",
        "桶": "barrels",
        "箱": "crates",
        "人": "people",
        "名": "people",
        "支": ".rifles",
        "挺": "rifles",
        "把": ".rifles",
        "架": "aircraft",
        "辆": "vehicles",
        "枚": "pieces",
        "套": ".systems",
        "台": ".pieces",
        "座": ".systems",
        "部": ".systems",
        "具": ".pieces",
        "件": ".pieces",
        "颗": ".pieces",
        "個": ".pieces",
        "个": ".pieces",
        "只": ".pieces",
        "批": ".shipments",
        "个货柜": "containers",
    },
}

MORE_COUNTED: Final[Mapping[str, str]] = {  # between a Far Eastern figure and its counter: somewhat more than
    "ko": "여",
    "ja": "余り|余|あまり|数",
    "zh": "余|多|几",
}

STOPS: Final[Mapping[str, str]] = {
    "en": "of to from in on at by for with and or but as than that which who when while if is are was were be "
    "been has have had will would could can may said says told sent fired launched bought sold killed hit "
    "struck gave give took into after before since until during over under about near per percent pct "
    "year month day week hour minute second km kilometer kilometre mile meter metre foot ft inch cm mm kg "
    "pound pounds ton tonne kiloton megaton mph knot degree time times th st nd rd more-than not no its "
    "his her their our my your this these those it he she they we buys sells gets sends fires says plans "
    "wants makes orders approves unveils delivers",
    "de": "und oder von vom zu zum zur in im an am auf aus mit nach bei fur gegen durch uber unter vor seit bis "
    "als dass die der das den dem des ein eine prozent kilometer km meter jahr jahre jahren monat monate "
    "monaten tag tage tagen woche wochen stunden uhr mal grad euro dollar",
    "ru": "и или в во на с со из к по от до за под над при о об для у км процент процента процентов лет год "
    "года году дней дня часов месяцев месяца недель раз раза страны стран что как",
    "uk": "і й та або чи в у на з із зі до по від за під над при про для км відсотків років рік року днів дня "
    "годин місяців тижнів разів рази країн що як",
}
"""Words that end the noun phrase a figure belongs to: prepositions, conjunctions, verbs, measures of something else."""
