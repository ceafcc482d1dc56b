import CasebookModel

extension Workbench {
    /// How much of a request's body is received and kept, in bytes.
    public struct BodyLimit: Sendable {
        /// More than this is too large for its form.
        public let taken: Int
        /// More than this is not even received.
        public let received: Int
    }

    /// How large the body of a request may be. Whoever is not known may not fill the memory.
    public func bodyLimit(for request: WebRequest) async -> BodyLimit {
        guard gate.refusal(of: request) == nil else { return BodyLimit(taken: 0, received: 0) }
        if let accounts = settings.accounts, await accounts.person(session: request.cookie(cookieNames.session)) == nil
        {
            // A name, a password, and perhaps the texts of a form whose session has ended.
            return BodyLimit(taken: 1 << 20, received: 32 << 20)
        }
        // Three media of 20 MiB, or many smaller ones, with their descriptions; the texts of a case fit in 2 MiB, percent-encoded
        // thrice that.
        return BodyLimit(taken: request.path.last == "media" ? 64 << 20 : 6 << 20, received: 512 << 20)
    }

    /// The answer to a request whose body is too large.
    public func refusalOfBody(of request: WebRequest) async -> WebResponse {
        if let refusal = gate.refusal(of: request) { return refusal.hardened(isPreview: false) }
        let visit = await self.visit(request, token: request.cookie(cookieNames.token) ?? Secret.token())
        guard visit.person != nil else { return SignInPage(visit: visit).response().hardened(isPreview: false) }
        return ErrorPage(visit: visit, refusal: .tooLarge).response.hardened(isPreview: false)
    }
}

extension HTTPError {
    static let tooLarge = HTTPError(
        status: 413,
        message: LocalizedText(
            de:
                "Das ist zu groß: Eine Datei darf höchstens 20 MiB haben, alle zusammen 60 MiB, die Texte eines Falls höchstens 2 MiB. Verkleinern Sie das Bild, und versuchen Sie es noch einmal.",
            en:
                "This is too large: a file may have at most 20 MiB, all together 60 MiB, the texts of a case at most 2 MiB. Make the picture smaller, and try again."
        ))
}
