"""Decides, before anything is read, what goes where."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from cleannews.files.kinds import Kind, kind_of, parts, why_not
from cleannews.files.opening import unreadable
from cleannews.files.source import STDIN, Source
from cleannews.files.walk import Walk
from cleannews.records.tally import Problem


class PlanError(ValueError):
    """The paths and options do not go together; the message says what to do."""


@dataclass(slots=True)
class Plan:
    """What a run does.

    Attributes:
        sources: the inputs, in order.
        shared: the one file for all records (`-` is standard output); None where each input has its own.
        bodies: standard output gets the body of the one document, not its record.
        where: the place of the result, for the summary.
        problems: inputs that are left out, and why.
        others: number of files in folders that are passed over because of their kind.
    """

    sources: list[Source] = field(default_factory=list)
    shared: str | None = None
    bodies: bool = False
    where: str = ""
    problems: list[Problem] = field(default_factory=list)
    others: int = 0


def make_plan(paths: Sequence[str], out: str | None, kind: Kind | None = None, *, as_record: bool = False) -> Plan:
    """Plan a run.

    Args:
        paths: files and folders, or `-` alone.
        out: the output: a file or folder, `-` for standard output, None for the default.
        kind: how to read files that are given by name, whatever their names say.
        as_record: on standard output, the record of a text and not its body.

    Raises:
        PlanError: they do not go together.
    """
    plan = Plan()
    if STDIN in paths:
        if len(paths) > 1:
            raise PlanError("standard input (-) stands alone: run it and the files one after another")
        given: list[Source | str] = [Source(STDIN, kind or "text", "stdin", stem="stdin")]
    else:
        given = [found for path in dict.fromkeys(paths) if (found := _given(path, kind, plan)) is not None]
    folders = [item for item in given if isinstance(item, str)]
    one = given[0] if len(set(paths)) == len(given) == 1 else None
    if out is None and folders and len(folders) < len(given):
        raise PlanError(
            "files and folders together need -o: a folder, a file for all records (all.jsonl), or - for standard output"
        )
    if out is None and folders:
        for folder in folders:
            _mirror(plan, [folder], _beside(folder))
    elif out is None or out == "-":
        _to_stdout(plan, given, out, bodies=isinstance(one, Source) and one.is_document and not as_record, as_record=as_record)
    elif kind_of(out) in ("jsonl", "parquet") and not Path(out).is_dir():
        plan.shared = plan.where = out
        _gather(plan, given, skip=out)
        _not_an_input(plan, [out])
        if len(plan.sources) == 1 and not plan.sources[0].is_document:
            plan.sources[0].target, plan.shared = out, None  # a table to a table keeps its types
    elif isinstance(one, Source) and one.is_document and parts(out)[1] in (".txt", ".json") and not Path(out).is_dir():
        _one_document(plan, one, out)
    else:
        _into_folder(plan, given, out)
    return plan


def _given(path: str, kind: Kind | None, plan: Plan) -> Source | str | None:
    """A path of the command line: a folder as it is, a file as a source, None with a problem noted."""
    try:
        if Path(path).is_dir():
            return path
        size = Path(path).stat().st_size
    except OSError as problem:
        plan.problems.append(Problem(path, unreadable(problem) or str(problem)))
        return None
    name = Path(path).name
    found = kind or kind_of(name)
    if found is None:
        plan.problems.append(Problem(path, why_not(name)))
        return None
    return Source(path, found, name, size, stem=parts(name)[0])


def _beside(folder: str) -> str:
    """The default output of a folder."""
    path = Path(folder)
    if path.name not in ("", ".."):
        return str(path.with_name(f"{path.name}-clean"))
    path = path.resolve()  # of `.`, `..` and `/`
    if not path.name:
        raise PlanError("the root folder has nothing beside it: say where the output goes with -o")
    return str(Path(os.path.relpath(path.parent)) / f"{path.name}-clean")


def _to_stdout(plan: Plan, given: list[Source | str], out: str | None, *, bodies: bool, as_record: bool) -> None:
    _gather(plan, given)
    plan.shared, plan.bodies = "-", bodies
    if out is None and not (bodies or as_record) and any(source.is_document for source in plan.sources):
        raise PlanError(
            "several files need -o: a folder, a file for all records (all.jsonl), or - for records on standard output"
        )
    if out is None and any(source.kind == "parquet" for source in plan.sources):
        raise PlanError("Parquet needs -o: a file (x.parquet, x.jsonl) or a folder")


def _one_document(plan: Plan, source: Source, out: str) -> None:
    stem, suffix, packed = parts(out)
    if packed:
        raise PlanError(f"{out}: the files of one text are written as they are; without {packed}, please")
    source.body = out if suffix == ".txt" else None
    source.record = f"{stem}.json" if suffix == ".txt" else out
    plan.sources, plan.where = [source], out
    _not_an_input(plan, source.outputs)


def _into_folder(plan: Plan, given: list[Source | str], out: str) -> None:
    if Path(out).exists() and not Path(out).is_dir():
        raise PlanError(f"{out}: a file; the output is a folder, a .jsonl or .parquet file, or for one text a .txt or .json file")
    if parts(out)[1] in (".csv", ".tsv", ".html", ".htm", ".xlsx", ".json", ".txt") and not Path(out).is_dir():
        raise PlanError(f"{out}: the output is a folder, a .jsonl or .parquet file, or for one text a .txt or .json file")
    names = Counter(_top(item) for item in given)
    twice = next((name for name, count in names.items() if count > 1), None)
    if twice:
        raise PlanError(f"several of the paths would be written to {Path(out) / twice}: give each its own run and -o")
    stems: dict[str, str] = {}
    for source in given:
        if (
            isinstance(source, Source)
            and source.is_document
            and stems.setdefault(source.stem.casefold(), source.ident) != source.ident
        ):
            source.stem = source.ident
    _mirror(plan, given, out)


def _mirror(plan: Plan, given: Sequence[Source | str], out: str) -> None:
    """Add the inputs, each with its own place under the folder `out`."""
    real = os.path.realpath(out)
    for item in given:
        if not isinstance(item, Source) and os.path.realpath(item) == real:
            raise PlanError(
                f"the output folder is the input folder ({item}): choose another -o, or `cleannews check --fix` to rewrite files in place"
            )
    at = len(plan.sources)
    _gather(plan, given, skip=out)
    root = Path(out)
    for source in plan.sources[at:]:
        if source.is_document:
            source.body, source.record = str(root / f"{source.stem}.txt"), str(root / f"{source.stem}.json")
        else:
            source.target = str(root / source.ident)
    plan.where = f"{plan.where}, {out}" if plan.where else out
    _not_an_input(plan, [path for source in plan.sources[at:] for path in source.outputs])


def _gather(plan: Plan, given: Sequence[Source | str], skip: str | None = None) -> None:
    """Add the files given and those in the folders given, in order."""
    several = len(given) > 1
    for item in given:
        if isinstance(item, Source):
            plan.sources.append(item)
            continue
        walk = Walk(item, None if skip is None else os.path.realpath(skip))
        at = len(plan.sources)
        plan.sources += walk
        plan.others += walk.others
        plan.problems += walk.problems
        if len(plan.sources) == at and not walk.problems:
            plan.problems.append(Problem(item, "no .txt, .html, .jsonl or .parquet file in this folder"))
        if several:
            for source in plan.sources[at:]:
                source.ident, source.stem = f"{_top(item)}/{source.ident}", f"{_top(item)}/{source.stem}"


def _top(item: Source | str) -> str:
    """The name of an input in the output folder."""
    return item.ident if isinstance(item, Source) else Path(os.path.realpath(item)).name


def _not_an_input(plan: Plan, outputs: list[str]) -> None:
    """Refuse to write over what is read."""
    real: dict[str, str] = {}

    def place(path: str) -> str:
        if len(outputs) <= 2:
            return os.path.realpath(path)
        folder, name = os.path.split(path)  # a real path costs a system call for each part of it
        if folder not in real:
            real[folder] = os.path.realpath(folder)
        return f"{real[folder]}/{name}"

    inputs = {place(source.path) for source in plan.sources if source.path != STDIN}
    for path in outputs:
        if place(path) in inputs:
            raise PlanError(f"{path} is an input, too: choose another -o, or `cleannews check --fix` to rewrite files in place")
