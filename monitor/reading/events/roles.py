"""Who acts and whom it strikes, by word order, prepositions and particles (design §5.12). A sentence is not parsed:
what these marks leave open stays open (None), for a wrong party is worse than none."""

from __future__ import annotations

import re
from collections.abc import Container, Iterable, Mapping
from typing import Final

from monitor.reading.cues import Place
from monitor.reading.events.scene import Name, Scene, overlaps

_AHEAD: Final = 44  # characters before a name in which its preposition stands
_BEHIND: Final = 16  # characters behind a name in which its particle stands
_SUBJECT: Final = 80  # from the one who acts to what is done
_OBJECT: Final = 70  # from what is done to whom it strikes
_MARKED: Final = 130  # where a preposition says so, farther

# Words between a preposition and its name: its adjectives, not another clause
_PLAIN: Final = (
    r"(?!(?:that|which|who|whose|and|or|of|for|by|in|with|after|over|qui|que|dont|et|ou|de|du|des|par|avec|y|o|en|"
    r"del|por|con|"
    r"und|oder|von|im|mit|который|которые|и|или|в|от|який|які|та|або|від|الذي|التي|که|و)\s)[\w'’.-]+\s+"
)
_UP_TO_3: Final = rf"(?:{_PLAIN}){{0,3}}"
_UP_TO_2: Final = rf"(?:{_PLAIN}){{0,2}}"

_ARTICLE: Final = {
    "en": r"(?:the\s+|a\s+|an\s+)?",
    "fr": r"(?:l['’]\s?|la\s+|les?\s+|des?\s+|du\s+|un\s+|une\s+|d['’]\s?)?",
    "es": r"(?:el\s+|las?\s+|los\s+|una?s?\s+)?",
    "de": r"(?:d(?:ie|en|as|er|em|es)\s+|ein(?:e|en|em|er)?\s+)?",
}

# Who does it, in a passive or behind a noun
_BY: Final = {
    "en": rf"\bby\s+{_ARTICLE['en']}{_UP_TO_2}",
    "fr": rf"\bpar\s+{_ARTICLE['fr']}{_UP_TO_2}",
    "es": rf"\b(?:por\s+parte\s+del?|por)\s+{_ARTICLE['es']}{_UP_TO_2}",
    "de": rf"\b(?:von|vom|durch)\s+{_ARTICLE['de']}(?:[\w-]+\s+)?",
    "ru": r"\bсо\s+стороны\s+",
    "uk": r"\b(?:з\s+боку|із\s+боку)\s+",
    "ar": r"(?:من\s+قبل|من\s+جانب|على\s+يد)\s+(?:ال)?",
    "fa": r"(?:توسط|از\s+سوی|از\s+جانب)\s+",
    "zh": r"[被由遭](?:到)?",
}
# Whom it strikes
_AGAINST: Final = {
    "en": rf"\b(?:on|against|targeting|targets?|targeted|upon|hits?|toward)\s+{_ARTICLE['en']}{_UP_TO_3}",
    "fr": rf"\b(?:contre|à\s+l['’]encontre|visant|envers|vise|visent|sur|frappant|ciblant|à|aux?)\s+"
    rf"{_ARTICLE['fr']}{_UP_TO_3}",
    "es": rf"\b(?:contra|sobre|al?|hacia)\s+{_ARTICLE['es']}{_UP_TO_3}",
    "de": rf"\bgegen\s+{_ARTICLE['de']}{_UP_TO_3}",
    "ru": rf"\b(?:против|в\s+отношении|санкци\w*\s+(?:\w+\s+)?на|санкци\w*\s+с)\s+{_UP_TO_3}",
    "uk": rf"\b(?:проти|щодо|стосовно|санкці\w*\s+(?:\w+\s+)?на|санкці\w*\s+із?з?)\s+{_UP_TO_3}",
    "ar": rf"(?:^|\s)(?:على|ضد|بحق|عن)\s+(?:ال)?{_UP_TO_3}",
    "fa": rf"(?:^|\s)(?:علیه|بر|بر\s+ضد)\s+{_UP_TO_3}",
    "zh": r"(?:对|對|向|针对|針對|把|将|涉|给|給)(?:[^，。、；在]{0,6})?",
}
# Beside, out of, in …: neither acts nor is struck
_ASIDE: Final = {
    "en": rf"\b(?:in|from|of|to|with|into|near|off|through|via|between|among|including|like|under|about|than|"
    rf"across|within)\s+{_ARTICLE['en']}{_UP_TO_2}",
    "fr": rf"\b(?:(?:en|dans|avec|de|du|des|depuis|vers|via|entre|chez|près|selon|sous|après|parmi|dont|pour)\s+|d['’])"
    rf"{_ARTICLE['fr']}{_UP_TO_2}",
    "es": rf"\b(?:en|con|del?|desde|hasta|entre|según|bajo|tras|para|vía|mediante|sin|"
    rf"como)\s+{_ARTICLE['es']}{_UP_TO_2}",
    "de": rf"\b(?:in|im|aus|mit|nach|an|am|auf|über|bei|beim|zwischen|unter|seit|für|zu|zum|zur|wegen|laut|der|des)\s+"
    rf"{_ARTICLE['de']}(?:[\w-]+\s+)?",
    "ru": rf"\b(?:в|во|из|к|ко|по|для|от|у|о|об|за|при|между|через|после|под|над|из-за)\s+{_UP_TO_2}",
    "uk": rf"\b(?:в|у|зі|до|по|для|від|про|за|при|між|через|після|під|над|з-за|із-за)\s+{_UP_TO_2}",
    "ar": r"(?:^|\s)(?:في|من|مع|إلى|الى|بين|عبر|بعد|منذ|بشأن|حول|لدى)\s+(?:ال)?(?:[\w]+\s+)?",
    "fa": rf"(?:^|\s)(?:در|از|با|به|برای|میان|بین|پس از|درباره|تا|طی)\s+{_UP_TO_2}",
    "zh": r"[在从從与與和同为為于於跟至往]",
}
# A government, ministry or president of …: the state acts
_GOVERNMENT: Final = re.compile(
    r"(?:\b(?:government|administration|authorities|ministry|president|treasury|department|navy|military|parliament|"
    r"gouvernement|président|ministère|autorités|trésor|département|marine|armée|"
    r"gobierno|presidente|ministerio|autoridades|tesoro|departamento|armada|marina|ejército|"
    r"regierung|präsident|ministerium|behörden)\s+(?:of|de|del|des|du|de\s+la|de\s+l['’]|d['’]|der|los|las|von)|"
    r"\b(?:gouvernement|gobierno)\s+(?:d['’]))\s*(?:the\s+|los\s+|les\s+|las?\s+|l['’])?\Z"
)
_BEFORE: Final[Mapping[str, tuple[tuple[str, re.Pattern[str]], ...]]] = {
    language: tuple(
        (mark, re.compile(table[language] + r"\Z", re.I))
        for mark, table in (("agent", _BY), ("against", _AGAINST), ("aside", _ASIDE))
        if language in table
    )
    for language in ("en", "fr", "es", "de", "ru", "uk", "ar", "fa", "zh")
}

# The first particle behind a name decides; what stands between belongs to the name (미국 재무부는, ロシアの企業を)
_KO_PARTICLE: Final = re.compile(
    r"(?:\s?[가-힣A-Za-z0-9·‘’'\"]{0,7}?){0,3}?(에\s?대한|에\s?대해|에게|에\s?의해|에서|까지|부터|"
    r"[은는이가을를에의도로와과서],?|,|…)(?=[\s,‘’'\"…]|\Z|$)"
)
_KO_MARKS: Final[Mapping[str, str]] = {
    "에 대한": "against",
    "에대한": "against",
    "에 대해": "against",
    "에대해": "against",
    "에게": "against",
    "에 의해": "agent",
    "에의해": "agent",
    "은": "subject",
    "는": "subject",
    "이": "subject",
    "가": "subject",
    ",": "subject",
    "…": "subject",
    "을": "against",
    "를": "against",
    "에": "against",
}
_JA_PARTICLE: Final = re.compile(
    r"(?:[^、。\sがはをにへでとから]{0,10}?)(に\s?よる|によって|により|に\s?対する|に\s?対し|への|から|の|"
    r"[がはもを]|[にへとで]|、|,)"
)
_JA_MARKS: Final[Mapping[str, str]] = {
    "による": "agent",
    "によって": "agent",
    "により": "agent",
    "に対する": "against",
    "に対し": "against",
    "への": "against",
    "が": "subject",
    "は": "subject",
    "も": "subject",
    "、": "subject",
    ",": "subject",
    "を": "against",
    "に": "against",
    "へ": "against",
    "の": "of",
}
_JA_OF: Final = re.compile(r"[^、。はが]{1,22}?(を|に対)")
_FA_OBJECT: Final = re.compile(r"\s+را(?=\s)")
_OBLIQUE: Final = re.compile(r"(?:ой|ей|ею|ами|ями|ом|ем|ам|ям|ах|ях|у|ю|ою|єю|ові|еві)\Z", re.I)
_ADJECTIVE: Final = re.compile(r"(?:ий|ый|ой|ая|яя|ое|ее|ие|ые|а|е|і|ські|ська|ське|ський)\Z", re.I)
_SLAVIC: Final = frozenset({"ru", "uk"})


_HOLDS_AGAINST: Final = re.compile("[对對対向]|대(?:북|러|이란|중|미|시리아)")
"""Short forms that hold their preposition: 对朝, 대북, 対ロ."""


def mark(scene: Scene, name: Name) -> str:
    """``agent``, ``against``, ``subject``, ``aside`` (some other preposition or case), or "" where nothing marks it."""
    known = scene.marks.get(name.place)
    if known is None:
        known = scene.marks[name.place] = _mark(scene, name)
    return known


def _mark(scene: Scene, name: Name) -> str:
    language = scene.language
    if scene.is_cjk and _HOLDS_AGAINST.match(scene.cut(name.place)):
        return "against"
    if language == "ko":
        return _korean(scene, name)
    if language == "ja":
        return _japanese(scene, name)
    previous = max((other.end for other in scene.names if other.end <= name.start), default=0)
    start = max(scene.row.span.start, previous, name.start - _AHEAD)
    ahead = scene.plain(start, name.start)
    if language == "ar" and ahead and ahead[-1] in "لب" and not ahead[-2:-1].isalpha():
        return "aside"
    for kind, pattern in _BEFORE.get(language, ()):
        if pattern.search(ahead):
            return "" if kind == "aside" and _GOVERNMENT.search(ahead) else kind
    if language == "fa" and _FA_OBJECT.match(scene.text, name.end, min(scene.row.span.end, name.end + 40)):
        return "against"
    if language in _SLAVIC:
        return _slavic(scene, name)
    return ""


def _korean(scene: Scene, name: Name) -> str:
    behind = scene.text[name.end : min(scene.row.span.end, name.end + _BEHIND + 8)]
    found = _KO_PARTICLE.match(behind)
    if found is None:
        return ""
    particle = found[1].rstrip(",") or ","
    return _KO_MARKS.get(particle, "aside")


def _japanese(scene: Scene, name: Name) -> str:
    behind = scene.text[name.end : min(scene.row.span.end, name.end + _BEHIND)]
    if scene.before(name.start, 1) == "対":
        return "against"
    found = _JA_PARTICLE.match(behind)
    if found is None:
        return ""
    kind = _JA_MARKS.get(found[1].replace(" ", ""), "aside")
    if kind == "of":
        later = _JA_OF.match(scene.text, name.end + found.end(), min(scene.row.span.end, name.end + 34))
        return "against" if later else "aside"
    return kind


def _slavic(scene: Scene, name: Name) -> str:
    """By case: a noun in the nominative may act; the genitive behind another noun, dative and instrumental may not."""
    written = scene.cut(name.place)
    lowered = written.lower()
    entity = scene.knowledge.entities[name.id]
    plain = any(alias.language in (scene.language, "mul") and alias.text.lower() == lowered for alias in entity.aliases)
    if plain or written.isupper():
        return "" if not written.isupper() or _heads(scene, name) else "genitive"
    if name.kind == "state" and _ADJECTIVE.search(written) and len(written) > 6 and written[:1].islower():
        return ""
    return "aside" if _OBLIQUE.search(written) else "genitive"


def _heads(scene: Scene, name: Name) -> bool:
    """Does an acronym (США, ЕС) begin its clause, or follow its government, so that it acts?"""
    ahead = scene.before(name.start, 30).rstrip(" «\"'“")
    if not ahead or ahead[-1] in ".,:;—–-!?)":
        return True
    return (
        re.search(
            r"(?:правительств\w*|президент|власти|минфин\w*|госдеп\w*|уряд|влада|мін\w*|и|та|и|а|что|що|как)\Z", ahead
        )
        is not None
    )


# ---------------------------------------------------------------- passives

_PASSIVE_BEFORE: Final[Mapping[str, re.Pattern[str]]] = {
    language: re.compile(pattern + r"\Z", re.I)
    for language, pattern in {
        "en": r"\b(?:was|were|been|being|be|is|are|got|gets)\s+(?:\w+\s+){0,2}",
        "fr": r"\b(?:été|est|sont|fut|furent|être|était|étaient)\s+(?:\w+\s+)?",
        "es": r"\b(?:fue|fueron|sido|ser|es|son|siendo)\s+(?:\w+\s+)?",
        "de": r"\b(?:wurden?|wird|werden|worden|sind|ist)\b[^,;]{0,80}",
        "ru": r"\b(?:был[аои]?|были|будет|будут)\s+(?:\w+\s+)?",
        "uk": r"\b(?:був|була|було|були)\s+(?:\w+\s+)?",
        "zh": r"(?:被|遭|遭到|受到)[^，。；]{0,10}",
    }.items()
}
_PASSIVE_BEHIND: Final[Mapping[str, re.Pattern[str]]] = {
    "de": re.compile(r"\s+(?:worden|werden|wurden?)\b"),
    "ko": re.compile(r"\s?(?:대상)?(?:됐|되|된|돼|당했|당한|받)"),
    "ja": re.compile(r"(?:対象)?(?:に|と)?(?:指定)?(?:され|れ)"),
    "fa": re.compile(r"\s*(?:شد|شده|شدند|می‌شود|گرفت|گرفتند)\b"),
}
_PASSIVE_FORM: Final[Mapping[str, re.Pattern[str]]] = {
    "ru": re.compile(r"(?:(?:ен|ён|ан)н\w{1,3}|ен|ён|ена|ено|ены|ан|ана|ано|аны|т|та|то|ты|ся|сь)\Z", re.I),
    "uk": re.compile(r"(?:(?:ен|ан)\w{1,3}|ено|ано|ений|ена|ені|ся|то)\Z", re.I),
}


def is_passive(scene: Scene, trigger: Place) -> bool:
    """Is what the trigger says done to what stands before it?"""
    language = scene.language
    written = scene.cut(trigger)
    before = _PASSIVE_BEFORE.get(language)
    active = language == "en" and written.endswith("ing") and not scene.before(trigger[0], 8).endswith("being ")
    if before is not None and not active and before.search(scene.before(trigger[0], 90)):
        return True
    behind = _PASSIVE_BEHIND.get(language)
    if behind is not None and behind.match(scene.behind(trigger[1], 12)):
        return True
    form = _PASSIVE_FORM.get(language)
    return form is not None and len(written) > 4 and form.search(written) is not None and not written.endswith("ть")


# ---------------------------------------------------------------- roles

_ACTS: Final = frozenset({"state", "organisation", "un_body", "person", "network", "armed_group"})
_PERFECT: Final = re.compile(r"\b(?:hat|haben|hatten?|habe)\b")
_VERB_LAST: Final = frozenset({"ko", "ja", "fa"})
_MODIFIES: Final = re.compile(r"\s?(?:한|했던|하는|된|됐던|할)\s")
_INVERTED: Final = frozenset({"de", "ar"})  # verhängte die EU; فرضت واشنطن
BETWEEN: Final = re.compile(
    r"[;:]|\b(?:after|while|because|which|that|who|says?|said|as|despite|if|when|but|"
    r"après|tandis|alors|qui|que|dont|mais|tras|mientras|que|pero|después|"
    r"nachdem|während|weil|dass|aber|после|пока|что|которы\w+|але|після|що|поки|но)\b|،|؛|，|；|。|」",
    re.I,
)


def agent(
    scene: Scene, trigger: Place, *, kinds: Container[str] = _ACTS, is_noun: bool = False, reach: int = _SUBJECT
) -> Name | None:
    """Who does what the trigger says. ``is_noun``: the trigger names the deed (veto, sanctions), so that an adjective
    or a short form beside it is the doer: le veto russe, EU sanctions."""
    names = [name for name in scene.names if name.kind in kinds]
    marked = by(scene, trigger, kinds=kinds)
    if marked is not None:
        return marked
    if is_noun:
        for name in names:
            beside = 0 <= trigger[0] - name.end <= 3 or (not scene.is_cjk and 0 <= name.start - trigger[1] <= 1)
            if beside and mark(scene, name) != "against":
                return name
    if is_passive(scene, trigger):
        return None
    wanted = ("subject",) if scene.language in ("ko", "ja") else ("",)
    longest = reach * 2 if scene.language in _VERB_LAST else scene.near(reach)
    ahead = [
        name
        for name in names
        if name.end <= trigger[0] and trigger[0] - name.end <= longest and mark(scene, name) in wanted
    ]
    if scene.language in _INVERTED:
        follows = [name for name in names if 0 < name.start - trigger[1] <= 12 and mark(scene, name) == ""]
        if follows and (scene.language == "ar" or not ahead):
            return follows[0]
    if not ahead:
        return None
    if scene.language in _VERB_LAST:
        # the verb of a relative clause has the nearest subject, that of the main clause the first
        inner = _MODIFIES.match(scene.behind(trigger[1], 6)) if scene.language == "ko" else None
        return ahead[-1] if inner else ahead[0]
    if scene.language == "de" and _PERFECT.search(scene.plain(ahead[0].end, trigger[0])):
        return ahead[0]  # Die USA haben drei chinesische Firmen sanktioniert
    found = ahead[-1]
    return None if BETWEEN.search(scene.plain(found.end, trigger[0])) else found


def by(scene: Scene, trigger: Place, *, kinds: Container[str] = _ACTS) -> Name | None:
    """Who does it, where a preposition or particle says so: by the EU, par Washington, による."""
    names = [name for name in scene.names if name.kind in kinds and mark(scene, name) == "agent"]
    return _closest(trigger, names, scene.near(_MARKED))


_AND: Final = re.compile(
    r"\s*(?:,|、|·|and|&|et|y|e|und|и|та|і|й|와|과|と|和|与|及|و)?\s*(?:the\s+|la\s+|le\s+|l['’]|les\s+)?", re.I
)


def joined(scene: Scene, doer: Name | None) -> list[Name]:
    """The one who does it with those before it in one list: Russia and China vetoed."""
    if doer is None:
        return []
    chain = [doer]
    for name in reversed([name for name in scene.names if name.end <= doer.start and name.kind in _ACTS]):
        between = scene.plain(name.end, chain[0].start)
        if not between.strip() or not _AND.fullmatch(between) or mark(scene, name) not in ("", "subject"):
            break
        chain.insert(0, name)
    return chain


def struck(
    scene: Scene,
    trigger: Place,
    doer: Name | None,
    *,
    kinds: Container[str] = _ACTS | {"vessel", "aircraft"},
    reach: int = _OBJECT,
    marked_only: bool = False,
) -> Name | None:
    """Whom what the trigger says strikes: marked by a preposition or particle, else the object behind it, in a passive
    what stands before. ``marked_only``: the object is something else (sanctions). What is named more closely (a
    company, a ship) goes before the state it belongs to."""
    names = [name for name in scene.names if name.kind in kinds and (doer is None or name.id != doer.id)]
    against = [name for name in names if mark(scene, name) == "against"]
    before = 0 if scene.language in _BEHIND_ONLY else scene.near(60)
    found = _closest(trigger, against, scene.near(_MARKED if marked_only else _OBJECT), ahead=before)
    passive = is_passive(scene, trigger)
    if found is not None and (marked_only or passive or scene.language not in _OBJECT_BEHIND):
        return _closer_named(scene, found, names)
    if marked_only:
        return None
    plain = [name for name in names if mark(scene, name) in ("", "subject", "genitive")]
    if passive:
        ahead = [name for name in plain if 0 <= trigger[0] - name.end <= scene.near(reach)]
        if ahead and mark(scene, ahead[-1]) != "genitive":
            return _closer_named(scene, ahead[-1], names)
        return None
    if scene.language in _VERB_LAST:
        return None
    if scene.language == "de" and doer is not None and doer.end <= trigger[0]:
        inside = [name for name in plain if doer.end < name.start and name.end <= trigger[0]]
        if inside and _PERFECT.search(scene.plain(doer.end, inside[0].start)):
            return _closer_named(scene, inside[0], names)
    behind = [name for name in plain if 0 <= name.start - trigger[1] <= scene.near(reach)]
    if scene.language == "fr" and not behind:  # sanctionne des responsables iraniens: an article, no preposition
        behind = [
            name
            for name in names
            if name.start > trigger[1] and _PARTITIVE.fullmatch(scene.plain(trigger[1], name.start)) is not None
        ]
    first = behind[0] if behind and (found is None or found.start > behind[0].start) else None
    if first is not None and not BETWEEN.search(scene.plain(trigger[1], first.start)):
        return _closer_named(scene, first, names)
    return _closer_named(scene, found, names) if found is not None else None


def _closest(trigger: Place, names: Iterable[Name], reach: int, *, ahead: int | None = None) -> Name | None:
    """The nearest within ``reach``; in front of the trigger within ``ahead``, where that is given."""
    best: tuple[int, Name] | None = None
    for name in names:
        behind = name.start >= trigger[1]
        gap = name.start - trigger[1] if behind else trigger[0] - name.end
        if overlaps(name.place, trigger):
            gap, behind = 0, True  # "sanctions against Russia" may be one word of the lexicon, 대이란 제재 one name
        if 0 <= gap <= (reach if behind or ahead is None else ahead) and (best is None or gap < best[0]):
            best = gap, name
    return best[1] if best else None


_PARTITIVE: Final = re.compile(r"\s+(?:des|de\s+nouve\w+|une?)\s+(?:\w+\s+){1,2}")
_BEHIND_ONLY: Final = frozenset({"en", "ru", "uk"})
"""Where whom it strikes stands behind, unless in a passive: sanctions on, санкции против."""
_OBJECT_BEHIND: Final = frozenset({"en", "fr", "es", "ru", "uk", "zh", "ar"})
_CLOSE_KINDS: Final = frozenset({"organisation", "person", "vessel", "armed_group", "network", "aircraft"})


def _closer_named(scene: Scene, found: Name, names: Iterable[Name]) -> Name:
    """Russian defence minister Shoigu: the person, where the state only says whose."""
    if found.kind != "state":
        return found
    for name in names:
        if 0 <= name.start - found.end <= scene.near(40) and name.kind in _CLOSE_KINDS and name.country == found.id:
            return name
    return found
