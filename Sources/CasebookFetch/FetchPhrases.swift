import AsyncHTTPClient
import CasebookModel
import NIOSSL

/// The words for everything that can go wrong on the way.
enum FetchPhrases {
    static let tooManyHosts = LocalizedText(
        de: "der Feed führt zu ungewöhnlich vielen verschiedenen Servern",
        en: "the feed leads to unusually many different servers")

    static func badAddress(_ text: String) -> LocalizedText {
        LocalizedText(
            de: "\(text) ist keine Adresse, die sich abrufen lässt (Umlaute im Namen als xn--…)",
            en: "\(text) is not an address that can be fetched (international names as xn--…)")
    }

    static func badRedirect(_ text: String, _ location: String) -> LocalizedText {
        let location = String(
            String.UnicodeScalarView(
                AddressCredentials.masked(in: location).unicodeScalars.prefix(200).filter {
                    (0x20..<0x7F).contains($0.value)
                }))
        return LocalizedText(
            de: "\(text) leitet auf eine Adresse um, der nicht gefolgt wird: „\(location)“",
            en: "\(text) redirects to an address that is not followed: \"\(location)\"")
    }

    static func tooManyRedirects(_ text: String) -> LocalizedText {
        LocalizedText(de: "\(text) leitet immer weiter um", en: "\(text) redirects again and again")
    }

    static func unknownHost(_ host: String) -> LocalizedText {
        LocalizedText(
            de: "den Server \(host) gibt es nicht, oder das Netz fehlt",
            en: "there is no server \(host), or there is no network")
    }

    static func localAddress(_ host: String, _ address: String) -> LocalizedText {
        LocalizedText(
            de: """
                \(host) ist eine Adresse dieses Rechners oder eines privaten Netzes (\(address)) und wird nur mit \
                --allow-local abgerufen
                """,
            en: """
                \(host) is an address of this machine or of a private network (\(address)), which is fetched with \
                --allow-local only
                """)
    }

    static func tooLarge(_ address: RequestAddress, _ limit: Int) -> LocalizedText {
        LocalizedText(
            de: "\(name(address)) ist größer als \(limit >> 20) MiB und wird nicht geladen",
            en: "\(name(address)) is larger than \(limit >> 20) MiB and is not loaded")
    }

    static func status(_ address: RequestAddress, _ code: Int) -> LocalizedText {
        let (de, en) =
            switch code {
            case 401, 403: (" (kein Zugang)", " (no access)")
            case 404, 410: (" (gibt es dort nicht)", " (not there)")
            case 500...: (" (Fehler des Servers)", " (the server's fault)")
            default: ("", "")
            }
        return LocalizedText(
            de: "\(name(address)): der Server antwortet mit \(code)\(de)",
            en: "\(name(address)): the server answers with \(code)\(en)")
    }

    static func busy(_ address: RequestAddress, _ wait: String?) -> LocalizedText {
        let seconds = wait.flatMap { Int($0) }
        let (de, en): (String, String) =
            if let seconds {
                ("in \(seconds) Sekunden", "in \(seconds) seconds")
            } else if let wait {
                ("nach \(wait)", "after \(wait)")
            } else {
                ("später", "later")
            }
        return LocalizedText(
            de: "\(address.host) ist überlastet; versuchen Sie es \(de) noch einmal",
            en: "\(address.host) is busy; try again \(en)")
    }

    static func connection(_ address: RequestAddress, _ error: any Error) -> LocalizedText {
        if error is NIOSSLError || error is BoringSSLError || error is NIOSSLExtraError {
            return LocalizedText(
                de: "die Verbindung zu \(address.host) ist nicht sicher, das Zertifikat gilt nicht (\(error))",
                en: "the connection to \(address.host) is not secure, its certificate is not valid (\(error))")
        }
        if let error = error as? HTTPClientError, timeouts.contains(error) {
            return LocalizedText(
                de: "\(address.host) antwortet nicht oder zu langsam",
                en: "\(address.host) does not answer, or too slowly")
        }
        return LocalizedText(
            de: "keine Verbindung zu \(address.host) (\(error))", en: "no connection to \(address.host) (\(error))")
    }

    private static let timeouts: [HTTPClientError] = [.connectTimeout, .readTimeout, .deadlineExceeded, .writeTimeout]

    private static func name(_ address: RequestAddress) -> String { address.webAddress?.text ?? address.text }
}
