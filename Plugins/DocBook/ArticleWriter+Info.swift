import CasebookPluginAPI

/// What is known about a case besides its story: `info` (DocBook 5.0, "info").
extension ArticleWriter {
    func writeInfo(to xml: inout XMLWriter) {
        xml.element("info") { xml in
            writeTitle(to: &xml)
            writeAuthors(to: &xml)
            writeCompany(to: &xml)
            xml.element("abstract") { writeSummary(to: &$0) }
            xml.element("publisher") { $0.element("publishername", text: context.publisher(of: study).name) }
            xml.element("pubdate", text: study.publishedOn.description)
            if let updated = study.updatedOn { xml.element("date", text: updated.description) }
            writeRevisions(to: &xml)
            xml.element("biblioid", XMLProperty("class", "uri"), text: context.canonicalURL(of: study))
            if let doi = study.doi { xml.element("biblioid", XMLProperty("class", "doi"), text: doi.text) }
            xml.mixed("bibliomisc", XMLProperty("role", "canonical")) { xml in
                let url = context.originalURL(of: study)
                xml.link(url, to: url)
            }
            writeRelease(to: &xml)
            writeCover(to: &xml)
            writeSubjects(to: &xml)
            writeKeywords(to: &xml)
            writeLegalNotice(to: &xml)
        }
    }

    /// The title; what says that the case is invented may be in another language.
    private func writeTitle(to xml: inout XMLWriter) {
        guard let label = study.titleLabel, label.language != study.language.primary else {
            return xml.element("title", text: study.title)
        }
        xml.mixed("title") { xml in
            xml.text(study.plainTitle + " ")
            xml.element("phrase", .language(label.language, in: study.language.text), text: label.text)
        }
    }

    private func writeSummary(to xml: inout XMLWriter) {
        guard let label = study.summaryLabel, label.language != study.language.primary else {
            return xml.paragraph(study.summary)
        }
        xml.mixed("para") { xml in
            xml.element("phrase", .language(label.language, in: study.language.text), text: label.text)
            xml.text(" " + study.plainSummary)
        }
    }

    /// Who wrote the text: people, or else the publisher; who supported the company stands among the facts.
    private func writeAuthors(to xml: inout XMLWriter) {
        xml.element("authorgroup") { xml in
            for author in context.authors(of: study) {
                xml.element("author") { xml in
                    let isOrganisation = context.isOrganisation(author, of: study)
                    xml.element(isOrganisation ? "orgname" : "personname", text: author.citedName)
                    guard author.name != nil, let organisation = author.organisation else { return }
                    xml.element("affiliation") { $0.element("orgname", text: organisation) }
                }
            }
        }
    }

    /// Whom the case is about, unless that is a secret.
    private func writeCompany(to xml: inout XMLWriter) {
        guard let identity = study.company.identity else { return }
        xml.element("org", XMLProperty("role", "company")) { xml in
            xml.element("orgname", text: identity.name)
            if let place = identity.place { xml.mixed("address") { $0.element("city", text: place) } }
            if let website = identity.website { xml.element("uri", text: website.text) }
        }
    }

    private func writeRevisions(to xml: inout XMLWriter) {
        xml.element("revhistory") { xml in
            if let updated = study.updatedOn { revision(updated, Phrase.updatedOn, to: &xml) }
            revision(study.publishedOn, Phrase.publishedOn, to: &xml)
        }
    }

    private func revision(_ date: PartialDate, _ remark: LocalizedText, to xml: inout XMLWriter) {
        xml.element("revision") { xml in
            xml.element("date", text: date.description)
            xml.element("revremark", labels, text: wording(remark))
        }
    }

    /// For programs of partners, under the names and in the spelling of `case.yaml`; people read it in the last section.
    private func writeRelease(to xml: inout XMLWriter) {
        let release = study.release
        func write(_ role: String, _ value: String?) {
            if let value { xml.element("bibliomisc", XMLProperty("role", role), text: value) }
        }
        write("fictional", study.isFictional ? "true" : nil)
        write("licence", study.licence.id)
        write("release.granted_on", release.grantedOn.description)
        write("release.granted_by", release.grantedBy)
        write("release.basis", release.basis?.rawValue)
        write("release.channels", release.channels.map(\.rawValue).joined(separator: " "))
        write("release.expires_on", release.expiresOn?.description)
    }

    private func writeCover(to xml: inout XMLWriter) {
        guard let teaser = study.teaser, teaser.facts.type.isImage else { return }
        xml.element("cover") { picture(of: teaser, to: &$0) }
    }

    /// Controlled vocabularies, each with the name of its scheme, which must be an NMTOKEN.
    private func writeSubjects(to xml: inout XMLWriter) {
        subjects("casebook-topics", study.topics.map { ($0.key.text, wording($0.label)) }, to: &xml)
        subjects("NACE-Rev.2", study.company.sector.map { [($0.code, wording($0.label))] } ?? [], to: &xml)
        subjects("NUTS-2021", study.company.region.map { [($0.code, wording($0.label))] } ?? [], to: &xml)
        subjects("UN-SDG", study.sdgs.map { ("\($0.number)", wording($0.label)) }, to: &xml)
    }

    private func subjects(_ scheme: String, _ terms: [(code: String, label: String)], to xml: inout XMLWriter) {
        guard !terms.isEmpty else { return }
        xml.element("subjectset", XMLProperty("scheme", scheme)) { xml in
            for term in terms {
                xml.element("subject") { xml in
                    xml.element("subjectterm", text: term.code)
                    xml.element("subjectterm", labels, text: term.label)
                }
            }
        }
    }

    private func writeKeywords(to xml: inout XMLWriter) {
        let words = study.topics.map { wording($0.label) } + (study.isFictional ? [wording(Phrase.fictional)] : [])
        guard !words.isEmpty else { return }
        xml.element("keywordset") { xml in for word in words { xml.element("keyword", labels, text: word) } }
    }

    /// Licence, origin, funding and, for an invented case, that it is.
    private func writeLegalNotice(to xml: inout XMLWriter) {
        xml.element("legalnotice") { xml in
            if study.isFictional { xml.paragraph(wording(Phrase.fictionalNotice), labels) }
            xml.mixed("para", labels) { xml in
                xml.text(wording(DocBookPhrases.licence))
                xml.licence(study.licence, in: language.page)
                xml.text(". ")
                xml.link(study.licence.url, to: study.licence.url)
            }
            writeFunding(to: &xml)
        }
    }

    /// The funding notice, in its own language.
    func writeFunding(to xml: inout XMLWriter) {
        guard let funding = context.funding(of: study) else { return }
        let outer = study.language
        // An empty tag says that nobody knows (XML 1.0, section 2.12); none would say that it is the article's.
        guard let language = funding.language else {
            return xml.element("para", .language("", in: outer.text), text: funding.text)
        }
        let tag = LanguageTag(language).flatMap { $0.primary == outer.primary ? nil : $0.text }
        xml.element("para", .language(tag, in: outer.text), text: funding.text)
    }
}
