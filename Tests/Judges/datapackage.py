"""Holds tables against their description by Frictionless Data: datapackage.py DATAPACKAGE.json ROWS"""
import sys
from pathlib import Path

from frictionless import Package, system

# The package lies below the current folder's parents; nothing is fetched.
system.trusted = True

path = Path(sys.argv[1]).resolve()
package = Package(str(path))
report = package.validate()
problems = [f"{task.place}: {error.message}" for task in report.tasks for error in task.errors]
problems += [error.message for error in report.errors]
rows = sum(task.stats.get("rows", 0) for task in report.tasks)
if rows != int(sys.argv[2]):
    problems.append(f"{rows} rows instead of {sys.argv[2]}")
for problem in problems:
    print(problem)
sys.exit(1 if problems else 0)
