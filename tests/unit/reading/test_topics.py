"""Topics in eleven languages, in own sentences; and what only looks like one."""

import pytest

from monitor.domain import RELEVANCE_THRESHOLD, Article, Reading
from monitor.knowledge import load
from monitor.reading import read


def reading(title: str, body: str = "") -> Reading:
    return read(Article(title, body), load())


ARMS = [
    "Turkey delivers forty armed drones to Somalia",
    "Sudan's army received shells from Egypt, diplomats say",
    "Canada suspends arms exports to Israel",
    "La Serbie a livré des obus à l'Arménie",
    "Des drones iraniens fournis à l'armée soudanaise",
    "Serbien liefert Artilleriegranaten an Armenien",
    "Kanada stoppt Rüstungsexporte nach Israel",
    "Serbia entregó proyectiles de artillería a Armenia",
    "El Gobierno suspende la venta de armas a Israel",
    "Сербия поставила Армении артиллерийские снаряды",
    "Иран передал Судану партию беспилотников",
    "Сербія передала Вірменії артилерійські снаряди",
    "Польща та Чехія спільно вироблятимуть дрони за новою угодою",
    "세르비아, 아르메니아에 포탄 제공",
    "북한이 러시아에 포탄을 보냈다",
    "セルビアがアルメニアに砲弾を供与",
    "イランがスーダンに無人機を輸出した",
    "塞尔维亚向亚美尼亚提供炮弹",
    "伊朗向苏丹出口無人機",
    "صربيا سلمت أرمينيا قذائف مدفعية",
    "إيران تزود السودان بطائرات مسيرة",
    "صربستان گلوله‌های توپ به ارمنستان تحویل داد",
    "ایران پهپاد به سودان فروخت",
]

UN = [
    "UN Security Council extends sanctions on South Sudan",
    "North Korea breached UN sanctions, the panel of experts reports",
    "Le Conseil de sécurité de l'ONU prolonge les sanctions contre le Soudan du Sud",
    "UN-Sicherheitsrat verlängert Sanktionen gegen den Südsudan",
    "El Consejo de Seguridad de la ONU prorroga las sanciones a Sudán del Sur",
    "Совет Безопасности ООН продлил санкции против Южного Судана",
    "Рада Безпеки ООН продовжила санкції проти Південного Судану",
    "유엔 안보리, 남수단 제재 연장",
    "国連安保理、南スーダンへの制裁を延長",
    "联合国安理会延长对南苏丹的制裁",
    "مجلس الأمن الدولي يمدد العقوبات على جنوب السودان",
    "شورای امنیت سازمان ملل تحریم‌های سودان جنوبی را تمدید کرد",
]

OTHER = [
    "EU imposes sanctions on Belarus",
    "L'Union européenne adopte des sanctions contre la Biélorussie",
    "EU verhängt Sanktionen gegen Belarus",
    "La UE impone sanciones contra Bielorrusia",
    "США ввели санкции против Белоруссии",
    "США запровадили санкції проти Білорусі",
    "미국, 벨라루스에 독자 제재",
    "米国、ベラルーシに制裁を発動",
    "美国对白俄罗斯实施制裁",
    "الولايات المتحدة تفرض عقوبات على بيلاروسيا",
    "آمریکا بلاروس را تحریم کرد",
]

TEST = [
    "North Korea test-fires a ballistic missile",
    "La Corée du Nord a tiré un missile balistique, essai réussi selon Pyongyang",
    "Nordkorea testet ballistische Rakete",
    "Corea del Norte realiza una prueba de misil balístico",
    "КНДР провела испытание баллистической ракеты",
    "КНДР провела випробування балістичної ракети",
    "북한, 탄도미사일 시험 발사",
    "北朝鮮が弾道ミサイルの発射実験",
    "朝鲜试射弹道导弹",
    "كوريا الشمالية تجري تجربة صاروخ باليستي",
    "کره شمالی موشک بالستیک آزمایش کرد",
]


@pytest.mark.parametrize("title", ARMS)
def test_an_arms_transfer_is_seen_in_each_language(title: str) -> None:
    found = reading(title)
    assert "arms_transfer" in found.topic_names
    assert found.relevance >= RELEVANCE_THRESHOLD


@pytest.mark.parametrize("title", UN)
def test_un_sanctions_are_seen_in_each_language(title: str) -> None:
    found = reading(title)
    assert "un_sanctions" in found.topic_names
    assert "other_sanctions" not in found.topic_names


@pytest.mark.parametrize("title", OTHER)
def test_sanctions_of_states_are_seen_and_are_not_relevant(title: str) -> None:
    found = reading(title)
    assert found.topic_names == {"other_sanctions"}
    assert found.relevance < RELEVANCE_THRESHOLD


@pytest.mark.parametrize("title", TEST)
def test_a_weapons_test_is_seen_in_each_language(title: str) -> None:
    found = reading(title)
    assert found.topic_names == {"weapons_test"}


@pytest.mark.parametrize(
    ("title", "body"),
    [
        # sport, courts, clubs, rating agencies
        ("UEFA sanctions the club after crowd trouble", "The striker was banned for two matches."),
        ("Le PSG sanctionné par la Ligue", "Le club devra payer une amende après le match."),
        ("La Liga sanciona al jugador con dos partidos", ""),
        ("Der DFB sanktioniert den Verein", "Der Klub muss nach dem Spiel eine Strafe zahlen."),
        ("ФИФА ввела санкции против клуба", "Команда пропустит два матча."),
        ("축구협회, 선수에 출전정지 제재", ""),
        # competition law, schools
        ("Bruxelles sanctionne un géant du numérique pour abus de position dominante", ""),
        ("The school board may sanction pupils who cheat", ""),
        # limbs, films, games, museums
        ("He lost both arms in the accident", "Doctors delivered a new pair of prosthetic arms."),
        ("New missile film opens in cinemas", "The director sold the script for a game last year."),
        # a state arms itself
        ("Germany's army gets new barracks", "The Bundeswehr will renovate its old tanks."),
        # fighting without supply
        ("Russian missiles hit Kyiv overnight", "Three people died in the attack."),
        ("Drone attack wounds two in Belgorod", ""),
        ("Израиль нанёс ракетный удар по Бейруту", "Погибли три человека."),
        ("우크라, 드론으로 정유시설 공격", ""),
        # what looks like a supply
        ("Supply chains strain as ships avoid the canal", ""),
        ("Israeli warplanes deliver strike on Syria", ""),
        ("The United States sends warships towards Venezuela", ""),
        ("Waffenstillstand in Gaza hält", "Hilfslieferungen erreichen die Stadt."),
        # space flight
        ("Startup postpones test launch of its giant rocket", "The rocket would carry weather probes for Brazil."),
        ("日本の新型ロケット、打ち上げに成功", ""),
        # a national council
        ("National Security Council meets on floods", "The cabinet discussed sanctions for illegal dumping."),
        ("Gun control bill fails in the state senate", "It would have banned the sale of assault rifles."),
    ],
)
def test_what_only_looks_like_a_topic_is_none(title: str, body: str) -> None:
    found = reading(title, body)
    assert found.relevance < RELEVANCE_THRESHOLD, found.topics
    assert "weapons_test" not in found.topic_names


def test_a_topic_shows_the_sentences_that_earned_it() -> None:
    article = Article(
        "Turkey delivers drones to Somalia",
        "Rain fell in the capital. Two ships carried the drones that Turkey sold to Somalia. Schools stay shut.",
    )
    (topic,) = read(article, load()).topics
    assert [span.cut(article.text) for span in topic.evidence] == [
        "Turkey delivers drones to Somalia",
        "Two ships carried the drones that Turkey sold to Somalia.",
    ]


def test_more_sentences_that_say_it_score_higher() -> None:
    once = reading("A long day", "Turkey sold drones to Somalia.")
    twice = reading("A long day", "Turkey sold drones to Somalia. Turkey also delivered shells to Sudan.")
    assert twice.relevance > once.relevance


def test_an_unknown_language_with_a_known_script_is_still_read() -> None:
    found = reading(
        "Il ministero: NATO e Iran al tavolo", "Una giornata lunga, secondo il portavoce del governo italiano."
    )
    assert found.language == "it"
    assert {"nato", "IR"} <= found.entities


# How parties are marked: prepositions, cases, particles; makers as adjectives; verbs that count only beside the weapon
MARKED = [
    "Madrid presses for air-defence missiles for Chisinau",
    "Warsaw parts with its last MiG-29s so that Kyiv can keep flying",
    "Britain to hand fourteen Challenger 2 tanks to Ukraine",
    "Seoul and Warsaw ink follow-on contract for K9 howitzers",
    "Ankara arms Niger",
    "Paris promet six canons Caesar supplémentaires à Kiev",
    "Lomé s'offre des drones turcs",
    "Kigali accusé d'équiper les rebelles du M23 dans l'est de la RDC",
    "Riad ordert türkische Kampfdrohnen",
    "Pjöngjang verschiffte über eine Million Granaten nach Russland",
    "Bundesregierung genehmigt vorerst keine Waffenausfuhren nach Israel",
    "Teherán habría facilitado a Moscú planos de drones",
    "Caracas pidió a Moscú radares y misiles antiaéreos",
    "Managua incorpora tanques T-72 donados por Moscú",
    "Ереван заказал французские гаубицы «Цезарь»",
    "Каракас ждёт от Москвы новые комплексы «Бук»",
    "Россия поможет Буркина-Фасо вооружением, заявил посол",
    "Пхеньян відвантажив Москві понад мільйон снарядів",
    "Данія передала Україні ще шість винищувачів",
    "독일, 우크라이나에 패트리엇 1개 포대 더 보낸다",
    "북한산 탄도미사일 러시아로 넘어갔다",
    "폴란드, K2 전차 180대 추가 계약 서명",
    "北朝鮮、ロシアに砲弾100万発超を送付か",
    "政府、ウクライナに軍用車両100台を引き渡し",
    "巴基斯坦将获中国歼-35战机",
    "渥太华冻结对以色列军火许可",
    "طهران تقر بأنها أعطت موسكو مسيّرات قبل الحرب",
    "القاهرة تتسلم ثلاث مقاتلات رافال من باريس",
    "پیونگ‌یانگ یک میلیون گلوله توپ به مسکو داد",
    "لندن بخشی از مجوزهای صدور سلاح به اسرائیل را تعلیق کرد",
]


@pytest.mark.parametrize("title", MARKED)
def test_who_gets_and_who_gives_is_read_from_its_marks(title: str) -> None:
    assert "arms_transfer" in reading(title).topic_names


def test_a_cargo_of_a_states_weapons_is_on_its_way_to_somebody() -> None:
    assert "arms_transfer" in reading("Port workers count 900 containers with Iranian artillery shells").topic_names
    assert "arms_transfer" not in reading("Police find a container with fireworks in Hamburg").topic_names


@pytest.mark.parametrize(
    ("title", "body"),
    [
        # something else is given, or the weapon is what strikes
        ("Refinery burns", "Drone strikes have cut what Iraq exports in oil to Jordan."),
        ("Bombers land with relief", "Two Indian bombers came to Kathmandu to deliver humanitarian aid to Nepal."),
        ("A note of protest", "Oman asked Yemen to give an explanation of the missile that fell near the border."),
        # a state supplies itself, or sends its own to stand somewhere
        ("Российская армия получила новую партию танков", ""),
        ("Bundeswehr bestellt 105 Leopard-Panzer", ""),
        ("Spain deploys four Eurofighter jets to Romania", ""),
        ("Tanks may be sent to the frontier with Kenya", "Ethiopia built the tank for deserts."),
        ("Parade with anti-ship missiles", "Chile showed its anti-ship missiles to visitors from Peru."),
        ("미 수송헬기 4대가 필리핀 기지에 도착", ""),
        # experts and the UN without sanctions of their own
        ("Panel of experts wants longer school holidays in Scotland", ""),
        ("United Nations silent as Washington threatens Peru with sanctions", ""),
        # weapons laid down
        ("Rebels near Goma hand weapons to Congolese mayors", ""),
    ],
)
def test_what_is_given_must_be_the_weapon_and_to_somebody_else(title: str, body: str) -> None:
    found = reading(title, body)
    assert found.relevance < RELEVANCE_THRESHOLD, found.topics
