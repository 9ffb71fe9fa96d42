"""What a language must tell so that the roles in a sentence can be read: marks, triggers, moods (design §5.12).

A grammar is data: regular expressions over the text as written. The rules that use it (``frames``, ``mood``,
``speakers``) are the same for all languages.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum
from typing import Final

REACH_BEFORE: Final = 48  # characters before a name that are looked at for its preposition
REACH_BEHIND: Final = 32  # characters behind it, for its particle


class Mark(Enum):
    """How a party stands in its sentence, by the words and endings right beside it."""

    TO = "to"  # who gets: to, for, dative
    AT = "at"  # à, a: who gets where something is given, who gives where something is bought
    FROM = "from"  # where from: from, aus, из
    BY = "by"  # who did it in a passive, instrumental
    OF = "of"  # possessor of what stands beside it: Iran's, de l'Iran, Ирана
    SUBJECT = "subject"  # only where the language marks it: 가, が, فاعل
    OBJECT = "object"  # only where the language marks it: 를, を, را; or right behind an object verb
    MAKER = "maker"  # an adjective or possessor of the goods themselves: Iranian drones, 北朝鮮製ミサイル
    ASIDE = "aside"  # in, against, over, according to, near: no part in the transfer
    SPEAKER = "speaker"  # according to X, X said: on whose word
    WITH = "with"  # together with, between: undirected
    NONE = "none"  # nothing beside it


class Kind(Enum):
    """What a trigger does with the parties beside it."""

    GIVE = "give"  # X supplies goods to Y
    GIVEN = "given"  # goods supplied by X to Y: passives and participles
    GIVE_NOUN = "give_noun"  # the delivery of goods from X to Y; X's exports to Y
    GET = "get"  # Y receives goods from X
    GOTTEN = "gotten"  # goods bought from X by Y
    GET_NOUN = "get_noun"  # the purchase of X's goods by Y
    ARM = "arm"  # X arms Y, equips Y with goods
    ARMED = "armed"  # Y, armed by X; Y is equipped with X's goods
    ASK = "ask"  # Y asks X for goods
    BOUND = "bound"  # goods bound for Y
    TRADE = "trade"  # arms trade between X and Y: no direction
    MAKE = "make"  # X's goods made in or together with Y: no direction
    SWAP = "swap"  # in exchange for: turns the pair round for the goods on its other side


Pattern = re.Pattern[str]


def words(*alternatives: str) -> Pattern:
    """One of these patterns, regardless of case."""
    return re.compile("|".join(alternatives), re.IGNORECASE)


def exact(*alternatives: str) -> Pattern:
    """One of these patterns as written: for scripts without case, where it is found much faster."""
    return re.compile("|".join(alternatives))


def bounded(*alternatives: str) -> Pattern:
    """One of these patterns, as whole words."""
    return re.compile(rf"\b(?:{'|'.join(alternatives)})\b", re.IGNORECASE)


def before(*alternatives: str) -> Pattern:
    """One of these patterns, ending right where a name or trigger begins."""
    return re.compile(rf"(?:{'|'.join(alternatives)})\Z", re.IGNORECASE)


NEVER: Final = re.compile(r"(?!)")
ANYTHING: Final = re.compile(r"[\s\S]*")


_JOINER: Final = words(r"\s*(?:,|;|and|&|/|·)\s*")


_BREAKS: Final = words(r"[;:!?…]|\s[–—-]\s")


_GOODS_GAP: Final = words(r"[\s\w'’.,-]{0,24}")


@dataclass(frozen=True, slots=True)
class Moods:
    """Words that settle the status of a transfer. Each is looked for in the clause of the trigger, but where said
    otherwise in ``mood``."""

    coming: Pattern = NEVER  # searched from the verb on: a present form, to come unless others tell it: می‌دهد
    going_on: Pattern = NEVER  # with a present form: it goes on: still, every month
    told_by: Pattern = NEVER  # below a headline told as plain fact: who claims it: the head of intelligence
    refuted: Pattern = NEVER  # at the end of a sentence: all that it told is denied
    doubted: Pattern = NEVER  # anywhere in a sentence: what is to come is in doubt
    lost: Pattern = NEVER  # destroyed, intact: what became of the goods, so that they were given
    denied: Pattern = NEVER  # denied, refuses, no evidence: anywhere near
    denies: Pattern = NEVER  # no evidence that, denies that: before the verb, in a clause of its own
    told_aside: Pattern = NEVER  # between such a word and the verb: it stands in a clause that only says which goods
    negated: Pattern = NEVER  # not, never: only right at the verb (before it, or behind it where verbs come last)
    no_more: Pattern = NEVER  # match behind a negated verb: no longer: what went on has been halted
    interdicted: Pattern = NEVER  # seized, intercepted
    halted: Pattern = NEVER  # suspended, stopped, blocked, banned
    breached: Pattern = NEVER  # before a word of halting: the ban was broken: in violation of the UN embargo
    demanded: Pattern = NEVER  # before a word of halting: somebody only demands it, so the supply goes on
    approved: Pattern = NEVER  # approves, clears: with goods and who gets them no verb of giving is needed
    planned: Pattern = NEVER  # will, plans to, asks, in talks, could: before the verb, or behind where it is last
    done: Pattern = NEVER  # has, had; a past form: the verb of giving itself says that it is over, so no plan
    present: Pattern = NEVER  # a form that tells what is, or is to come: a plan where nobody is said to say so
    accused: Pattern = NEVER  # in a headline: somebody wants a party in court, so what is said of it is an accusation
    alleged: Pattern = NEVER  # reportedly, accused of, is believed to; a conditional of hearsay
    claimed: Pattern = NEVER  # said, according to: on the word of a government or body
    confirmed: Pattern = NEVER  # confirmed, acknowledged, admitted
    delivered: Pattern = NEVER  # has arrived, handed over: a stage
    shipped: Pattern = NEVER
    contracted: Pattern = NEVER  # contract, deal signed, ordered
    negotiating: Pattern = NEVER  # talks, considering
    requested: Pattern = NEVER
    asked: Pattern = NEVER  # in a sentence that ends in a question mark: it only asks whether
    pledged: Pattern = NEVER  # promised, cleared: so said below a headline, what it tells as plain fact is to come
    below: Pattern = NEVER  # contract: a headline's purchase told as plain fact is to come where the text below says so
    hypothetical: Pattern = NEVER  # if … would: nothing is stored


@dataclass(frozen=True, slots=True)
class Grammar:
    """One language.

    ``forms``: marks by the text before a party and its own form (case), looked at first; ``before``/``behind``: by the
    text before and behind it; ``case_forms``: by its own form where nothing beside it decides; first match counts.
    ``triggers``: the kinds with their words, all matches count; of overlapping ones the longest.
    ``head_first``: objects follow their verb.
    ``postpositional``: marks stand behind names, so in a list the last one's counts for all.
    """

    language: str
    triggers: Mapping[Kind, Pattern]
    forms: tuple[tuple[Mark, Pattern, Pattern], ...] = ()
    before: tuple[tuple[Mark, Pattern], ...] = ()
    behind: tuple[tuple[Mark, Pattern], ...] = ()
    case_forms: tuple[tuple[Mark, Pattern], ...] = ()
    joiner: Pattern = _JOINER  # fullmatch: what may stand between the members of a list
    conjunction: Pattern = NEVER  # "and": where given, names with commas alone between them are no list
    breaks: Pattern = _BREAKS  # where one clause ends
    stand_for: tuple[tuple[str, Pattern], ...] = ()  # words that mean a state as a party, beside its names: ВСУ
    stand_ins: Mapping[str, tuple[tuple[str, str, bool], ...]] = field(default_factory=dict)  # see ``standins``
    others: Pattern = NEVER  # parties that are no entity: allies, the West, rebels
    signed: Pattern = NEVER  # the end of a headline that only names who says so: … — Zelensky
    state_pronouns: Pattern = NEVER  # fullmatch: those that may mean a state of the sentence before: it, the country
    state_nouns: Pattern = NEVER  # fullmatch: of these, the nouns
    attributive_names: Pattern = NEVER  # fullmatch: names that stand beside goods as adjectives do: US, Taiwan
    attributive_gap: Pattern = NEVER  # fullmatch: what may stand between such a name and its goods
    arms_unnamed: bool = False  # supplies Ukraine with missiles: who does so may be left out
    pronouns: Pattern = NEVER  # it, they
    we: Pattern = NEVER  # we: the state of who speaks
    relatives: Pattern = NEVER  # who, which: the party right before them
    participle: Pattern = (
        NEVER  # fullmatch of a GIVE trigger: right behind its goods it is passive: missiles sold to Iran
    )
    deals: Pattern = NEVER  # fullmatch of a GET or ASK trigger that takes "with" for the supplier: signs a deal with
    contracts: Pattern = NEVER  # fullmatch of a TRADE trigger that needs a seller: a contract with
    active: Pattern = NEVER  # fullmatch of a trigger that cannot be passive: (is) supplying
    passive_before: Pattern = NEVER  # of a GIVE/GET trigger: was, were
    passive_behind: Pattern = NEVER  # … by
    tech: Pattern = NEVER  # technology: goods of the class military_technology when it is given
    goods_gap: Pattern = _GOODS_GAP  # fullmatch: between an adjective of origin and its goods
    adjective: Pattern = NEVER  # fullmatch of a party's name: it can only be an adjective (Iranian), never an object
    adjective_heads: Pattern = (
        ANYTHING  # what stands beside such an adjective where the state itself acts (army, minister)
    )
    outsider: Pattern = (
        NEVER  # between a subject and a noun of giving: the subject only speaks of it (calls for, condemns)
    )
    told_of: Pattern = NEVER  # before a trigger, right behind goods: it only tells which are meant: the S-300 it gave
    for_goods: Pattern = NEVER  # fullmatch between goods and the maker of others: a swap: shells for Russian jets
    joined: Pattern = NEVER  # before a trigger: it shares the subject of the verb before
    bands: Pattern = (
        NEVER  # fullmatch of one of ``others``: right behind a state's name it is not that state: Syrian rebels
    )
    own_forces: Pattern = NEVER  # behind a trigger: the goods stay at home: delivers bombers to the troops
    owns_deal: Pattern = NEVER  # between a party and a deal on another's goods: it is its own: cancels Chinese jet deal
    worker: Pattern = NEVER  # match behind goods: they only tell what a company makes: drone maker
    agencies: Pattern = NEVER  # fullmatch of one of ``others``: right behind a state's name it is that state: US firms
    orders: Pattern = NEVER  # fullmatch of a GET trigger: signing, winning, receiving orders, which a maker does too
    deal: Pattern = NEVER  # fullmatch of a noun of giving: two parties named as one list before it make one: X, Y sign
    beside_goods: Pattern = NEVER  # fullmatch of a trigger that counts only right behind goods: Gripen deal
    plants: Pattern = NEVER  # fullmatch of a MAKE trigger: building a factory abroad, which says plainly what is made
    bystander: Pattern = NEVER  # between a party and a supply: it cannot be who gives (calls for a halt to, condemns)
    with_one: Pattern = NEVER  # match behind a word of trade: those behind it stand on one side of it: deals with
    shares: Pattern = NEVER  # fullmatch of a GIVE trigger that takes "with" for its recipient: shares … with
    adjective_behind: bool = False  # drones iraniens
    ditransitive: bool = False  # gives Ukraine missiles: the recipient needs no mark
    possessor_gets: bool = False  # China's arms imports: the possessor of a noun of getting gets
    goal_follows: bool = False  # who gets stands behind the verb or noun of giving
    verb_final: bool = False  # hat der Ukraine Panzer geliefert: the bare recipient stands before its goods
    subject_behind: bool = False  # a verb's subject, then its object, may stand bare behind it
    verbal_noun: Pattern = NEVER  # match at such a verb that is a noun: its object may stand there alone
    with_recipient: Pattern = NEVER  # match at such a verb whose object can be the recipient: زوّد, سلّم, not أرسل
    first_person: Pattern = NEVER  # match at such a verb whose subject is who speaks
    verb_last: bool = False  # its goods and parties stand before a verb, though heads come first elsewhere: فارسی
    bracket: bool = False  # sagt … zu: half of the verb stands at the end of its clause
    head_first: bool = True
    postpositional: bool = False
    arms_inside: Pattern = NEVER  # trigger words that name the goods themselves: Waffenlieferung, 무기지원
    moods: Moods = field(default_factory=Moods)
    agents: tuple[
        tuple[Pattern, Pattern], ...
    ] = ()  # before and behind one who does what follows: sanctions Iran for selling
    no_party: Pattern = NEVER  # matched from a party's start: what looks like a party here but is none
    cased: Pattern = NEVER  # fullmatch: joins members of a list whose preposition stands before the first alone
    weak_joiner: Pattern = NEVER  # fullmatch: joins members only in lists of three and more (美, 대만에 is no list)
    attributive: Pattern = NEVER  # fullmatch of a trigger that stands before its head: 포탄을 지원한 북한
    clause_nouns: Pattern = NEVER  # match behind an attributive verb: what is said of it holds for it (준 것, 준 사실)
    compounds: bool = False  # a bare name may be who gets: 폴란드 K2 수출, K2 폴란드 수출
    civil: Pattern = NEVER  # ending where goods begin: they are for farming or relief, no arms
    qualifies: Pattern = NEVER  # match behind goods: they only tell which fee or waiver is meant
    uses: Pattern = NEVER  # match behind goods: fires, fields them; who does so with goods of others has got them
    origin: Pattern = NEVER  # searched in a name and the character behind it: it says where goods are from (북한산)
    asker_gets: bool = False  # asks X to give, with nobody named who gets: it is the one who asks
    deploys: Pattern = NEVER  # fullmatch of a trigger: a warship that is sent stays with its owner
    onward: Pattern = NEVER  # match at a trigger: passed on by who got it in the same sentence
    halves: Pattern = NEVER  # fullmatch of a trigger that counts only where another sentence tells the other end
    besieged: tuple[
        tuple[str, Pattern], ...
    ] = ()  # what a headline begins with: the war in X, who gets what it tells of
    pact: Pattern = NEVER  # in a headline: what the two it names have agreed on is told below
    disowns: Pattern = NEVER  # denies what befell goods that it gave
    needs_giver: Pattern = NEVER  # fullmatch of a trigger that says nothing without who gives: embargo
    pleas: Pattern = NEVER  # in the sentence of such a trigger: the ban is only called for, or spoken against
    things: Mapping[str, Pattern] = field(
        default_factory=dict
    )  # by item class, "" for all: what the goods named before are called afterwards: the aircraft, the boats
    pacts: Pattern = NEVER  # an agreement on defence of two states; with ``reviews`` in its sentence what one of them
    reviews: Pattern = NEVER  # makes and the text names is what the other was to get
    genitive: Pattern = ANYTHING  # fullmatch: bare names that may stand beside goods as their maker: Irans Drohnen
    bands_again: Pattern = NEVER  # fullmatch of one of ``others``: the one armed group named: the militia
    aid: Pattern = NEVER  # in a headline: what its one recipient gets is told below: aid package for
    carriers: Pattern = NEVER  # what carries seized goods, and stands for them afterwards: the ship, the lorry
    swaps: Pattern = NEVER  # swaps goods for: from the verb to the word for what comes back
    clause_final: Pattern = NEVER  # match behind a verb: its clause ends there, so that its goods stand before it
    abroad_open: bool = False  # goods of one built in another have no direction
    ordered: Pattern = NEVER  # below a pact under review: the goods are ordered by who reviews it
    pays: Pattern = NEVER  # pays for goods with: from the verb to the word for what is given
    sure_tech: Pattern = NEVER  # technology that is military by its name, in any article
    set_apart: Pattern = NEVER  # fullmatch of a trigger beside its goods, which other verbs look past: die gekauften …
    names_suffice: bool = False  # both ends named make an article one about arms, whatever the trigger
    holds: Pattern = NEVER  # between a party and goods that another gave: it has or uses them
    headed: bool = False  # Taiwan: US approves sale of jets: a headline begins with who gets them
    seizures: bool = False  # goods seized on their way to somebody, with nobody named who sent them
    fills: bool = False  # an end that a sentence leaves out is the other party of the headline
    home: str | None = None  # the state whose own goods its press exports without naming it
    home_words: Pattern = NEVER  # what means ``home`` beside its names: 国産, 우리 군, its ministries and makers
    home_goods: Pattern = NEVER  # matched from the start of goods: they are those of ``home`` (K방산)
    needs_both: Pattern = NEVER  # fullmatch of a trigger that says nothing unless both ends are named: welcomes
    goods: Pattern = NEVER  # general words for goods that the lexicon does not take, in groups named as items: guns
    groups_suffice: bool = False  # weapons for an armed group make an article one about arms, whoever gives them
    goal_behind: Pattern = (
        NEVER  # match behind a party: it is who gets, whatever stands before it: with Gaza-bound arms
    )
    subject_first: bool = False  # what else is moved does not stand before its verb: troops get tanks
    handed: Pattern = (
        NEVER  # fullmatch of a GIVE trigger, in a headline before goods of another: Niger handed Turkish jets
    )
    calls: Pattern = NEVER  # close to a word of an embargo: somebody only calls for it
    takes: Pattern = NEVER  # match behind goods said to be of another's make, in a headline: whom it is about gets them
    ours: bool = False  # a headline on a named make of ``home`` and one other state is about their sale to it
    bare_gift: Pattern = NEVER  # match behind goods: a headline ends there without a verb
    bare_goal: Pattern = NEVER  # match behind who gets them: the same
    barters: Pattern = NEVER  # match at a word of exchange: the goods before it change hands
    home_gives: Pattern = NEVER  # match at a trigger: with one foreign party in the article alone, ``home`` gives to it
    home_gets: Pattern = NEVER  # match at a trigger: with nobody named who gets it is ``home`` (무기 구매 압박)
    sales: Pattern = (
        NEVER  # match at a noun of giving: of two who sign, it is who makes the goods, or ``home``, that gives
    )
    sells: Pattern = NEVER  # match at a verb of asking: who asks it of others for goods of its own make sells them
    to_come: Pattern = (
        NEVER  # searched in a trigger: even in the past it only says what is to come (승인했다, 압박했다)
    )
    parted: Pattern = NEVER  # searched between two names of one state: they stand apart (미국의 회담에서 미국 정부)
    topic_holds: bool = False  # a subject holds for the clauses behind it, until the next
    says: Pattern = NEVER  # at the end of a sentence: its topic is the speaker
    topic: Pattern = NEVER  # match behind a name: it is the topic of its sentence
    told_aside: Pattern = NEVER  # ending at a verb of giving: its clause only tells which goods are meant: … که
    licences: Pattern = NEVER  # fullmatch of a MAKE trigger that counts only for goods of another's make: builds X's
    exchanged: Pattern = NEVER  # fullmatch between the maker of one thing and the next: drones of X in exchange for
    alliance: Pattern = NEVER  # a defence pact: in an article that names but two, the end left out is the other
    accused: Pattern = NEVER  # match behind a party of a headline: it is to answer for something in court
    accusing: Pattern = NEVER  # ending before such a party: the trial of
    cargo: Pattern = NEVER  # in a headline: weapons were stopped on their way: what the text tells of them is that
    origins: Pattern = NEVER  # match behind a state: a cargo that was stopped came from there
    origins_ahead: Pattern = NEVER  # ending before a state: the same
    given_before: Pattern = NEVER  # in a headline that denies: a clause that only tells who gave the goods once
    fate: Pattern = NEVER  # in a headline: what becomes of X's Swedish submarines, which X is to get
    counters: Pattern = NEVER  # what counts weapons, with none named behind it: ۲۰ فروند از چین
    needs_goal: bool = False  # a supply to nobody named is not kept
    paid_in_arms: bool = False  # gives gold in exchange for drones: who is given to gives the goods behind the word
    replaces: Pattern = NEVER  # fullmatch of a trigger that runs over goods which do not move: replaces its MiGs with
    sold_by_maker: frozenset[str] = frozenset()  # systems that only who makes them sells, named or not
    returns: bool = False  # a sentence with a word of exchange may leave out one end: it is that of the supply above
    denier_gives: bool = False  # who denies a supply that names no giver gives
    gapped: bool = False  # X tanks and Y rifles gives to Z: of several givers one verb tells
    proven: bool = False  # what proves that an article is about arms makes a bare "technology" in it goods
    told_in_two: bool = False  # an end that a short article leaves no doubt about may stand in any of its sentences
    embargoes: Pattern = NEVER  # fullmatch of a trigger: an embargo, or a supply that is to be banned
    plea: Pattern = NEVER  # searched in its sentence: it is only called for, or spoken against
    gives_back: Pattern = NEVER  # searched in the clause of a trigger: it tells what is given in return
    licensed: bool = True  # goods that are built abroad are given by whose goods they are
    aided_behind: Pattern = (
        NEVER  # match behind a party of a headline: it is who gets what the text tells of: aid for X
    )
    aided: Pattern = NEVER  # ending where such a party begins
    seizer: Pattern = NEVER  # match behind a bare party before goods that were seized: it seized them
    cargo_to: Pattern = NEVER  # ending where a party begins: a stopped cargo was for it (``cargo``)
    cargo_to_behind: Pattern = NEVER  # match behind such a party
    cargo_from: Pattern = NEVER  # ending where a party begins: the cargo came from it
    cargo_from_behind: Pattern = NEVER
    supplier_points: Mapping[Kind, Mapping[str, float]] = field(default_factory=dict)  # instead of those in frames
    recipient_points: Mapping[Kind, Mapping[str, float]] = field(default_factory=dict)
