from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.text import sentences


def cut(text: str) -> list[str]:
    return [span.cut(text) for span in sentences(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The U.S. envoy met Gen. Smith. Talks went on! Did they?",
            ["The U.S. envoy met Gen. Smith.", "Talks went on!", "Did they?"],
        ),
        ("N. Korea fired. J. Doe saw it.", ["N. Korea fired.", "J. Doe saw it."]),
        ("Les armes vers la Russie. comme violant la loi", ["Les armes vers la Russie. comme violant la loi"]),
        ("Am 3. Juni begann es. Dann nicht.", ["Am 3. Juni begann es.", "Dann nicht."]),
        ("Поставки на 5 млн. долл. США выросли. Конец.", ["Поставки на 5 млн. долл. США выросли.", "Конец."]),
        ("北朝鮮が発射した。日本は抗議した。", ["北朝鮮が発射した。", "日本は抗議した。"]),
        ("Title here\nBody begins", ["Title here", "Body begins"]),
        ("هل وصلت؟ نعم.", ["هل وصلت؟", "نعم."]),
        ("  \n ", []),
        ("", []),
    ],
)
def test_text_is_cut_into_sentences(text: str, expected: list[str]) -> None:
    assert cut(text) == expected


@given(
    st.text(alphabet=st.characters(exclude_categories=()), max_size=200) | st.text(alphabet="aB. \n。?1U", max_size=80)
)
def test_sentences_are_in_order_and_hold_every_letter(text: str) -> None:
    spans = sentences(text)
    assert all(a.end <= b.start for a, b in pairwise(spans))
    covered = sum(sum(not char.isspace() for char in span.cut(text)) for span in spans)
    assert covered == sum(not char.isspace() for char in text)


def test_a_text_without_blanks_or_stops_is_cut_to_bounded_pieces() -> None:
    spans = sentences("x" * 1_000_000)
    assert max(span.end - span.start for span in spans) <= 1_500
