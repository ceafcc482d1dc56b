import CasebookWorkbench
import Foundation
import TestSupport
import Testing

@Suite("Cases are copied, renamed, archived and deleted")
struct ManagingTests {
    private static let page = "/cases/fall/manage"

    /// A case that is public, with everything that belongs to that very case alone.
    private static let published =
        Bench.draft.replacing("status: draft", with: "status: published")
            + """
            goals: [Mehr Gäste]
            outcomes:
              - {id: gaeste, title: Mehr Gäste, measures: [gespraech], description: Es kamen mehr.}
            lessons: Man lernt.
            transfer: Alle können es.
            published_on: 2026-01-02
            release: {granted_on: 2026-01-01, granted_by: Redaktion, basis: fictional, channels: [website]}  # erlaubt

            """

    private func casebook(_ arguments: String..., in bench: Bench) throws -> Program.Outcome {
        try Program.run(arguments + ["--date", "2026-11-24"], in: bench.folder.url)
    }

    private func findings(in bench: Bench) throws -> String {
        try Program.run(["validate"], in: bench.folder.url).output
    }

    // MARK: Copies

    @Test("a copy is a draft with the texts, the comments and the pictures, and nothing that is the original's alone")
    func copy() async throws {
        let bench = try Bench(
            Self.published + "media: [{file: media/bild.svg, alt: Bild, credit: Ada, licence: CC0-1.0}]\n"
                + "anonymity: [{text: Zwirn, by: Ada, reason: Zufall}]\narchived_on: 2026-02\n")
        try bench.folder.write("CaseStudies/fall/media/bild.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>")
        try bench.folder.write("CaseStudies/fall/log.yaml", "- {id: 01F4ZZZZZZZZZZZZZZZZZZZZZZ}\n")
        let made = try await bench.submit(Self.page, to: "\(Self.page)/duplicate", ["title": "Der neue Laden"])
        #expect(made.header("location") == "/cases/der-neue-laden?done=duplicated")
        let copy = try bench.folder.read("CaseStudies/der-neue-laden/case.yaml")
        #expect(copy.contains("status: draft") && copy.contains("title: Der neue Laden   # der Arbeitstitel"))
        #expect(copy.contains("# Erste Phase") && copy.contains("Man lernt."))
        for gone in ["release:", "published_on", "anonymity", "archived_on"] { #expect(!copy.contains(gone)) }
        #expect(
            bench.folder.files(below: "CaseStudies/der-neue-laden") == ["case.yaml", "media/bild.svg"])
        #expect(try bench.study.contains("published_on"))
        #expect(try await bench.get("/cases/der-neue-laden?done=duplicated").text.contains("nicht dabei"))
    }

    @Test("a copy of another collection's case names it as author and source, and no longer is that case")
    func foreignCopy() async throws {
        let bench = try Bench(
            Bench.draft + "origin: {id: https://a.example/1, url: https://a.example/1/, publisher: {name: Kammer A}}\n")
        #expect(try await bench.get(Self.page).text.contains("aus einer anderen Sammlung"))
        _ = try await bench.submit(Self.page, to: "\(Self.page)/duplicate", ["title": "Kopie"])
        let copy = try bench.folder.read("CaseStudies/kopie/case.yaml")
        #expect(!copy.contains("origin") && copy.contains("organisation: Kammer A"))
        #expect(copy.contains("Der Laden, Kammer A") && copy.contains("https://a.example/1/"))
    }

    @Test("sent twice, a copy is one; two copies of one title have two names")
    func twoCopies() async throws {
        let bench = try Bench()
        let form = PageForm(try await bench.get(Self.page).text, action: "\(Self.page)/duplicate").fields
        #expect(try await bench.post("\(Self.page)/duplicate", form).status == 303)
        #expect(try await bench.post("\(Self.page)/duplicate", form).status == 303)
        #expect(!bench.folder.files().contains { $0.contains("laden-2") })
        _ = try await bench.submit(Self.page, to: "\(Self.page)/duplicate")
        #expect(bench.folder.files().contains("CaseStudies/kopie-von-der-laden-2/case.yaml"))
        #expect(!bench.folder.files().contains { $0.contains(".casebook/copies/") })
    }

    // MARK: Renaming

    @Test("a renamed case keeps its id, its addresses and its record; the checks find nothing, and back is as before")
    func rename() async throws {
        let bench = try Bench(Self.published)
        #expect(try casebook("export", in: bench).status == 0)
        let found = try findings(in: bench)
        let record = try bench.folder.read("published.yaml")
        let exported = bench.folder.files(below: "Exports")
        let site = try bench.folder.read("Exports/site/cases/fall/index.html")
        #expect(exported.contains("site/cases/fall/index.html"))

        let renamed = try await bench.submit(Self.page, to: "\(Self.page)/rename", ["name": "Laden am Übermarkt"])
        #expect(renamed.header("location") == "/cases/laden-am-uebermarkt/manage?done=renamed")
        #expect(try bench.folder.read("CaseStudies/laden-am-uebermarkt/case.yaml").contains("\nid: fall\n"))
        #expect(!bench.folder.files().contains { $0.hasPrefix("CaseStudies/fall/") })
        #expect(
            try bench.folder.read("published.yaml")
                == record.replacing("folder: fall", with: "folder: laden-am-uebermarkt"))
        // The line with the id moves those below it.
        let foundNow = try findings(in: bench).replacing("laden-am-uebermarkt", with: "fall")
        #expect(foundNow.replacing(/[0-9]+/, with: "") == found.replacing(/[0-9]+/, with: ""))
        #expect(try casebook("export", in: bench).status == 0)
        #expect(bench.folder.files(below: "Exports") == exported)
        #expect(try bench.folder.read("Exports/site/cases/fall/index.html") == site)
        // Pages that lay open, and steps that waited on a phone, still find it.
        #expect(try await bench.get("/cases/fall/edit/basics").status == 200)

        let back = "/cases/laden-am-uebermarkt/manage"
        _ = try await bench.submit(back, to: "\(back)/rename", ["name": "fall"])
        #expect(try bench.study == Self.published)
        #expect(try bench.folder.read("published.yaml") == record)
    }

    @Test("killed between two steps of renaming, the book is right all the same", arguments: [0, 1])
    func killed(step: Int) async throws {
        let bench = try Bench(Self.published)
        #expect(try casebook("export", in: bench).status == 0)
        let found = try findings(in: bench)
        try bench.folder.write("CaseStudies/fall/case.yaml", Self.published + "id: fall\n")
        let cases = bench.folder.url.appendingPathComponent("CaseStudies")
        if step == 1 {
            try FileManager.default.moveItem(
                at: cases.appendingPathComponent("fall"), to: cases.appendingPathComponent("neu"))
        }
        #expect(try findings(in: bench).replacing("CaseStudies/neu/", with: "CaseStudies/fall/") == found)
        #expect(try casebook("export", in: bench).status == 0)
        #expect(bench.folder.files(below: "Exports").contains("site/cases/fall/index.html"))
    }

    @Test("a name that another case has or had, as a folder or as an id, is given to no other")
    func takenNames() async throws {
        let bench = try Bench()
        try bench.folder.write("CaseStudies/zwei/case.yaml", Bench.draft + "id: eins\n")
        try bench.folder.write(
            "published.yaml",
            "- {id: frueher, folder: frueher, channel: website, since: 2020, text: \"0000000000000000-00000000\"}\n")
        for name in ["zwei", "eins", "Eins"] {
            let response = try await bench.submit(Self.page, to: "\(Self.page)/rename", ["name": name])
            #expect(response.status == 422 && response.text.contains("einen anderen Namen"), "\(name)")
            #expect(try await bench.submit("/new", ["title": name]).status == 422, "\(name)")
        }
        #expect(try bench.study == Bench.draft)
        #expect(try await bench.submit(Self.page, to: "\(Self.page)/rename", ["name": "  … "]).status == 422)
    }

    @Test("what imports remember of the folder follows it")
    func imports() async throws {
        let bench = try Bench()
        let memory =
            "{\"casebook_imports\": 2, \"entries\": [\n{\"case\":\"x\",\"folder\":\"fall\"},\n"
            + "{\"case\":\"y\",\"folder\":\"fall-2\"},\nnull]}\n"
        try bench.folder.write("imports.json", memory)
        _ = try await bench.submit(Self.page, to: "\(Self.page)/rename", ["name": "neu"])
        #expect(try bench.folder.read("imports.json") == memory.replacing("\"fall\"", with: "\"neu\""))
    }

    // MARK: The archive

    @Test("an archived case is in no list and no task any more, is found by the filter, and comes back as it was")
    func archive() async throws {
        let bench = try Bench()
        let archived = try await bench.submit(Self.page, to: "\(Self.page)/archive")
        #expect(archived.header("location") == "\(Self.page)?done=archived")
        #expect(try bench.study == Bench.draft + "archived_on: 2026-11-24\n")
        #expect(try !(await bench.get("/cases").text).contains("Der Laden"))
        #expect(try await bench.get("/cases?archive=only").text.contains("Der Laden"))
        #expect(try await bench.get("/cases?archive=all").text.contains("Der Laden"))
        #expect(try !(await bench.get("/").text).contains("Der Laden"))
        #expect(try await bench.get("/cases/fall").text.contains("Archiv"))
        _ = try await bench.submit(Self.page, to: "\(Self.page)/unarchive")
        #expect(try bench.study == Bench.draft)
        // And once more: the form of the first time is no answer to the second.
        _ = try await bench.submit(Self.page, to: "\(Self.page)/archive")
        #expect(try bench.study.contains("archived_on"))
    }

    @Test("a public case in the archive stays public, and needs no new date")
    func archivedPublic() async throws {
        let bench = try Bench(Self.published)
        #expect(try casebook("export", in: bench).status == 0)
        let (files, found) = (bench.folder.files(below: "Exports"), try findings(in: bench))
        _ = try await bench.submit(Self.page, to: "\(Self.page)/archive")
        #expect(try findings(in: bench) == found)
        #expect(try casebook("export", in: bench).status == 0)
        #expect(bench.folder.files(below: "Exports") == files)
        #expect(try !bench.folder.read("Exports/site/cases/fall/index.html").contains("2026-11-24"))
    }

    // MARK: Deleting

    @Test("a draft goes only after a question that says what goes, and comes back to the byte")
    func delete() async throws {
        let bench = try Bench()
        try bench.folder.write("CaseStudies/fall/media/bild.svg", "<svg/>")
        try bench.folder.write(
            "CaseStudies/fall/log.yaml",
            "- {id: 01F4ZZZZZZZZZZZZZZZZZZZZZZ, at: 2026-01-01, by: Ada, text: Angerufen}\n")
        let before = bench.folder.files(below: "CaseStudies")
        let asked = try await bench.get("\(Self.page)/delete").text
        #expect(asked.contains("„Der Laden“ löschen?") && asked.contains("1 Schritt im Protokoll"))
        #expect(asked.contains("2 Phasen") && asked.contains("1 Bild oder Datei"))
        let gone = try await bench.submit("\(Self.page)/delete")
        let location = try #require(gone.header("location"))
        #expect(location.hasPrefix("/trash?done=deleted"))
        #expect(bench.folder.files(below: "CaseStudies").isEmpty)
        #expect(try findings(in: bench).contains("error") == false)
        let trash = try await bench.get("/trash").text
        #expect(trash.contains("Der Laden"))
        let action = try #require(trash.firstMatch(of: #/action="(/trash/[0-9A-Z]+/restore)"/#)).1
        let back = try await bench.post(String(action), PageForm(trash, action: String(action)).fields)
        #expect(back.header("location") == "/cases/fall?done=untrashed")
        #expect(bench.folder.files(below: "CaseStudies") == before)
        #expect(try bench.study == Bench.draft)
    }

    @Test("a step that came after the question is not deleted unseen")
    func lateStep() async throws {
        let bench = try Bench()
        let form = PageForm(try await bench.get("\(Self.page)/delete").text, action: "\(Self.page)/delete").fields
        try bench.folder.write(
            "CaseStudies/fall/log.yaml",
            "- {id: 01F4ZZZZZZZZZZZZZZZZZZZZZZ, at: 2026-01-01, by: Ada, text: Angerufen}\n")
        #expect(try await bench.post("\(Self.page)/delete", form).status == 409)
        #expect(try bench.study == Bench.draft)
    }

    @Test(
        "nothing is deleted that is or was public, or is in review",
        arguments: [
            published, published.replacing("status: published", with: "status: draft"),
            Bench.draft.replacing("status: draft", with: "status: review"),
            Bench.draft.replacing("status: draft", with: "status: withdrawn"),
            Bench.draft + "withdrawn: {on: 2026-01-01}\n",
        ])
    func kept(study: String) async throws {
        let bench = try Bench(study)
        #expect(try await bench.get("\(Self.page)/delete").status == 409)
        let forced = try await bench.force(Self.page, to: "\(Self.page)/delete", [])
        #expect(forced.status == 409)
        #expect(try bench.study == study)
    }

    @Test("nor what only the record remembers", arguments: ["fall", "anders"])
    func recorded(id: String) async throws {
        let bench = try Bench(Bench.draft + (id == "fall" ? "" : "id: anders\n"))
        let study = try bench.study
        try bench.folder.write("CaseStudies/fall/case.yaml", Self.published + (id == "fall" ? "" : "id: anders\n"))
        #expect(try casebook("export", in: bench).status == 0)
        try bench.folder.write("CaseStudies/fall/case.yaml", study)
        #expect(try await bench.get("\(Self.page)/delete").status == 409)
        #expect(try await bench.force(Self.page, to: "\(Self.page)/delete", []).status == 409)
        #expect(try bench.study == study)
    }

    @Test("a deleted draft whose name is taken meanwhile comes back under another, without anybody's id")
    func takenMeanwhile() async throws {
        let bench = try Bench(Bench.draft + "id: eins\n")
        _ = try await bench.submit("\(Self.page)/delete")
        try bench.folder.write("CaseStudies/fall/case.yaml", Bench.draft)
        try bench.folder.write("CaseStudies/eins/case.yaml", Bench.draft)
        let trash = try await bench.get("/trash").text
        let action = try #require(trash.firstMatch(of: #/action="(/trash/[0-9A-Z]+/restore)"/#)).1
        let back = try await bench.post(String(action), PageForm(trash, action: String(action)).fields)
        #expect(back.header("location") == "/cases/fall-2?done=untrashed")
        #expect(try bench.folder.read("CaseStudies/fall-2/case.yaml") == Bench.draft)
    }

    @Test("for good goes only what an editor confirms")
    func purge() async throws {
        let bench = try await Bench.signedIn("Ada")
        _ = try await bench.submit("\(Self.page)/delete")
        let id = try #require(try await bench.get("/trash").text.firstMatch(of: #/id="d-([0-9A-Z]+)"/#)).1
        #expect(try await bench.get("/trash/\(id)/empty").status == 403)
        #expect(try await bench.force("/trash", to: "/trash/\(id)/empty", []).status == 403)
        let editor = try await bench.somebody("Eda")
        #expect(try await editor.get("/trash/\(id)/empty").text.contains("endgültig löschen?"))
        #expect(try await editor.submit("/trash/\(id)/empty").header("location") == "/trash?done=purged")
        #expect(!bench.folder.files().contains { $0.contains("trash") })
        #expect(try await editor.get("/trash/../../fall").status == 404)
    }

    // MARK: Who may

    @Test(
        "a reader changes nothing, a coach nothing that is public; both see why",
        arguments: [("Rita", Bench.draft, false), ("Ada", published, false), ("Ada", Bench.draft, true)])
    func roles(name: String, study: String, isAllowed: Bool) async throws {
        let bench = try await Bench.signedIn(name, study)
        let version = try await Bench.versionField(of: bench.somebody("Eda"))
        for action in ["rename", "archive", "unarchive"] {
            let response = try await bench.force(
                "/cases/fall", to: "\(Self.page)/\(action)", [version, FormField("name", "anders")])
            if !isAllowed { #expect(response.status == 403, "\(action)") }
        }
        if !isAllowed {
            #expect(try bench.study == study)
            #expect(try await bench.get("\(Self.page)/delete").status >= 403)
        }
    }
}

extension Bench {
    /// The version that a form of the case carries.
    fileprivate static func versionField(of bench: Bench) async throws -> FormField {
        let page = try await bench.get("/cases/fall/manage").text
        let value = page.firstMatch(of: /name="version" value="([0-9a-f]+)"/).map { String($0.1) } ?? ""
        return FormField("version", value)
    }
}
