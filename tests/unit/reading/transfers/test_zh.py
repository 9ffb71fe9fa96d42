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
