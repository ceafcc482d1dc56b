/// Lets in only requests that a page of this workbench or its user has made.
struct OriginCheck: Sendable {
    let hosts: Set<String>

    /// The answer to a request that is not let in; `nil` if it is.
    func refusal(of request: WebRequest) -> WebResponse? {
        // Another site's name that leads to this machine (DNS rebinding) is none of ours.
        guard let host = request.headers["host"], hosts.contains(host.lowercased()) else {
            return Self.plain(421, "This server is known by another name.\n")
        }
        guard request.method == .post else { return nil }
        if let origin = request.headers["origin"] {
            guard origin == "http://\(host)" || origin == "https://\(host)" else {
                return Self.plain(403, "The form comes from another site.\n")
            }
        } else if let site = request.headers["sec-fetch-site"], site != "same-origin", site != "none" {
            return Self.plain(403, "The form comes from another site.\n")
        }
        return nil
    }

    private static func plain(_ status: Int, _ text: String) -> WebResponse {
        WebResponse(status, "text/plain; charset=utf-8", Array(text.utf8))
    }
}
