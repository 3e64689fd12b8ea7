"""The command line program: a table of options, and one straight line from inputs through the analysis to an output.

Inputs that fail are named on standard error, one line each, and the others are still done. Exit status: 0 done, 1 some
input failed, 2 wrong usage, 130 interrupted. A format is loaded when it is needed, so that ``--help`` is quick.
"""

from __future__ import annotations

import argparse
import contextlib
import io
import os
import shutil
import sys
from collections import deque
from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any, TextIO, cast

import attrs

from quotex.display import visible
from quotex.errors import OptionError, QuotexError, reason
from quotex.export import FORMATS, Entry, Format, Options
from quotex.export.tally import count
from quotex.inputs import SHAPES, STDIN, Input, Reading, find, read
from quotex.narrow import narrow
from quotex.outputs import Folder, Identity, OutputError, check, identities, writing
from quotex.pipeline import analyze_many, explain
from quotex.records import Document, Kind

DONE, FAILED, USAGE, INTERRUPTED = 0, 1, 2, 130

_MAX_WIDTH = 100
"""Columns beyond which lines of text get hard to read."""

_SPEAKERS = "speakers"

EXAMPLES = """\
examples:
  quotex article.txt                            read the quotations of an article
  quotex speakers news/*.txt                    who said how much
  quotex -r corpus/ -o report.html              a page to look at, for a directory
  quotex --kinds direct,partial -o q.csv a.txt  a table of what stands in marks
  quotex --jobs 4 articles.jsonl.gz > out.jsonl a collection, one document a line
  cat article.txt | quotex --format tei         standard input

exit status: 0 done (also with no quotation found), 1 some input failed, 2 wrong usage
"""


# ---------------------------------------------------------------- options


def _number(minimum: int) -> Callable[[str], int]:
    def convert(value: str) -> int:
        if not (value.isascii() and value.isdigit() and len(value) < 19 and int(value) >= minimum):
            raise argparse.ArgumentTypeError(f"{value!r} is not a whole number of at least {minimum}")
        return int(value)

    return convert


def _probability(value: str) -> float:
    with contextlib.suppress(ValueError):
        if 0 <= float(value) <= 1:
            return float(value)
    raise argparse.ArgumentTypeError(f"{value!r} is not a number from 0 to 1")


def _kinds(value: str) -> frozenset[Kind]:
    names = [name.strip() for name in value.split(",") if name.strip()]
    unknown = [name for name in names if name not in list(Kind)]
    if unknown or not names:
        raise argparse.ArgumentTypeError(f"{value!r}: give one or more of {', '.join(Kind)}, with commas between")
    return frozenset(map(Kind, names))


@attrs.frozen(slots=True)
class Option:
    """One option: its names, the heading that it stands under in the help, and what argparse is told about it."""

    group: str
    names: tuple[str, ...]
    settings: dict[str, Any]


def _option(group: str, *names: str, **settings: Any) -> Option:
    return Option(group, names, settings)


OPTIONS = (
    _option("input", "files", nargs="*", metavar="FILE",
            help="file, pattern, directory with -r, or - for standard input (also when nothing is given); .txt, "
            ".jsonl, .csv and .gz of each"),
    _option("input", "-r", "--recursive", action="store_true", help="read the files in directories"),
    _option("input", "--input-format", choices=SHAPES,
            help="what the inputs are, whatever their names end in"),
    _option("input", "--text-field", default="text", metavar="NAME", help="field or column of the text (text)"),
    _option("input", "--id-field", default="id", metavar="NAME", help="field or column of the document's id (id)"),
    _option("input", "--encoding", metavar="NAME", help="encoding of the inputs (byte order mark, else UTF-8)"),
    _option("input", "--errors", choices=("strict", "replace"), default="strict",
            help="refuse bytes that do not decode (strict), or replace them"),
    _option("input", "--max-chars", type=_number(1), metavar="N", help="refuse longer texts"),
    _option("what is given", "--kinds", type=_kinds, metavar="KINDS", help=f"only these: {','.join(Kind)}"),
    _option("what is given", "--min-confidence", type=_probability, default=0.0, metavar="P",
            help="only quotations of at least this confidence, 0 to 1"),
    _option("what is given", "--speaker", metavar="NAME", help="only what this speaker said: whole words of the name"),
    _option("what is given", "--terms", action="store_true", help="also what is marked, but not speech"),
    _option("what is given", "--summary", action="store_true",
            help="who said how much, instead of the quotations; the same as: quotex speakers FILE…"),
    _option("what is given", "--explain", action="store_true", help="say how each quotation was found"),
    _option("output", "-f", "--format", choices=tuple(FORMATS), metavar="FORMAT",
            help="by the ending of -o, else text on a terminal and jsonl into a pipe; one of: "
            + "; ".join(f"{form.name} ({form.endings}: {form.description})" for form in FORMATS.values())),
    _option("output", "-o", "--output", type=Path, metavar="FILE", help="write to this file, as a whole or not at all"),
    _option("output", "--out-dir", type=Path, metavar="DIR", help="write one file a document into this directory"),
    _option("output", "--force", action="store_true", help="replace existing output files (never an input)"),
    _option("output", "--title", default="Quotations", help="heading of html and svg"),
    _option("output", "--csv-raw", action="store_true", help="csv, tsv: do not defuse cells that look like formulas"),
    _option("output", "--csv-bom", action="store_true", help="csv, tsv: begin with a byte order mark, for Excel"),
    _option("running", "--jobs", type=_number(0), default=1, metavar="N", help="processes; 0 for one a core (1)"),
    _option("running", "--progress", action=argparse.BooleanOptionalAction, default=None,
            help="count documents on standard error (on where that is a terminal)"),
    _option("running", "--version", action="store_true", help="print the version and stop"),
    _option("running", "--print-completion", choices=("bash", "zsh", "tcsh"),
            help="print a completion script for this shell and stop (needs quotex[completion])"),
)  # fmt: skip  # a table is read by its rows
"""Every option, in the order of the help."""


def parser() -> argparse.ArgumentParser:
    """The argument parser that the table of options describes."""
    made = argparse.ArgumentParser(
        prog="quotex",
        usage="quotex [speakers] [OPTION …] [FILE …]",
        description="Find quotations in Bengali text, with who said them and how.",
        epilog=EXAMPLES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    groups: dict[str, argparse._ArgumentGroup] = {}
    for option in OPTIONS:
        if option.group not in groups:
            groups[option.group] = made.add_argument_group(option.group)
        groups[option.group].add_argument(*option.names, **option.settings)
    return made


# ---------------------------------------------------------------- program


def main(argv: Sequence[str] | None = None) -> int:
    """Run the program.

    Args:
        argv: the arguments without the program's name; by default those of this process.

    Returns:
        The exit status.
    """
    _open_what_is_closed()
    try:
        return _run(list(sys.argv[1:] if argv is None else argv))
    except SystemExit as stop:  # argparse has printed its help or its complaint
        return stop.code if isinstance(stop.code, int) else USAGE
    except BrokenPipeError:
        _silence(sys.stdout)
        return DONE
    except OSError as error:  # standard output on a full disk
        print(f"quotex: the output cannot be written ({reason(error)})", file=sys.stderr)
        _silence(sys.stdout)
        return FAILED
    except KeyboardInterrupt:
        return INTERRUPTED


def _open_what_is_closed() -> None:
    """A standard stream that the shell closed (``>&-``) is None: nothing comes from it, and what goes to it is lost."""
    for name, mode in (("stdin", "r"), ("stdout", "w"), ("stderr", "w")):
        if getattr(sys, name) is None:
            setattr(sys, name, open(os.devnull, mode, encoding="utf-8"))  # noqa: SIM115  # open until the program ends


def _silence(stream: TextIO) -> None:
    """Nobody reads on: what is left in the buffers goes nowhere, and Python's own flush at exit stays quiet."""
    with contextlib.suppress(OSError, ValueError):
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, stream.fileno())
        os.close(nowhere)


def _run(argv: list[str]) -> int:
    summary = argv[:1] == [_SPEAKERS]
    made = parser()
    args = made.parse_args(argv[1:] if summary else argv)
    args.summary = args.summary or summary
    if args.version or args.print_completion:
        return _about(args, made)
    try:
        job = _job(args)
    except QuotexError as error:
        made.error(str(error))
    return job.run()


def _about(args: argparse.Namespace, made: argparse.ArgumentParser) -> int:
    if args.version:
        from quotex import __version__

        print(f"quotex {__version__}", flush=True)
        return DONE
    try:
        import shtab
    except ImportError:
        made.error("completion scripts need shtab: pip install 'quotex[completion]'")
    for action in made._actions:  # shtab reads what completes an argument from the argument
        completed = {"FILE": shtab.FILE, "DIR": shtab.DIRECTORY}.get(str(action.metavar))
        if completed:
            cast(Any, action).complete = completed
    print(shtab.complete(made, shell=args.print_completion), flush=True)
    return DONE


def _job(args: argparse.Namespace) -> Job:
    """What the arguments ask for.

    Raises:
        OptionError: they contradict each other.
        OutputError: the output must not be written.
    """
    reading = Reading(
        recursive=args.recursive,
        shape=args.input_format,
        encoding=args.encoding,
        errors=args.errors,
        text_field=args.text_field,
        id_field=args.id_field,
        max_chars=args.max_chars,
    )
    job = Job(args, reading, _format(args))
    job.check()
    return job


def _format(args: argparse.Namespace) -> Format:
    if args.format:
        return FORMATS[args.format]
    if args.output:
        ending = args.output.suffix.lower()
        fitting = (form for form in FORMATS.values() if form.single and form.extension == ending)
        return next(fitting, FORMATS["text" if args.summary else "jsonl"])
    on_terminal = not args.out_dir and sys.stdout.isatty()
    return FORMATS["text" if on_terminal or args.summary else "jsonl"]


@attrs.define(slots=True)
class Job:
    """One run of the program."""

    args: argparse.Namespace
    reading: Reading
    format: Format
    failed: bool = False

    def check(self) -> None:
        """Refuse what contradicts itself, before anything is read."""
        for wrong, message in self._contradictions():
            if wrong:
                raise OptionError(message)
        if self.args.output:
            check(self.args.output, force=self.args.force, inputs=self._inputs())

    def _contradictions(self) -> Iterator[tuple[object, str]]:
        args, form = self.args, self.format
        summaries = ", ".join(each.name for each in FORMATS.values() if each.summary)
        narrowed = args.kinds or args.min_confidence or args.speaker or args.terms
        yield args.output and args.out_dir, "-o and --out-dir exclude each other: give one of them"
        yield (
            not form.single and not args.out_dir,
            f"{form.name} writes {len(form.parts)} files a document: give --out-dir DIR",
        )
        yield (
            args.summary and not form.summary,
            f"--summary has the formats {summaries}, not {form.name}: give one of them",
        )
        yield (
            args.out_dir and (args.summary or args.explain),
            "--summary and --explain give one text: use -o FILE, not --out-dir",
        )
        yield args.summary and args.explain, "--summary and --explain exclude each other: give one of them"
        yield (
            args.explain and (narrowed or args.format not in (None, "text")),
            "--explain shows every quotation, as text: leave out --format and what narrows (--kinds, --speaker …)",
        )

    def run(self) -> int:
        """Read, analyse and write everything.

        Returns:
            The exit status.
        """
        try:
            if self.args.out_dir:
                self._write_folder()
            else:
                with self._output() as out:
                    self._write_stream(out)
        except OutputError as error:
            self._report(error)
        return FAILED if self.failed else DONE

    def _report(self, error: QuotexError) -> None:
        self.failed = True
        print(f"quotex: {error}", file=sys.stderr, flush=True)

    # ------------------------------------------------------------ in

    def _names(self) -> list[str]:
        names = self.args.files or [STDIN]
        if names == [STDIN] and sys.stdin.isatty() and sys.stderr.isatty():
            print("quotex: reading standard input; Ctrl-D ends it, --help shows more", file=sys.stderr)
        return cast(list[str], names)

    def _inputs(self) -> frozenset[Identity]:
        """The files that are read, so that none of them is written over."""
        places = find(self.args.files, self.reading, lambda _: None)
        return identities(place.path for place in places if place.path != STDIN)

    def _read(self) -> Iterator[Input]:
        return read(self._names(), self.reading, self._report)

    def _entries(self) -> Iterator[Entry]:
        """The documents, analysed and narrowed; ids wait in a queue while their texts are worked on."""
        ids: deque[str] = deque()

        def texts() -> Iterator[str]:
            for item in self._read():
                ids.append(item.id)
                yield item.text

        args = self.args
        documents = analyze_many(texts(), jobs=args.jobs or os.cpu_count() or 1)
        try:
            for document in self._counted(documents):
                kept = narrow(document, kinds=args.kinds, min_confidence=args.min_confidence, speaker=args.speaker)
                yield Entry(ids.popleft(), kept)
        finally:
            if isinstance(documents, Generator):
                documents.close()  # ends the worker processes, also on Ctrl-C

    def _counted(self, documents: Iterator[Document]) -> Iterator[Document]:
        progress = self.args.progress
        if progress is None:
            quiet = self.args.output or self.args.out_dir or not sys.stdout.isatty()
            progress = bool(quiet) and sys.stderr.isatty()
        if not progress:
            return documents
        try:
            from tqdm import tqdm
        except ImportError:
            return _counting(documents)
        return iter(tqdm(documents, unit=" documents", file=sys.stderr))

    # ------------------------------------------------------------ out

    def _options(self) -> Options:
        args = self.args
        terminal = not args.output and sys.stdout.isatty()
        width = shutil.get_terminal_size().columns if terminal else _MAX_WIDTH
        return Options(
            terms=args.terms,
            raw=args.csv_raw,
            bom=args.csv_bom,
            title=args.title,
            width=max(24, min(width, _MAX_WIDTH)),
            colour=terminal and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb",
        )

    def _output(self) -> contextlib.AbstractContextManager[TextIO]:
        return writing(self.args.output) if self.args.output else _standard_output()

    def _write_stream(self, out: TextIO) -> None:
        options = self._options()
        if self.args.explain:
            self._write_explanations(out)
        elif self.args.summary:
            self.format.summary_writer()(count(entry.document for entry in self._entries()), out, options)
        else:
            self.format.writer()(self._entries(), out, options)

    def _write_explanations(self, out: TextIO) -> None:
        for item in self._read():
            text = visible(explain(item.text), keep="\n")
            out.write(f"── {visible(item.id)} ──\n{text}\n")
            out.flush()

    def _write_folder(self) -> None:
        folder = Folder(self.args.out_dir, force=self.args.force, inputs=self._inputs())
        options = self._options()
        for entry in self._entries():
            try:
                self._write_document(folder, entry, options)
            except OutputError as error:
                self._report(error)
        self._write_companions(folder)

    def _write_document(self, folder: Folder, entry: Entry, options: Options) -> None:
        stem = folder.stem(entry.id)
        # all are checked before one is written: brat's two files belong together
        targets = {ending: folder.target(stem + ending) for ending in self.format.parts}
        for ending, target in targets.items():
            with writing(target) as out:
                self.format.writer(ending)([entry], out, options)

    def _write_companions(self, folder: Folder) -> None:
        for name, content in self.format.companion_files().items():
            with writing(folder.target(name)) as out:
                out.write(content)


@contextlib.contextmanager
def _standard_output() -> Iterator[TextIO]:
    """Standard output as UTF-8 whatever the locale, with line ends as they are written."""
    buffer = getattr(sys.stdout, "buffer", None)
    if buffer is None:  # replaced by something that takes characters only
        yield sys.stdout
        return
    sys.stdout.flush()
    out = io.TextIOWrapper(buffer, encoding="utf-8", errors="replace", newline="")
    try:
        yield out
        out.flush()
    finally:
        with contextlib.suppress(BrokenPipeError):
            out.detach()  # else its end would close standard output


def _counting(documents: Iterable[Document]) -> Iterator[Document]:
    """A plain counter on standard error, renewed at most five times a second."""
    from time import monotonic

    shown, number = 0.0, 0
    for number, document in enumerate(documents, 1):
        if monotonic() - shown > 0.2:
            shown = monotonic()
            print(f"\r{number:,} documents", end="", file=sys.stderr, flush=True)
        yield document
    print(f"\r{number:,} documents", file=sys.stderr, flush=True)
