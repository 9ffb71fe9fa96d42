"""Korean: the words that patterns are made of: heads, verbal nouns, ships and tenders."""

from __future__ import annotations

from typing import Final

# What stands between a state's name and its particle, the state itself acting: 군, 정부, 외무장관
HEAD: Final = (
    r"[)]?(?:\s?(?:정부|당국|군사?정권|군부|정권|육군|해군|공군|해병대|국방부|국방성|국방장관"
    r"|국방부\s?장관|외교부|외무성|외무장관"
    r"|외교장관|외무부|대통령실?|총리|총통|총통부|국방|방산업체|방산기업|업체|기업|회사|국민"
    r"|의회|상원|하원|행정부|국무부"
    r"|재무부|정보국장?|정보수장|정보당국|정보기관|국방정보총국장?|대변인|당국자|국장|수장|특사|대사|매체|언론"
    r"|동맹국|우방국|대표단|지도부|국무위원장|위원장|장관|측근|군대|회원국|군)){0,3}"
    r"(?:\s?측)?(?:들)?(?:\s?[(][^)]{1,14}[)])?"
)
SAID: Final = (
    r"(?:밝혔|말했|주장했|(?<!이)전했|발표했|설명했|강조했|보도했|지적했|경고했|비난했|평가했|분석했|언급했|반박했"
    r"|부인했"
    r"|공개했|확인했|추정했|촉구했|폭로했|우려했|규탄했|보고했|시사했|덧붙였|내다봤|털어놨|일축했|선언했)"
)
OFFICE: Final = (
    r"|\s?(?:및\s\S{1,8}\s(?:\S{1,6}\s)?)?(?:사무소|사무실|법인|지사|지점|대표부|자회사|전담|창구|거점|박람회)"
    r"|\s및\s[^.…\n]{0,16}(?:…|\.{2,})"
)
"""Behind a noun of giving: it only tells what an office is for, or the text is cut before its head."""
NO_HELP_IN: Final = "".join(
    rf"(?:(?<!{work}{particle}\s지원)|(?<=[와과]\s{work}{particle}\s지원)|(?<=·{work}{particle}\s지원))"
    for work in ("건설", "건립", "설립", "구축", "조성", "증설", "재건", "복구", "훈련", "교육", "정비", "수리")
    for particle in ("", "을", "를")
)
"""What is supported is a work or a service: no goods are given."""
DELIVERY: Final = (
    r"인도(?=[…,.”’\"'\s]|\Z)(?:(?<=추가\s인도)|(?<=조기\s인도)|(?<=연내\s인도)|(?<=부터\s인도)|(?<=까지\s인도)|"
    r"(?<=순차\s인도)"
    r"|(?<=적기\s인도)|(?<=초도\s인도)|(?<=최종\s인도))"
)
"""The handing over, not India: by the word before it."""
GIVING: Final = (
    r"지원(?<!부대\s지원)(?<!신속지원)" + NO_HELP_IN,
    r"제공(?<![국선일]제공)(?<!면제[를\s]제공)(?<!면제를\s제공)(?<!혜택을\s제공)(?<!혜택\s제공)(?!격|권)",
    "공급",
    "수출",
    "판매",
    r"이전(?:(?<=기술\s이전)|(?<=무기\s이전)|(?<=기술이전)|(?<=무기이전)|(?=(?:을|를)?\s?(?:하|한|할|했|키|받|된|될"
    r"|되|됐"
    r"|해|금지|대가|합의"
    r"|의혹|허용|추진|제한|요청|설|우려|정황|승인|검토)))",
    r"인도(?=\s?(?:완료|식|하|했|한|할|될|된|돼|됐|되|예정|시작|지연|연기|추진|를\s?(?:시작|완료|마|연기|미)|분)"
    r"|\s*\Z)",
    DELIVERY,
    *[
        "납품",
        "공여",
        "기증",
        "기부",
        "양도",
        "원조",
        "전달",
        "선적",
        "밀수출",
        "밀매",
        "매각",
        "이양",
        "무상지원",
        "대여",
        "수송(?![대기선차함])",
        "배송",
        "운송",
        "반출",
    ],
    *["역수출", "재수출", "건네", "공수", r"전수(?!\s?조사|방위)"],
)
GETTING: Final = ("도입", "구매", "구입", "수입", "매입", "조달", "수령", "인수", "획득", "밀수입", "반입")


NO_THING: Final = "".join(
    rf"(?<!{word}\s받)"
    for word in (
        "보장을",
        "승인을",
        "허가를",
        "인정을",
        "평가를",
        "지시를",
        "훈련을",
        "영향을",
        "주목을",
        "조사를",
        "제재를",
        "압박을",
        "비판을",
        "재판을",
        "공격을",
        "공습을",
        "타격을",
        "위협을",
        "폭격을",
        "혐의를",
        "의혹을",
        "선고를",
        "처분을",
        "심사를",
        "교육을",
        "지지를",
    )
)
"""받다 of what is no goods: a guarantee, approval, praise."""


def each(nouns: tuple[str, ...], ending: str) -> str:
    """Each of the nouns with the ending. (Alternatives that begin with a letter are found fast, groups are not.)"""
    return "|".join(noun + ending for noun in nouns)


BEFORE_A_MARK: Final = (
    r"(?=[,\s에은이의산제서·]|\s?(?:잠수함|무기|전투기|드론|군함|미사일|방공|전차|호위함|자주포|함정|구축함|헬기|방산))"
)


def alone(letter: str) -> str:
    """A letter that is no part of a word before it. (The letter comes first: so it is found fast.)"""
    return rf"{letter}(?<![가-힣一-鿿A-Za-z]{letter})"


SHIP: Final = (
    r"(?:(?:핵|원자력)\s?추진\s?(?:공격\s?)?잠수함|핵\s?잠수함|핵잠|원잠|잠수함|군함|전투함|함정|호위함|구축함)"
)
_NUCLEAR: Final = r"(?:(?:핵|원자력)\s?추진\s?(?:공격\s?)?잠수함|핵\s?잠수함|핵잠|원잠)"
_NO_YARD: Final = r"(?<!오션)(?<!중공업)(?<!현대)(?<!그룹)(?<!한화)"
SHIPS_OF: Final = (
    _NO_YARD + rf"(?:(?:의)?\s?(?:(?:해군|차기|차세대|신형)\s)?(?:{_NUCLEAR}(?<!美핵잠)(?<!美\s핵잠)(?<!미국\s핵잠)"
    rf"(?<!美\s원잠)(?<!미국\s원잠)"
    r"|잠수함|군함|전투함|함정|호위함|구축함)(?!\s?(?:건조\s)?기술)"
    r"(?:[을를의이]|에\s대한|,)?\s?[^.…“”\"]{0,14}?(?:건조|보유|도입|승인|허용))"
)
"""Behind who gets it: 한국의 핵추진 잠수함 건조."""
TENDERED: Final = (
    r"(?:잠수함|호위함|구축함|초계함|함정|자주포|전차|장갑차|보병전투차량|보병전투차|IFV|전투기|경공격기|훈련기|헬기"
    r"|FA-50\S{0,2}|K-?9|K-?2|천궁\S{0,2}|천무|방공망|방공체계|방공|미사일|무기|방산|레이더|드론|무인기|다연장)"
)
TENDER: Final = (
    _NO_YARD
    + r"\s?(?:정부의?\s|해군\s|육군\s|공군\s)?(?:\d[\d조억원대천 ]{0,6}(?:\s?규모)?\s?)?(?:차기\s|차세대\s|신형\s"
    r"|초계\s?|[가-힣]{2,5}\s)?"
    rf"{TENDERED}\s?(?:[(][A-Z]{{2,6}}[)]\s?)?(?:도입\s?|건조\s?|획득\s?|성능\s?개량\s?|구매\s?|현대화\s?)?(?:사업"
    rf"|수주|프로젝트"
    rf"|입찰|협력)"
)
"""Behind who calls for tenders: 캐나다 차세대 잠수함 사업."""
HELPED: Final = (
    r"(?:의)?\s(?:신형\s|첫\s|새\s)?\S{2,8}(?:에|은|는|,)?\s(?:\S{1,6}\s)?"
    r"(?:러시아|러|중국|中|이란)의?\s(?:군사\s|핵심\s)?기술\s?(?:지원|도움)"
)
"""Behind whose weapon was made with help: 북한 신형 구축함, 러시아 기술 지원."""
ORDERED: Final = r"[이가]\s(?:\S{1,8}\s){0,2}?(?:주문|도입|구매|구입|요청|발주|요구)(?:했던|한|해\s온)\s"
"""Behind who gets what another hands over: 대만이 주문한 미사일을 인도했다."""
EXPORTED: Final = (
    r"\s?수출(?:용|형|된|할|한)?\s(?=국산|한국형|우리|천궁|천무|K-?\d|KF-?21|FA-?50|T-50|비궁|현궁"
    r"|레드백|수리온)"
)
"""Between who gets them and goods of home: UAE 수출 천궁."""
NOT_ASKED: Final = "".join(
    rf"(?<!{thing}\s..)"
    for thing in (
        "투자를",
        "해명을",
        "사과를",
        "철회를",
        "중단을",
        "협력을",
        "양보를",
        "인상을",
        "개방을",
        "참여를",
        "해제를",
        "완화를",
        "협상을",
        "대화를",
        "휴전을",
        "증액을",
        "종전을",
        "철수를",
        "배상을",
        "답변을",
        "비핵화를",
        "분담을",
    )
)
"""What is asked for is no goods."""
PROGRAMME: Final = (
    r"의?\s(?:[^\s,.…]{1,8}\s){0,3}?(?:현대화|개발|고도화|개량|양산)(?:\s노력|\s계획|\s사업)?[을를에]?\s?(?:돕|도왔"
    r"|도와|도운|지원)"
)
"""Behind whose weapons another helps to make: 북한 미사일 현대화를 돕는다."""
