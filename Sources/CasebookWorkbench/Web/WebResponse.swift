/// What the workbench answers.
public struct WebResponse: Sendable {
    public var status: Int
    public var headers: [(name: String, value: String)]
    public var body: [UInt8]

    init(_ status: Int, _ contentType: String, _ body: [UInt8], headers: [(name: String, value: String)] = []) {
        self.status = status
        self.headers = [("content-type", contentType)] + headers
        self.body = body
    }

    static func html(_ body: [UInt8], status: Int = 200) -> WebResponse {
        WebResponse(status, "text/html; charset=utf-8", body)
    }

    /// The answer to a form: the browser gets the next page with GET, so that loading it again repeats nothing (RFC 9110,
    /// section 15.4.4).
    static func see(_ path: String) -> WebResponse {
        var response = WebResponse(303, "text/plain; charset=utf-8", [])
        response.headers.append(("location", path))
        return response
    }

    /// Adds what every answer carries: nothing is run, framed, guessed or kept that was not meant to be.
    func hardened(isPreview: Bool) -> WebResponse {
        var response = self
        let frames = isPreview ? "frame-ancestors 'self'" : "frame-ancestors 'none'; frame-src 'self'"
        response.headers += [
            (
                "content-security-policy",
                "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; media-src 'self'; "
                    + "connect-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'; \(frames)"
            ),
            ("x-content-type-options", "nosniff"), ("referrer-policy", "same-origin"),
            ("cross-origin-opener-policy", "same-origin"), ("cross-origin-resource-policy", "same-origin"),
        ]
        if !headers.contains(where: { $0.name == "cache-control" }) {
            response.headers.append(("cache-control", "no-store"))
        }
        return response
    }
}
