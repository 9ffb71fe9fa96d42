"""One-character names of states in Korean, Japanese and Chinese headlines: 北, 美, 俄, 露 (design §5.8)."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final

_JOINERS: Final = "·・･‧∙ㆍ-‐/／=＝"
_CLAUSE_START: Final = "[\\s…,.，、。·:：!?！？\"'“”‘’「」『』\\[\\](（）【】<>《》〈〉|｜~∼→↔-]"
_KOREAN_PARTICLE: Final = "(?:에서|에게|에도|에는|에|의|와|과|는|은|도|이|가|을|를|로|엔|선|측)"
# 俄动用否决权, 美批准对台军售: what follows a state's one character where a clause of a headline begins
_CHINESE_VERB: Final = (
    "(?:将|拟|称|宣布|批准|否认|动用|警告|要求|指责|谴责|证实|推迟|对(?!于)|与|同意|拒绝|寻求|考虑|计划|决定|正式|首次|承诺|呼吁|"
    "暂停|冻结|试射|发射|制裁|袭击|空袭|击落|交付|出售|增购|再购|允许|提供|取消|解除|扩大|防长|外长|总统|总理|首相|国防部|"
    "外交部|军方|官员|政府|议会)"
)
_HEADLINE: Final[Mapping[str, tuple[str, ...]]] = {
    # 北 미사일…, 美국방, …北에 기술 유출; 中 also means "during": only at the start of a clause or with a particle
    "ko": (
        "(?<![\\u3400-\\u9fff가-힣(（])[{han}](?![\\u3400-\\u9fff)）中])(?<!中)",
        "(?:^|(?<=[,…·\"'“‘\\[\\]]\\s)|(?<=[,…·\"'“‘\\[\\]]))中(?=[\\s가-힣,·])(?!\\))",
        f"(?:^|(?<=[,…\"'“‘]\\s)|(?<=[…\"'“‘]))[{{safe}}](?={_KOREAN_PARTICLE}?[\\s,…])",
        "(?:^|(?<=[,…\"'“‘]\\s)|(?<=[…\"'“‘]))[{plain}](?=,)",
    ),
    "ja": (
        f"(?:^|(?<={_CLAUSE_START}))[{{han}}](?=[、,，・=＝／/]|[がはにともへで]|のトランプ)",
        f"(?:^|(?<={_CLAUSE_START}))[露独豪英韓](?=の)",
        "(?<=[がはをもへ、])[露独豪英韓](?=[にへとがはを])",
    ),
    "zh": (
        f"(?:^|(?<={_CLAUSE_START}))[{{han}}](?=[、,，:：])",
        f"(?:^|(?<={_CLAUSE_START}))(?!中)[{{han}}](?={_CHINESE_VERB})",
    ),
}


def short_forms(states: Mapping[str, str], language: str, text: str, title_length: int) -> list[tuple[int, str]]:
    """Where in ``text`` one character names a state, and which: in the title (its first ``title_length`` code points),
    and joined by dots anywhere (北·露, 미·중). ``states`` maps the characters of ``language`` to states."""
    if not states or language not in _HEADLINE:
        return []
    characters = "".join(states)
    han = "".join(char for char in characters if char >= "\u3400" and char < "\ua000" and char != "中")
    plain = "".join(char for char in characters if "가" <= char <= "힣")
    safe = "".join(char for char in plain if char in "북러미")
    found: dict[int, str] = {}
    head = text[:title_length]
    for pattern in _HEADLINE[language]:
        filled = (
            pattern.replace("{han}", han if language == "ko" else han + "中")
            .replace("{plain}", plain or "\0")
            .replace("{safe}", safe or "\0")
        )
        for match in re.finditer(filled, head):
            found[match.start()] = match[0]
    joined = re.compile(
        f"(?<![\\u3400-\\u9fff가-힣])[{characters}](?:[{re.escape(_JOINERS)}][{characters}])+(?![\\u3400-\\u9fff])"
    )
    for match in joined.finditer(text):
        if not any(match[0][at] in "-‐/／=＝" for at in range(1, len(match[0]), 2)) or match.end() <= title_length:
            for at in range(0, len(match[0]), 2):
                found[match.start() + at] = match[0][at]
    if language == "ko":
        run = re.compile(f"(?<![\\u3400-\\u9fff])[{han}中]{{2,4}}(?![\\u3400-\\u9fff])")
        for match in run.finditer(text):
            for at, char in enumerate(match[0]):
                found[match.start() + at] = char
    return [(at, states[char]) for at, char in found.items() if char in states]
