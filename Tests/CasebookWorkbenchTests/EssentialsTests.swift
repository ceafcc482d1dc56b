import CasebookWorkbench
import TestSupport
import Testing

@Suite("A short case is written on one page and published in one go")
struct EssentialsTests {
    private static let release = "/cases/fall/release"

    @Test("a new case begins there, and from there one goes on to the release")
    func way() async throws {
        let bench = try Bench()
        let made = try await bench.submit("/new", ["title": "Ganz neu"])
        #expect(made.header("location") == "/cases/ganz-neu/edit/essentials?done=saved")
        let page = "/cases/ganz-neu/edit/essentials"
        let saved = try await bench.submit(
            page,
            [
                "summary": "Worum es geht.", "company.name": "Laden", "support.from": "4/2025",
                "challenge": "Es war still.", "phases[0].title": "Analyse", "new:phases[0].measures": "Rundgang",
                "new:outcomes": "Mehr Gäste", "lessons": "Man lernt.", "then": "next",
            ])
        #expect(saved.header("location") == "/cases/ganz-neu/release?done=saved")
        let study = try bench.folder.read("CaseStudies/ganz-neu/case.yaml")
        for said in ["summary: Worum es geht.", "name: Laden", "from: 2025-04", "title: Rundgang", "title: Mehr Gäste"]
        {
            #expect(study.contains(said), "\(said)")
        }
    }

    @Test("every other page leads to the next one, the last to the release")
    func next() async throws {
        let bench = try Bench()
        var section = "basics"
        for next in ["company", "support", "story", "phases", "outcomes", "material", "media"] {
            let saved = try await bench.submit("/cases/fall/edit/\(section)", ["then": "next"])
            #expect(saved.header("location") == "/cases/fall/edit/\(next)?done=unchanged")
            section = next
        }
        let last = try await bench.submit("/cases/fall/edit/media", ["then": "next"])
        #expect(last.header("location") == "/cases/fall/release?done=unchanged")
    }

    @Test("by the form that publishes nothing but the release changes, and no coach publishes by it")
    func forged() async throws {
        let bench = try Bench(Bench.draft.replacing("status: draft", with: "status: review"))
        let before = try bench.study
        let version = try await bench.get(Self.release).text.firstMatch(of: /name="version" value="([0-9a-f]+)"/)
        let fields = [
            FormField("version", version.map { String($0.1) } ?? ""), FormField("step", "publish"),
            FormField("~title", "x"), FormField("title", "Anders"),
        ]
        #expect(try await bench.force(Self.release, to: Self.release, fields).status == 400)
        let coach = try await Bench.signedIn("Ada", before)
        #expect(try await coach.force(Self.release, to: Self.release, fields).status == 403)
        #expect(try bench.study == before && coach.study == before)
    }
}
