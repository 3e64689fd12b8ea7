"""Reading what the command line names: files, patterns, directories and standard input become documents, one by one.

Bytes are decoded here, never by the locale: a byte order mark decides, else an encoding that was asked for, else
strict UTF-8. Line ends stay as they are, so that offsets count the characters of the file (a byte order mark is part
of the encoding and not of the text). Collections are read line by line, in constant memory. What cannot be read is
reported as an `InputError` of one line, and reading goes on with the next line or file.
"""

from __future__ import annotations

import codecs
import glob
import io
import os
import sys
import zlib
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import PurePath
from typing import Any, BinaryIO, cast

import attrs

from quotex.display import visible
from quotex.errors import InputError, OptionError, reason

STDIN = "-"
SHAPES = ("txt", "jsonl", "csv")
"""What an input can be; a file's name tells by its ending, and anything else is read as plain text."""

_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # before UTF-16: its mark begins with the one of UTF-16
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_GZIP = b"\x1f\x8b"
_PIECE = 1 << 20
_FIELD_LIMIT = 2**31 - 1  # the csv module's own limit of 131,072 is less than a long article

Report = Callable[[InputError], None]


@attrs.frozen(slots=True)
class Input:
    """One document as it was read."""

    id: str
    """The file's name, or what the collection calls the document."""
    text: str


@attrs.frozen(slots=True)
class Reading:
    """How inputs are to be read."""

    recursive: bool = False
    """Whether a directory stands for the .txt, .jsonl and .csv files in it, and those of each in gzip."""
    shape: str | None = None
    """One of `SHAPES` for every input, or None to go by the file's name."""
    encoding: str | None = None
    """Python's name of an encoding, or None for byte order mark, else UTF-8."""
    errors: str = "strict"
    """`strict` refuses bytes that do not decode, `replace` puts U+FFFD in their place."""
    text_field: str = "text"
    id_field: str = "id"
    max_chars: int | None = None
    """Longest text that is accepted, in code points; None for any length."""

    def __attrs_post_init__(self) -> None:
        if self.errors not in ("strict", "replace"):
            raise OptionError(f"errors is {self.errors!r}: give 'strict' or 'replace'")
        if self.shape is not None and self.shape not in SHAPES:
            raise OptionError(f"input format {self.shape!r} is not known: give one of {', '.join(SHAPES)}")
        if self.encoding is not None:
            _check_encoding(self.encoding)


def _check_encoding(name: str) -> None:
    try:
        "".encode(name)
    except (LookupError, UnicodeError) as error:
        raise OptionError(f"encoding {name!r} is not known: give a name such as utf-8, utf-16 or cp1252") from error


@attrs.frozen(slots=True)
class Place:
    """Where a document or a collection of them is: a path, and what a document of it is called."""

    path: str
    id: str


def read(names: Iterable[str], reading: Reading, report: Report) -> Iterator[Input]:
    """The documents of all inputs, in order, each read when it is asked for.

    Args:
        names: files, patterns such as ``news/*.txt``, directories, or ``-`` for standard input.
        reading: how to read them.
        report: called with one `InputError` for every input or line that cannot be read.

    Returns:
        An iterator that holds one document at a time.
    """
    for place in find(names, reading, report):
        try:
            yield from _documents(place, reading, report)
        except InputError as error:
            report(error)


# ---------------------------------------------------------------- which files


def find(names: Iterable[str], reading: Reading, report: Report) -> list[Place]:
    """The files that `names` stand for, each with the id of a document that it holds.

    A file that is named is called by its name (``article.txt``), one that is found in a directory by its path below
    that directory. Where two would be called the same, both are called by their path as given.

    Args:
        names: as for `read`.
        reading: its `recursive` says whether directories are entered.
        report: called with one `InputError` for every name that stands for nothing.

    Returns:
        The places in the order of the names; patterns and directories give sorted names.
    """
    found = [place for name in names for place in _places(name, reading, report)]
    uses = Counter(place.id for place in found)
    return [place if uses[place.id] == 1 else attrs.evolve(place, id=_posix(place.path)) for place in found]


def _places(name: str, reading: Reading, report: Report) -> Iterator[Place]:
    if name == STDIN:
        yield Place(STDIN, STDIN)
    elif os.path.isdir(name):
        yield from _directory(name, reading, report)
    elif not os.path.lexists(name) and glob.has_magic(name):
        yield from _pattern(name, reading, report)
    else:
        yield Place(name, os.path.basename(name))


def _pattern(pattern: str, reading: Reading, report: Report) -> Iterator[Place]:
    names = sorted(glob.iglob(pattern, recursive=True))
    files = [name for name in names if not os.path.isdir(name)]
    if not files and not (names and reading.recursive):
        report(_failure(pattern, "no file matches this pattern; check it, and quote it if the shell should not expand"))
    for name in names if reading.recursive else files:
        yield from _places(name, reading, report)


def _directory(top: str, reading: Reading, report: Report) -> Iterator[Place]:
    if not reading.recursive:
        report(_failure(top, "is a directory; give --recursive to read the files in it"))
        return
    empty = True
    for folder, folders, files in os.walk(top, onerror=lambda error: report(_os_error(top, error))):
        folders.sort()  # in place: it is how os.walk is told the order
        for name in sorted(files):
            if not name.startswith(".") and _shape_by_name(name):
                empty = False
                path = os.path.join(folder, name)
                yield Place(path, _posix(os.path.relpath(path, top)))
    if empty:
        report(_failure(top, "holds no .txt, .jsonl or .csv file (nor one of them in .gz); name the files themselves"))


def _shape_by_name(name: str) -> str | None:
    stem = name.lower().removesuffix(".gz")
    return next((shape for shape in SHAPES if stem.endswith(f".{shape}")), None)


def _posix(path: str) -> str:
    return PurePath(os.path.normpath(path)).as_posix()


# ---------------------------------------------------------------- bytes and characters


@contextmanager
def _opened(path: str) -> Iterator[io.BufferedReader]:
    """The bytes of a file or of standard input, unpacked where they are gzip, whatever the name says."""
    with ExitStack() as stack:
        raw = _standard_input() if path == STDIN else stack.enter_context(open(path, "rb"))
        if raw.peek(2)[:2] == _GZIP:
            import gzip

            # a GzipFile has all that is used of a BufferedReader (peek, read, lines), but no common type with it
            raw = cast(io.BufferedReader, stack.enter_context(gzip.GzipFile(fileobj=raw)))
        yield raw


def _standard_input() -> io.BufferedReader:
    return cast(io.BufferedReader, sys.stdin.buffer)


def _encoding(stream: io.BufferedReader, reading: Reading) -> tuple[str, int]:
    """The encoding of a stream that was not read yet, and how many bytes its byte order mark takes."""
    head = stream.peek(4)[:4]
    mark, named = next(((mark, name) for mark, name in _BOMS if head.startswith(mark)), (b"", "utf-8"))
    if reading.encoding is None:
        return named, len(mark)
    wanted = codecs.lookup(reading.encoding).name
    if wanted in ("utf-16", "utf-32"):  # the mark tells the byte order; without one it is the usual one
        wanted = named if named.startswith(wanted) else f"{wanted}-le"
    return wanted, len(mark) if named == wanted else 0


def _whole(path: str, stream: io.BufferedReader, reading: Reading) -> str:
    """All characters of a stream; it stops where the text gets too long, so that an endless one ends as well."""
    encoding, mark = _encoding(stream, reading)
    stream.read(mark)
    decoder = codecs.getincrementaldecoder(encoding)(reading.errors)
    pieces: list[str] = []
    length = 0
    while True:
        data = stream.read(_PIECE)
        try:
            piece = decoder.decode(data, final=not data)
        except UnicodeError as error:
            line = sum(map(_line_feeds, pieces)) + 1
            raise _undecodable(path, encoding, error, line) from error
        pieces.append(piece)
        length += len(piece)
        _check_length(path, length, reading)
        if not data:
            return "".join(pieces)


def _line_feeds(text: str) -> int:
    return text.count("\n")


def _check_length(where: str, length: int, reading: Reading) -> None:
    if reading.max_chars is not None and length > reading.max_chars:
        raise _failure(
            where, f"the text is longer than {reading.max_chars:,} characters; raise --max-chars or split it"
        )


def _characters(stream: BinaryIO, encoding: str, reading: Reading) -> io.TextIOWrapper:
    """A stream as characters; `newline=""` keeps carriage returns, which text mode would drop."""
    return io.TextIOWrapper(stream, encoding=encoding, errors=reading.errors, newline="")


def _lines(path: str, stream: io.BufferedReader, reading: Reading) -> Iterator[tuple[int, str | InputError]]:
    """The numbered lines of a stream, ended by line feeds only; a line that does not decode comes as an error."""
    encoding, mark = _encoding(stream, reading)
    stream.read(mark)
    lines = _wide_lines(stream, encoding) if encoding.startswith(("utf-16", "utf-32")) else stream
    for number, line in enumerate(lines, 1):
        try:
            yield number, line.decode(encoding, reading.errors)
        except UnicodeError as error:
            yield number, _undecodable(path, encoding, error, number)


def _wide_lines(stream: io.BufferedReader, encoding: str) -> Iterator[bytes]:
    """Lines of an encoding in which a line feed is two or four bytes, and one byte of it may be part of a letter."""
    feed = "\n".encode(encoding)
    line = bytearray()
    while part := stream.readline():
        line += part
        line += stream.read(-len(line) % len(feed))
        if line[-len(feed) :] == feed:
            yield bytes(line)
            line.clear()
    if line:
        yield bytes(line)


# ---------------------------------------------------------------- documents


def _documents(place: Place, reading: Reading, report: Report) -> Iterator[Input]:
    shape = reading.shape or _shape_by_name(place.path) or "txt"
    try:
        with _opened(place.path) as stream:
            yield from _READERS[shape](place, stream, reading, report)
    except OSError as error:
        raise _os_error(place.path, error) from error
    except EOFError as error:
        raise _failure(place.path, "the gzip data ends too early; get a whole copy of the file") from error
    except zlib.error as error:
        raise _failure(place.path, f"the gzip data is damaged ({error}); get a whole copy of the file") from error


def _text(place: Place, stream: io.BufferedReader, reading: Reading, report: Report) -> Iterator[Input]:
    yield Input(place.id, _whole(place.path, stream, reading))


def _jsonl(place: Place, stream: io.BufferedReader, reading: Reading, report: Report) -> Iterator[Input]:
    for number, line in _lines(place.path, stream, reading):
        try:
            if isinstance(line, InputError):
                raise line
            if line.strip():
                yield _record(place, number, _json(line, f"{place.path}:{number}"), reading)
        except InputError as error:
            report(error)


def _json(line: str, where: str) -> Any:
    import json

    try:
        return json.loads(line)
    except json.JSONDecodeError as error:
        raise _failure(
            where, f"not JSON ({error.msg} at column {error.colno}); each line has to be one object"
        ) from error
    except (ValueError, RecursionError) as error:  # a number of 5,000 digits, brackets 10,000 deep
        raise _failure(
            where, f"JSON that cannot be read ({type(error).__name__}); simplify or remove the line"
        ) from error


def _record(place: Place, number: int, value: Any, reading: Reading) -> Input:
    where = f"{place.path}:{number}"
    if not isinstance(value, dict):
        raise _failure(where, f"a JSON {_json_type(value)} where an object with {reading.text_field!r} is expected")
    if reading.text_field not in value:
        raise _failure(where, f"no field {reading.text_field!r} ({_known(value)}); choose one with --text-field")
    text = value[reading.text_field]
    if not isinstance(text, str):
        raise _failure(where, f"field {reading.text_field!r} is a JSON {_json_type(text)}; it has to be a string")
    _check_length(where, len(text), reading)
    return Input(_id(value.get(reading.id_field), place, number, where), text)


def _id(value: Any, place: Place, number: int, where: str) -> str:
    """What a collection calls a document; one without an id is called by file and line."""
    if value is None:
        return f"{place.id}:{number}"
    if isinstance(value, bool) or not isinstance(value, str | int | float):
        raise _failure(where, f"the id is a JSON {_json_type(value)}; it has to be a string or a number")
    return value if isinstance(value, str) else repr(value)


def _json_type(value: Any) -> str:
    names = {dict: "object", list: "array", str: "string", bool: "boolean", type(None): "null"}
    return names.get(type(value), "number")


def _known(fields: Iterable[str]) -> str:
    names = sorted(fields)
    shown = ", ".join(repr(name) for name in names[:8])
    return f"there are {shown}{' …' if len(names) > 8 else ''}" if names else "it has no field at all"


def _csv(place: Place, stream: io.BufferedReader, reading: Reading, report: Report) -> Iterator[Input]:
    import csv

    csv.field_size_limit(_FIELD_LIMIT)
    encoding, mark = _encoding(stream, reading)
    stream.read(mark)
    characters = _characters(stream, encoding, reading)
    rows = csv.reader(characters, strict=True)
    try:
        header = next(rows, [])
        if reading.text_field not in header:
            raise _failure(
                place.path, f"no column {reading.text_field!r} ({_known(header)}); choose one with --text-field"
            )
        for row in rows:
            if row:
                yield from _row(place, rows.line_num, dict(zip(header, row, strict=False)), reading, report)
    except csv.Error as error:
        raise _failure(f"{place.path}:{rows.line_num}", f"not CSV ({error}); check the quotation marks") from error
    except UnicodeError as error:
        raise _undecodable(place.path, encoding, error, rows.line_num + 1) from error
    finally:
        characters.detach()


def _row(place: Place, number: int, row: dict[str, str], reading: Reading, report: Report) -> Iterator[Input]:
    try:
        if not row.get(reading.id_field):
            row.pop(reading.id_field, None)
        yield _record(place, number, row, reading)
    except InputError as error:
        report(error)


_READERS: dict[str, Callable[[Place, io.BufferedReader, Reading, Report], Iterator[Input]]] = {
    "txt": _text,
    "jsonl": _jsonl,
    "csv": _csv,
}


# ---------------------------------------------------------------- messages


def _failure(where: str, what: str) -> InputError:
    """An error of one line: where, what is wrong, what to do; nothing in it can move a terminal's cursor."""
    return InputError(visible(f"{'standard input' if where == STDIN else where}: {what}"))


def _os_error(path: str, error: OSError) -> InputError:
    advice = {FileNotFoundError: "check the name", PermissionError: "make it readable for you"}
    return _failure(path, f"{reason(error)}; {advice.get(type(error), 'check the file')}")


def _undecodable(path: str, encoding: str, error: UnicodeError, line: int) -> InputError:
    detail = ""
    if isinstance(error, UnicodeDecodeError):
        line += error.object[: error.start].count(b"\n")
        detail = f", byte 0x{error.object[error.start]:02x}" if error.start < len(error.object) else ""
    return _failure(path, f"not {encoding.upper()} (line {line}{detail}); give --encoding NAME, or --errors replace")
