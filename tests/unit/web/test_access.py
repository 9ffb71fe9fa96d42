"""Who is asking."""

import pytest
from starlette.requests import HTTPConnection

from monitor.web.access import LOCAL, NOBODY, who


def connection(client: tuple[str, int] | None) -> HTTPConnection:
    return HTTPConnection({"type": "http", "client": client, "headers": []})


@pytest.mark.parametrize("address", ["127.0.0.1", "127.8.9.1", "::1", "::ffff:127.0.0.1"])
def test_whoever_sits_at_this_machine_may_look_and_change(address: str) -> None:
    person = who(connection((address, 50_000)))
    assert person is LOCAL
    assert person.may_look
    assert person.may_change


@pytest.mark.parametrize("address", ["192.168.1.7", "0.0.0.0", "::ffff:10.0.0.1", "fe80::1%eth0", "localhost", ""])
def test_anybody_else_is_nobody(address: str) -> None:
    person = who(connection((address, 50_000)))
    assert person is NOBODY
    assert not person.may_look
    assert not person.may_change


def test_a_connection_that_says_nothing_of_its_other_end_is_nobody() -> None:
    assert who(connection(None)) is NOBODY
