"""Who is said to supply what to whom, in Korean: own sentences, each with all that must be read from it."""

import pytest

from tests.unit.reading.transfers.said import said, transfers

TRANSFERS = [
    ("벨라루스, 러시아에 방공미사일 추가 요청", {"RU>BY air_defence planned"}),
    ("핀란드, 몰도바에 줄 포탄 예산 증액", {"FI>MD ammunition planned"}),
    ("세르비아제 자주포, 키프로스 간다", {"RS>CY artillery planned"}),
    ("프랑스, 인도 잠수함 3척 수주", {"FR>IN warship_submarine planned"}),
    ("노르웨이, 몰도바에 포탄 3만발 쾌척", {"NO>MD ammunition confirmed"}),
    ("덴마크, 몰도바에 구형 전차 물려준다", {"DK>MD armoured_vehicle planned"}),
    ("크로아티아, 프랑스제 전투기 추가로 골랐다", {"FR>HR combat_aircraft planned"}),
    ("모로코, 튀르키예 아킨지 드론 13대에 눈길", {"TR>MA uav planned"}),
    ("불가리아, 미국산 장갑차 183대 발주", {"US>BG armoured_vehicle planned"}),
    ("시리아 드론, 수단 정부군 손에", {"SY>SD uav confirmed"}),
    ("에스토니아, 이스라엘제 방공미사일 실전배치", {"IL>EE air_defence confirmed"}),
    ("FA-50 2호기, 말레이시아 도착", {"KR>MY combat_aircraft confirmed"}),
    ("요르단 해군, 후티행 소총 실은 어선 나포", {"unknown>houthis small_arms interdicted"}),
    ("칠레, 스웨덴에 초계함 2척 맡긴다", {"SE>CL warship_submarine planned"}),
    ("북한, 이란에 방사포 수출", {"KP>IR artillery confirmed"}),
    ("美, 모로코에 하이마스 판매 승인", {"US>MA artillery planned"}),
    ("프랑스가 아르메니아에 자주포를 공급했다", {"FR>AM artillery confirmed"}),
    ("체코 정부는 몰도바에 장갑차를 지원하기로 했다", {"CZ>MD armoured_vehicle planned"}),
    ("페루 K2 전차 수출", {"KR>PE armoured_vehicle confirmed"}),
    ("K9 자주포 루마니아 수출", {"KR>RO artillery confirmed"}),
    ("현대로템, 이라크에 K2 전차 공급 계약", {"KR>IQ armoured_vehicle planned"}),
    ("한화, 에스토니아서 천무 추가 수주", {"KR>EE artillery planned"}),
    ("스페인, 이스라엘 무기 수출 중단", {"ES>IL weapons_unspecified halted"}),
    ("이란제 드론, 에티오피아에 공급", {"IR>ET uav confirmed"}),
    ("탄약을 지원한 세르비아", {"RS>unknown ammunition confirmed"}),
    ("에티오피아에 수출된 튀르키예 드론", {"TR>ET uav confirmed"}),
    ("태국, 스웨덴 전투기 도입", {"SE>TH combat_aircraft confirmed"}),
    ("우크라, 미국에서 방공미사일 수입", {"US>UA air_defence confirmed"}),
    ("모로코가 이스라엘에서 들여온 방공미사일", {"IL>MA air_defence confirmed"}),
    ("벨라루스에서 드론을 도입한 짐바브웨", {"BY>ZW uav confirmed"}),
    ("칠레는 독일로부터 잠수함을 구매했다", {"DE>CL warship_submarine confirmed"}),
    ("몰도바, 독일에 장갑차 지원 요청", {"DE>MD armoured_vehicle planned"}),
    ("우크라, 폴란드에 전투기 지원 호소", {"PL>UA combat_aircraft planned"}),
    ("러시아, 포탄 대가로 북한에 전투기 제공", {"KP>RU ammunition confirmed", "RU>KP combat_aircraft confirmed"}),
    ("후티 반군으로 향하던 이란 미사일 압수", {"IR>houthis missile_other interdicted"}),
    ("북러 무기 거래", {"KP-RU weapons_unspecified confirmed"}),
    ("폴란드와 우크라이나, 드론 공동생산 합의", {"PL-UA uav planned"}),
    ('중국 "이란에 미사일 수출한 적 없다"', {"CN>IR missile_other denied"}),
    ("크렘린궁, 이란에 전투기 공급 부인", {"RU>IR combat_aircraft denied"}),
    ("이란이 후티 반군에 미사일을 보낸 것으로 알려졌다", {"IR>houthis missile_other alleged"}),
    ("우크라이나 국방부는 이란이 러시아에 드론을 보냈다고 주장했다", {"IR>RU uav claimed"}),
    (
        "프랑스, 그리스·크로아티아에 전투기 인도 완료",
        {"FR>GR combat_aircraft confirmed", "FR>HR combat_aircraft confirmed"},
    ),
    ("북한은 시리아에 미사일을, 이란에 드론을 수출했다", {"KP>IR uav confirmed", "KP>SY missile_other confirmed"}),
    ("미국은 북한이 미얀마에 무기를 판매했다고 비난했다", {"KP>MM weapons_unspecified alleged"}),
    ("시리아에 대한 무기 판매에 관여한 북한 회사", {"KP>SY weapons_unspecified confirmed"}),
    ("이스라엘은 아제르바이잔 무기 수입의 절반을 공급했다", {"IL>AZ weapons_unspecified confirmed"}),
    ("미군은 이란에서 예멘 후티 반군으로 향하던 선박에서 미사일을 압수했다", {"IR>houthis missile_other interdicted"}),
    # second reading: whose deed it is, bans broken, questions
    ("이스라엘이 하마스로 향하던 이란 무기 수송대를 공격했다", {"IR>hamas weapons_unspecified confirmed"}),
    ("세르비아가 말리에 미사일을 팔았나?", set()),
    ("모로코가 터키제 드론 구매를 제안했다", {"TR>MA uav planned"}),
    ("세르비아가 안전 보장을 받기 위해 프랑스산 전차 구매를 제안했다", {"FR>RS armoured_vehicle planned"}),
    ("폴란드는 미국이 공급한 하이마스 로켓을 러시아 진지에 발사했다", {"US>PL artillery confirmed"}),
    ("폴란드가 이란이 제공한 드론을 격추했다", set()),
    (
        "이란이 미사일 기술을 시리아와 북한으로 이전했다",
        {"IR>SY military_technology confirmed", "IR>KP military_technology confirmed"},
    ),
    ("북한산 포탄 시리아 공급 의혹", {"KP>SY ammunition alleged"}),
    (
        "호주는 예멘에 대한 무기 거래에 연루된 혐의로 이란 기업 2곳을 제재 대상에 올렸다",
        {"IR>YE weapons_unspecified claimed"},
    ),
    (
        "독일에 거주하며 이란에 드론을 밀수출한 혐의로 기소된 남성이 징역 3년을 선고받았다",
        {"DE>IR uav confirmed"},
    ),
    ("프랑스인이 이란에 드론을 팔았다", {"unknown>IR uav confirmed"}),
    ("이탈리아, 대만에 호위함 인도 지연", {"IT>TW warship_submarine planned"}),
    ("체코, 몰도바에 포탄 인도를 연기했다", {"CZ>MD ammunition planned"}),
    ("한미일, 북한의 시리아 무기 수출 규탄", {"KP>SY weapons_unspecified alleged"}),
    ("스웨덴은 몰도바에 장갑차와 훈련을 지원했다", {"SE>MD armoured_vehicle confirmed"}),
    ("프랑스, 차드에 장갑차 제공 제안", {"FR>TD armoured_vehicle planned"}),
    ("프랑스, 차드에 장갑차 못 준다", {"FR>TD armoured_vehicle denied"}),
    ("한국 K9 자주포 베트남 수출…북한 기술 유출 우려", {"KR>VN artillery confirmed"}),
    ("체코, 칠레에 자주포 수출…야당은 뇌물 의혹 제기", {"CZ>CL artillery confirmed"}),
    ("튀르키예, 소말리아에 드론 공급…에티오피아 비난", {"TR>SO uav confirmed"}),
    # nuclear submarines allowed, ships built abroad
    ("미국이 브라질의 핵추진 잠수함 건조를 승인했다", {"US>BR warship_submarine planned"}),
    ("북한은 미국의 일본 원잠 건조 승인이 위협이라고 했다", {"US>JP warship_submarine planned"}),
    ("브라질 핵추진 잠수함, 프랑스 조선소에서 건조하기로", {"FR>BR warship_submarine planned"}),
    ('북 "미국의 일본 핵추진 잠수함 건조 승인은 위협"', {"US>JP warship_submarine planned"}),
    # tenders
    ("한화오션, 페루 차세대 잠수함 사업 최종 후보에 올라", {"KR>PE warship_submarine planned"}),
    ("HD현대중공업이 사우디 호위함 사업(SFP)에 도전장을 냈다", {"KR>SA warship_submarine planned"}),
    ("방사청, 모로코 전차 수주전 총력", {"KR>MA armoured_vehicle planned"}),
    ("노르웨이가 자주포 도입 사업의 사업자로 독일 라인메탈을 선정했다", {"DE>NO artillery planned"}),
    # help with technology, pay for soldiers
    (
        "벨라루스는 러시아의 기술 지원을 받아 드론을 생산한다",
        {"RU>BY military_technology planned", "RU>BY uav planned"},
    ),
    ("미얀마 신형 드론, 러시아 기술 지원 가능성", {"RU>MM military_technology planned", "RU>MM uav planned"}),
    ("북한이 러시아 파병 대가로 방공 미사일을 받았다", {"RU>KP air_defence confirmed"}),
    ("러시아가 이란에 미사일 기술을 공유했다", {"RU>IR military_technology confirmed"}),
    # a subject holds
    (
        "인도가 이스라엘산 드론을 도입하고 프랑스산 전투기를 주문했다",
        {"IL>IN uav confirmed", "FR>IN combat_aircraft confirmed"},
    ),
    # delivery, not India
    ("스위스가 필리핀에 장갑차 30대를 추가로 인도할 예정이다", {"CH>PH armoured_vehicle planned"}),
    ("터키, 카타르에 드론 12대 조기 인도", {"TR>QA uav confirmed"}),
    # who signs with whom
    ("국내 방산업체가 이라크 정부와 헬기 공급 계약을 맺었다", {"KR>IQ helicopter planned"}),
    ("폴란드가 한화와 자주포 공급 계약을 체결했다", {"KR>PL artillery planned"}),
    # who asks others to buy sells
    ("미국은 일본에 미국산 무기 구매를 압박했다", {"US>JP weapons_unspecified planned"}),
    ("프랑스 대통령이 그리스에 프랑스산 전투기 구매를 요청했다", {"FR>GR combat_aircraft planned"}),
    ("이집트가 미국에 미국산 전차 구매를 요청했다", {"US>EG armoured_vehicle planned"}),
    ("미국이 미국산 무기 구매 확대를 요구했다", {"US>KR weapons_unspecified planned"}),
    ("사우디는 미국산 무기의 최대 구매국이다", {"US>SA weapons_unspecified confirmed"}),
    # others beside those who give and get
    ("이란이 오만 거쳐 예멘 반군에 미사일 공급", {"IR>houthis missile_other confirmed"}),
    ("체코에도 안 준 장갑차를 헝가리에 제공한 독일", {"DE>HU armoured_vehicle confirmed"}),
    ("유럽 동맹국들이 돈을 내 미국산 방공미사일을 우크라이나에 제공한다", {"US>UA air_defence planned"}),
    # of two ends of an order, of an export
    ("노르웨이가 주문한 잠수함을 독일이 내년에 인도한다", {"DE>NO warship_submarine planned"}),
    ("쿠웨이트 수출 천궁 첫 실사격", {"KR>KW air_defence confirmed"}),
    ("대만, 프랑스 무기 인도 지연에 항의", {"FR>TW weapons_unspecified planned"}),
    ("스위스, 에콰도르行 탄약 수출 차단", {"CH>EC ammunition halted"}),
    ("프랑스가 쿠웨이트에 공격용 드론 판매를 재개했다", {"FR>KW uav confirmed"}),
    ("이란이 예멘 반군에 미사일을 넘겼다", {"IR>houthis missile_other confirmed"}),
    ("그리스가 독일·스웨덴 합작 미사일을 도입했다", {"DE>GR missile_other confirmed", "SE>GR missile_other confirmed"}),
    ("칠레가 러시아와 전차 도입 계약을 맺었다", {"RU>CL armoured_vehicle planned"}),
    ("페루형 K2 전차 현지 생산 시작", {"KR-PE armoured_vehicle confirmed"}),
    # without a verb, barter, help with a programme, sharing
    ("알제리, 우크라에 전차 18대", {"DZ>UA armoured_vehicle confirmed"}),
    ("벨라루스 포탄, 시리아 드론과 맞바꿔", {"BY>SY ammunition confirmed", "SY>BY uav confirmed"}),
    ("중국, 파키스탄 전투기 현대화 지원", {"CN>PK combat_aircraft confirmed"}),
    (
        "몽골은 드론 기술을 카자흐스탄과 나누기로 했다",
        {"MN>KZ uav planned", "MN>KZ military_technology planned"},
    ),
    ("체코가 기증한 몰도바 방공미사일은 멀쩡하다", {"CZ>MD air_defence confirmed"}),
    ("이란이 포탄을 지원한 시리아", {"IR>SY ammunition confirmed"}),
    (
        "벨라루스는 포탄을 내주고 이란에서 미사일 기술을 얻었다",
        {"BY>IR ammunition confirmed", "IR>BY military_technology confirmed"},
    ),
    ("독일제 미사일을 그리스가 스페인에서 받게 됐다", {"ES>GR missile_other planned"}),
    ("칠레는 프랑스 전투기를 살 예정이다", {"FR>CL combat_aircraft planned"}),
    ("차드 대통령이 프랑스에 르완다에 대한 무기 수출 중단을 촉구했다", {"FR>RW weapons_unspecified halted"}),
    (
        "LIG넥스원은 카타르(2023년), 모로코(2023년), 칠레(2024년)에 천궁을 수출했다",
        {"KR>QA air_defence confirmed", "KR>MA air_defence confirmed", "KR>CL air_defence confirmed"},
    ),
    # at home: who is not named
    ("우리 군, 獨 미사일 추가 도입 무산", {"DE>KR missile_other halted"}),
    ("방위사업청이 이스라엘 정부와 드론 구매 계약을 체결했다", {"IL>KR uav planned"}),
    ("국방부, 퇴역 초계함 에콰도르에 무상 양도", {"KR>EC warship_submarine confirmed"}),
    ("칠레 해군, 한화오션 잠수함 도입 추진", {"KR>CL warship_submarine planned"}),
]
NO_TRANSFERS = [
    "튀르키예, 국산 전투기 도입",
    "대만, 국산 잠수함 실전 배치",
    "미 F-35, 일본 도착",
    "호주, 중국산 드론 군사기지서 철수",
    "미국, 팔라우에 미사일을 추가 배치",
    "이란, 이라크에 미사일 20발 날려",
    "중국산 드론 퇴출 나선 호주",
    "한화, 페루 장갑차 사업서 고배",
    "칠레 기술자가 미사일 기술을 훔친 혐의를 받았다",
    "체코 외무장관, 말리에 대한 무기 금수 촉구",
    "러시아, 우크라에 미사일 50발",
    "이스라엘, 시리아에 미사일 10발",
    "다카이치, 北미사일에 “만전”",
    "스웨덴과 칠레가 미사일 수출을 위한 협정에 서명했다",
    "칠레 정부가 잠수함 수주 조건으로 독일에 공장 투자를 요구했다",
    "북, 美 핵잠 승인에 반발",
    "말리에 무기를 파는 나라에 제재를 가한다",
    "중국이 러시아의 핵잠수함 건조 승인을 비난했다",
    "폴란드가 스웨덴과 자주포 공급 계약을 체결했다",
    "중국이 신형 구축함을 건조했다",
    "독일은 우크라이나에 전차 정비를 지원한다",
    "덴마크, 노르웨이에 무기 수출 사무소 개설",
    "튀르키예, 쿠웨이트에 드론 판매 법인 설립",
    "에콰도르 소방청, 페루에 산불 진화용 드론 수출",
    "체코 업체, 칠레에 농업용 드론 수출",
    "미국, 폴란드에 판매하는 무기의 개발비 면제 폐지",
    "미국은 미사일이 배치된 팔라우에 탄약 공장 건설을 지원하기로 했다",
    "영국, 키프로스에 방공 부대와 구축함 파견",
    "북한, 동해상으로 순항미사일 발사",
    "러시아 드론, 오데사 항구 타격",
    "한미 정상회담서 방위비 논의",
    "이스라엘, 레바논 남부 무기고 공습",
    "미국, 중국 반도체 기업 제재",
    "일본, 신형 호위함 진수",
    "국방부, 자주포 성능 개량 착수",
    "카타르가 이란의 미사일 공격을 받았다",
    "체코 야당, 총선 승리",
    "러시아군, 미사일로 키이우 공습",
    "북한, 열병식서 신형 전차 공개",
]


@pytest.mark.parametrize(("sentence", "expected"), [*TRANSFERS, *((sentence, set()) for sentence in NO_TRANSFERS)])
def test_the_transfers_of_a_sentence_are_read(sentence: str, expected: set[str]) -> None:
    assert said(sentence) == expected


def test_the_text_tells_whether_what_a_headline_names_is_done() -> None:
    assert said("튀르키예, 소말리아에 드론 공급", "튀르키예가 소말리아에 드론을 공급하기로 합의했다.") == {
        "TR>SO uav planned"
    }


def test_who_answers_a_headline_does_not_say_it() -> None:
    assert said('체코, 몰도바에 포탄 공급…러 "용납 못해"') == {"CZ>MD ammunition confirmed"}


def test_the_name_of_indonesia_is_read() -> None:
    assert said("튀르키예, 인도네시아에 전투기 수출") == {"TR>ID combat_aircraft confirmed"}


def test_who_fields_goods_of_anothers_make_has_got_them() -> None:
    body = "태국은 구축함에 스웨덴제 순항미사일을 탑재했다."
    assert "SE>TH missile_other confirmed" in said("태국, 스웨덴 전투기 도입", body)


@pytest.mark.parametrize(
    ("sentence", "party"),
    [("국방부, 퇴역 초계함 에콰도르에 무상 양도", "국방부"), ("이라크, 천궁-Ⅱ 8개 포대 인수", "천궁-Ⅱ")],
)
def test_home_is_a_party_only_by_a_word_that_means_it(sentence: str, party: str) -> None:
    (one,) = transfers(sentence)
    assert (one.supplier, [end.name for end in one.parties if end.entity == "KR"]) == ("KR", [party])


@pytest.mark.parametrize("sentence", ["초계함 에콰도르에 무상 양도", "모로코 전차 수주전", "트럼프, 무기 구매 압박"])
def test_home_is_not_guessed_where_no_word_means_it(sentence: str) -> None:
    assert all("KR" not in one for one in said(sentence))
