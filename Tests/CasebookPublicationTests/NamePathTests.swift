import Testing

/// Names in paths, in code and behind signs by which programs part words.
@Suite("A name in a path")
struct NamePathTests {
    private typealias Example = AnonymousName

    @Test(
        "is found whatever parts its words",
        arguments: [
            #"C:\Daten\Wöhler\x"#, #"C:\Daten\woehler-metallbau\x"#, #"\\server\woehler\x"#,
            #"`Z:\projekte\woehler_metallbau\plan`"#,
            #"Liegt in Kunden\Wöhler\alt."#, "x~Wöhler~y", "Daten*Wöhler*plan",
            "https://a.example.net/Kunden~woehler~plan",
        ])
    func parted(_ text: String) throws {
        try Example(.company, "Wöhler Metallbau GmbH", .found, [text]).check()
        try Example(.company, "Wöhler Metallbau GmbH", .found, ["Im Ordner \(text) liegt die Liste."]).check()
    }

    @Test(
        "is found in small letters",
        arguments: [
            ("Adler-Apotheke Dr. Ines Pohl e.K.", "adler-apotheke"), ("Grün & Söhne Gartenbau GmbH", "gruen-soehne"),
            ("Blue Heron Robotics GmbH", "blue-heron-robotics"), ("Bäckerei Knust", "baeckerei-knust"),
        ])
    func slugs(_ company: String, _ slug: String) throws {
        try Example(
            .company, company, .found,
            [
                "Im Ordner `/srv/\(slug)/export` liegt sie.", "Im Ordner /srv/\(slug)/export liegt sie.",
                "Siehe `\(slug)_plan`.",
            ]
        ).check()
    }

    @Test("is a handle, or an address of its own", arguments: ["Koch", "Vogel", "Sommer", "Adler"])
    func handles(_ name: String) throws {
        let slug = name.lowercased()
        try Example(
            .company, "\(name) Sanitär GmbH", .found,
            ["@\(slug)_official", "#wirsind\(slug)", "[x](https://presse.example.net/2023/\(slug)-digital.html)"]
        ).check()
    }

    @Test("is none in stars that mean everybody, or in what stands beside a slash")
    func ordinary() throws {
        try Example(
            .company, "Bäcker Möbel GmbH", .nothing,
            ["Die Bäcker*innen zählten mit.", "Von Bäcker*innen kam die Idee."]
        ).check()
        try Example(
            .company, "Adler Optik GmbH", .nothing, ["Im Wildpark leben Adler/Eulen.", "Das *Adler*nest ist leer."]
        ).check()
    }
}
