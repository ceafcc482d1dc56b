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

    @Test("what cannot be recorded stays in the form with its reason")
    func badLog() async throws {
        let bench = try Bench()
        let response = try await bench.submit("/cases/fall/log", ["text": "Mein Text", "hours": "viel"])
        #expect(response.status == 422)
        #expect(response.text.contains("Mein Text") && response.text.contains("aria-invalid"))
        #expect(!bench.folder.files().contains("CaseStudies/fall/log.yaml"))
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

    @Test("a new case is a folder with a draft")
    func newCase() async throws {
        let bench = try Bench()
        let response = try await bench.submit("/new", ["title": "Größe zählt: nicht"])
        #expect(response.header("location") == "/cases/groesse-zaehlt-nicht/edit/basics")
        #expect(try bench.folder.read("CaseStudies/groesse-zaehlt-nicht/case.yaml").contains("\"Größe zählt: nicht\""))
        #expect(try await bench.submit("/new", ["title": "Größe zählt: nicht"]).status == 422)
        #expect(try await bench.submit("/new", ["title": "…"]).status == 422)
        #expect(try await bench.get("/?q=gr%C3%B6%C3%9Fe").text.contains("groesse-zaehlt-nicht"))
        #expect(try await bench.get("/?q=l%C3%B6we").text.contains("0 von 2 Fällen"))
    }
}
