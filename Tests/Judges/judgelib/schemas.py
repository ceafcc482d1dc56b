"""JSON files and JSON Schema, with formats checked."""

import json
from pathlib import Path

import jsonschema

from judgelib.files import text
from judgelib.tools import shortened
from judgelib.verdict import Findings

OWN = Path(__file__).parent.parent / "schemas"


def load(path: Path | str, findings: Findings):
    """The file's JSON, or None with a finding. Refuses what JSON forbids and Python takes: NaN, doubled keys."""
    def unique(pairs):
        names = [name for name, _ in pairs]
        for name in set(names):
            if names.count(name) > 1:
                raise ValueError(f"the key {name!r} occurs twice in one object")
        return dict(pairs)

    def constant(name):
        raise ValueError(f"{name} is not JSON")

    try:
        return json.loads(text(path), object_pairs_hook=unique, parse_constant=constant)
    except ValueError as error:
        findings.add(path, f"not JSON: {error}")
        return None


def violations(instance, schema: dict) -> list[str]:
    """Each deepest violation as "$.path: message"."""
    kind = jsonschema.validators.validator_for(schema)
    kind.check_schema(schema)
    checker = kind(schema, format_checker=jsonschema.FormatChecker())
    found = []
    for error in checker.iter_errors(instance):
        best = jsonschema.exceptions.best_match([error])
        found.append(f"{best.json_path}: {shortened(best.message)}")
    return sorted(found)
