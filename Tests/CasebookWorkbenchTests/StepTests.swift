import CasebookEditing
import CasebookWorkbench
import Foundation
import TestSupport
import Testing

@Suite("Steps of coaches and editors")
struct StepTests {
    @Test("a step is recorded with three fields, and with every field")
    func log() async throws {
        let bench = try Bench()
        let page = "/cases/fall/log"
        let response = try await bench.submit(page, ["kind": "call", "text": "Kurz telefoniert.\r\nAlles gut."])
        #expect(response.status == 303)
        let log = try bench.folder.read("CaseStudies/fall/log.yaml")
        #expect(log.contains("by: Ada Coach") && log.contains("kind: call") && log.contains("Kurz telefoniert."))
        #expect(try await bench.get(page).text.contains("Kurz telefoniert.\nAlles gut."))
        _ = try await bench.submit(
            page,
            ["text": "Workshop", "hours": "2,5", "phase": "anfang", "next": "Einladen", "who": "Ben", "due": "+7"])
        let more = try bench.folder.read("CaseStudies/fall/log.yaml")
        #expect(more.hasPrefix(log))
        #expect(more.contains("hours: 2.5") && more.contains("phase: anfang") && more.contains("2026-12-01"))
    }

    /// Remembers who made which change.
    private actor Recorder: ChangeRecording {
        private(set) var names: [String] = []

        func record(_ change: SavedChange) -> String? {
            names.append(change.person.name)
            return nil
        }
    }

    @Test("a change is recorded under the name that its form has, not under that of the form before")
    func author() async throws {
        let recorder = Recorder()
        let bench = try Bench(recorder: recorder)
        for name in ["Ada", "Bea", "Cem"] {
            _ = try await bench.submit("/cases/fall/log", ["text": "Ein Schritt", "by": name])
        }
        _ = try await bench.submit("/cases/fall/edit/basics", ["title": "Neu"])
        #expect(await recorder.names == ["Ada", "Bea", "Cem", "Cem"])
    }

    @Test("a journal with damaged lines or conflicts is shown, with a word about it, and taken further")
    func damaged() async throws {
        for damage in ["- {id: 01F4ZQ4YJ2M3N4P5Q6R7S8T9V1, at: 20\n", "<<<<<<< HEAD\n=======\n>>>>>>> bea\n"] {
            let bench = try Bench()
            let line = "- {id: 01F4ZQ4YJ2M3N4P5Q6R7S8T9V0, at: 2026-05-04, by: Ada, text: \"Der alte Schritt\"}\n"
            try bench.folder.write("CaseStudies/fall/log.yaml", damage + line)
            let page = try await bench.get("/cases/fall/log").text
            #expect(page.contains("Der alte Schritt") && page.contains("Konfliktmarken"))
            #expect(try await bench.submit("/cases/fall/log", ["text": "Der neue Schritt"]).status == 303)
            let log = try bench.folder.read("CaseStudies/fall/log.yaml")
            #expect(log.hasPrefix(damage + line) && log.contains("Der neue Schritt"))
            #expect(try await bench.get("/cases/fall/log").text.contains("Der neue Schritt"))
        }
    }

    @Test("what cannot be recorded stays in the form with its reason")
    func badLog() async throws {
        let bench = try Bench()
        let response = try await bench.submit("/cases/fall/log", ["text": "Mein Text", "hours": "viel"])
        #expect(response.status == 422)
        #expect(response.text.contains("Mein Text") && response.text.contains("aria-invalid"))
        #expect(!bench.folder.files().contains("CaseStudies/fall/log.yaml"))
    }

    @Test("a form that is sent twice records one step; one that failed can be sent again")
    func twice() async throws {
        let bench = try Bench()
        let form = PageForm(try await bench.get("/cases/fall/log").text, action: "/cases/fall/log")
        let bad = form.fields(with: ["text": "Doppelt getippt", "hours": "viel"])
        #expect(try await bench.post("/cases/fall/log", bad).status == 422)
        for _ in 0..<3 {
            let response = try await bench.post("/cases/fall/log", form.fields(with: ["text": "Doppelt getippt"]))
            #expect(response.header("location") == "/cases/fall/log?done=logged")
        }
        let log = try bench.folder.read("CaseStudies/fall/log.yaml")
        #expect(log.components(separatedBy: "Doppelt getippt").count == 2)
    }

    @Test("what is wrong is said in the words of the page, not of the command line")
    func words() async throws {
        let bench = try Bench()
        for changes in [["by": ""], ["who": "Ben"], ["due": "+3"]] as [KeyValuePairs<String, String?>] {
            let response = try await bench.submit(
                "/cases/fall/log", ["text": "Mein Text", changes[0].key: changes[0].value])
            #expect(response.status == 422)
            #expect(!response.text.contains("--") && !response.text.contains("CASEBOOK_COACH"))
        }
    }

    @Test("a step is corrected and taken back by entries that are added")
    func corrections() async throws {
        let bench = try Bench()
        let page = "/cases/fall/log"
        _ = try await bench.submit(
            page, ["kind": "call", "text": "Falsch notiert", "hours": "2,5", "measure": "gespraech", "phase": "anfang"])
        let first = try bench.folder.read("CaseStudies/fall/log.yaml")
        func link(_ action: String) async throws -> String {
            let journal = try await bench.get(page).text
            let pattern = try Regex("href=\"(/cases/fall/log/[0-9A-Z]{26}/\(action))\"")
            return String(try #require(journal.firstMatch(of: pattern)?.output[1].substring))
        }
        let amend = try await link("amend")
        #expect(try await bench.get(amend).text.contains("value=\"2,5\""))
        #expect(try await bench.submit(amend, ["text": "Richtig notiert"]).status == 303)
        let second = try bench.folder.read("CaseStudies/fall/log.yaml")
        #expect(second.hasPrefix(first) && second.contains("amends: "))
        // What was not touched is still said.
        #expect(second.components(separatedBy: "measure: gespraech").count == 3)
        let journal = try await bench.get(page).text
        #expect(journal.contains("Richtig notiert") && journal.contains("berichtigt"))
        #expect(!journal.contains("Falsch notiert"))

        let undo = try await link("undo")
        #expect(try await bench.get(undo).text.contains("gilt wieder der Wortlaut davor"))
        #expect(try await bench.submit(undo, ["reason": "Doch richtig"]).status == 303)
        #expect(try await bench.get(page).text.contains("Falsch notiert"))
        #expect(try await bench.submit(undo).status == 303)
        #expect(try await bench.get(page).text.contains("Noch kein Schritt"))
        #expect(try bench.folder.read("CaseStudies/fall/log.yaml").hasPrefix(second))
        #expect(try await bench.get(amend).status == 404)
    }

    @Test("a correction of words that somebody has corrected meanwhile is not recorded, and not lost")
    func correctedMeanwhile() async throws {
        let bench = try Bench()
        _ = try await bench.submit("/cases/fall/log", ["text": "Erste Fassung"])
        let journal = try await bench.get("/cases/fall/log").text
        let amend = String(try #require(journal.firstMatch(of: #/href="(/cases/fall/log/[0-9A-Z]{26}/amend)"/#)).1)
        let mine = PageForm(try await bench.get(amend).text, action: amend)
        _ = try await bench.submit(amend, ["text": "Fassung von anderen"])
        let before = try bench.folder.read("CaseStudies/fall/log.yaml")
        let response = try await bench.post(amend, mine.fields(with: ["text": "Meine Fassung"]))
        #expect(response.status == 422 && response.text.contains("Meine Fassung"))
        #expect(try bench.folder.read("CaseStudies/fall/log.yaml") == before)
    }

    @Test("a step becomes a measure once somebody has read it")
    func adoption() async throws {
        let bench = try Bench()
        _ = try await bench.submit(
            "/cases/fall/log",
            ["kind": "workshop", "text": "Workshop mit dem Team. Streng geheim.", "hours": "3", "phase": "ende"])
        let journal = try await bench.get("/cases/fall/log").text
        let link = try #require(journal.firstMatch(of: #/href="(/cases/fall/log/[0-9A-Z]{26}/measure)"/#))
        let response = try await bench.submit(String(link.1), ["description": "Ein Workshop."])
        #expect(response.status == 303, "\(response.text)")
        let study = try bench.study
        let measure = """
              - id: ende
                title: Das Ende
                measures:
                  - id: workshop-mit-dem-team
                    title: Workshop mit dem Team
                    kind: workshop
                    status: done
                    from: 2026-11-24
                    to: 2026-11-24
                    hours: 3
                    description: |
                      Ein Workshop.

            """
        #expect(study.contains(measure), "\(study)")
        #expect(!study.contains("geheim"))
        // Taken over once: the journal says of which measure it is now a part, and nothing offers it again.
        let after = try await bench.get("/cases/fall/log").text
        #expect(after.contains("Maßnahme „Workshop mit dem Team“") && !after.contains("/measure\""))
        let token = PageForm(after, action: "/cases/fall/log").fields.filter { $0.name == "token" }
        let version = FormField("version", FileVersion(of: Array(study.utf8)).description)
        let again = try await bench.post(
            String(link.1), token + [version, FormField("title", "Noch einmal"), FormField("phase", "ende")])
        #expect(again.status == 409)
        #expect(try bench.study == study)
    }

    @Test("from draft over review to the public, which says what is missing, and back")
    func editorial() async throws {
        let bench = try Bench()
        let page = "/cases/fall/release"
        #expect(try await bench.get(page).text.contains("mindestens ein Ergebnis"))
        func take(_ step: String, _ more: [(String, String)] = []) async throws -> WebResponse {
            let form = PageForm(try await bench.get(page).text, action: page)
            let fields = form.fields.filter { ["token", "version"].contains($0.name) }
            return try await bench.post(
                page, fields + [FormField("step", step)] + more.map { FormField($0.0, $0.1) })
        }
        #expect(try await take("submit").status == 303)
        #expect(try bench.study.contains("status: review\n"))
        let refused = try await take("publish")
        #expect(refused.status == 422)
        #expect(refused.text.contains("kann noch nicht veröffentlicht werden"))
        #expect(try bench.study.contains("status: review\n"))

        _ = try await bench.submit("/cases/fall/edit/outcomes", ["new:outcomes": "Es kommen Leute"])
        let empty = "6c62272e07bb0142"
        let release = [
            ("release.granted_on", "2026-11-20"), ("release.granted_by", "Redaktion"), ("release.basis", "fictional"),
            ("release.channels", "website"),
        ].flatMap { [("~\($0.0)", empty), $0] }
        #expect(try await take("release", release).status == 303)
        #expect(try await take("publish").status == 303)
        let published = try bench.study
        #expect(published.contains("status: published\n") && published.contains("published_on: 2026-11-24\n"))
        #expect(published.contains("# der Arbeitstitel") && published.contains("# Erste Phase"))

        #expect(try await take("withdraw", [("reason", "Auf Wunsch")]).status == 303)
        let withdrawn = try bench.study
        #expect(withdrawn.contains("status: withdrawn\n") && withdrawn.contains("reason: Auf Wunsch\n"))
    }

    @Test(
        "no step jumps over another one",
        arguments: [
            ("draft", "publish"), ("draft", "withdraw"), ("draft", "draft"), ("review", "withdraw"),
            ("review", "submit"), ("published", "submit"), ("published", "publish"),
            ("withdrawn", "publish"), ("withdrawn", "submit"), ("withdrawn", "withdraw"),
        ])
    func jumps(status: String, step: String) async throws {
        let bench = try Bench(Bench.draft.replacing("status: draft", with: "status: \(status)"))
        let before = try bench.study
        let form = PageForm(try await bench.get("/cases/fall/edit/basics").text, action: "/cases/fall/edit/basics")
        let fields = form.fields.filter { ["token", "version"].contains($0.name) } + [FormField("step", step)]
        let response = try await bench.post("/cases/fall/release", fields)
        #expect(response.status == 422 && response.text.contains("passt nicht zum Stand"))
        #expect(try bench.study == before)
    }

    @Test("a public case goes back to draft only if somebody says that partners shall delete their copies")
    func backToDraft() async throws {
        let bench = try Bench(
            Bench.draft.replacing("status: draft", with: "status: published\npublished_on: 2026-01-05"))
        let before = try bench.study
        #expect(try await bench.get("/cases/fall/release").text.contains("Partner löschen ihre Kopien"))
        let form = PageForm(try await bench.get("/cases/fall/edit/basics").text, action: "/cases/fall/edit/basics")
        let fields = form.fields.filter { ["token", "version"].contains($0.name) } + [FormField("step", "draft")]
        #expect(try await bench.post("/cases/fall/release", fields).status == 422)
        #expect(try bench.study == before)
        #expect(try await bench.post("/cases/fall/release", fields + [FormField("gone", "true")]).status == 303)
        let draft = try bench.study
        // Since when it is no longer public, partners learn from the day of the change.
        #expect(draft.contains("status: draft\n") && draft.contains("updated_on: "))
    }

    @Test("what is missing is said for each export of the book")
    func outlets() async throws {
        let page = try await Bench().get("/cases/fall/release").text
        #expect(page.contains("Website (site): nein – nicht zur Veröffentlichung freigegeben"))
        #expect(page.contains("href=\"/cases/fall/edit/outcomes#f%3Aoutcomes\""), "\(page)")
        let released = Bench.draft.replacing(
            "topics:",
            with:
                "release: {granted_on: 2026-11-01, basis: fictional, channels: [website], expires_on: 2026-11-20}\ntopics:"
        )
        #expect(try await Bench(released).get("/cases/fall/release").text.contains("Freigabe endete am 2026-11-20"))
    }

    @Test("a change of a public case is announced, if its author does not say otherwise")
    func announcement() async throws {
        let published = Bench.draft.replacing("status: draft", with: "status: published\npublished_on: 2026-01-05")
        let bench = try Bench(published)
        _ = try await bench.submit("/cases/fall/edit/basics")
        #expect(try bench.study == published, "nothing changed, nothing to announce")
        _ = try await bench.submit("/cases/fall/edit/basics", ["title": "Der Tippfehler", "announce": nil])
        #expect(try !bench.study.contains("updated_on"))
        _ = try await bench.submit("/cases/fall/edit/basics", ["title": "Der neue Stand"])
        #expect(try bench.study.contains("updated_on: 2026-11-24\n"))
    }

    @Test("a correction that is sent twice says that it is a correction")
    func correctedTwice() async throws {
        let bench = try Bench()
        _ = try await bench.submit("/cases/fall/log", ["text": "Alt"])
        let journal = try await bench.get("/cases/fall/log").text
        let amend = String(try #require(journal.firstMatch(of: #/href="(/cases/fall/log/[0-9A-Z]{26}/amend)"/#)).1)
        let fields = PageForm(try await bench.get(amend).text, action: amend).fields(with: ["text": "Neu"])
        for _ in 0..<2 {
            #expect(try await bench.post(amend, fields).header("location") == "/cases/fall/log?done=amended")
        }
    }

    @Test("a preview has a way back, of what lies on the disk and of what is being written")
    func preview() async throws {
        let bench = try Bench()
        #expect(try await bench.get("/cases/fall/page").text.contains("Zurück zum Fall"))
        let page = "/cases/fall/edit/basics"
        let written = try await bench.submit(page, to: nil, ["title": "Noch nicht gespeichert"])
        #expect(written.status == 303)
        let form = PageForm(try await bench.get(page).text, action: page)
        let shown = try await bench.post("/cases/fall/preview", form.fields(with: ["title": "Nur angesehen"]))
        let location = try #require(shown.header("location"))
        #expect(location.hasPrefix("/cases/fall/page?of="))
        let around = try await bench.get(location).text
        #expect(around.contains("Gespeichert ist noch nichts") && around.contains("Zurück zum Fall"))
    }

    @Test(
        "what a word processor leaves becomes a list",
        arguments: [("• Eins\n• Zwei", "  - Eins\n  - Zwei\n"), ("\u{F0B7}\tEins\n▪ Zwei", "  - Eins\n  - Zwei\n")])
    func bullets(typed: String, file: String) async throws {
        let bench = try Bench()
        _ = try await bench.submit("/cases/fall/edit/story", ["challenge": typed])
        #expect(try bench.study.contains("challenge: |\n" + file))
        _ = try await bench.submit("/cases/fall/edit/story", ["new:goals": "• Ein Ziel\n- Noch eins"])
        let study = try bench.study
        #expect(study.contains("goals: [Ein Ziel, Noch eins]\n"), "\(study)")
    }

    @Test("a new case is a folder with a draft")
    func newCase() async throws {
        let bench = try Bench()
        let response = try await bench.submit("/new", ["title": "Größe zählt: nicht"])
        #expect(response.header("location") == "/cases/groesse-zaehlt-nicht/edit/essentials?done=saved")
        #expect(try bench.folder.read("CaseStudies/groesse-zaehlt-nicht/case.yaml").contains("\"Größe zählt: nicht\""))
        #expect(try await bench.submit("/new", ["title": "Größe zählt: nicht"]).status == 422)
        #expect(try await bench.submit("/new", ["title": "…"]).status == 422)
        #expect(try await bench.get("/cases?q=gr%C3%B6%C3%9Fe").text.contains("groesse-zaehlt-nicht"))
        #expect(try await bench.get("/cases?q=groesse").text.contains("groesse-zaehlt-nicht"))
        #expect(try await bench.get("/log?q=groesse").text.contains("href=\"/cases/groesse-zaehlt-nicht/log\""))
        #expect(try await bench.get("/cases?q=l%C3%B6we").text.contains("0 von 2 Fällen"))
    }
}
