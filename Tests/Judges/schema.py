"""Judges YAML and JSON files against a JSON Schema with check-jsonschema; with --metaschema the schema itself, too."""

import argparse
import json
import sys
from pathlib import Path

from judgelib import tools
from judgelib.verdict import CouldNotRun, Findings, run


def check(arguments: list[str], findings: Findings) -> None:
    done = tools.output([sys.executable, "-m", "check_jsonschema", "--output-format", "json", *arguments],
                        accept=(0, 1), seconds=1800)
    try:
        answer = json.loads(done.stdout)
    except ValueError as error:
        raise CouldNotRun(f"check-jsonschema: {done.stdout[:500]} {done.stderr[:500]}") from error
    for error in answer.get("errors", []):
        best = error.get("best_match") or error.get("best_deep_match") or error
        findings.add(error["filename"], f"{best['path']}: {best['message']}")
        if best["path"] != error["path"]:
            findings.add(error["filename"], f"{error['path']}: {error['message'][:300]}")
    for error in answer.get("parse_errors", []):
        findings.add(error["filename"], error["message"])
    if answer.get("status") != "ok" and not findings.lines:
        raise CouldNotRun(f"check-jsonschema refused without saying why: {done.stdout[-500:]}")


def each_fails(schema: list[str], paths: list[str], findings: Findings) -> None:
    """Demands that the schema refuses every one of the files."""
    refused = Findings(prints=False)
    check([*schema, *paths], refused)
    named = {Path(place).resolve() for place in refused.places}
    for path in paths:
        if Path(path).resolve() not in named:
            findings.add(path, "the schema accepts this file")


def judge(findings: Findings) -> None:
    # "@list.txt" stands for the arguments in a file, one a line.
    parser = argparse.ArgumentParser(description=__doc__, fromfile_prefix_chars="@")
    parser.add_argument("schema", metavar="SCHEMA", help="a file, or one that check-jsonschema brings: vendor.gitlab-ci …")
    parser.add_argument("files", nargs="*", metavar="FILE")
    parser.add_argument("--metaschema", action="store_true", help="check the schema itself")
    parser.add_argument("--each-fails", action="store_true", help="every file must be refused")
    options = parser.parse_args()

    if not options.metaschema and not options.files:
        parser.error("nothing to check: name files, or --metaschema")
    brought = options.schema.startswith("vendor.")
    schema = ["--builtin-schema" if brought else "--schemafile", options.schema]
    for path in [*([] if brought else [options.schema]), *options.files]:
        if not Path(path).is_file():
            raise CouldNotRun(f"no file {path}")
    if options.metaschema:
        check(["--check-metaschema", options.schema], findings)
    if options.each_fails:
        each_fails(schema, options.files, findings)
        return findings.summary(f"{len(options.files)} files that must be refused")
    # In portions: a command line is not endless.
    for start in range(0, len(options.files), 2000):
        check([*schema, *options.files[start:start + 2000]], findings)
    findings.summary(f"{len(options.files)} files" + (" and the schema itself" if options.metaschema else ""))


run(judge)
