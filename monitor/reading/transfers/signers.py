"""Who sells where two sign a contract: the one that makes the goods, whichever is named first."""

from __future__ import annotations

from typing import Final

from monitor.reading.transfers.grammar import Grammar, Mark
from monitor.reading.transfers.values import Actor, Goods, Pieces, Trigger

_SIGNERS: Final = (Mark.NONE, Mark.SUBJECT, Mark.SPEAKER, Mark.WITH)


def _signer(
    text: str, trigger: Trigger, goods: tuple[Goods, ...], found: Pieces, grammar: Grammar
) -> tuple[str | None, list[Actor]]:
    """A contract signed with somebody: who makes the goods, if one of those who sign, and all of them."""
    if grammar.sales.match(text, trigger.start) is None:
        return None, []
    signers = [one for one in found.actors if one.mark in _SIGNERS and one.end <= trigger.start and len(one.ids) == 1]
    together = [one for one in signers if one.group == signers[-1].group]
    if not any(one.mark is Mark.WITH for one in signers) and len({one.ids for one in together}) < 2:
        return None, []
    firms = {one.ids[0] for one in signers if one.is_firm}
    maker = goods[0].maker or (firms.pop() if len(firms) == 1 else grammar.home)
    return (maker if any(one.ids == (maker,) for one in signers) else None), signers


def is_buyer(
    text: str, actor: Actor, trigger: Trigger, goods: tuple[Goods, ...], found: Pieces, grammar: Grammar
) -> bool:
    """폴란드가 한화와 자주포 공급 계약: the maker gives, and of two others nobody knows which."""
    maker, signers = _signer(text, trigger, goods, found, grammar)
    return actor in signers and actor.mark is not Mark.WITH and actor.ids != (maker,)


def sells_to(
    text: str, actor: Actor, trigger: Trigger, goods: tuple[Goods, ...], found: Pieces, grammar: Grammar
) -> bool:
    """KAI와 헬기 공급 계약: does it stand as the one the contract is with, and make the goods?"""
    maker, _ = _signer(text, trigger, goods, found, grammar)
    return maker is not None and actor.ids == (maker,)


def signs_with_maker(
    text: str, actor: Actor, trigger: Trigger, goods: tuple[Goods, ...], found: Pieces, grammar: Grammar
) -> bool:
    """KAI가 이라크와 헬기 수출 계약: who signs with the maker of the goods gets them."""
    maker, signers = _signer(text, trigger, goods, found, grammar)
    return maker is not None and actor in signers and actor.ids != (maker,)
