import CasebookModel

extension Rule {
    /// Addresses carry no name and no password.
    public static let addressCredentials = Rule(
        "address-credentials", .error,
        summary: LocalizedText(
            de: "Webadressen enthalten weder Benutzernamen noch Passwort.",
            en: "Web addresses contain neither a user name nor a password."),
        explanation: LocalizedText(
            de: """
                In https://name:passwort@www.example.org/ stehen vor dem @ die Zugangsdaten; mit dem Link würden sie \
                veröffentlicht und in jeder Kopie bei Partnern stehen. Das gilt für Felder mit Adressen ebenso wie für \
                Adressen im Text. Löschen Sie alles zwischen // und @, und ändern Sie das Passwort, falls die Datei \
                schon in der Versionsverwaltung liegt. Berichte zeigen die Stelle mit Sternchen.
                """,
            en: """
                In https://name:password@www.example.org/ the part before the @ is a login; it would be published with \
                the link, and be in every copy that partners have. This applies to fields for addresses and to \
                addresses in running text. Delete everything between // and @, and change the password if the file is \
                already under version control. Reports replace this part with asterisks.
                """),
        examples: [
            .refused(
                de: #"links: [{title: Bericht, url: ↓"https://name:passwort@www.example.org/"}]"#,
                en: #"links: [{title: Report, url: ↓"https://name:password@www.example.org/"}]"#,
                for: #"links: [{title: Link, url: "https://example.org/"}]"#),
            .accepted(
                de: #"links: [{title: Bericht, url: "https://www.example.org/"}]"#,
                en: #"links: [{title: Report, url: "https://www.example.org/"}]"#,
                for: #"links: [{title: Link, url: "https://example.org/"}]"#),
            .refused("↓https://a:b@muster.example.org/", for: "https://muster.example.org/"),
            .refused("↓https://a@praxis.example.org/", for: "https://praxis.example.org/", in: .book),
            .accepted("https://praxis.example.org/@a/", for: "https://praxis.example.org/", in: .book),
        ])
}

extension Finding {
    /// An address with a name or password; nothing of it is said.
    public static var addressCredentials: Finding {
        Finding(
            .addressCredentials,
            LocalizedText(
                de: "diese Webadresse enthält Zugangsdaten (vor dem @)",
                en: "this web address contains login details (before the @)"),
            hint: LocalizedText(
                de: "löschen Sie alles zwischen // und @; ein Passwort, das hier stand, sollte geändert werden",
                en: "delete everything between // and @, and change any password that was here"))
    }
}

extension LocalizedText {
    /// The text as reports may show it.
    var maskingCredentials: LocalizedText {
        LocalizedText(de: AddressCredentials.masked(in: de), en: AddressCredentials.masked(in: en))
    }
}
