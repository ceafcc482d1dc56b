import Testing

@testable import CasebookModel

@Suite("A licence of the SPDX list")
struct LicenceIDTests {
    @Test("There are 708 in force and 32 deprecated ones")
    func counts() {
        #expect(LicenceID.all.count == 708)
        #expect(LicenceTable.rows.all.count == 740)
    }

    @Test("every one on the list is found, with a name and an address", arguments: LicenceID.all)
    func listed(id: String) throws {
        let licence = try #require(LicenceID(id))
        #expect(licence.id == id)
        #expect("\(licence)" == id)
        #expect(!licence.isDeprecated)
        #expect(LocalizedText(de: licence.name, en: licence.name).isComplete)
        let address =
            id.hasPrefix("CC-") || id == "CC0-1.0"
            ? "https://creativecommons.org/" : "https://spdx.org/licenses/\(id).html"
        #expect(licence.url.hasPrefix(address))
    }

    @Test(
        "has its full name",
        arguments: [
            ("CC-BY-4.0", "Creative Commons Attribution 4.0 International"),
            ("CC-PDM-1.0", "Creative Commons Public Domain Mark 1.0 Universal"),
            ("MIT", "MIT License"),
            ("BSD-3-Clause", "BSD 3-Clause \"New\" or \"Revised\" License"),
            ("EUPL-1.2", "European Union Public License 1.2"),
        ])
    func names(id: String, name: String) throws {
        #expect(try #require(LicenceID(id)).name == name)
    }

    @Test(
        "has its canonical address at Creative Commons or its page on the list",
        arguments: [
            ("CC-BY-4.0", "https://creativecommons.org/licenses/by/4.0/"),
            ("CC-BY-NC-SA-4.0", "https://creativecommons.org/licenses/by-nc-sa/4.0/"),
            ("CC-BY-SA-3.0-DE", "https://creativecommons.org/licenses/by-sa/3.0/de/"),
            ("CC-BY-3.0-IGO", "https://creativecommons.org/licenses/by/3.0/igo/"),
            ("CC-BY-NC-ND-1.0", "https://creativecommons.org/licenses/by-nd-nc/1.0/"),
            ("CC-BY-NC-ND-4.0", "https://creativecommons.org/licenses/by-nc-nd/4.0/"),
            ("CC-SA-1.0", "https://creativecommons.org/licenses/sa/1.0/"),
            ("CC0-1.0", "https://creativecommons.org/publicdomain/zero/1.0/"),
            ("CC-PDM-1.0", "https://creativecommons.org/publicdomain/mark/1.0/"),
            ("CC-PDDC", "https://creativecommons.org/licenses/publicdomain/"),
            ("MIT", "https://spdx.org/licenses/MIT.html"),
            ("GPL-2.0+", "https://spdx.org/licenses/GPL-2.0+.html"),
        ])
    func addresses(id: String, url: String) throws {
        #expect(try #require(LicenceID(id)).url == url)
    }

    @Test(
        "is recognised when deprecated, but not suggested",
        arguments: ["GPL-2.0", "GPL-3.0+", "AGPL-3.0", "GFDL-1.3", "Net-SNMP"])
    func deprecated(id: String) throws {
        #expect(try #require(LicenceID(id)).isDeprecated)
        #expect(!LicenceID.all.contains(id))
    }

    @Test(
        "is refused unless the list has it in this spelling",
        arguments: [
            "", "cc-by-4.0", "CC BY 4.0", "CC-BY", "CC-BY-5.0", "mit", "MIT ", "MIT OR Apache-2.0", "LicenseRef-House",
            "Classpath-exception-2.0",
            "Alle Rechte vorbehalten",
        ])
    func refused(text: String) {
        #expect(LicenceID(text) == nil)
    }
}
