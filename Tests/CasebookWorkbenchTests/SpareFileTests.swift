import CasebookWorkbench
import TestSupport
import Testing

@Suite("Files that a case does not use can be used again or deleted")
struct SpareFileTests {
    private static let page = "/cases/fall/edit/media"
    private static let target = "/cases/fall/media/spare"
    private static let drawing =
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"4\" height=\"3\"><rect width=\"4\" height=\"3\"/></svg>"
    private static let named = """
        \(Bench.draft)media:
          - {file: media/da.svg, alt: Da, credit: Ada, licence: CC-BY-4.0}

        """

    /// What a form says that offers a file.
    private static func offer(_ name: String) -> String { "name=\"file\" value=\"media/\(name).svg\"" }

    private func bench(_ study: String = named) throws -> Bench {
        let bench = try Bench(study)
        for name in ["da", "uebrig"] { try bench.folder.write("CaseStudies/fall/media/\(name).svg", Self.drawing) }
        return bench
    }

    private func send(
        _ bench: Bench, _ file: String, _ more: KeyValuePairs<String, String>
    ) async throws -> WebResponse {
        let fields = [FormField("file", file)] + more.map { FormField($0, $1) }
        return try await bench.force(Self.page, to: Self.target, fields)
    }

    @Test("only those that nothing names are listed")
    func listed() async throws {
        let bench = try bench()
        let text = try await bench.get(Self.page).text
        #expect(text.contains(Self.offer("uebrig")) && !text.contains(Self.offer("da")))
        try bench.folder.write("CaseStudies/fall/media/share.png", "made by the program")
        try bench.folder.write(
            "CaseStudies/fall/pictures.yaml",
            "- {file: \"media/share.png\", says: \"f056af471b8ae7db\", sha256: \"\(String(repeating: "0", count: 64))\"}\n"
        )
        #expect(try await !bench.get(Self.page).text.contains("share.png"))
        let mentioned = Self.named.replacing("Es kam niemand.", with: "Es kam niemand, siehe media/uebrig.svg.")
        #expect(try await !self.bench(mentioned).get(Self.page).text.contains("id=\"spare\""))
    }

    @Test("one is used again, once, and asked what is to be seen")
    func used() async throws {
        let bench = try bench()
        let response = try await send(bench, "media/uebrig.svg", ["action": "use"])
        #expect(response.header("location")?.hasSuffix("#media%5B1%5D.alt") == true, "\(response)")
        let study = try bench.study
        #expect(
            study.hasSuffix("  - file: media/uebrig.svg\n    credit: Ada\n    licence: CC-BY-4.0\n"), "\(study)")
        #expect(try await send(bench, "media/uebrig.svg", ["action": "use"]).status == 303)
        #expect(try bench.study == study)
    }

    @Test("one is deleted only after a question, and the case stays as it is")
    func deleted() async throws {
        let bench = try bench()
        let question = try await send(bench, "media/uebrig.svg", ["action": "delete"])
        #expect(question.status == 200 && question.text.contains("„uebrig.svg“ löschen?"))
        #expect(bench.folder.files(below: "CaseStudies/fall/media") == ["da.svg", "uebrig.svg"])
        for _ in 0..<2 {
            let confirmed: KeyValuePairs = ["action": "delete", "confirmed": "media/uebrig.svg"]
            #expect(try await send(bench, "media/uebrig.svg", confirmed).status == 303)
        }
        #expect(bench.folder.files(below: "CaseStudies/fall/media") == ["da.svg"])
        #expect(try bench.study == Self.named)
    }

    @Test(
        "nothing else goes that way, whatever a form names",
        arguments: ["media/da.svg", "case.yaml", "../fall/case.yaml", "media/../case.yaml", "media/fehlt.svg", ""])
    func others(file: String) async throws {
        let bench = try bench()
        let before = bench.folder.files(below: "CaseStudies/fall")
        for action in ["use", "delete"] {
            let response = try await send(bench, file, ["action": action, "confirmed": file])
            #expect(response.header("location") == "\(Self.page)?done=not-spare")
        }
        #expect(try bench.folder.files(below: "CaseStudies/fall") == before && bench.study == Self.named)
    }

    @Test("whoever may not edit the case has no say in its files", arguments: ["Rita", "Ada"])
    func roles(name: String) async throws {
        let bench = try await Bench.signedIn(name, Self.named.replacing("status: draft", with: "status: published"))
        try bench.folder.write("CaseStudies/fall/media/uebrig.svg", Self.drawing)
        #expect(try await !bench.get(Self.page).text.contains("id=\"spare\""))
        let confirmed: KeyValuePairs = ["action": "delete", "confirmed": "media/uebrig.svg"]
        #expect(try await send(bench, "media/uebrig.svg", confirmed).status == 403)
        #expect(bench.folder.files(below: "CaseStudies/fall/media") == ["uebrig.svg"])
    }
}
