"""Runs the steps of a composite GitHub action, or a job of GitLab CI, as these services do: what they do, no schema says.

    ci.py github ACTION_FOLDER WORKSPACE [NAME=VALUE…]                inputs of the action
    ci.py gitlab FILE JOB WORKSPACE [NAME=VALUE…]                     variables of the job
    ci.py github-pages WORKFLOW ACTION_FOLDER WORKSPACE PUBLISHED [NAME=VALUE…]
        a workflow as it runs on main; inputs of the action, or inputs.NAME=VALUE of a run by hand
    ci.py gitlab-pages FILE WORKSPACE PUBLISHED [NAME=VALUE…]         all jobs as they run on the default branch

The last two leave in PUBLISHED what would be on the web, if anything, and end as the run does.
"""

import argparse
import os
import re
import shutil
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


def outputs(file: Path) -> dict[str, str]:
    return dict(line.split("=", 1) for line in file.read_text(encoding="utf-8").splitlines())


def github(folder: Path, workspace: Path, given: dict[str, str], said: dict[str, str]) -> int:
    """Runs a composite action, and puts its outputs into `said`, whether it fails or not."""
    action = load(folder / "action.yml")
    inputs = {name: given.get(name, declared.get("default", "")) for name, declared in action["inputs"].items()}
    if unknown := given.keys() - inputs.keys():
        raise SystemExit(f"the action has no input {sorted(unknown)}")

    def filled(text: str) -> str:
        return re.sub(r"\$\{\{ inputs\.([a-z-]+) \}\}", lambda match: inputs[match[1]], text)

    with tempfile.TemporaryDirectory() as temporary:
        path, summary, output = Path(temporary, "path"), Path(temporary, "summary"), Path(temporary, "output")
        path.touch(), summary.touch(), output.touch()
        environment = os.environ | {
            "GITHUB_ACTION_PATH": str(folder), "GITHUB_PATH": str(path), "GITHUB_STEP_SUMMARY": str(summary),
            "GITHUB_OUTPUT": str(output),
            "GITHUB_WORKSPACE": str(workspace), "GITHUB_SERVER_URL": "https://github.example.org",
            "RUNNER_TEMP": temporary}
        for step in action["runs"]["steps"]:
            environment["PATH"] = ":".join([*reversed(path.read_text().split()), environment["PATH"]])
            own = {name: filled(value) for name, value in step["env"].items()}
            if status := bash(filled(step["run"]), workspace, environment | own):
                break
        print("summary:\n" + summary.read_text(encoding="utf-8"))
        for name, declared in action["outputs"].items():
            [inner] = re.findall(r"^\$\{\{ steps\.[a-z]+\.outputs\.([a-z-]+) \}\}$", declared["value"])
            said[name] = outputs(output).get(inner, "")
        return status


def holds(condition: str | None, values: dict[str, str], has_failed: bool) -> bool:
    """Whether a step or job runs: the part of GitHub's expressions that our workflows use. Without a function that asks for
    the status, `success()` is meant (Contexts and expressions, "Status check functions")."""
    if condition is None:
        return not has_failed
    text = re.sub(r"^\$\{\{(.*)\}\}$", r"\1", condition.strip()).strip()
    asks = re.search(r"\b(always|cancelled|failure|success)\(\)", text) is not None
    parts = [part.strip() for part in text.split("&&")]
    return (asks or not has_failed) and all(part_holds(part, values, has_failed) for part in parts)


def part_holds(part: str, values: dict[str, str], has_failed: bool) -> bool:
    functions = {
        "always()": True, "cancelled()": False, "!cancelled()": True, "failure()": has_failed, "success()": not has_failed}
    if part in functions:
        return functions[part]
    if found := re.fullmatch(r"([\w.-]+) == '([^']*)'", part):
        return values.get(found[1], "") == found[2]
    raise SystemExit(f"ci.py does not know the condition {part!r}")


def github_pages(workflow: Path, action: Path, workspace: Path, published: Path, given: dict[str, str]) -> int:
    """Runs the jobs of a workflow one after the other, as on main. Other actions are known by what they do with files."""
    own = {name: value for name, value in given.items() if not name.startswith("inputs.")}
    values = {"github.ref": "refs/heads/main"} | {name: given[name] for name in given.keys() - own.keys()}
    artifact: Path | None = None
    failed = set()
    for name, job in load(workflow)["jobs"].items():
        needs = [job["needs"]] if isinstance(job.get("needs"), str) else job.get("needs", [])
        if not holds(job.get("if"), values, has_failed=any(need in failed for need in needs)):
            continue
        steps: dict[str, str] = {}
        has_failed = False
        for step in job["steps"]:
            if not holds(step.get("if"), values | steps, has_failed):
                continue
            uses = step.get("uses", "").split("@")[0]
            inputs = {
                key: re.sub(r"\$\{\{ ([\w.-]+) \}\}", lambda found: values.get(found[1], ""), str(value))
                for key, value in step.get("with", {}).items()}
            if uses.endswith("/.github/actions/casebook"):
                said: dict[str, str] = {}
                has_failed = github(action, workspace, inputs | own, said) != 0
                steps |= {f"steps.{step['id']}.outputs.{key}": value for key, value in said.items()}
            elif uses == "actions/upload-pages-artifact":
                artifact = workspace / inputs["path"]
                if not artifact.is_dir():
                    raise SystemExit(f"{inputs['path']} is to be published, and is not there")
            elif uses == "actions/deploy-pages":
                shutil.copytree(artifact, published)
            elif uses != "actions/checkout":
                raise SystemExit(f"ci.py does not know the action {uses!r}")
        if has_failed:
            failed.add(name)
        for key, value in job.get("outputs", {}).items():
            [inner] = re.findall(r"^\$\{\{ ([\w.-]+) \}\}$", value)
            values[f"needs.{name}.outputs.{key}"] = steps.get(inner, "")
    return 1 if failed else 0


def gitlab(file: Path, name: str, workspace: Path, given: dict[str, str]) -> int:
    pipeline = load(file)
    job = pipeline[name]
    job = pipeline[job["extends"]] | job
    defaults = {
        key: value["value"] if isinstance(value, dict) else value for key, value in pipeline["variables"].items()}
    environment = os.environ | {key: str(value) for key, value in (defaults | given).items()}
    return bash("\n".join(job["before_script"] + job["script"]), workspace, environment)


def gitlab_pages(file: Path, workspace: Path, published: Path, given: dict[str, str]) -> int:
    """Runs all jobs, each in a fresh copy of the workspace with nothing but the artifacts of the jobs that it needs."""
    pipeline = load(file)
    reserved = {"variables", "include", "stages", "default", "workflow"}
    artifacts: dict[str, dict[str, Path]] = {}
    failed = set()
    with tempfile.TemporaryDirectory() as temporary:
        for name, job in pipeline.items():
            if name in reserved or name.startswith("."):
                continue
            rules = job.get("rules", [{}])
            runs_always = any(rule.get("when") == "always" for rule in rules)
            if any(need in failed for need in job.get("needs", [])) and not runs_always:
                continue
            place = Path(temporary, name)
            shutil.copytree(workspace, place, symlinks=True)
            for need in job.get("needs", []):
                for path, kept in artifacts.get(need, {}).items():
                    shutil.copytree(kept, place / path)
            if status := gitlab(file, name, place, given):
                print(f"{name}: failed with status {status}")
                failed.add(name)
            declared = job.get("artifacts", {})
            # Unless told otherwise, a job that fails leaves nothing.
            if status == 0 or declared.get("when") == "always":
                artifacts[name] = {
                    path: place / path for path in declared.get("paths", []) if (place / path).is_dir()}
            if name == "pages" and status == 0:
                shutil.copytree(artifacts[name]["public"], published)
    return 1 if failed else 0


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("service", choices=["github", "gitlab", "github-pages", "gitlab-pages"])
    parser.add_argument("arguments", nargs="+")
    options = parser.parse_args()
    places = [argument for argument in options.arguments if "=" not in argument]
    given = dict(argument.split("=", 1) for argument in options.arguments if "=" in argument)
    if options.service == "github":
        folder, workspace = places
        return github(Path(folder).resolve(), Path(workspace), given, {})
    if options.service == "github-pages":
        workflow, folder, workspace, published = places
        return github_pages(Path(workflow), Path(folder).resolve(), Path(workspace), Path(published), given)
    if options.service == "gitlab-pages":
        file, workspace, published = places
        return gitlab_pages(Path(file), Path(workspace), Path(published), given)
    file, job, workspace = places
    return gitlab(Path(file), job, Path(workspace), given)


sys.exit(main())
