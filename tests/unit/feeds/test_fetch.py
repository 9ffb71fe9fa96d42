from __future__ import annotations

import gzip
import socket
import time
import zlib
from datetime import UTC, datetime, timedelta
from http.server import BaseHTTPRequestHandler
from ipaddress import ip_address

import pytest

from monitor.domain import Outcome
from monitor.feeds.address import Policy, networks
from monitor.feeds.encoding import decoded
from monitor.feeds.fetch import Fetcher, Limits, Validators, host_key, max_age, retry_after, user_agent
from tests.unit.feeds.server import Server, item, rss, send

LOCAL = Policy(allowed=networks(["127.0.0.0/8"]))
NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)


def fetcher(*, total: float = 5.0, read: float = 2.0, max_bytes: int = 1_000_000) -> Fetcher:
    limits = Limits(connect=1.0, read=read, total=total, max_bytes=max_bytes)
    return Fetcher(
        policy=LOCAL, limits=limits, agent=user_agent("9.9", "https://vigie.example/contact"), now=lambda: NOW
    )


def test_a_feed_comes_back_with_its_bytes_and_its_validators_verbatim(server: Server) -> None:
    body = rss(item(1))
    url = server.serve("/feed", body, ETag='W/"a  b"', Last_Modified="yesterday, about noon")
    result = fetcher().get(url)
    assert (result.outcome, result.status, result.body) == (Outcome.OK, 200, body.encode())
    assert result.validators.etag == 'W/"a  b"'
    assert result.validators.last_modified == "yesterday, about noon"
    assert len(result.validators.body_hash or "") == 64


def test_validators_are_sent_back_as_they_came_and_304_keeps_them(server: Server) -> None:
    url = server.serve_with_validators("/feed", lambda: rss(item(1)).encode(), lambda: '"v1"')
    known = Validators('"v1"', "Mon, 1st of November", "abc")
    result = fetcher().get(url, known)
    assert result.outcome is Outcome.NOT_MODIFIED
    assert result.validators == known
    assert server.asked[0][1]["if-none-match"] == '"v1"'
    assert server.asked[0][1]["if-modified-since"] == "Mon, 1st of November"


def test_a_body_with_the_hash_of_last_time_is_the_same_body(server: Server) -> None:
    url = server.serve("/feed", rss(item(1)))
    first = fetcher().get(url)
    assert fetcher().get(url, first.validators).outcome is Outcome.SAME_BODY


def test_a_server_that_says_304_to_a_plain_request_is_at_fault(server: Server) -> None:
    assert fetcher().get(server.serve("/feed", b"", 304)).outcome is Outcome.SERVER_ERROR


def test_the_user_agent_says_who_asks_and_where_to_complain(server: Server) -> None:
    fetcher().get(server.serve("/feed", rss()))
    assert server.asked[0][1]["user-agent"] == "Vigie/9.9 (feed reader; +https://vigie.example/contact)"


@pytest.mark.parametrize(
    ("status", "outcome"),
    [
        (401, Outcome.FORBIDDEN),
        (403, Outcome.FORBIDDEN),
        (404, Outcome.NOT_FOUND),
        (410, Outcome.GONE),
        (418, Outcome.CLIENT_ERROR),
        (429, Outcome.RATE_LIMITED),
        (451, Outcome.FORBIDDEN),
        (500, Outcome.SERVER_ERROR),
        (503, Outcome.SERVER_ERROR),
    ],
)
def test_each_status_has_its_outcome_and_its_words(server: Server, status: int, outcome: Outcome) -> None:
    result = fetcher().get(server.serve("/feed", b"sorry", status))
    assert result.outcome is outcome
    assert str(status) in result.detail


def test_retry_after_is_read_from_seconds_and_from_dates(server: Server) -> None:
    assert fetcher().get(server.serve("/a", b"", 429, Retry_After="120")).retry_after == 120
    assert retry_after("Sun, 22 Nov 2026 12:10:00 GMT", NOW) == 600
    assert retry_after("Sun, 22 Nov 2020 12:10:00 GMT", NOW) == 0
    assert retry_after("9" * 11, NOW) == 7 * 86_400
    assert retry_after("soon", NOW) is None


def test_max_age_counts_only_where_keeping_is_allowed() -> None:
    assert max_age('public, max-age="600"') == 600
    assert max_age("no-cache, max-age=600") is None
    assert max_age("max-age=forever") is None


def test_a_redirect_is_followed_and_a_permanent_one_noted(server: Server) -> None:
    target = server.serve("/new", rss(item(1)))
    assert fetcher().get(server.redirect("/old", "/new", 301)).permanent_url == target
    temporary = fetcher().get(server.redirect("/now", "/new", 302))
    assert (temporary.outcome, temporary.final_url, temporary.permanent_url) == (Outcome.OK, target, None)


def test_only_the_permanent_beginning_of_a_chain_counts_as_moved(server: Server) -> None:
    server.serve("/c", rss(item(1)))
    server.redirect("/b", "/c", 302)
    assert fetcher().get(server.redirect("/a", "/b", 308)).permanent_url == server.url("/b")


def test_a_redirect_loop_ends_after_five_hops(server: Server) -> None:
    result = fetcher().get(server.redirect("/loop", "/loop"))
    assert result.outcome is Outcome.TOO_MANY_REDIRECTS
    assert len(server.asked) == 6


@pytest.mark.parametrize("target", ["", "ftp://gazette.example/feed", "file:///etc/passwd", "http://[", "http://"])
def test_a_redirect_to_what_is_no_web_address_is_refused(server: Server, target: str) -> None:
    assert fetcher().get(server.redirect("/feed", target)).outcome is Outcome.BAD_REDIRECT


@pytest.mark.parametrize(
    "target", ["http://10.0.0.1/", "http://169.254.169.254/latest/", "http://[::1]/", "http://[::ffff:10.0.0.1]/"]
)
def test_a_redirect_into_a_forbidden_network_is_blocked(server: Server, target: str) -> None:
    result = fetcher().get(server.redirect("/feed", target))
    assert result.outcome is Outcome.BLOCKED_ADDRESS
    assert result.body == b""


def test_this_machine_is_blocked_unless_the_settings_allow_it(server: Server) -> None:
    assert Fetcher(limits=Limits(1, 1, 2)).get(server.serve("/feed", rss())).outcome is Outcome.BLOCKED_ADDRESS
    assert server.asked == []


def test_a_name_that_answers_differently_the_second_time_gains_nothing(server: Server) -> None:
    """DNS rebinding: the connection goes to the address that was judged; the name is not asked again."""
    answers = [[ip_address("127.0.0.1")], [ip_address("10.0.0.1")]]
    policy = Policy(allowed=networks(["127.0.0.0/8"]), resolve=lambda host, port: answers.pop(0))
    server.serve("/feed", rss(item(1)))
    result = Fetcher(policy=policy, limits=Limits(1, 1, 2)).get(f"http://rebinding.example:{server.port}/feed")
    assert result.outcome is Outcome.OK
    assert len(answers) == 1
    assert server.asked[0][1]["host"] == f"rebinding.example:{server.port}"


def test_a_gzip_bomb_is_stopped_early(server: Server) -> None:
    bomb = gzip.compress(bytes(200_000_000), 9)
    assert len(bomb) < 250_000
    url = server.serve("/bomb", bomb, Content_Encoding="gzip")
    started = time.monotonic()
    result = fetcher(max_bytes=1_000_000).get(url)
    assert (result.outcome, result.body) == (Outcome.TOO_LARGE, b"")
    assert time.monotonic() - started < 1.0


@pytest.mark.parametrize("header", ["gzip", "deflate", "gzip, gzip"])
def test_what_is_undone_comes_in_pieces_however_small_it_was_packed(header: str) -> None:
    packed = zlib.compress(bytes(20_000_000)) if header == "deflate" else gzip.compress(bytes(20_000_000))
    pieces = [len(piece) for piece in decoded([gzip.compress(packed) if "," in header else packed], header)]
    assert (sum(pieces), max(pieces)) == (20_000_000, 256 * 1024)


def test_a_bomb_inside_a_bomb_is_stopped_too(server: Server) -> None:
    url = server.serve("/bomb", gzip.compress(gzip.compress(bytes(50_000_000))), Content_Encoding="gzip, gzip")
    assert fetcher().get(url).outcome is Outcome.TOO_LARGE


@pytest.mark.parametrize(
    ("encoded", "header"),
    [
        (gzip.compress(b"<rss/>"), "gzip"),
        (gzip.compress(b"<rss") + gzip.compress(b"/>"), "x-gzip"),
        (gzip.compress(b"<rss/>") + b"\0\0", "gzip"),
        (gzip.compress(b"<rss/>"), "identity"),  # a .gz file as it lies
        (zlib.compress(b"<rss/>"), "deflate"),
        (zlib.compress(b"<rss/>")[2:-4], "deflate"),
        (b"<rss/>", "gzip"),  # declared, but not done
    ],
    ids=["gzip", "two members", "padded", "undeclared", "zlib", "raw deflate", "not done"],
)
def test_encodings_are_undone_as_they_are_found(server: Server, encoded: bytes, header: str) -> None:
    assert fetcher().get(server.serve("/feed", encoded, Content_Encoding=header)).body == b"<rss/>"


@pytest.mark.parametrize(
    ("encoded", "header"),
    [(gzip.compress(bytes(9000))[:30], "gzip"), (gzip.compress(b"x" * 900)[:15] + b"??", "gzip"), (b"x", "br")],
    ids=["cut short", "damaged", "brotli"],
)
def test_a_damaged_or_unknown_encoding_is_an_outcome(server: Server, encoded: bytes, header: str) -> None:
    assert fetcher().get(server.serve("/feed", encoded, Content_Encoding=header)).outcome is Outcome.BAD_ENCODING


@pytest.mark.parametrize("cut", [-1, 0, 1])
def test_gzip_members_that_come_in_chunks_of_their_own_are_all_read(cut: int) -> None:
    one, two = gzip.compress(b"the first half, "), gzip.compress(b"the second")
    whole, cut = one + two, len(one) + cut
    assert b"".join(decoded([whole[:cut], b"", whole[cut:]], "gzip")) == b"the first half, the second"


def test_a_body_that_is_too_large_is_given_up(server: Server) -> None:
    assert fetcher(max_bytes=1000).get(server.serve("/feed", b"x" * 1001)).outcome is Outcome.TOO_LARGE


def test_an_empty_answer_is_an_outcome_of_its_own(server: Server) -> None:
    assert fetcher().get(server.serve("/feed", b" \n")).outcome is Outcome.EMPTY_BODY


def test_a_server_that_drips_is_given_up_at_the_total_deadline(server: Server) -> None:
    def drip(handler: BaseHTTPRequestHandler) -> None:
        handler.send_response(200)
        handler.send_header("Content-Length", "1000")
        handler.end_headers()
        for _ in range(100):
            handler.wfile.write(b"x")
            handler.wfile.flush()
            time.sleep(0.05)

    server.routes["/feed"] = drip
    started = time.monotonic()
    assert fetcher(total=0.4).get(server.url("/feed")).outcome is Outcome.TIMEOUT
    assert time.monotonic() - started < 1.0


def test_a_server_that_says_nothing_is_given_up(server: Server) -> None:
    server.routes["/feed"] = lambda handler: time.sleep(1.0)
    assert fetcher(read=0.2).get(server.url("/feed")).outcome is Outcome.TIMEOUT


def test_a_connection_that_breaks_off_is_no_feed(server: Server) -> None:
    def cut(handler: BaseHTTPRequestHandler) -> None:
        send(handler, 200, b"short", **{"Content-Length": "1000"})
        handler.connection.shutdown(socket.SHUT_RDWR)

    server.routes["/feed"] = cut
    result = fetcher().get(server.url("/feed"))
    assert (result.outcome, result.body) == (Outcome.UNREACHABLE, b"")


def test_an_answer_that_is_not_http_is_an_outcome(server: Server) -> None:
    def other(handler: BaseHTTPRequestHandler) -> None:
        handler.wfile.write(b"SSH-2.0-surprise\r\n")
        handler.close_connection = True

    server.routes["/feed"] = other
    assert fetcher(read=0.3).get(server.url("/feed")).outcome is Outcome.UNREACHABLE


def test_a_closed_port_is_unreachable() -> None:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        url = f"http://127.0.0.1:{probe.getsockname()[1]}/"
    assert fetcher().get(url).outcome is Outcome.UNREACHABLE


def test_tls_with_a_server_that_has_none_is_a_tls_error(server: Server) -> None:
    assert fetcher().get(f"https://127.0.0.1:{server.port}/feed").outcome is Outcome.TLS_ERROR


def test_a_name_without_address_is_said(server: Server) -> None:
    result = fetcher().get("http://bad..name/feed")
    assert result.outcome is Outcome.NAME_NOT_FOUND


def test_a_name_that_only_looks_international_is_refused_in_words() -> None:
    result = fetcher().get("http://xn--/feed")
    assert (result.outcome, result.detail) == (Outcome.BAD_URL, "the address cannot be read as a URL")


@pytest.mark.parametrize(
    "url", ["", "gazette", "ftp://gazette.example/", "http://", "http://\0", "https://" + "a" * 5000, "http://[::1"]
)
def test_what_is_no_web_address_is_refused_without_a_connection(url: str) -> None:
    assert fetcher().get(url).outcome is Outcome.BAD_URL


def test_a_fault_of_our_own_is_an_outcome_and_not_an_exception(server: Server) -> None:
    def broken(host: str, port: int) -> list[object]:
        raise RuntimeError("bug")

    result = Fetcher(policy=Policy(resolve=broken)).get(server.url("/"))  # type: ignore[arg-type]
    assert result.outcome is Outcome.INTERNAL


def test_one_host_is_scheme_name_and_port() -> None:
    assert host_key("https://Gazette.example/a") == host_key("https://gazette.example:443/b")
    assert host_key("http://gazette.example/") != host_key("https://gazette.example/")
    assert host_key("http://gazette.example:8080/") != host_key("http://gazette.example/")


def test_a_cookie_set_on_the_way_is_sent_on_within_one_fetch_only(server: Server) -> None:
    server.routes["/gate"] = lambda handler: send(handler, 302, b"", Location="/feed", **{"Set-Cookie": "seen=1"})
    server.serve("/feed", rss(item(1)))
    one = fetcher()
    one.get(server.url("/gate"))
    one.get(server.url("/feed"))
    assert [headers.get("cookie") for _, headers in server.asked] == [None, "seen=1", None]


def test_the_time_a_fetch_took_is_told(server: Server) -> None:
    assert 0 < timedelta(seconds=fetcher().get(server.serve("/feed", rss())).seconds).total_seconds() < 5
