import pytest

from monitor.reading.inflect import expand


@pytest.mark.parametrize(
    ("name", "language", "kind", "country", "forms"),
    [
        ("Северная Корея", "ru", "state", "KP", ["северной кореи", "северную корею", "северной кореей"]),
        ("Совет Безопасности ООН", "ru", "un_body", None, ["совета безопасности оон", "совету безопасности оон"]),
        ("Белый дом", "ru", "state", "US", ["белого дома", "белом доме"]),
        ("российский", "ru", "state", "RU", ["российского", "российскими", "российская"]),
        ("россиянин", "ru", "state", "RU", ["россиян", "россиянам"]),
        ("Ким Чен Ын", "ru", "person", "KP", ["ким чен ына", "ким чен ыну", "ким чен ыном"]),
        ("Владимир Путин", "ru", "person", "RU", ["владимира путина", "владимиром путиным"]),
        ("Хезболла", "ru", "armed_group", "LB", ["хезболлы", "хезболле", "хезболлу"]),
        ("Київ", "uk", "state", "UA", ["києва", "києві", "києвом"]),
        ("Північна Корея", "uk", "state", "KP", ["північної кореї", "північну корею"]),
        ("Рада Безпеки ООН", "uk", "un_body", None, ["ради безпеки оон", "раді безпеки оон"]),
        ("Зеленський", "uk", "person", "UA", ["зеленського", "зеленському", "зеленським"]),
        ("поставить", "ru", "word", None, ["поставил", "поставит", "поставили"]),
        ("поставка оружия", "ru", "word", None, ["поставки оружия", "поставок оружия"]),
    ],
)
def test_a_name_has_the_forms_a_speaker_uses(
    name: str, language: str, kind: str, country: str | None, forms: list[str]
) -> None:
    found = expand(name, language, kind, country)
    assert name.lower() in found
    assert set(forms) <= found


def test_what_follows_the_head_stays_as_it_is() -> None:
    assert not any("безопасностью" in form for form in expand("Совет Безопасности ООН", "ru", "un_body"))


def test_only_the_last_part_of_a_korean_name_takes_endings() -> None:
    assert all(form.startswith("ким чен ") for form in expand("Ким Чен Ын", "ru", "person", "KP"))


def test_a_mans_surname_has_no_womans_forms() -> None:
    assert "зеленская" not in expand("Зеленский", "ru", "person", "UA")


@pytest.mark.parametrize("name", ["КНДР", "С-300", "KN-23", "США"])
def test_acronyms_and_designations_stay_as_they_are(name: str) -> None:
    assert expand(name, "ru", "system") == {name.lower()}


def test_other_languages_are_left_alone() -> None:
    assert expand("North Korea", "en", "state") == {"north korea"}


def test_what_a_dictionary_lists_first_is_not_always_the_word() -> None:
    assert "українців" in expand("українець", "uk", "state")  # also a surname that never changes
    assert "винищувачів" in expand("винищувач", "uk", "item")  # its nominative bears no case
    assert "боевых самолётов" in expand("боевой самолёт", "ru", "item")  # the adjective's nominative comes late
