"""Who is said to supply what to whom, in Russian: own sentences, each with all that must be read from it."""

import pytest

from tests.unit.reading.transfers.said import said

TRANSFERS = [
    # давать
    ("Турция поставила Сомали сорок ударных беспилотников", {"TR>SO uav confirmed"}),
    ("Сербия передала Армении артиллерийские снаряды", {"RS>AM ammunition confirmed"}),
    ("Италия отправит в Эквадор бронетранспортёры", {"IT>EC armoured_vehicle planned"}),
    (
        "Бразилия продаёт винтовки Гондурасу и Гватемале",
        {"BR>HN small_arms confirmed", "BR>GT small_arms confirmed"},
    ),
    (
        "КНДР отправила в Россию баллистические ракеты и снаряды",
        {"KP>RU ballistic_missile confirmed", "KP>RU ammunition confirmed"},
    ),
    ("Египет снабжает армию Судана боеприпасами", {"EG>SD ammunition confirmed"}),
    ("Норвегия подарит Молдавии системы ПВО", {"NO>MD air_defence planned"}),
    ("Оружие Алжиру поставляет Россия", {"RU>DZ weapons_unspecified confirmed"}),
    # данное
    ("Иранские дроны, поставленные Эфиопии, показали по телевидению", {"IR>ET uav confirmed"}),
    ("Сорок танков были переданы Польшей Украине", {"PL>UA armoured_vehicle confirmed"}),
    # существительные
    ("Поставки итальянских танков в Ливан", {"IT>LB armoured_vehicle confirmed"}),
    ("Экспорт французского оружия в Египет растёт", {"FR>EG weapons_unspecified confirmed"}),
    ("США одобрили продажу Ирландии ракет Javelin", {"US>IE missile_other planned"}),
    ("Военная помощь Канады Латвии", {"CA>LV weapons_unspecified confirmed"}),
    ("Передача КНДР баллистических ракет России", {"KP>RU ballistic_missile confirmed"}),
    # получать
    ("Марокко закупает израильские системы ПВО", {"IL>MA air_defence confirmed"}),
    ("Армия Мали получила российские боевые вертолёты", {"RU>ML helicopter confirmed"}),
    ("Перу купит танки у Южной Кореи", {"KR>PE armoured_vehicle planned"}),
    ("Дания купит американские ракеты для Украины", {"US>UA missile_other planned", "DK>UA missile_other planned"}),
    ("Закупка Мьянмой китайских истребителей", {"CN>MM combat_aircraft confirmed"}),
    ("Колумбия приобрела фрегаты у Нидерландов", {"NL>CO warship_submarine confirmed"}),
    # вооружать, просить, предназначаться
    ("Китай вооружает Нигер", {"CN>NE weapons_unspecified confirmed"}),
    ("Нигер просит у Франции боевые вертолёты", {"FR>NE helicopter planned"}),
    ("Иранские винтовки для хуситов перехвачены в Аравийском море", {"IR>houthis small_arms interdicted"}),
    # обмен, без направления
    (
        "Москва передала Пхеньяну системы ПВО в обмен на артиллерийские снаряды",
        {"RU>KP air_defence confirmed", "KP>RU ammunition confirmed"},
    ),
    ("Польша и Швеция начнут совместное производство дронов", {"PL-SE uav planned"}),
    (
        "Военно-техническое сотрудничество между Белоруссией и Мьянмой в сфере вооружений растёт",
        {"BY-MM military_technology confirmed"},
    ),
    # как об этом говорят
    ("Сербия опровергла поставки боеприпасов Украине", {"RS>UA ammunition denied"}),
    ("Швейцария отказалась передать Украине танки", {"CH>UA armoured_vehicle denied"}),
    ("Канада приостановила экспорт оружия в Турцию", {"CA>TR weapons_unspecified halted"}),
    ("Иран якобы поставил Судану беспилотники", {"IR>SD uav alleged"}),
    ("Сеул обвинил КНДР в поставках снарядов России", {"KP>RU ammunition alleged"}),
    ("По данным Киева, Иран поставил России дроны", {"IR>RU uav claimed"}),
    ("Киев подтвердил получение гаубиц от Эстонии", {"EE>UA artillery confirmed"}),
    ("Алжир ведёт переговоры о закупке российских подводных лодок", {"RU>DZ warship_submarine planned"}),
    # second reading: whose deed it is, bans broken, questions
    ("Сербия отвергла обвинения Канады в поставках оружия Мали", set()),
    ("Поставила ли Сербия ракеты Мали?", set()),
    ("Ракеты, купленные Саудовской Аравией у Китая, показали на параде", {"CN>SA missile_other confirmed"}),
    ("Норвегия разрешила Польше передать Украине танки Леопард", {"PL>UA armoured_vehicle planned"}),
    (
        "Латвия купила танки у Южной Кореи и передала боеприпасы Украине",
        {"KR>LV armoured_vehicle confirmed", "LV>UA ammunition confirmed"},
    ),
    ("Египет поставил дроны Судану в нарушение эмбарго ООН", {"EG>SD uav confirmed"}),
    (
        "Министр обороны Польши объявил, что Варшава передаст Украине четырнадцать танков Leopard",
        {"PL>UA armoured_vehicle planned"},
    ),
    ("Париж и Рим поставят Киеву систему ПВО", {"FR>UA air_defence planned", "IT>UA air_defence planned"}),
    ("Украина получила от Германии две самоходные гаубицы", {"DE>UA artillery confirmed"}),
    ("Тегеран отрицает поставки баллистических ракет Москве", {"IR>RU ballistic_missile denied"}),
    ("США обвинили Иран в вооружении хуситов", {"IR>houthis weapons_unspecified alleged"}),
    ("Кения закупает турецкие бронемашины", {"TR>KE armoured_vehicle confirmed"}),
    ("Буркина-Фасо получила турецкие беспилотники", {"TR>BF uav confirmed"}),
    ("Бельгия пообещала Украине тридцать истребителей F-16", {"BE>UA combat_aircraft planned"}),
    ("В Сирии перехвачен груз иранского оружия для «Хезболлы»", {"IR>hezbollah weapons_unspecified interdicted"}),
    ("Берлин заблокировал экспорт истребителей в Саудовскую Аравию", {"DE>SA combat_aircraft halted"}),
    ("Киев требует от Вашингтона дальнобойные ракеты", {"US>UA missile_other planned"}),
    ("Венесуэла купила у России системы ПВО", {"RU>VE air_defence confirmed"}),
    ("Россия поставит Индии ещё пять комплексов С-400", {"RU>IN air_defence planned"}),
    ("Иран получит от России истребители Су-35", {"RU>IR combat_aircraft planned"}),
    ("По данным СМИ, Китай поставляет Пакистану подводные лодки", {"CN>PK warship_submarine alleged"}),
    ("Сербия продала Израилю боеприпасы", {"RS>IL ammunition confirmed"}),
    ("В Судан доставлены китайские дроны", {"CN>SD uav confirmed"}),
    ("Москва передала Пхеньяну зенитные ракеты, сообщила южнокорейская разведка", {"RU>KP air_defence claimed"}),
    ("Согласно докладу ООН, Руанда поставила М23 зенитные ракеты", {"RW>m23 air_defence claimed"}),
    ("Германия не поставляет Украине ракеты Taurus", {"DE>UA missile_other denied"}),
    ("Ирак закупил у Южной Кореи зенитные ракеты", {"KR>IQ air_defence confirmed"}),
    ("Индия покупает оружие у России", {"RU>IN weapons_unspecified confirmed"}),
    ("Пекин опроверг поставки оружия в Россию", {"CN>RU weapons_unspecified denied"}),
    ("Американские ракеты Patriot для Украины", {"US>UA air_defence confirmed"}),
    ("Польша передаёт Украине истребители МиГ-29", {"PL>UA combat_aircraft confirmed"}),
    ("Трамп приостановил поставки оружия Украине", {"US>UA weapons_unspecified halted"}),
    ("Саудовская Аравия хочет купить у США истребители F-35", {"US>SA combat_aircraft planned"}),
    ("Чехия поставляет оружие Израилю", {"CZ>IL weapons_unspecified confirmed"}),
    ("США продали Тайваню ракеты Harpoon", {"US>TW missile_other confirmed"}),
    ("Украина попросила у Германии боеприпасы", {"DE>UA ammunition planned"}),
    ("Песков прокомментировал поставки американских ракет Киеву", {"US>UA missile_other confirmed"}),
    ("Великобритания поставит Турции двадцать истребителей Eurofighter", {"GB>TR combat_aircraft planned"}),
    (
        "КНДР получила от России технологии в обмен на снаряды",
        {"RU>KP military_technology confirmed", "KP>RU ammunition confirmed"},
    ),
    (
        "Во время визита в Киев канцлер Германии пообещал передать украинской армии боеприпасы",
        {"DE>UA ammunition planned"},
    ),
    (
        "Судан обвинил Кению в поставках оружия Силам быстрой поддержки",
        {"KE>rapid-support-forces weapons_unspecified alleged"},
    ),
    ("Эстония закупает у США реактивные системы залпового огня", {"US>EE artillery confirmed"}),
    ("Ким Чен Ын, возможно, отправил в Москву снаряды", {"KP>RU ammunition alleged"}),
    ("Москва опровергла передачу оружия талибам", {"RU>taliban weapons_unspecified denied"}),
    ("Швеция безвозмездно передаст Украине сорок бронемашин", {"SE>UA armoured_vehicle planned"}),
    ("Бангладеш купит китайские истребители", {"CN>BD combat_aircraft planned"}),
    ("Конгресс США заблокировал продажу истребителей Турции", {"US>TR combat_aircraft halted"}),
    ("Белоруссия получила от России комплексы С-400", {"RU>BY air_defence confirmed"}),
    ("Молдавия получила от Польши бронетранспортёры", {"PL>MD armoured_vehicle confirmed"}),
    ("Пентагон объявил о новом пакете военной помощи Украине", {"US>UA weapons_unspecified planned"}),
    ("Военные США перехватили судно с иранскими ракетами для хуситов", {"IR>houthis missile_other interdicted"}),
    ("Германия поставила Украине 20 БМП Marder, сообщил Бундесвер", {"DE>UA armoured_vehicle confirmed"}),
    ("Варшава заказала у Сеула сто самоходных гаубиц", {"KR>PL artillery planned"}),
    ("Греция уступит Армении старые комплексы ПВО", {"GR>AM air_defence planned"}),
    ("Пентагон передаст Израилю управляемые авиабомбы", {"US>IL ammunition planned"}),
    ("Канада прекратила продажу оружия Саудовской Аравии", {"CA>SA weapons_unspecified halted"}),
    ("«Хезболла» получает ракеты из Ирана", {"IR>hezbollah missile_other confirmed"}),
    ("Вьетнам планирует закупить индийские ракеты", {"IN>VN missile_other planned"}),
    (
        "Норвегия и Литва отправили Украине противотанковые ракеты",
        {"NO>UA missile_other confirmed", "LT>UA missile_other confirmed"},
    ),
    ("Боливия ведёт с Ираном переговоры о закупке дронов", {"IR>BO uav planned"}),
    ("Ракеты, которые Иран передал хуситам, попали в порт", {"IR>houthis missile_other confirmed"}),

    # чьё это слово: страна после тире, «заявили в», газета
    ("Кения поставила Уганде сорок гаубиц — Найроби", {"KE>UG artillery confirmed"}),
    ("Ливия отправила Судану партию миномётов — Каир", {"LY>SD artillery claimed"}),
    ("Эритрея вооружает Эфиопию, считают в Кампале", {"ER>ET weapons_unspecified claimed"}),
    ("Бельгия тайно поставляла Бенину пулемёты, пишет газета Le Monde", {"BE>BJ small_arms alleged"}),
    # выбор и просьба
    ("Каир выбрал шведские истребители", {"SE>EG combat_aircraft planned"}),
    ("Перу заинтересовалась турецкими беспилотниками", {"TR>PE uav planned"}),
    ("Лиссабон ведёт переговоры с Бразилией о покупке бронемашин", {"BR>PT armoured_vehicle planned"}),
    ("США разрешили Румынии купить зенитные ракеты", {"US>RO air_defence planned"}),
    ("Министр поблагодарил Данию за новую партию гаубиц для Латвии", {"DK>LV artillery confirmed"}),
    # списки с одним предлогом
    ("Кипр закупает снаряды у Греции и Индии", {"GR>CY ammunition confirmed", "IN>CY ammunition confirmed"}),
    ("Швеция отправила гаубицы в Литву и Молдову", {"SE>LT artillery confirmed", "SE>MD artillery confirmed"}),
    # отрицают, прекращают
    ("Глава МИД Ганы отверг сообщения о передаче Бенину пулемётов", {"GH>BJ small_arms denied"}),
    ("Чад обвинили в снабжении суданских повстанцев дронами", {"TD>rapid-support-forces uav alleged"}),
    ("Латвия больше не поставляет Грузии миномёты", {"LV>GE artillery halted"}),
    ("Мадрид расторг контракт на закупку израильских ракет", {"IL>ES missile_other halted"}),
    ("Кипр передаст Армении танки? Никосия это отрицает", {"CY>AM armoured_vehicle denied"}),
    # остальное
    (
        "Польша в обмен на снаряды получила от Южной Кореи средства ПВО",
        {"KR>PL air_defence confirmed", "PL>KR ammunition confirmed"},
    ),
    ("Египет отправил боеприпасы отрядам Хафтара", {"EG>khalifa-haftar ammunition confirmed"}),
    ("Индия и Россия согласовали поставку новых С-400", {"RU>IN air_defence planned"}),
    ("Латвия купит снаряды для Украины на средства Канады", {"LV>UA ammunition planned"}),
    # расчёты, сборка, чужие слова
    ("Манила рассчитывает на канадские эсминцы", {"CA>PH warship_submarine planned"}),
    ("Чешские бронемашины будут собирать в Кении", {"CZ>KE armoured_vehicle planned"}),
    ("Нигерия ведёт переговоры с Сербией о закупке миномётов", {"RS>NG artillery planned"}),
    ("Сербия передала Армении гаубицы, утверждает источник во французской разведке", {"RS>AM artillery alleged"}),
    ("Греция объявила о пакете помощи Молдавии: в него вошли ракеты", {"GR>MD missile_other planned"}),
    # фирмы под санкциями, сборка у себя, плата товаром, остановленный груз
    ("Канада ввела санкции против тайских фирм за поставки дронов Мьянме", {"TH>MM uav confirmed"}),
    ("Узбекистан наладит у себя выпуск турецких бронемашин", {"TR>UZ armoured_vehicle planned"}),
    ("Эритрея расплачивается с Ливией снарядами", {"ER>LY ammunition confirmed"}),
    (
        "Чешские снаряды в обмен на индийские технологии",
        {"CZ>IN ammunition confirmed", "IN>CZ military_technology confirmed"},
    ),
    ("Греческие моряки перехватили лодку с ракетами для хуситов", {"unknown>houthis missile_other interdicted"}),
]  # fmt: skip

NOTHING = [
    "Россия атаковала Киев иранскими дронами",
    "Израиль ударил по складам оружия в Ливане",
    "Япония разместит ракеты на южных островах",
    "Индия заказала гаубицы у отечественного производителя",
    "США отправили авианосец в Красное море",
    "Иран отправил в Судан продовольственную помощь",
    "КНДР запустила ракеты перед визитом Путина в Пекин",
    "ВСУ захватили российские танки под Купянском",
    "«Арсенал» продал нападающего турецкому клубу",
    "Министр обороны Франции показал немецкому коллеге новые танки",
    "Турецкие беспилотники популярны в Африке",
    "Вашингтон разрешил Украине бить ракетами по России",
    "Конголезская армия сбила руандийский беспилотник",
    "Российские самолёты сбили украинские дроны",
    "Президент Ирана принял министра обороны России",
    "Российские ракеты поразили склады в Одессе",
    "Иран и Россия договорились о поставках истребителей",
    "Выпущенная Пхеньяном ракета пролетела над Японией",
    "Российские войска уничтожили поставленные США гаубицы",
    "Индия и Франция согласовали поставку гаубиц",
    "Пограничники Чада задержали колонну грузовиков с оружием",
    "На границе Ливии перехвачен конвой с оружием для повстанцев",
    "Бразилия предлагает запретить поставки оружия Гаити",
]


@pytest.mark.parametrize(("text", "expected"), TRANSFERS)
def test_a_russian_sentence_says_who_supplies_whom(text: str, expected: set[str]) -> None:
    assert said(text) == expected


@pytest.mark.parametrize("text", NOTHING)
def test_a_russian_sentence_without_a_supply_says_nothing(text: str) -> None:
    assert said(text) == set()
