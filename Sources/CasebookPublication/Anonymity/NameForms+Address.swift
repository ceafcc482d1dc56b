extension NameForms {
    /// A web site by its host, its address, and by what the host is called.
    mutating func add(website address: String) {
        let decoded = ShownText.decoded(address)
        let path = decoded.drop { $0 != "/" }.drop { $0 == "/" }
        let host = WebSiteName.host(of: decoded)
        append(exact(FoldedText(WebSiteName.withoutPrefix(path)).spellings, .website))
        if WebSiteName.isForPages(host) {
            for label in path.split(separator: "/").dropFirst() where !label.hasPrefix("?") {
                let words = FoldedText(String(label)).spellings
                if words.count > 1 { append(exact(words, .website)) }
                add(label: String(label), as: .website)
            }
        } else {
            append(exact(FoldedText(String(host)).spellings, .website, isTelling: true))
        }
        for label in WebSiteName.names(in: host) { add(label: label, as: .website) }
    }

    /// - Parameter isForeign: whether the mailbox is that of somebody who accompanied the company, whose domain tells nothing.
    mutating func add(email address: String, isForeign: Bool = false) {
        append(exact(FoldedText(address).spellings, .email))
        let parts = address.split(separator: "@")
        guard parts.count == 2 else { return }
        let local = FoldedText(String(parts[0])).spellings.filter { $0.utf8.count > 1 }
        if local.count > 1, local.contains(where: { CommonWords.classOf($0) == .rare }) {
            add(.email, local, .anything, .sure)
        }
        if isForeign { return }
        for label in WebSiteName.names(in: parts[1]) { add(label: label, as: .email) }
        if !WebSiteName.isShared(parts[1]) {
            let host = exact(FoldedText(String(parts[1])).spellings, .website)
            addDoubtful { $0.append(host) }
        }
    }

    /// The name of a host, which is mostly that of a company.
    private mutating func add(label: String, as kind: IdentifyingTerms.Kind) {
        let words = FoldedText(label).spellings.filter { CommonWords.classOf($0) != .small }
        let isCommon = words.allSatisfy { CommonWords.classOf($0).isCommon || CommonWords.soundsLikeTrade($0) }
        guard let first = words.first else { return }
        if words.count == 1, isCommon {
            // "rauchhof", but not "hof"; "krone" where something says that it is a name.
            let what = CommonWords.classOf(first)
            if what == .trade { return }
            join(words, kind, isSure: false)
            return add(kind, words, .nothing, what == .rare ? .likely : .companyWord(what))
        }
        join(words, kind, isSure: !isCommon)
        add(kind, words, .nothing, words.count > 1 && !isCommon ? .sure : .likely)
    }
}
