import CasebookPluginAPI

/// Rules for web servers that answer with status 410 (RFC 9110, section 15.5.11) where cases were that are no longer public:
/// search engines forget them sooner, and partners' elements say so instead of offering a link.
struct GoneRules {
    let site: Site
    let tombstones: [Tombstone]

    func files() throws -> [BookFile] {
        let apacheOpening = "ErrorDocument 410 \(site.rootPath)404.html\n"
        return [
            try BookFile("gone.nginx.conf", text(Self.nginx, "", rule: nginx)),
            try BookFile("gone.apache.conf", text(Self.apache, apacheOpening, rule: apache)),
        ]
    }

    private func text(_ use: LocalizedText, _ opening: String, rule: (String) -> String) -> [UInt8] {
        let head = "# \(use.de)\n# \(use.en)\n\(opening)"
        return Array((head + tombstones.map { rule("\(site.rootPath)cases/\($0.id)/") + "\n" }.joined()).utf8)
    }

    private static let nginx = LocalizedText(
        de: "Nicht mehr öffentliche Praxisbeispiele. Im server-Block von nginx: include …/gone.nginx.conf;",
        en: "Case studies that are no longer public. In the server block of nginx: include …/gone.nginx.conf;")
    private static let apache = LocalizedText(
        de: "Nicht mehr öffentliche Praxisbeispiele. Im VirtualHost von Apache: Include …/gone.apache.conf",
        en: "Case studies that are no longer public. In the VirtualHost of Apache: Include …/gone.apache.conf")

    private func nginx(_ path: String) -> String {
        "location ^~ \(path) { error_page 410 \(site.rootPath)404.html; return 410; }"
    }

    private func apache(_ path: String) -> String {
        "Redirect gone \(path)"
    }
}
