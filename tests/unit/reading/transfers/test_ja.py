"""Who is said to supply what to whom, in Japanese: own sentences, each with all that must be read from it."""

import pytest

from tests.unit.reading.transfers.said import said

TRANSFERS = [
    ("トルコ、ソマリアに無人機供与", {"TR>SO uav confirmed"}),
    ("北朝鮮がイランにロケット砲を輸出した", {"KP>IR artillery confirmed"}),
    ("米、モロッコへのハイマース売却を承認", {"US>MA artillery planned"}),
    ("フランスはアルメニアに自走砲を供給した", {"FR>AM artillery confirmed"}),
    ("チェコ政府はモルドバに装甲車を供与する方針だ", {"CZ>MD armoured_vehicle planned"}),
    ("現代ロテム、イラクに戦車輸出へ", {"KR>IQ armoured_vehicle planned"}),
    ("スペイン、イスラエルへの武器輸出を停止", {"ES>IL weapons_unspecified halted"}),
    ("イラン製無人機、エチオピアに供与", {"IR>ET uav confirmed"}),
    ("弾薬を供与したセルビア", {"RS>unknown ammunition confirmed"}),
    ("ウクライナに供与されたスウェーデン製戦闘機", {"SE>UA combat_aircraft confirmed"}),
    ("ブルガリア、スウェーデンから戦闘機を購入", {"SE>BG combat_aircraft confirmed"}),
    ("モロッコがイスラエルから購入した防空ミサイル", {"IL>MA air_defence confirmed"}),
    ("ポーランド製装甲車を導入したガーナ", {"PL>GH armoured_vehicle confirmed"}),
    ("モルドバ、ドイツに装甲車供与を要請", {"DE>MD armoured_vehicle planned"}),
    ("ロシア、砲弾の見返りに北朝鮮に戦闘機供与", {"KP>RU ammunition confirmed", "RU>KP combat_aircraft confirmed"}),
    ("フーシ派向けのイラン製ミサイルを押収", {"IR>houthis missile_other interdicted"}),
    ("ポーランドとウクライナ、無人機の共同生産で合意", {"PL-UA uav planned"}),
    ("中国、イランへのミサイル供与を否定", {"CN>IR missile_other denied"}),
    ("クレムリン、イランへの戦闘機供与を否定", {"RU>IR combat_aircraft denied"}),
    ("イランがフーシ派にミサイルを供与したとみられる", {"IR>houthis missile_other alleged"}),
    ("ウクライナ国防省は、イランがロシアに無人機を供与したと発表した", {"IR>RU uav claimed"}),
    (
        "フランス、ギリシャとクロアチアに戦闘機を納入",
        {"FR>GR combat_aircraft confirmed", "FR>HR combat_aircraft confirmed"},
    ),
    ("北朝鮮がミャンマーに武器を売却したと米国が非難した", {"KP>MM weapons_unspecified alleged"}),
    ("日本、フィリピンに護衛艦輸出へ", {"JP>PH warship_submarine planned"}),
    ("ドイツは日本から小銃を購入する契約を結んだ", {"JP>DE small_arms planned"}),
    ("インド、ベトナムに巡航ミサイル売却", {"IN>VN missile_other confirmed"}),
    ("オランダがウクライナに戦闘機を引き渡した", {"NL>UA combat_aircraft confirmed"}),
    ("ウクライナ、リトアニアから装甲車を受領", {"LT>UA armoured_vehicle confirmed"}),
    ("フィリピンはインドから巡航ミサイルの引き渡しを受けた", {"IN>PH missile_other confirmed"}),
    ("スウェーデン、ウクライナに自走砲供与へ", {"SE>UA artillery planned"}),
    ("韓国、ペルーに戦車を輸出する契約を締結", {"KR>PE armoured_vehicle planned"}),
    ("エジプト、中国から戦闘機を導入へ", {"CN>EG combat_aircraft planned"}),
    ("イスラエルはドイツに防空システムを納入した", {"IL>DE air_defence confirmed"}),
    ("米国防総省、ポーランドへのミサイル売却を発表", {"US>PL missile_other confirmed"}),
    ("北朝鮮、米の対韓武器売却を非難", {"US>KR weapons_unspecified alleged"}),
    ("ウクライナ侵攻を続けるロシアにイランが無人機を供与", {"IR>RU uav confirmed"}),
    # second reading: whose deed it is, bans broken, questions
    ("エジプトは国連の武器禁輸に違反してリビアに無人機を供与した", {"EG>LY uav confirmed"}),
    # submarines allowed, who is chosen, what is late, who asks to buy
    ("米、ブラジルの原子力潜水艦建造を承認", {"US>BR warship_submarine planned"}),
    ("政府 インドネシアに護衛艦を輸出へ", {"JP>ID warship_submarine planned"}),
    ("防衛省 ドイツ製ミサイルの取得を開始", {"DE>JP missile_other confirmed"}),
    ("ポーランド軍の砲弾の半分は韓国が供給", {"KR>PL ammunition confirmed"}),
    ("イタリア、フランスからの戦闘機引き渡し遅延", {"FR>IT combat_aircraft halted"}),
    ("中国企業がイランの国営兵器メーカーに対し部品を供給した", {"CN>IR dual_use_goods confirmed"}),
    ("ポーランド、韓国製戦車の契約を破棄", {"KR>PL armoured_vehicle halted"}),
    ("トランプ氏、韓国に米国製武器の購入を要求", {"US>KR weapons_unspecified planned"}),
    (
        "トルコがイラン製無人機を生産する技術をスーダンに提供した",
        {"TR>SD military_technology confirmed", "TR>SD uav confirmed"},
    ),
    ("独、仏戦闘機を追加購入へ", {"FR>DE combat_aircraft planned"}),
    ("ノルウェーは次期フリゲート艦にイギリスの26型を選んだ", {"GB>NO warship_submarine planned"}),
    ("トルコ、対戦車ミサイル80発をソマリアへ", {"TR>SO missile_other planned"}),
    ("ロシア、ミサイル技術をイランに", {"RU>IR military_technology confirmed"}),
    ("フランスがインドの潜水艦開発を支援", {"FR>IN warship_submarine confirmed"}),
]
NO_TRANSFERS = [
    "政府は国産の戦車を配備した",
    "北朝鮮が日本海に弾道ミサイルを発射",
    "ロシア軍の無人機、オデーサの港を攻撃",
    "日米首脳会談、関税を協議",
    "イスラエル軍、レバノン南部の武器庫を空爆",
    "米国、中国の半導体企業を制裁",
    "自衛隊が新型護衛艦を就役",
    "ロシア軍、ミサイルでキーウを攻撃",
    "北朝鮮、軍事パレードで新型戦車を公開",
    "米軍がイランの核施設を攻撃した",
]


@pytest.mark.parametrize(("sentence", "expected"), [*TRANSFERS, *((sentence, set()) for sentence in NO_TRANSFERS)])
def test_the_transfers_of_a_sentence_are_read(sentence: str, expected: set[str]) -> None:
    assert said(sentence) == expected


STORIES = [  # what one sentence leaves out, another tells
    (
        "オランダ、モルドバに対空機関砲12門",
        "サンドゥ大統領は声明で謝意を示した。",
        {"NL>MD air_defence confirmed"},
    ),
    (
        "タイの潜水艦計画、宙に浮く　中国との防衛協力を見直し",
        "バンコクの新政権が協定を点検すると発表した。海軍は中国から潜水艦3隻を受け取ることになっている。",
        {"CN>TH warship_submarine planned"},
    ),
    (
        "マレーシアで韓国の軽戦闘機を組み立てへ",
        "両国の国防相がソウルで署名した。韓国は見返りにエンジン技術を移転する。",
        {"MY-KR combat_aircraft planned", "KR>MY military_technology planned"},
    ),
    (
        "デンマーク首相「贈った防空システムは無傷だ」",
        "ウクライナに引き渡したNASAMSをロシア軍が撃破したとの発表を、フレデリクセン首相は「作り話」と退けた。",
        {"DK>UA air_defence confirmed"},
    ),
    (
        "ノルウェー国防相、供与した榴弾砲の「全滅」を否定",
        "モスクワはウクライナ軍に渡った榴弾砲12門を破壊したと主張していた。",
        {"NO>UA artillery confirmed"},
    ),
    (
        "「装甲車は第三国に渡っていない」アルバニア大統領",
        "米国から受領した車両がコソボに横流しされたとの報道を打ち消した。",
        {"US>AL armoured_vehicle alleged", "AL>XK armoured_vehicle denied"},
    ),
    (
        "イラン、北朝鮮にドローン設計図　砲弾の見返りに",
        "",
        {"IR>KP military_technology confirmed", "KP>IR ammunition confirmed"},
    ),
    (
        "アイルランド外相、イスラエルへの武器禁輸を提案",
        "EU外相会合で「これ以上の輸出は認められない」と訴えた。",
        set(),
    ),
    (
        "カガメ大統領の訴追を　国連元特別報告者",
        "ルワンダからM23に小銃が流れていると指摘した。",
        {"RW>m23 small_arms alleged"},
    ),
    (
        "太平洋諸島フォーラム、ソロモンへの支援策まとめる",
        "豪州が巡視艇2隻、英国が装甲車を引き渡す。",
        {"AU>SB warship_submarine planned", "GB>SB armoured_vehicle planned"},
    ),
    (
        "マルタ税関、リビア行きの小銃千丁を押収",
        "コンテナはトルコで積み込まれていた。",
        {"TR>LY small_arms interdicted"},
    ),
    (
        "ケニア警察、国境で手りゅう弾を没収",
        "宛先はアルシャバーブとみられ、出どころは不明。",
        {"unknown>al-shabaab ammunition interdicted"},
    ),
    ("インド、戦闘機114機を購入へ", "中国をにらむ。", {"unknown>IN combat_aircraft planned"}),
    ("台湾、無人機5万機を調達へ", "中国の侵攻に備える。", {"unknown>TW uav planned"}),
]


@pytest.mark.parametrize(("title", "body", "expected"), STORIES)
def test_what_a_sentence_leaves_out_is_found_in_another(title: str, body: str, expected: set[str]) -> None:
    assert said(title, body) == expected
