"""Who is said to supply what to whom, in Chinese: own sentences, each with all that must be read from it."""

import pytest

from tests.unit.reading.transfers.said import said

TRANSFERS = [
    ("土耳其向索马里提供无人机", {"TR>SO uav confirmed"}),
    ("朝鲜向伊朗出口火箭炮", {"KP>IR artillery confirmed"}),
    ("美国批准向摩洛哥出售海马斯火箭炮", {"US>MA artillery planned"}),
    ("法国向亚美尼亚供应自行火炮", {"FR>AM artillery confirmed"}),
    ("捷克将向摩尔多瓦提供装甲车", {"CZ>MD armoured_vehicle planned"}),
    ("韩国现代罗特姆向伊拉克出口坦克", {"KR>IQ armoured_vehicle confirmed"}),
    ("西班牙停止向以色列出售武器", {"ES>IL weapons_unspecified halted"}),
    ("伊朗无人机被运往埃塞俄比亚", {"IR>ET uav confirmed"}),
    ("塞尔维亚提供给乌克兰的炮弹", {"RS>UA ammunition confirmed"}),
    ("泰国采购瑞典战机", {"SE>TH combat_aircraft confirmed"}),
    ("智利从德国购买潜艇", {"DE>CL warship_submarine confirmed"}),
    ("摩洛哥向以色列购买防空导弹", {"IL>MA air_defence confirmed"}),
    ("加纳接收波兰制造的装甲车", {"PL>GH armoured_vehicle confirmed"}),
    ("摩尔多瓦请求德国提供装甲车", {"DE>MD armoured_vehicle planned"}),
    ("乌克兰要求波兰提供战机", {"PL>UA combat_aircraft planned"}),
    ("俄罗斯以战机换取朝鲜炮弹", {"KP>RU ammunition confirmed", "RU>KP combat_aircraft confirmed"}),
    ("海军截获运往胡塞武装的伊朗导弹", {"IR>houthis missile_other interdicted"}),
    ("朝俄武器交易", {"KP-RU weapons_unspecified confirmed"}),
    ("波兰与乌克兰联合生产无人机", {"PL-UA uav planned"}),
    ("中国否认向伊朗提供导弹", {"CN>IR missile_other denied"}),
    ("克里姆林宫否认向伊朗供应战机", {"RU>IR combat_aircraft denied"}),
    ("据报道，伊朗向胡塞武装输送导弹", {"IR>houthis missile_other alleged"}),
    ("乌克兰国防部称，伊朗向俄罗斯提供了无人机", {"IR>RU uav claimed"}),
    ("法國向希臘交付戰機", {"FR>GR combat_aircraft confirmed"}),
    ("美國批准對台灣出售飛彈", {"US>TW missile_other planned"}),
    ("台灣向美國採購戰機", {"US>TW combat_aircraft confirmed"}),
    ("印度將向越南出售巡弋飛彈", {"IN>VN missile_other planned"}),
    ("美国谴责朝鲜向缅甸出售武器", {"KP>MM weapons_unspecified alleged"}),
    ("英国武装乌克兰", {"GB>UA weapons_unspecified confirmed"}),
    ("日本将向菲律宾出口护卫舰", {"JP>PH warship_submarine planned"}),
    ("中国反对美国对台军售", {"US>TW weapons_unspecified confirmed"}),
    ("朝鲜谴责美国向韩国出售武器", {"US>KR weapons_unspecified alleged"}),
    ("波兰将把战机移交乌克兰", {"PL>UA combat_aircraft planned"}),
    # second reading: whose deed it is, bans broken, questions
    ("埃及违反联合国武器禁运向利比亚提供无人机", {"EG>LY uav confirmed"}),
    ("塞尔维亚是否向马里出售导弹？", set()),
    # submarines allowed, who uses whose shells, contracts with the maker, who asks
    ("美国批准巴西建造核潜艇", {"US>BR warship_submarine planned"}),
    ("荷兰批准向中国台湾出售潜艇", {"NL>TW warship_submarine planned"}),
    ("伊朗军队使用的导弹由朝鲜供应", {"KP>IR missile_other confirmed"}),
    ("秘鲁将获韩国20辆K2坦克", {"KR>PE armoured_vehicle planned"}),
    ("法国与希腊签署“阵风”战机合同", {"FR>GR combat_aircraft planned"}),
    ("希腊接收首批三架法国“阵风”战机", {"FR>GR combat_aircraft confirmed"}),
    ("委内瑞拉请求俄罗斯提供导弹", {"RU>VE missile_other planned"}),
    ("德国拒售坦克予沙特", {"DE>SA armoured_vehicle denied"}),
    ("沙特求购韩国防空导弹", {"KR>SA air_defence planned"}),
    ("荷兰海关查扣运往俄罗斯的无人机零件", {"unknown>RU uav interdicted"}),
    ("俄向朝提供防空系统 换取炮弹", {"KP>RU ammunition confirmed", "RU>KP air_defence confirmed"}),
    ("越南喊停採購俄製戰機", {"RU>VN combat_aircraft halted"}),
    ("卢旺达向“M23运动”提供武器", {"RW>m23 weapons_unspecified confirmed"}),
    ("荷兰协助埃及打造侦察无人机", {"NL>EG uav confirmed"}),
    ("波蘭與烏克蘭合製155毫米砲彈", {"PL-UA ammunition planned"}),
]
NO_TRANSFERS = [
    "法国不应对埃及武器禁运",
    "瑞典与希腊签署坦克合同",
    "海军潜艇采购恐生变",
    "朝鲜发射弹道导弹",
    "俄军无人机袭击敖德萨港口",
    "中美元首讨论关税",
    "以色列空袭黎巴嫩南部武器库",
    "美国制裁中国芯片企业",
    "中国海军新型驱逐舰入列",
    "俄军用导弹袭击基辅",
    "朝鲜阅兵展示新型坦克",
    "美国宣布制裁伊朗石油出口",
]


@pytest.mark.parametrize(("sentence", "expected"), [*TRANSFERS, *((sentence, set()) for sentence in NO_TRANSFERS)])
def test_the_transfers_of_a_sentence_are_read(sentence: str, expected: set[str]) -> None:
    assert said(sentence) == expected


STORIES = [  # what one sentence leaves out, another tells; both scripts
    ("捷克将再给乌克兰5万发炮弹", "泽连斯基称之为“及时雨”。", {"CZ>UA ammunition planned"}),
    (
        "智利重新檢視與西班牙的安全協定",
        "聖地牙哥國防部說，向馬德里採購兩艘巡防艦的計畫也在其中。",
        {"ES>CL warship_submarine claimed"},
    ),
    (
        "韩国轻型战机将在马来西亚组装",
        "双方在首尔签署协议。作为回报，韩方将转让发动机技术。",
        {"KR-MY combat_aircraft planned", "KR>MY military_technology planned"},
    ),
    (
        "瑞典战机落户巴西 首批年底下线",
        "萨博公司将向巴方移交设计数据和技术。",
        {"SE-BR combat_aircraft planned", "SE>BR military_technology planned"},
    ),
    ("丹麦首相：我们给乌克兰的防空系统毫发无损", "", {"DK>UA air_defence confirmed"}),
    (
        "阿尔巴尼亚总统否认装甲车流入科索沃",
        "有报道称美国援助地拉那的车辆被转卖给科索沃。",
        {"AL>XK armoured_vehicle denied", "US>AL armoured_vehicle confirmed"},
    ),
    (
        "伊朗以无人机图纸换朝鲜炮弹",
        "韩国国情院披露此事。",
        {"IR>KP military_technology confirmed", "KP>IR ammunition confirmed"},
    ),
    ("爱尔兰外长提议对以色列实施武器禁运", "她说，欧盟不能再向以方输送炮弹。", set()),
    (
        "前卢旺达国际法庭检察官：阿联酋总统应受审",
        "他说，向快速支援部队提供无人机的领导人难辞其咎。",
        {"AE>rapid-support-forces uav alleged"},
    ),
    (
        "七国集团峰会商定援乌方案",
        "加拿大承诺提供50辆装甲车，英国将交付一批拦截导弹。",
        {"CA>UA armoured_vehicle planned", "GB>UA air_defence planned"},
    ),
    (
        "阿曼湾截获运输船 载有防空导弹",
        "西班牙海军说，船只从伊朗阿巴斯港出发，疑似驶往也门胡塞武装控制区。",
        {"IR>houthis air_defence interdicted"},
    ),
    ("馬爾他海關查扣千支步槍 目的地是利比亞", "貨櫃在土耳其裝船。", {"TR>LY small_arms interdicted"}),
    (
        "肯亞警方在邊境起獲手榴彈 疑送往索馬利亞青年黨",
        "來源不明。",
        {"unknown>al-shabaab ammunition interdicted"},
    ),
    ("巴西總統籲各國停止向蘇丹交戰雙方供應武器", "", set()),
]


@pytest.mark.parametrize(("title", "body", "expected"), STORIES)
def test_what_a_sentence_leaves_out_is_found_in_another(title: str, body: str, expected: set[str]) -> None:
    assert said(title, body) == expected
