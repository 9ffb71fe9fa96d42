from __future__ import annotations

from ipaddress import ip_address

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.feeds.address import BlockedAddressError, NameNotFoundError, Policy, networks, refusal, resolve

FORBIDDEN = """
    127.0.0.1 127.255.255.254 10.1.2.3 172.16.0.1 172.31.255.255 192.168.1.1 169.254.169.254 169.254.0.1
    100.64.0.1 100.127.255.255 0.0.0.0 224.0.0.1 239.255.255.250 240.0.0.1 255.255.255.255 198.18.0.1
    192.0.2.1 192.0.0.8 203.0.113.9 ::1 :: fe80::1 fc00::1 fd00:ec2::254 ff02::1 2001:db8::1 fec0::1
    100::1
""".split()  # noqa: SIM905
EMBEDDING = """
    ::ffff:127.0.0.1 ::ffff:10.0.0.1 ::ffff:169.254.169.254 ::127.0.0.1 2002:7f00:1:: 2002:a9fe:a9fe::
    2002:c0a8:101:: 64:ff9b::7f00:1 64:ff9b::a9fe:a9fe 64:ff9b:1::a00:1 2001:4860::5efe:10.0.0.1
    2001:4860::200:5efe:192.168.0.1
""".split()  # noqa: SIM905
PUBLIC = """
    8.8.8.8 1.1.1.1 93.184.216.34 2606:4700:4700::1111 ::ffff:8.8.8.8 64:ff9b::808:808 2002:808:808::1
""".split()  # noqa: SIM905


@pytest.mark.parametrize("address", FORBIDDEN)
def test_an_address_that_is_not_public_is_refused(address: str) -> None:
    assert refusal(ip_address(address))


@pytest.mark.parametrize("address", EMBEDDING)
def test_a_forbidden_address_inside_another_is_refused(address: str) -> None:
    assert refusal(ip_address(address))


@pytest.mark.parametrize("address", PUBLIC)
def test_a_public_address_may_be_reached(address: str) -> None:
    assert refusal(ip_address(address)) is None


def test_a_network_that_the_settings_name_may_be_reached_and_no_other() -> None:
    allowed = networks(["127.0.0.0/8"])
    assert refusal(ip_address("127.0.0.1"), allowed) is None
    assert refusal(ip_address("::ffff:127.0.0.1"), allowed) is None
    assert refusal(ip_address("10.0.0.1"), allowed)
    assert refusal(ip_address("::1"), allowed)
    assert refusal(ip_address("169.254.169.254"), allowed)


@given(st.ip_addresses(v=4, network="10.0.0.0/8") | st.ip_addresses(v=4, network="127.0.0.0/8"))
def test_no_wrapping_makes_a_private_address_public(inner: object) -> None:
    number = int(ip_address(str(inner)))
    for wrapped in (number, 0xFFFF << 32 | number, 0x2002 << 112 | number << 80, 0x64FF9B << 96 | number):
        assert refusal(ip_address(wrapped) if wrapped > 2**32 else ip_address(str(inner)))


@pytest.mark.parametrize("host", ["2130706433", "0177.0.0.1", "0x7f000001", "127.1"])
def test_decimal_octal_and_short_forms_are_judged_as_what_they_mean(host: str) -> None:
    with pytest.raises(BlockedAddressError, match="this machine itself"):
        Policy().addresses(host, 80)


def test_a_host_with_one_forbidden_address_among_its_own_is_refused() -> None:
    policy = Policy(resolve=lambda host, port: [ip_address("8.8.8.8"), ip_address("10.0.0.1")])
    with pytest.raises(BlockedAddressError, match="MONITOR_ALLOW_NETWORKS"):
        policy.addresses("mixed.example", 443)


def test_a_name_that_cannot_exist_is_said_to_be_none() -> None:
    with pytest.raises(NameNotFoundError, match=r"bad\.\.name"):
        resolve("bad..name", 80)
