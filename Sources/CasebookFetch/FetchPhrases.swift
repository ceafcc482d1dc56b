import AsyncHTTPClient
import CasebookModel
import NIOCore
import NIOHTTP1
import NIOPosix
import NIOSSL

#if canImport(Darwin)
    import Darwin
#elseif canImport(Musl)
    import Musl
#else
    import Glibc
#endif

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
            en: "\(text) redirects to an address that cannot be followed: \"\(location)\"")
    }

    static func tooManyRedirects(_ text: String) -> LocalizedText {
        LocalizedText(de: "\(text) leitet immer weiter um", en: "\(text) keeps redirecting")
    }

    static func unknownHost(_ host: String) -> LocalizedText {
        LocalizedText(
            de: "den Server \(host) gibt es nicht, oder das Netz fehlt",
            en: "there is no server \(host), or no network")
    }

    static func localAddress(_ host: String, _ address: String) -> LocalizedText {
        LocalizedText(
            de: """
                \(host) ist eine Adresse dieses Rechners oder eines privaten Netzes (\(address)) und wird nur mit \
                --allow-local abgerufen
                """,
            en: """
                \(host) is an address of this computer or of a private network (\(address)), which is only fetched \
                with --allow-local
                """)
    }

    static func tooLarge(_ address: RequestAddress, _ limit: Int) -> LocalizedText {
        LocalizedText(
            de: "\(name(address)) ist größer als \(limit >> 20) MiB und wird nicht geladen",
            en: "\(name(address)) is larger than \(limit >> 20) MiB and was not loaded")
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
            en: "\(name(address)): the server answered with \(code)\(en)")
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
            return insecure(address, error)
        }
        let isTimeout = (error as? HTTPClientError).map(timeouts.contains) ?? (error is Deadline.Passed)
        if isTimeout {
            return LocalizedText(
                de: "\(address.host) antwortet nicht oder zu langsam",
                en: "\(address.host) does not answer, or answers too slowly")
        }
        if let error = error as? HTTPClientError, error == .remoteConnectionClosed { return broken(address) }
        if error is HTTPParserError { return broken(address) }
        let cause = (error as? NIOConnectionError)?.connectionErrors.first?.error ?? error
        guard let reason = (cause as? IOError)?.errnoCode else {
            return LocalizedText(
                de: "keine Verbindung zu \(address.host)", en: "no connection to \(address.host)")
        }
        switch reason {
        case ECONNREFUSED:
            return LocalizedText(
                de: "\(address.host) nimmt auf diesem Port keine Verbindung an",
                en: "\(address.host) does not accept connections on this port")
        case ECONNRESET, EPIPE: return broken(address)
        default:
            return LocalizedText(
                de: "\(address.host) ist nicht erreichbar (Systemfehler \(reason))",
                en: "\(address.host) cannot be reached (system error \(reason))")
        }
    }

    private static func broken(_ address: RequestAddress) -> LocalizedText {
        LocalizedText(
            de: "die Verbindung zu \(address.host) riss ab, ehe alles da war; versuchen Sie es noch einmal",
            en: "the connection to \(address.host) was lost before everything had arrived; try again")
    }

    /// What the library says is English and of its insides; that people need is whether a certificate is the matter.
    private static func insecure(_ address: RequestAddress, _ error: any Error) -> LocalizedText {
        let said = String(describing: error).uppercased()
        guard said.contains("CERTIFICATE") || said.contains("HOSTNAME") else {
            return LocalizedText(
                de: "\(address.host) spricht auf diesem Port kein HTTPS, oder kein zeitgemäßes",
                en: "\(address.host) does not speak HTTPS on this port, or only an outdated version")
        }
        return LocalizedText(
            de: "die Verbindung zu \(address.host) ist nicht sicher: das Zertifikat gilt nicht",
            en: "the connection to \(address.host) is not secure: its certificate is not valid")
    }

    private static let timeouts: [HTTPClientError] = [.connectTimeout, .readTimeout, .deadlineExceeded, .writeTimeout]

    private static func name(_ address: RequestAddress) -> String { address.webAddress?.text ?? address.text }
}
