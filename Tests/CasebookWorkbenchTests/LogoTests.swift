import CasebookWorkbench
import TestSupport
import Testing

@Suite("Logos are uploaded and chosen, not spelled")
struct LogoTests {
    private static let book = """
        casebook: 1
        title: Praxisbeispiele
        language: de
        base_url: https://praxis.example.org/
        publisher: {name: Zentrum}
        licence: CC-BY-4.0
        funding: {text: Gefördert}
        topics: {handel: {de: Handel, en: Trade}}
        partners:
          kammer: {name: Kammer}
          bund: {name: Bund, branding: {accent: "#003882"}}

        """
    private static let drawing =
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"4\" height=\"3\"><rect width=\"4\" height=\"3\"/></svg>"

    private func bench() throws -> Bench {
        let bench = try Bench()
        try bench.folder.write("casebook.yaml", Self.book)
        return bench
    }

    private func upload(
        _ bench: Bench, _ section: String, _ place: String, alt: String = "Ein Adler", name: String = "Logo.svg",
        _ content: String = drawing, version: String? = nil
    ) async throws -> WebResponse {
        let target = "/book/\(section)/logo"
        let form = PageForm(try await bench.get("/book/\(section)").text, action: target).fields
        func field(_ name: String) -> String { form.first { $0.name == name }?.value ?? "" }
        let fields = [
            ("token", field("token")), ("version", version ?? field("version")), ("place", place), ("alt", alt),
        ]
        let parts = fields.map { name, value in
            "--grenze\r\nContent-Disposition: form-data; name=\"\(name)\"\r\n\r\n\(value)\r\n"
        }
        let file =
            "--grenze\r\nContent-Disposition: form-data; name=\"file\"; filename=\"\(name)\"\r\n\r\n\(content)\r\n"
        let body = Array((parts + [file, "--grenze--\r\n"]).joined().utf8)
        return await bench.workbench.respond(to: try bench.request(target, body))
    }

    @Test(
        "one is put where it belongs, and can be chosen elsewhere",
        arguments: [
            ("partners", "partners.kammer.branding"), ("partners", "partners.bund.branding"), ("general", "funding"),
        ])
    func uploaded(section: String, place: String) async throws {
        let bench = try bench()
        let response = try await upload(bench, section, place)
        #expect(response.status == 303, "\(response.text)")
        #expect(bench.folder.files(below: "media") == ["logo.svg"])
        let file = try bench.folder.read("casebook.yaml")
        #expect(file.contains("logo: media/logo.svg") && file.contains("logo_alt: Ein Adler"), "\(file)")
        let page = try await bench.get("/book/\(section)").text
        #expect(page.contains("<option value=\"media/logo.svg\" selected>logo.svg"), "\(page)")
        let other = try await bench.get("/book/partners").text
        #expect(other.contains("<option value=\"media/logo.svg\""))
    }

    @Test("sent again, since nobody heard the answer, it is there once")
    func again() async throws {
        let bench = try bench()
        let page = try await bench.get("/book/partners").text
        let form = PageForm(page, action: "/book/partners/logo").fields
        let version = try #require(form.first { $0.name == "version" }).value
        for _ in 0..<2 {
            #expect(
                try await upload(bench, "partners", "partners.kammer.branding", version: version).status == 303)
        }
        #expect(bench.folder.files(below: "media") == ["logo.svg"])
    }

    @Test(
        "what is no logo is refused on the form, and nothing is left of it",
        arguments: [
            ("", "Logo.svg", drawing, "was das Logo zeigt"), ("Adler", "logo.exe", "MZ", "Dateien dieser Art"),
            ("Adler", "liste.csv", "a,b\n1,2\n", "Ein Logo ist ein Bild"), ("Adler", "logo.svg", "", "eine Datei"),
        ])
    func refused(alt: String, name: String, content: String, said: String) async throws {
        let bench = try bench()
        let response = try await upload(bench, "partners", "partners.kammer.branding", alt: alt, name: name, content)
        #expect(response.status == 422 && response.text.contains(said), "\(response.text)")
        #expect(response.text.contains("<title>Fehler: "))
        #expect(try bench.folder.read("casebook.yaml") == Self.book)
        #expect(bench.folder.files(below: "media").isEmpty)
    }

    @Test(
        "it goes nowhere else", arguments: ["publisher", "partners.fehlt.branding", "partners.kammer", "exports", ""])
    func elsewhere(place: String) async throws {
        let bench = try bench()
        #expect(try await upload(bench, "partners", place).status == 400)
        #expect(try bench.folder.read("casebook.yaml") == Self.book)
        #expect(bench.folder.files(below: "media").isEmpty)
    }

    @Test("a logo that lies elsewhere stays when something else is saved")
    func kept() async throws {
        let bench = try bench()
        try bench.folder.write("anderswo/zeichen.svg", Self.drawing)
        let book = Self.book.replacing(
            "{name: Kammer}", with: "{name: Kammer, branding: {logo: anderswo/zeichen.svg, logo_alt: Z}}")
        try bench.folder.write("casebook.yaml", book)
        #expect(try await bench.submit("/book/partners", ["partners.kammer.name": "IHK"]).status == 303)
        #expect(try bench.folder.read("casebook.yaml") == book.replacing("name: Kammer", with: "name: IHK"))
    }
}
