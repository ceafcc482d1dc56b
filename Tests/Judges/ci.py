"""Runs the steps of a composite GitHub action, or a job of GitLab CI, as these services do: what they do, no schema says.

    ci.py github ACTION_FOLDER WORKSPACE [NAME=VALUE…]    inputs of the action
    ci.py gitlab FILE JOB WORKSPACE [NAME=VALUE…]         variables of the job
"""

import argparse
import os
import re
import subprocess
import sys
import tempfile
from pathlib import Path

from ruamel.yaml import YAML


def load(path: Path):
    return YAML(typ="safe").load(path.read_text(encoding="utf-8"))


def bash(script: str, workspace: Path, environment: dict[str, str]) -> int:
    sys.stdout.flush()
    command = ["bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", script]
    return subprocess.run(command, cwd=workspace, env=environment).returncode


def github(folder: Path, workspace: Path, given: dict[str, str]) -> int:
    action = load(folder / "action.yml")
    inputs = {name: given.get(name, declared.get("default", "")) for name, declared in action["inputs"].items()}
    if unknown := given.keys() - inputs.keys():
        raise SystemExit(f"the action has no input {sorted(unknown)}")

    def filled(text: str) -> str:
        return re.sub(r"\$\{\{ inputs\.([a-z-]+) \}\}", lambda match: inputs[match[1]], text)

    with tempfile.TemporaryDirectory() as temporary:
        path, summary = Path(temporary, "path"), Path(temporary, "summary")
        path.touch(), summary.touch()
        environment = os.environ | {
            "GITHUB_ACTION_PATH": str(folder), "GITHUB_PATH": str(path), "GITHUB_STEP_SUMMARY": str(summary),
            "GITHUB_WORKSPACE": str(workspace), "GITHUB_SERVER_URL": "https://github.example.org",
            "RUNNER_TEMP": temporary}
        for step in action["runs"]["steps"]:
            environment["PATH"] = ":".join([*reversed(path.read_text().split()), environment["PATH"]])
            own = {name: filled(value) for name, value in step["env"].items()}
            if status := bash(filled(step["run"]), workspace, environment | own):
                break
        print("summary:\n" + summary.read_text(encoding="utf-8"))
        return status


def gitlab(file: Path, name: str, workspace: Path, given: dict[str, str]) -> int:
    pipeline = load(file)
    job = pipeline[name]
    job = pipeline[job["extends"]] | job
    environment = os.environ | {key: str(value) for key, value in (pipeline["variables"] | given).items()}
    return bash("\n".join(job["before_script"] + job["script"]), workspace, environment)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("service", choices=["github", "gitlab"])
    parser.add_argument("arguments", nargs="+")
    options = parser.parse_args()
    places = [argument for argument in options.arguments if "=" not in argument]
    given = dict(argument.split("=", 1) for argument in options.arguments if "=" in argument)
    if options.service == "github":
        folder, workspace = places
        return github(Path(folder).resolve(), Path(workspace), given)
    file, job, workspace = places
    return gitlab(Path(file), job, Path(workspace), given)


sys.exit(main())
