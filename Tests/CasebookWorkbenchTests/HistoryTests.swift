import CasebookEditing
import CasebookWorkbench
import Foundation
import TestSupport
import Testing

/// Former versions from Git; the day is 24 November 2026.
@Suite("The history of a case")
struct HistoryTests {
    /// A book in Git with two versions of its case: made by Ada, changed by Eda.
    private static func bench(
        _ first: String = Bench.draft, _ second: String? = nil, as name: String = "Ada"
    ) async throws -> (bench: Bench, git: TestGit, commits: [String]) {
        let bench = try await Bench.signedIn(name, first)
        let git = TestGit(folder: bench.folder.url)
        try git("init", "--quiet", "--initial-branch=main")
        try git.commit("Anfang")
        let changed = second ?? first.replacing("title: Der Laden ", with: "title: Der Laden am Markt ")
        try bench.folder.write("CaseStudies/fall/case.yaml", changed)
        try git.commit("fall: Edit title", as: "Eda")
        return (bench, git, try git("log", "--format=%H").split(separator: "\n").map(String.init))
    }

    private static func version(_ bench: Bench) throws -> FormField {
        FormField("version", FileVersion(of: Array(try bench.study.utf8)).description)
    }

    @Test("without Git, or before the first commit, the page says so")
    func absent() async throws {
        let bench = try await Bench.signedIn("Ada")
        let page = try await bench.get("/cases/fall/history")
        #expect(page.status == 200 && page.text.contains("liegt nicht in Git"))
        let git = TestGit(folder: bench.folder.url)
        try git("init", "--quiet")
        #expect(try await bench.get("/cases/fall/history").text.contains("noch keine Fassung in Git"))
        try bench.folder.write("andere.txt", "x")
        try git("add", "andere.txt")
        try git("commit", "--quiet", "--message", "Andere")
        #expect(try await bench.get("/cases/fall/history").text.contains("noch keine Fassung in Git"))
        let commit = try git("log", "--format=%H")
        #expect(try await bench.get("/cases/fall/history/\(commit)").status == 409)
    }

    @Test("who changed what, in the words of the form", arguments: ["Ada", "Eda", "Rita"])
    func list(name: String) async throws {
        let (bench, _, commits) = try await Self.bench(as: name)
        let page = try await bench.get("/cases/fall/history").text
        for text in [" · Eda</p>", "Geändert: Titel", " · Ada</p>", "Angelegt"] {
            #expect(page.contains(text), "\(text)")
        }
        #expect(!page.contains("Noch nicht in Git"))
        let version = try await bench.get("/cases/fall/history/\(commits[0])").text
        #expect(version.contains("<dt>Vorher</dt>") && version.contains("Von Eda."))
        #expect(version.contains("Der Laden <ins>am Markt</ins>"))
        #expect(version.contains("stehen heute so da wie in dieser Fassung"))
        let first = try await bench.get("/cases/fall/history/\(commits[1])").text
        #expect(first.contains("wurde der Fall angelegt") && first.contains("<dt>Danach</dt>"))
        #expect(first.contains("Diese Texte zurückholen") == (name != "Rita"))
    }

    @Test(
        "every kind of change is told by the names of its fields",
        arguments: [
            ("topics: [handel]", "topics: [wissen, handel]", "Themen"),
            ("size: micro", "size: small", "Größe (Unternehmen)"),
            ("from: 2024-01", "from: 2024-02", "Von (Begleitung)"),
            ("title: Das Ende", "title: Der Schluss", "Titel (Phasen 2)"),
            ("status: done, hours: 2", "status: planned, hours: 3", "Phasen"),
            ("status: draft", "status: review", "Stand"),
            ("  - id: ende\n    title: Das Ende\n", "", "Titel (Phasen 2)"),
            ("  - id: ende\n", "  - id: mitte\n    title: Mitte\n  - id: ende\n", "Titel (Phasen 2)"),
            ("# erfunden", "# ausgedacht", "nur Schreibweise oder Kommentare"),
            ("'Laden Luftig'", "\"Laden Luftig\"", "nur Schreibweise oder Kommentare"),
            ("fictional: true", "fictional: true\nkuenftig: ja", "kuenftig"),
        ])
    func changes(old: String, new: String, name: String) async throws {
        let (bench, _, commits) = try await Self.bench(Bench.draft, Bench.draft.replacing(old, with: new))
        let page = try await bench.get("/cases/fall/history").text
        #expect(page.contains("Geändert: ") && page.contains(name), "\(page)")
        #expect(try await bench.get("/cases/fall/history/\(commits[0])").status == 200)
    }

    @Test("phases that changed places are told as that, and as nothing else")
    func order() async throws {
        let (bench, _, _) = try await Self.bench()
        _ = try await bench.submit("/cases/fall/edit/phases", ["action": "down:phases[0]"])
        let page = try await bench.get("/cases/fall/history").text
        #expect(page.contains("Noch nicht in Git: Reihenfolge: Phasen<"))
    }

    @Test("the texts of a version come back, and that can be undone")
    func restore() async throws {
        let (bench, _, commits) = try await Self.bench()
        let before = try bench.study
        let page = "/cases/fall/history/\(commits[1])"
        let answer = try await bench.submit(page)
        let location = try #require(answer.header("location"))
        #expect(location.hasPrefix("/cases/fall/history?done=reverted&undo="))
        #expect(try bench.study == Bench.draft)
        #expect(try await bench.submit(location, to: "/cases/fall/undo").status == 303)
        #expect(try bench.study == before)
    }

    @Test("a version brings back neither status nor permission, whoever restores it", arguments: ["Ada", "Eda"])
    func gate(name: String) async throws {
        let published =
            Bench.draft.replacing("status: draft", with: "status: published")
            + "published_on: 2025-02-01\nrelease: {granted_on: 2025-01-01, channels: [website]}\n"
        let now =
            Bench.draft.replacing("title: Der Laden ", with: "title: Neu ")
            + "withdrawn: {on: 2026-01-01}\nrelease: {granted_on: 2025-01-01, revoked_on: 2026-01-01}\n"
        let (bench, _, commits) = try await Self.bench(published, now, as: name)
        #expect(try await bench.submit("/cases/fall/history/\(commits[1])").status == 303)
        #expect(try bench.study == now.replacing("title: Neu ", with: "title: Der Laden "))
    }

    @Test("nobody restores what they may not change", arguments: [("Ada", "published"), ("Rita", "draft")])
    func permission(name: String, status: String) async throws {
        let study = Bench.draft.replacing("status: draft", with: "status: \(status)")
        let (bench, _, commits) = try await Self.bench(study, as: name)
        let before = try bench.study
        #expect(try await !bench.get("/cases/fall/history/\(commits[1])").text.contains("Diese Texte zurückholen"))
        let answer = try await bench.force(
            "/cases/fall", to: "/cases/fall/history/\(commits[1])", [try Self.version(bench)])
        #expect(answer.status == 403)
        #expect(try bench.study == before)
    }

    @Test("a case that was changed meanwhile is not overwritten by an old version")
    func stale() async throws {
        let (bench, _, commits) = try await Self.bench()
        let page = "/cases/fall/history/\(commits[1])"
        let form = PageForm(try await bench.get(page).text, action: page)
        _ = try await bench.submit("/cases/fall/edit/basics", ["summary": "Inzwischen anders."])
        let answer = try await bench.post(page, form.fields)
        #expect(answer.status == 422 && answer.text.contains("inzwischen geändert"))
        let study = try bench.study
        #expect(study.contains("summary: Inzwischen anders.") && study.contains("am Markt"))
        // Also if it once was restored from the very same text.
        let again = PageForm(try await bench.get(page).text, action: page)
        #expect(try await bench.post(page, again.fields).status == 303)
        #expect(try await bench.post(page, again.fields).status == 303)
        #expect(try await bench.post(page, form.fields).status == 422)
        // What is not in Git is said to be lost by it, but for the way back.
        #expect(answer.text.contains("steht noch nicht in Git"))
    }

    @Test(
        "nothing but a version of this case can be asked for",
        arguments: [
            "--help", "-x", "--output=boese.txt", "HEAD", "HEAD~1", "main", "..", "%2e%2e", ":/Anfang", "@",
            String(repeating: "a", count: 40), String(repeating: "0", count: 40), String(repeating: "0", count: 64),
            String(repeating: "A", count: 40), "%00", "x%0a--help", String(repeating: "f", count: 10_000), "other",
        ])
    func hostileNames(name: String) async throws {
        let (bench, git, _) = try await Self.bench()
        try bench.folder.write("CaseStudies/zweiter/case.yaml", "title: Geheim\n")
        try git.commit("zweiter")
        let name = name == "other" ? try git("log", "-1", "--format=%H") : name
        #expect(try await bench.get("/cases/fall/history/\(name)").status == 404)
        let answer = try await bench.force("/cases/fall", to: "/cases/fall/history/\(name)", [try Self.version(bench)])
        #expect(answer.status == 404)
        #expect(!bench.folder.files().contains("boese.txt"))
    }

    @Test("the history goes on across the rename of a folder, and not into another case that looks alike")
    func rename() async throws {
        let (bench, git, _) = try await Self.bench()
        try git("mv", "CaseStudies/fall", "CaseStudies/neu")
        try git.commit("Umbenannt", as: "Bea")
        let page = try await bench.get("/cases/neu/history").text
        #expect(page.contains(" · Bea</p>") && page.contains("Geändert: Titel") && page.contains("Angelegt"))
        try bench.folder.write(
            "CaseStudies/kopie/case.yaml", try bench.folder.read("CaseStudies/neu/case.yaml"))
        try git.commit("Kopie", as: "Rita")
        let copy = try await bench.get("/cases/kopie/history").text
        #expect(copy.contains(" · Rita</p>") && copy.contains("Angelegt") && !copy.contains(" · Eda</p>"))
    }

    @Test("what a repository is set up to run is not run for a look at its history")
    func settings() async throws {
        let (bench, git, commits) = try await Self.bench()
        let trap = bench.folder.url.appendingPathComponent("falle.sh")
        try "#!/bin/sh\ntouch '\(bench.folder.url.path)/gelaufen'\ncat\n".write(
            to: trap, atomically: true, encoding: .utf8)
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: trap.path)
        for (key, value) in [
            ("core.fsmonitor", trap.path), ("core.pager", trap.path), ("pager.log", trap.path),
            ("diff.external", trap.path),
            ("gpg.program", trap.path), ("log.showSignature", "true"), ("diff.x.textconv", trap.path),
            ("filter.x.smudge", trap.path), ("core.sshCommand", trap.path),
        ] { try git("config", key, value) }
        try bench.folder.write(".gitattributes", "*.yaml diff=x filter=x\n")
        for page in ["/cases/fall/history", "/cases/fall/history/\(commits[1])"] {
            #expect(try await bench.get(page).status == 200)
        }
        #expect(!bench.folder.files().contains("gelaufen"))
    }

    @Test("a version that is no case is said to be unreadable, and the others are there")
    func unreadable() async throws {
        let (bench, git, _) = try await Self.bench(Bench.draft, "kein: [YAML\n")
        try bench.folder.write("CaseStudies/fall/case.yaml", Bench.draft)
        try git.commit("Wieder gut", as: "Bea")
        let page = try await bench.get("/cases/fall/history").text
        #expect(page.contains("lässt sich nicht lesen") && page.contains("Angelegt"))
        for commit in try git("log", "--format=%H").split(separator: "\n") {
            #expect([200, 409].contains(try await bench.get("/cases/fall/history/\(commit)").status))
        }
    }

    @Test("a long history comes in pages")
    func pages() async throws {
        let (bench, git, _) = try await Self.bench()
        for number in 0..<20 {
            try bench.folder.write(
                "CaseStudies/fall/case.yaml", Bench.draft.replacing("Der Laden ", with: "Laden \(number) "))
            try git.commit("\(number)")
        }
        let first = try await bench.get("/cases/fall/history").text
        let second = try await bench.get("/cases/fall/history?page=2").text
        #expect(first.contains("page=2") && second.contains("Angelegt") && !first.contains("Angelegt"))
        let commits = (first + second).matches(of: #/history/([0-9a-f]{40})"/#).map { $0.1 }
        #expect(Set(commits).count == 22 && commits.count == 22)
    }
}

@Suite("Words that differ")
struct WordDifferenceTests {
    @Test(
        "the words that are not in both texts are found",
        arguments: [
            ("", "", "", ""), ("a b", "a b", "a b", "a b"), ("a b", "a b c", "a b", "a b [c]"),
            ("a b c", "a c", "a [b ]c", "a c"), ("eins zwei", "drei", "[eins zwei]", "[drei]"), ("", "x", "", "[x]"),
            ("a\nb", "a b", "a\nb", "a b"), ("der alte Hut", "der neue Hut", "der [alte ]Hut", "der [neue ]Hut"),
        ])
    func words(old: String, new: String, before: String, after: String) {
        let difference = WordDifference(old, new)
        func text(_ pieces: [WordDifference.Piece]) -> String {
            pieces.map { $0.isChanged ? "[\($0.text)]" : $0.text }.joined()
        }
        #expect(text(difference.old) == before && text(difference.new) == after)
    }

    @Test("long texts that have nothing in common take no time")
    func cost() {
        let old = (0..<60_000).map { "alt\($0)" }.joined(separator: " ")
        let new = (0..<60_000).map { "neu\($0)" }.joined(separator: " ")
        let start = ContinuousClock.now
        let difference = WordDifference(old, new)
        #expect(difference.old.count == 1 && difference.new.count == 1)
        #expect(ContinuousClock.now - start < .seconds(120))
    }
}
