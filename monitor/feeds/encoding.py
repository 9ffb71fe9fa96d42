"""Undoing Content-Encoding piece by piece, so that a small answer cannot become a huge one unseen."""

from __future__ import annotations

import zlib
from collections.abc import Iterable, Iterator
from typing import Final

ACCEPTED: Final = "gzip, deflate"
_GZIP: Final = b"\x1f\x8b"
_PIECE: Final = 256 * 1024  # bytes given out at once; bounds memory whatever the compression ratio
_MAX_LAYERS: Final = 2


class EncodingError(Exception):
    """An answer whose Content-Encoding does not decode. ``str()`` is one line."""


def layers(header: str) -> list[str]:
    """The encodings a Content-Encoding header names, outermost last. Raises EncodingError for one unknown."""
    names = [name.strip().lower() for name in header.split(",")]
    names = [name for name in names if name not in {"", "identity", "none", "utf-8"}]
    for name in names:
        if name not in {"gzip", "x-gzip", "deflate"}:
            raise EncodingError(f"the answer is encoded as {name[:20]!r}, which was not asked for")
    if len(names) > _MAX_LAYERS:
        raise EncodingError(f"the answer is encoded {len(names)} times over")
    return names


def decoded(chunks: Iterable[bytes], header: str) -> Iterator[bytes]:
    """The chunks of a body as they were before encoding; each piece at most 256 KiB, made only when asked for.

    The first bytes decide over the header: gzip that nobody declared (a ``.xml.gz`` served as it lies) is undone, and
    a declared gzip that is none is passed on. Raises EncodingError when the data is damaged or ends early.
    """
    names = layers(header)
    stream: Iterable[bytes] = chunks
    for name in reversed(names or ["x-gzip"]):
        stream = _inflate(stream, deflate=name == "deflate")
    yield from stream


def _inflate(chunks: Iterable[bytes], *, deflate: bool) -> Iterator[bytes]:
    source = iter(chunks)
    head = b""
    for chunk in source:
        head += chunk
        if len(head) >= len(_GZIP):
            break
    if head[:2] == _GZIP:
        window = zlib.MAX_WBITS | 16
    elif deflate and head:
        # RFC 9110 means the zlib format by "deflate"; some servers send the raw one.
        window = zlib.MAX_WBITS if _is_zlib(head) else -zlib.MAX_WBITS
    else:
        if head:
            yield head
        yield from source
        return
    decoder = zlib.decompressobj(window)
    data = head
    while True:
        try:
            while data:
                piece = decoder.decompress(data, _PIECE)
                data = decoder.unconsumed_tail
                if piece:
                    yield piece
                if decoder.eof:
                    data = decoder.unused_data
                    while len(data) < len(_GZIP) and (more := next(source, None)) is not None:
                        data += more  # the next member may begin with the next chunk, or between two
                    if window != zlib.MAX_WBITS | 16 or data[:2] != _GZIP:
                        return  # what follows the end is padding
                    decoder = zlib.decompressobj(window)
        except zlib.error as error:
            raise EncodingError(f"the compressed answer is damaged ({str(error)[:60]})") from None
        try:
            data = next(source)
        except StopIteration:
            break
    while not decoder.eof:
        rest = decoder.decompress(b"", _PIECE)
        if not rest:
            raise EncodingError("the compressed answer ends early")
        yield rest


def _is_zlib(head: bytes) -> bool:
    return len(head) >= 2 and head[0] & 0x0F == 8 and (head[0] << 8 | head[1]) % 31 == 0
